import type { FollowedVisit } from '@shared/domain/follow-up/board'
import { deriveOutcome, MARK_OF } from '@shared/domain/visits/outcome'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import { visitReads } from './visit.repository'

/** The recorded visits to one venue or to all, each with its mark under its own operation's rule. */
export async function pastVisits(
  db: Kysely<Database>,
  ruleOf: ReadonlyMap<string, PassRule>,
  venueId?: string,
): Promise<(FollowedVisit & { readonly operationId: string; readonly status: string })[]> {
  return (await visitReads(db).recorded(venueId)).map((visit) => {
    const rule = ruleOf.get(visit.operationId)
    const outcome = rule ? deriveOutcome(visit, rule) : null
    return {
      visitId: visit.id,
      operationId: visit.operationId,
      venueId: visit.venueId,
      status: visit.status,
      on: visit.day,
      mark: outcome && MARK_OF[outcome],
      trainingOffered: visit.trainingOffered,
      trainingAccepted: visit.trainingAccepted,
    }
  })
}
