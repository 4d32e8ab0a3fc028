import type { FollowedVisit } from '@shared/domain/follow-up/board'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import { MARK_OF, outcomeOf } from '@shared/domain/visits/outcome'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import { visitReads } from './visit.repository'

/** A recorded visit as other features look at it. */
export interface PastVisit extends FollowedVisit {
  readonly operationId: string
  readonly status: string
  readonly kind: VisitKind
}

/**
 * The recorded visits to one venue or to all, each test with its mark under its own operation's rule. What was
 * said of training on an engagement visit counts like what a debrief says.
 */
export async function pastVisits(
  db: Kysely<Database>,
  ruleOf: ReadonlyMap<string, PassRule>,
  venueId?: string,
): Promise<PastVisit[]> {
  return (await visitReads(db).recorded(venueId)).map((visit) => {
    const rule = ruleOf.get(visit.operationId)
    const outcome = rule ? outcomeOf(visit, rule) : null
    return {
      visitId: visit.id,
      operationId: visit.operationId,
      venueId: visit.venueId,
      status: visit.status,
      kind: visit.kind,
      on: visit.day,
      mark: outcome && MARK_OF[outcome],
      trainingOffered: visit.trainingOffered,
      trainingAccepted: visit.trainingAccepted,
    }
  })
}
