/** The cheapest chain of moves that gives a team an empty place. */
interface Chain {
  readonly cost: number
  /** Who leaves the team, and for which other one; `null` where a place is empty anyway. */
  readonly move: { readonly person: number; readonly to: number } | null
}

/**
 * Fills as many places as can be filled, and of all such fillings takes a cheapest one. `costs` is team by
 * team and in each person by person, in whole numbers; `null` where the two cannot ride together. Returns the
 * team of each of so many people, `null` for whoever stays out. The same input gives the same answer.
 *
 * Minimum-cost flow by successive shortest paths (Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.7):
 * every round fills one more place along the cheapest chain of moves, and what it leaves is the cheapest filling
 * of that many places. The paths are Bellman and Ford's, as a move can cost less than nothing. With a dozen
 * teams and some dozens of people this takes milliseconds, so no library is carried for it.
 */
export function cheapestFilling(
  places: readonly number[],
  costs: readonly (readonly (number | null)[])[],
  people: number,
): (number | null)[] {
  const teamOf = Array.from({ length: people }, (): number | null => null)
  const left = [...places]
  for (;;) {
    const chains = cheapestChains(left, costs, teamOf)
    const best = cheapestNewcomer(chains, costs, teamOf)
    if (!best) return teamOf
    let { person, team } = best
    for (let chain = chains[team]; chain?.move; chain = chains[team]) {
      teamOf[person] = team
      person = chain.move.person
      team = chain.move.to
    }
    teamOf[person] = team
    left[team] = (left[team] as number) - 1
  }
}

/** For each team the cheapest chain that gives it an empty place; `null` where none does. */
function cheapestChains(
  left: readonly number[],
  costs: readonly (readonly (number | null)[])[],
  teamOf: readonly (number | null)[],
): (Chain | null)[] {
  const chains = left.map((places): Chain | null => (places > 0 ? { cost: 0, move: null } : null))
  for (let better = true; better; ) {
    better = false
    costs.forEach((row, to) => {
      teamOf.forEach((from, person) => {
        const chain = chains[to]
        const joining = row[person] ?? null
        if (!chain || joining === null || from === null || from === to) return
        const cost = chain.cost + joining - (costs[from]?.[person] as number)
        const known = chains[from]
        if (known && known.cost <= cost) return
        chains[from] = { cost, move: { person, to } }
        better = true
      })
    })
  }
  return chains
}

/** Who of those that stay out so far fills one more place for the least; between equals, without a move. */
function cheapestNewcomer(
  chains: readonly (Chain | null)[],
  costs: readonly (readonly (number | null)[])[],
  teamOf: readonly (number | null)[],
): { person: number; team: number } | null {
  let best: { person: number; team: number; cost: number; moves: boolean } | null = null
  for (const [team, chain] of chains.entries()) {
    if (!chain) continue
    for (const [person, already] of teamOf.entries()) {
      const joining = costs[team]?.[person] ?? null
      if (already !== null || joining === null) continue
      const cost = chain.cost + joining
      const moves = chain.move !== null
      if (best && (cost > best.cost || (cost === best.cost && (moves || !best.moves)))) continue
      best = { person, team, cost, moves }
    }
  }
  return best
}
