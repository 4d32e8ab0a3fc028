const FREE_TRIES = 2
const LONGEST_S = 30

/**
 * How many seconds are left to wait after failed tries (UTC instants, oldest first): 1, 2, 4 ... 30 from the
 * third on. A courtesy only: what bounds guessing is the key derivation (security.md 3.5).
 */
export function waitAfter(failed: readonly string[], now: string): number {
  const last = failed.at(-1)
  if (last === undefined || failed.length <= FREE_TRIES) return 0
  const delay = Math.min(2 ** (failed.length - FREE_TRIES - 1), LONGEST_S)
  return Math.max(0, Math.ceil(delay - (Date.parse(now) - Date.parse(last)) / 1000))
}
