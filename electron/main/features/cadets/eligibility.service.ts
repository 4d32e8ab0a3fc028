import type { cadetsContracts, EligibilityView } from '@shared/contracts/cadets.contract'
import type { InputOf } from '@shared/contracts/contract'
import { agesInDoubt } from '@shared/domain/eligibility/age'
import { eligibility, verdictOf } from '@shared/domain/eligibility/eligibility'
import type { EligibilityRules, SessionFacts } from '@shared/domain/eligibility/finding'
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
  readonly readVenues: (
    db: Db,
    ids: readonly string[],
  ) => Promise<readonly { readonly id: string; readonly name: string; readonly town: string }[]>
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
      const { alcoholTest } = operation.scenario
      const findings = eligibility({
        cadet,
        consent,
        operation: {
          alcoholTest,
          riskAssessment: clearances.riskAssessment,
          approved:
            clearances.approverName !== null &&
            clearances.approverRank !== null &&
            clearances.approvalReference !== null,
          authorityConsidered:
            clearances.authorityBy !== null &&
            clearances.authorityOn !== null &&
            clearances.authorityDecision !== null &&
            clearances.authorityReference !== null,
          sessions,
        },
      })
      return {
        verdict: verdictOf(findings),
        findings: [...findings],
        sessions: sessions.map(({ id, day, start, finish }) => ({
          id,
          day,
          start,
          finish,
          verdict: verdictOf(findings, id),
        })),
        inDoubt: agesInDoubt(cadet, alcoholTest, sessions),
      }
    },
  }
}
