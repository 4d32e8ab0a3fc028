/** How the frame of a draw is divided before it is drawn from. */
export const STRATIFICATIONS = ['none', 'town', 'type'] as const
export type Stratification = (typeof STRATIFICATIONS)[number]

export const STRATIFICATION_WORDS: Readonly<Record<Stratification, string>> = {
  none: 'From all together',
  town: 'In proportion to towns',
  type: 'In proportion to types',
}

/** A venue that can be drawn: `stratum` is the town or type it stands for, one word for all where undivided. */
export interface FrameMember {
  readonly id: string
  readonly stratum: string
}

/** The frame as a draw needs it, from venues. */
export const frameOf = (
  venues: readonly { readonly id: string; readonly town: string; readonly type: string }[],
  by: Stratification,
): readonly FrameMember[] =>
  venues.map((venue) => ({ id: venue.id, stratum: by === 'none' ? '' : venue[by] }))

/**
 * Numbers from 0 up to 1 that follow from the seed alone: mulberry32 (Tommy Ettinger, public domain, 2017).
 * A draw has to be repeatable by anybody who has the seed, not secret.
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Fisher and Yates's shuffle as Durstenfeld has it (CACM 7, 1964, algorithm 235). */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [result[i], result[j]]
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a]
  }
  return result
}

/**
 * How many of `size` each stratum gets, in proportion, whole numbers by the largest remainder (Hamilton).
 * Equal remainders go by `order`, which the draw shuffles, so that no stratum is favoured by its name.
 */
function shares(order: readonly (readonly [string, number])[], size: number): ReadonlyMap<string, number> {
  const total = order.reduce((sum, [, members]) => sum + members, 0)
  const exact = order.map(([name, members]) => ({ name, quota: (size * members) / total }))
  const left = size - exact.reduce((sum, { quota }) => sum + Math.floor(quota), 0)
  const luckiest = exact.toSorted((a, b) => (b.quota % 1) - (a.quota % 1)).slice(0, left)
  return new Map(exact.map((one) => [one.name, Math.floor(one.quota) + (luckiest.includes(one) ? 1 : 0)]))
}

/**
 * Draws `size` ids from the frame (all of them where it has no more), each stratum in proportion. The same
 * seed and members give the same ids in the same order, however the frame is listed.
 */
export function drawVenues(frame: readonly FrameMember[], size: number, seed: number): readonly string[] {
  const random = seeded(seed)
  const strata = new Map<string, string[]>()
  for (const { id, stratum } of frame.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    strata.set(stratum, [...(strata.get(stratum) ?? []), id])
  }
  const order = shuffled(
    [...strata].map(([name, ids]) => [name, ids.length] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    random,
  )
  const share = shares(order, Math.min(size, frame.length))
  const drawn = order.flatMap(([name]) => shuffled(strata.get(name) ?? [], random).slice(0, share.get(name)))
  return shuffled(drawn, random)
}
