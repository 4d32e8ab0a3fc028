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

/** What stands on a paper under the force's rule about telling the truth about an age (domain.md 5.1, rule 18). */
export const ageRule = (
  { truthAboutAge }: { readonly truthAboutAge: boolean },
  { truth, agreed }: { readonly truth: string; readonly agreed: string },
): string => (truthAboutAge ? truth : agreed)

/** The young person who takes part under a child role; `null` where an adult plays the child. */
export const youngPersonOf = (childRole: ChildRole): YoungPerson | null => YOUNG[childRole]
