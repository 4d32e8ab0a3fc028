/** What makes two venues neighbours. */
export interface Neighbour {
  readonly operator: string | null
  readonly postcode: string | null
}

const bare = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** One chain or one postcode: staff of such venues ring each other once the first has been visited. */
function areNeighbours(a: Neighbour, b: Neighbour): boolean {
  const alike = (one: string | null, other: string | null) => bare(one) !== '' && bare(one) === bare(other)
  return alike(a.operator, b.operator) || alike(a.postcode, b.postcode)
}

/**
 * The venues in their order, but each followed at once by its neighbours and theirs, so that a whole chain or
 * street is done before word gets round. Venues without a neighbour keep their order; nothing is left out.
 */
export function neighboursTogether<T extends Neighbour>(venues: readonly T[]): readonly T[] {
  const left = [...venues]
  const ordered: T[] = []
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const group = [first]
    // Grows while it is walked: a neighbour of a neighbour belongs to the same round of calls.
    for (const member of group) {
      for (const other of left.filter((venue) => areNeighbours(member, venue))) {
        group.push(...left.splice(left.indexOf(other), 1))
      }
    }
    ordered.push(...group)
  }
  return ordered
}
