import { instantOnNight } from '@shared/domain/operations/night-time'
import type { RecordTable } from '../../database/schema'
import type { Work } from '../../database/work'
import { assignmentWrites, liveOperationsWithRides } from './assignment.repository'
import { type AssignmentCell, cellsOfRides } from './assignment-cell'
import { type EligibilityPicture, lastDayOf, type PictureOptions, readPicture } from './eligibility-picture'

/** The tables that a rule looks at, directly or through who rides with whom. */
const LOOKED_AT: readonly RecordTable[] = [
  'adults',
  'assignment_exceptions',
  'assignments',
  'cadet_ages',
  'cadet_agreements',
  'cadet_consents',
  'cadet_overrides',
  'cadet_places',
  'cadets',
  'operations',
  'sessions',
  'settings',
  'team_members',
  'teams',
  'venues',
]

/**
 * Takes everybody off whom a rule stops in an operation that is live, in the command that brought it about:
 * whatever changes, nobody under 18 goes on with a team against a rule (domain.md 5.1). A session that is over
 * stays as it was.
 */
export async function standDownBlocked(work: Work, options: PictureOptions, today: string): Promise<void> {
  if (!LOOKED_AT.some((table) => work.touched.has(table))) return
  for (const operationId of await liveOperationsWithRides(work.db)) {
    // One who is stood down is no companion any more, which may stop the next.
    for (;;) {
      const picture = await readPicture(work.db, operationId, options, today)
      const stopped = cellsOfRides(picture).filter((cell) => isStopped(cell, picture, work.now, today))
      if (stopped.length === 0) break
      for (const { ride, open } of stopped) {
        if (ride === null) continue
        const rules = open.map(({ rule }) => rule)
        await assignmentWrites(work).standDown(ride.row, rules)
      }
    }
  }
}

function isStopped(cell: AssignmentCell, picture: EligibilityPicture, now: string, today: string): boolean {
  const { cadetId, session, open } = cell
  if (lastDayOf(session.facts) < today) return false
  return open.some(
    ({ rule, subject }) =>
      !(rule === 6 && subject === 'agreement' && isStillToBeAsked(cadetId, session.facts, picture, now)),
  )
}

/**
 * The briefing is on the night, and the young people are asked one after another: until the session starts,
 * whoever was not asked yet is not stood down by the answer of another. Whoever took it back is, at once.
 */
function isStillToBeAsked(
  cadetId: string,
  session: EligibilityPicture['sessions'][number]['facts'],
  picture: EligibilityPicture,
  now: string,
): boolean {
  const { agreement } = picture.factsOf(cadetId, session, null)
  const start = Date.parse(instantOnNight(session, session.start))
  return agreement === null && !picture.tookBackAgreement(cadetId, session.id) && Date.parse(now) < start
}
