import type { Operation } from '@shared/contracts/operations.contract'
import type { VenueEvent } from '@shared/contracts/venues.contract'
import { stageAtDebrief } from '@shared/domain/follow-up/training'
import { OUTCOME_WORDS } from '@shared/domain/visits/outcome'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import { visitReads } from './visit.repository'
import { underRule } from './visit.service'

/** The visits to a venue, each with its outcome under its own operation's rule, as lines of its timeline. */
export async function visitEvents(
  db: Kysely<Database>,
  venueId: string,
  readOperation: (db: Kysely<Database>, id: string) => Promise<Operation>,
): Promise<VenueEvent[]> {
  const visits = await visitReads(db).ofVenue(venueId)
  return Promise.all(
    visits.map(async ({ operationId, operationName, ...visit }): Promise<VenueEvent> => {
      const { passRule } = await readOperation(db, operationId)
      const { outcome, mark } = underRule(visit, passRule)
      const debriefed = visit.debriefAt === null ? 'no debrief recorded' : `debriefed at ${visit.debriefAt}`
      const stage = stageAtDebrief(visit)
      const training = stage === null ? '' : `, training ${stage}`
      return {
        kind: 'visit',
        on: visit.day,
        title: operationName,
        detail: `${outcome ? OUTCOME_WORDS[outcome] : 'not complete'} (${passRule.name} v${passRule.version}), ${debriefed}${training}`,
        mark,
        outcome,
        operationId,
      }
    }),
  )
}
