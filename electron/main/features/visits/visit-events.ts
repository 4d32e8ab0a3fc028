import type { Operation } from '@shared/contracts/operations.contract'
import type { VenueEvent } from '@shared/contracts/venues.contract'
import { stageAtDebrief } from '@shared/domain/follow-up/training'
import { outcomeWords } from '@shared/domain/visits/setting-words'
import { engagementWords } from '@shared/domain/visits/visit-kind'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import { type StoredVisit, visitReads } from './visit.repository'
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
      const { passRule, scenario } = await readOperation(db, operationId)
      const { outcome, mark } = underRule(visit, passRule)
      const stage = stageAtDebrief(visit)
      const training = stage === null ? '' : `, training ${stage}`
      if (visit.kind === 'engagement') {
        return {
          kind: 'visit',
          on: visit.day,
          title: `Engagement visit, ${operationName}`,
          detail: engagementDetail(visit) + training,
          mark,
          outcome,
          operationId,
        }
      }
      const debriefed = visit.debriefAt === null ? 'no debrief recorded' : `debriefed at ${visit.debriefAt}`
      return {
        kind: 'visit',
        on: visit.day,
        title: operationName,
        detail: `${outcome ? outcomeWords(outcome, scenario.setting) : 'not complete'} (${passRule.name} v${passRule.version}), ${debriefed}${training}`,
        mark,
        outcome,
        setting: scenario.setting,
        operationId,
      }
    }),
  )
}

/** "Advice given, posters left": what an engagement visit came to. */
function engagementDetail({ status, adviceGiven, postersLeft }: StoredVisit): string {
  if (status !== 'completed') return engagementWords(status, true)
  const advice =
    { yes: 'Advice given', no: 'No advice given' }[String(adviceGiven)] ??
    'Not known whether advice was given'
  return postersLeft === 'yes' ? `${advice}, posters left` : advice
}
