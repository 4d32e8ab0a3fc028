import type { ChannelName } from '@shared/contracts/channel-names'
import type { InputOf } from '@shared/contracts/contract'
import type { operationStatusContracts } from '@shared/contracts/operation-status.contract'
import {
  clearances,
  type Operation,
  type OperationProgress,
  type PaperForm,
} from '@shared/contracts/operations.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import {
  breachesOf,
  type Finding,
  findingsFor,
  type GateName,
  type OperationFacts,
  type YoungPeopleFacts,
} from '@shared/domain/operations/gates'
import { OPERATION_STATUS_WORDS } from '@shared/domain/operations/operation'
import { type StatusStep, statusAfter } from '@shared/domain/operations/status-steps'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { operationStatusReads, operationStatusWrites } from './operation-status.repository'
import { readOperation } from './read-operation'

type Contracts = typeof operationStatusContracts

/** What the gates need of other features. */
export interface OperationStatusOptions {
  readonly readVisits: (db: Kysely<Database>, operationId: string, rule: PassRule) => Promise<Visit[]>
  /** The names of those venues that are on contact hold. */
  readonly readHeldVenues: (db: Kysely<Database>, venueIds: readonly string[]) => Promise<readonly string[]>
  /** Whether the force permits tests with anybody under 18 on a day (`YYYY-MM-DD`). */
  readonly permitsJuveniles: (db: Kysely<Database>, day: string) => Promise<boolean>
  /** The numbered result forms that were printed for an operation. */
  readonly readPaperForms: (db: Kysely<Database>, operationId: string) => Promise<PaperForm[]>
  /** How its young people stand, by the rules of today. */
  readonly readYoungPeople: (db: Kysely<Database>, operationId: string) => Promise<YoungPeopleFacts>
}

interface Seen {
  readonly id: string
  readonly version: number
}

interface Step extends Seen {
  readonly step: StatusStep
  readonly action: ChannelName
  readonly reason?: string
}

export type OperationStatusService = ReturnType<typeof createOperationStatusService>

