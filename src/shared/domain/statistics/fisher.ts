/** k of n responded as expected. */
export interface Count {
  readonly k: number
  readonly n: number
}

/**
 * Tables whose chance differs from that of the observed one by less than this share count as equally likely, so
 * that rounding never decides: the rule of R's fisher.test.
 */
export const SAME_CHANCE = 1 + 1e-7

/**
 * How likely each count of the first group is when both totals are given, relative to the likeliest; from the least
 * possible count on. By the ratio of neighbours from the top down both ways, so that no factorial is ever large.
 */
function relativeChances(first: number, second: number, successes: number) {
  const least = Math.max(0, successes - second)
  const most = Math.min(first, successes)
  const top = Math.floor(((first + 1) * (successes + 1)) / (first + second + 2))
  const mode = Math.min(most, Math.max(least, top))
  const chances = new Float64Array(most - least + 1)
  const rise = (x: number) => ((first - x) * (successes - x)) / ((x + 1) * (second - successes + x + 1))
  chances[mode - least] = 1
  for (let x = mode; x < most; x++) chances[x + 1 - least] = (chances[x - least] ?? 0) * rise(x)
  for (let x = mode; x > least; x--) chances[x - 1 - least] = (chances[x - least] ?? 0) / rise(x - 1)
  return { least, chances }
}

/**
 * Fisher's exact test of two independent groups, two-sided: the chance, if nothing set them apart, of a table that
 * is as unlikely as the observed one or more so (0 to 1). `null` where a group has no data.
 * R. A. Fisher, "On the interpretation of chi-square from contingency tables, and the calculation of P", Journal of
 * the Royal Statistical Society 85 (1922), 87-94; "two-sided" as in R's fisher.test. Reference values: domain.md 8.2.
 */
export function fisher(first: Count, second: Count): number | null {
  if (first.n === 0 || second.n === 0) return null
  const { least, chances } = relativeChances(first.n, second.n, first.k + second.k)
  const limit = (chances[first.k - least] ?? 0) * SAME_CHANCE
  let [extreme, all] = [0, 0]
  for (const chance of chances) {
    all += chance
    if (chance <= limit) extreme += chance
  }
  return extreme / all
}
