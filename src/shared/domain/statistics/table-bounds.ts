/** The largest and smallest log chance that the groups from one place on can add, by the sum that they hold. */
export interface TableBounds {
  readonly most: Float64Array
  readonly least: Float64Array
}

/** No groups are left: they hold nothing, or cannot be. */
export function noGroups(total: number): TableBounds {
  const most = new Float64Array(total + 1).fill(Number.NEGATIVE_INFINITY)
  const least = new Float64Array(total + 1).fill(Number.POSITIVE_INFINITY)
  most[0] = 0
  least[0] = 0
  return { most, least }
}

/** The bounds with one more group, whose log chance of each count is `row`. */
export function withGroup(row: Float64Array, others: TableBounds): TableBounds {
  const most = new Float64Array(others.most.length).fill(Number.NEGATIVE_INFINITY)
  const least = new Float64Array(others.most.length).fill(Number.POSITIVE_INFINITY)
  for (let sum = 0; sum < most.length; sum++)
    for (let x = 0; x < row.length && x <= sum; x++) {
      const here = row[x] ?? 0
      most[sum] = Math.max(most[sum] ?? 0, here + (others.most[sum - x] ?? 0))
      least[sum] = Math.min(least[sum] ?? 0, here + (others.least[sum - x] ?? 0))
    }
  return { most, least }
}

/** The bounds from each place on: [0] of all groups, the last of none. */
export function boundsFrom(rows: readonly Float64Array[], total: number): readonly TableBounds[] {
  const bounds = [noGroups(total)]
  for (const row of rows.toReversed()) bounds.unshift(withGroup(row, bounds[0] ?? noGroups(total)))
  return bounds
}
