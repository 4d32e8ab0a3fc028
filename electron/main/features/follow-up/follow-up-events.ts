import type { VenueEvent } from '@shared/contracts/venues.contract'
import { REPEAT_DECISION_WORDS } from '@shared/domain/follow-up/retest'
import { TRAINING_STAGE_WORDS } from '@shared/domain/follow-up/training'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import { followUpReads } from './follow-up.repository'

/** Training that was entered for a venue and what was decided about it, as lines of its timeline. */
export async function followUpEvents(db: Kysely<Database>, venueId: string): Promise<VenueEvent[]> {
  const reads = followUpReads(db)
  const line = { kind: 'follow-up', mark: null, outcome: null, operationId: null } as const
  const training = (await reads.training(venueId)).map(
    ({ stage, on, attendees, byRole, enteredBy }): VenueEvent => ({
      ...line,
      on,
      title: `Training ${TRAINING_STAGE_WORDS[stage].toLowerCase()}`,
      detail: [attendees === null ? null : `${attendees} took part`, byRole, `entered by ${enteredBy}`]
        .filter((part) => part !== null)
        .join(', '),
    }),
  )
  const decisions = (await reads.decisions(venueId)).map(
    ({ decision, on, by }): VenueEvent => ({
      ...line,
      on,
      title: `Decided: ${REPEAT_DECISION_WORDS[decision].toLowerCase()}`,
      detail: `After a second not yet, by ${by}`,
    }),
  )
  return [...training, ...decisions]
}
