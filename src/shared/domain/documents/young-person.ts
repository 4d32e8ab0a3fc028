import type { ChildRole } from '../operations/operation'

/** Who the young person of a scenario is, and who is beside them at a visit. */
export interface YoungPerson {
  readonly who: 'cadet' | 'volunteer'
  readonly company: 'one' | 'two' | 'unaccompanied'
}

const YOUNG: Readonly<Record<ChildRole, YoungPerson | null>> = {
  cadet: { who: 'cadet', company: 'one' },
  two_cadets: { who: 'cadet', company: 'two' },
  unaccompanied: { who: 'cadet', company: 'unaccompanied' },
  volunteer: { who: 'volunteer', company: 'one' },
  young_looking_officer: null,
  actor: null,
}

/** The young person who takes part under a child role; `null` where an adult plays the child. */
export const youngPersonOf = (childRole: ChildRole): YoungPerson | null => YOUNG[childRole]