/** Moves operations through their life: the only place where a status is written. */
export function createOperationStatusService(register: Register, options: OperationStatusOptions) {
  const { readVisits, readHeldVenues, permitsJuveniles, readPaperForms, readYoungPeople } = options

  const factsOf = async (
    db: Kysely<Database>,
    { id, sessions, scenario }: Operation,
    visits: readonly Visit[],
  ): Promise<OperationFacts> => ({
    clearances: await operationStatusReads(db).clearances(id),
    childRole: scenario.childRole,
    juvenileTesting: (await Promise.all(sessions.map(({ day }) => permitsJuveniles(db, day)))).every(Boolean),
    visits,
    heldVenues: await readHeldVenues(
      db,
      visits.map(({ venueId }) => venueId),
    ),
    paperForms: await readPaperForms(db, id),
    youngPeople: await readYoungPeople(db, id),
  })

  /** Refuses with `rule` where the status does not allow the step, or with everything that is missing. */
  const take = ({ id, version, step, action, reason }: Step): Promise<Operation> =>
    register.run({ action, event: 'alteration' }, async (work) => {
      const operation = await readOperation(work.db, id)
      const status = statusAfter(step, operation.status)
      if (status === null) throw notFrom(operation)
      if (step === 'go_live_late' && operation.lastDay >= register.today()) {
        throw new AppError('rule', 'Only an operation that is over can be typed in late. Go live instead.')
      }
      const facts = await factsOf(work.db, operation, await readVisits(work.db, id, operation.passRule))
      refuseMissing(findingsFor(step, facts))
      const writes = operationStatusWrites(work)
      await writes.setStatus(id, version, status)
      if (step === 'withdraw_approval') await writes.clearApproval(id, version + 1)
      if (step === 'go_live_late') for (const gate of breachesOf(facts)) await writes.addBreach(id, gate)
      await writes.addStep(id, step, reason ?? null)
      work.about(`operations/${id}`)
      return readOperation(work.db, id)
    })

  return {
    /** How far an operation is: what was arranged, what is missing, what was passed over. */
    async readProgress(
      db: Kysely<Database>,
      operation: Operation,
      visits: readonly Visit[],
    ): Promise<OperationProgress> {
      const facts = await factsOf(db, operation, visits)
      const reads = operationStatusReads(db)
      return {
        clearances: facts.clearances,
        missing: {
          approve: findingsFor('approve', facts),
          goLive: findingsFor('go_live', facts),
          startDebriefing: findingsFor('start_debriefing', facts),
          close: findingsFor('close', facts),
        },
        over: operation.lastDay < register.today(),
        breaches: await reads.breaches(operation.id),
        steps: await reads.steps(operation.id),
        paperForms: await readPaperForms(db, operation.id),
      }
    },

    /** The gates that an operation does not pass yet before it can go live. Refuses with `not-found`. */
    async missingBeforeLive(db: Kysely<Database>, id: string): Promise<readonly GateName[]> {
      const operation = await readOperation(db, id)
      const visits = await readVisits(db, id, operation.passRule)
      return findingsFor('go_live', await factsOf(db, operation, visits)).map(({ gate }) => gate)
    },

    /**
     * Keeps what was arranged before the night, complete or not. Refuses with `rule` once the operation is live,
     * or where an approved operation would lose what it was approved with.
     */
    recordClearances: (input: InputOf<Contracts['recordClearances']>): Promise<Operation> =>
      register.run({ action: 'operations:record-clearances', event: 'alteration' }, async (work) => {
        const { id, version } = input
        const operation = await readOperation(work.db, id)
        if (operation.status !== 'draft' && operation.status !== 'approved') {
          throw new AppError('rule', 'The operation has gone live: what was arranged before is frozen.')
        }
        const missing = async () => {
          const visits = await readVisits(work.db, id, operation.passRule)
          return findingsFor('approve', await factsOf(work.db, operation, visits))
        }
        // A hold that came after the approval is no reason to lose what was arranged since.
        const before = await missing()
        await operationStatusWrites(work).setClearances(id, version, clearances.parse(input))
        if (operation.status === 'approved') {
          refuseMissing((await missing()).filter(({ gate }) => before.every((one) => one.gate !== gate)))
        }
        work.about(`operations/${id}`)
        return readOperation(work.db, id)
      }),

    approve: (input: Seen): Promise<Operation> =>
      take({ ...input, step: 'approve', action: 'operations:approve' }),

    /** Back to a draft, so that the plan can be changed; the next plan needs an approval of its own. */
    withdrawApproval: (input: Seen): Promise<Operation> =>
      take({ ...input, step: 'withdraw_approval', action: 'operations:withdraw-approval' }),

    /** Freezes the plan, the scenario and the rule, and opens the results. `late` is for a night that is over. */
    goLive: ({ late, ...input }: InputOf<Contracts['goLive']>): Promise<Operation> =>
      take({ ...input, step: late ? 'go_live_late' : 'go_live', action: 'operations:go-live' }),

    startDebriefing: (input: Seen): Promise<Operation> =>
      take({ ...input, step: 'start_debriefing', action: 'operations:start-debriefing' }),

    close: (input: Seen): Promise<Operation> => take({ ...input, step: 'close', action: 'operations:close' }),

    reopen: (input: InputOf<Contracts['reopen']>): Promise<Operation> =>
      take({ ...input, step: 'reopen', action: 'operations:reopen' }),

    cancel: (input: InputOf<Contracts['cancel']>): Promise<Operation> =>
      take({ ...input, step: 'cancel', action: 'operations:cancel' }),
  }
}

function refuseMissing(findings: readonly Finding[]): void {
  if (findings.length === 0) return
  throw new AppError('rule', findings.map(({ message }) => message).join(' '))
}

function notFrom({ status }: Operation): AppError {
  const now = OPERATION_STATUS_WORDS[status].toLowerCase()
  return new AppError('rule', `The operation is ${now}: this step is not open. Look at it again.`)
}
