import type { VenueRow } from '@shared/contracts/venues.contract'
import type { VisitKind } from '@shared/domain/visits/behaviours'

/*
 * What a plan starts from, carried in the address, so that it survives both the form and the step after it:
 * `/operations/new/retest/<venue>,<venue>` and then `/operations/<operation>/plan/<venue>,<venue>`.
 * An engagement line of the forward plan brings its kind: `/operations/new/intention/<line>/engagement` and then
 * `/operations/<operation>/plan/engagement`.
 */

/** Why the plan form is open. */
export type PlanStart =
  | { readonly kind: 'blank' }
  | { readonly kind: 'retest'; readonly venueIds: readonly string[] }
  | { readonly kind: 'intention'; readonly intentionId: string; readonly visits: VisitKind }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The venues that an address names; whatever is no id is left out. */
export const venueIdsIn = (part: string | undefined): readonly string[] =>
  (part ?? '').split(',').filter((id) => UUID.test(id))

/** The kind of visit that an address names; tests where it names none. */
export const visitKindIn = (part: string | undefined): VisitKind =>
  part === 'engagement' ? 'engagement' : 'test'

/** What the address says about the plan form: open and with what, or `null` for closed. */
export function planStartOf(location: string): PlanStart | null {
  const [, , isNew, kind, rest, visits] = location.split('/')
  if (isNew !== 'new') return null
  if (kind === 'retest' && venueIdsIn(rest).length > 0) return { kind, venueIds: venueIdsIn(rest) }
  if (kind === 'intention' && rest !== undefined && UUID.test(rest)) {
    return { kind, intentionId: rest, visits: visitKindIn(visits) }
  }
  return { kind: 'blank' }
}

/** Where a new operation's plan goes on: at the venues to add, where some or their kind are chosen already. */
export function planPath(operationId: string, start: PlanStart): string {
  const plan = `/operations/${operationId}/plan`
  if (start.kind === 'retest') return `${plan}/${start.venueIds.join(',')}`
  return start.kind === 'intention' && start.visits === 'engagement' ? `${plan}/engagement` : plan
}

/** What the form can say of itself for a re-test: the towns, and a name that tells no venue. */
export function retestFields(
  venues: readonly VenueRow[],
  venueIds: readonly string[],
): { readonly name: string; readonly areas: string } {
  const towns = [...new Set(venues.filter(({ id }) => venueIds.includes(id)).map(({ town }) => town))].sort()
  const areas = towns.join(', ').slice(0, 160)
  return { name: areas === '' ? '' : `${areas} re-test`.slice(0, 120), areas }
}
