import type { OperationProgress } from '@shared/contracts/operations.contract'
import type { Clearances, GateName } from '@shared/domain/operations/gates'
import type { OperationStatus } from '@shared/domain/operations/operation'
import type { StatusStep } from '@shared/domain/operations/status-steps'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** Reads of how far an operation is. */
export const operationStatusReads = (db: Kysely<Database>) => ({
  clearances: (operationId: string): Promise<Clearances> =>
    db
      .selectFrom('operations')
      .select([
        'risk_assessment as riskAssessment',
        'risk_assessment_until as riskAssessmentUntil',
        'confrontation',
        'young_person_reason as youngPersonReason',
        'authority_by as authorityBy',
        'authority_on as authorityOn',
        'authority_decision as authorityDecision',
        'authority_reference as authorityReference',
        'approver_name as approverName',
        'approver_rank as approverRank',
        'approval_reference as approvalReference',
        'control_room_reference as controlRoomReference',
        'control_room_on as controlRoomOn',
        'control_room_at as controlRoomAt',
        'abort_word as abortWord',
      ])
      .where('id', '=', operationId)
      .executeTakeFirstOrThrow(),

  /** The steps an operation took, the first one first. */
  steps: (operationId: string): Promise<OperationProgress['steps']> =>
    db
      .selectFrom('operation_steps')
      .innerJoin('users', 'users.id', 'operation_steps.created_by')
      .select(['step', 'reason', 'users.label as by', 'operation_steps.created_at as at'])
      .where('operation_id', '=', operationId)
      .orderBy('operation_steps.id')
      .execute(),

  breaches: (operationId: string): Promise<OperationProgress['breaches']> =>
    db
      .selectFrom('operation_breaches')
      .innerJoin('users', 'users.id', 'operation_breaches.created_by')
      .select(['gate', 'users.label as by', 'operation_breaches.created_at as at'])
      .where('operation_id', '=', operationId)
      .orderBy('operation_breaches.id')
      .execute(),
})

/** Writes of how far an operation is. Only the status service moves an operation. */
export const operationStatusWrites = (work: Work) => ({
  setClearances: (id: string, version: number, values: Clearances): Promise<void> =>
    work.update('operations', id, version, {
      risk_assessment: values.riskAssessment,
      risk_assessment_until: values.riskAssessmentUntil,
      confrontation: values.confrontation,
      young_person_reason: values.youngPersonReason,
      authority_by: values.authorityBy,
      authority_on: values.authorityOn,
      authority_decision: values.authorityDecision,
      authority_reference: values.authorityReference,
      approver_name: values.approverName,
      approver_rank: values.approverRank,
      approval_reference: values.approvalReference,
      control_room_reference: values.controlRoomReference,
      control_room_on: values.controlRoomOn,
      control_room_at: values.controlRoomAt,
      abort_word: values.abortWord,
    }),

  /** An approval that was taken back is no approval of the next plan. */
  clearApproval: (id: string, version: number): Promise<void> =>
    work.update('operations', id, version, {
      approver_name: null,
      approver_rank: null,
      approval_reference: null,
    }),

  setStatus: (id: string, version: number, status: OperationStatus): Promise<void> =>
    work.update('operations', id, version, { status }),

  addStep: (operationId: string, step: StatusStep, reason: string | null): Promise<string> =>
    work.insert('operation_steps', { operation_id: operationId, step, reason }),

  addBreach: (operationId: string, gate: GateName): Promise<string> =>
    work.insert('operation_breaches', { operation_id: operationId, gate }),
})
