import type { cadetsContracts, EligibilityView } from '@shared/contracts/cadets.contract'
import type { InputOf } from '@shared/contracts/contract'
import { agesInDoubt } from '@shared/domain/eligibility/age'
import { eligibility, verdictOf } from '@shared/domain/eligibility/eligibility'
import {
  type EligibilityFinding,
  type EligibilityRules,
  SEVERITIES,
  type SessionFacts,
  type VenueFacts,
} from '@shared/domain/eligibility/finding'
import type { Clearances } from '@shared/domain/operations/gates'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { cadetReads } from './cadet.repository'
import { type ReadOperation, readCadet, refuseUnlessYoungPerson } from './cadet.service'

type Db = Kysely<Database>

interface EligibilityOptions {
  readonly readOperation: ReadOperation
  readonly readClearances: (db: Db, operationId: string) => Promise<Clearances>
  /** Where an operation goes, by session. */
  readonly readPlaces: (
    db: Db,
    operationId: string,
  ) => Promise<readonly { readonly sessionId: string; readonly venueId: string }[]>
  readonly readVenues: (db: Db, ids: readonly string[]) => Promise<readonly VenueFacts[]>
  /** What the force permits on a day. */
  readonly readRules: (db: Db, day: string) => Promise<EligibilityRules>
}

export type EligibilityService = ReturnType<typeof createEligibilityService>

/** Says whether a cadet can go out on an operation, by the rules that need no team (domain.md 5.1). */
export function createEligibilityService(register: Register, options: EligibilityOptions) {
  const { readOperation, readClearances, readPlaces, readVenues, readRules } = options

  return {
    /** Refuses with `not-found`, and with `rule` for an operation in which an adult plays the child. */
    async check({ cadetId, operationId }: InputOf<typeof cadetsContracts.check>): Promise<EligibilityView> {
      const db = register.db()
      const cadet = await readCadet(db, cadetId)
      const operation = await readOperation(db, operationId)
      refuseUnlessYoungPerson(operation)
      const clearances = await readClearances(db, operationId)
      const places = await readPlaces(db, operationId)
      const venues = await readVenues(
        db,
        places.map(({ venueId }) => venueId),
      )
      const sessions: SessionFacts[] = []
      for (const { id, day, start, finish } of operation.sessions) {
        const ids = places.filter(({ sessionId }) => sessionId === id).map(({ venueId }) => venueId)
        sessions.push({
          id,
          day,
          start,
          finish,
          rules: await readRules(db, day),
          venues: venues.filter((venue) => ids.includes(venue.id)),
        })
      }
      // The newest that still counts; where none does, the newest that was withdrawn says when.
      const consents = (await cadetReads(db).consents(cadetId)).filter(
        (consent) => consent.operationId === operationId,
      )
      const consent = consents.find(({ withdrawnOn }) => withdrawnOn === null) ?? consents[0] ?? null
      const agreements = await cadetReads(db).agreements(cadetId)
      const { alcoholTest, childRole, stopPoint } = operation.scenario
      const underCheck = {
        childRole,
        stopPoint,
        alcoholTest,
        riskAssessment: clearances.riskAssessment,
        riskAssessmentUntil: clearances.riskAssessmentUntil,
        confrontation: clearances.confrontation,
        youngPersonReason: clearances.youngPersonReason,
        approved:
          clearances.approverName !== null &&
          clearances.approverRank !== null &&
          clearances.approvalReference !== null,
        authorityConsidered:
          clearances.authorityBy !== null &&
          clearances.authorityOn !== null &&
          clearances.authorityDecision !== null &&
          clearances.authorityReference !== null,
      }
      const bySession = sessions.map((session) => ({
        session,
        findings: eligibility({
          cadet,
          consent,
          agreement: agreements.find(({ sessionId }) => sessionId === session.id) ?? null,
          operation: underCheck,
          session,
          ride: null,
          otherRides: [],
          today: register.today(),
        }),
      }))
      return {
        verdict: verdictOf(bySession.flatMap(({ findings }) => findings)),
        findings: [...onceForAll(bySession)],
        sessions: bySession.map(({ session: { id, day, start, finish }, findings }) => ({
          id,
          day,
          start,
          finish,
          verdict: verdictOf(findings),
        })),
        inDoubt: agesInDoubt(cadet, alcoholTest, sessions),
      }
    },
  }
}

type SessionFinding = EligibilityView['findings'][number]

/** What is the same for every session stands once. */
function onceForAll(
  bySession: readonly {
    readonly session: SessionFacts
    readonly findings: readonly EligibilityFinding[]
  }[],
): readonly SessionFinding[] {
  const all = bySession.flatMap(({ session, findings }) =>
    findings.map((finding) => ({ ...finding, sessionId: session.id })),
  )
  const same = (one: SessionFinding, other: SessionFinding) =>
    one.rule === other.rule && one.message === other.message
  return all
    .filter((finding, at) => all.findIndex((other) => same(finding, other)) === at)
    .map((finding) =>
      all.filter((other) => same(finding, other)).length === bySession.length
        ? { ...finding, sessionId: null }
        : finding,
    )
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.rule - b.rule)
}
