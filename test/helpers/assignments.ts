import type { AssignmentsTable, RecordColumns } from '../../electron/main/database/schema'
import type { TestServices } from './test-register'

type Assignment = Omit<AssignmentsTable, keyof RecordColumns>
type Ride = Pick<Assignment, 'cadet_id' | 'session_id' | 'team_id'>

/** Puts a cadet on a team past the rules: for what comes after the assignment. */
export const rideWith = (
  { session }: Pick<TestServices, 'session'>,
  ride: Ride & Partial<Assignment>,
): Promise<string> =>
  session.run({ action: 'assignments:assign', event: 'alteration' }, (work) =>
    work.insert('assignments', {
      welfare_adult_id: null,
      seen: '[]',
      stood_down_at: null,
      stood_down_rules: null,
      collected_at: null,
      collected_by_id: null,
      returned_at: null,
      returned_by_id: null,
      stopped_at: null,
      welfare_debrief_at: null,
      welfare_debrief_by_id: null,
      statement: null,
      ...ride,
    }),
  )
