import type { EmptyPlace, PlannerCell, PlannerInput } from './planner'
import { emptyReason } from './reason'

interface Filled {
  readonly input: PlannerInput
  readonly places: readonly number[]
  /** Team by team, and in each those who did not ride before, in the order of `teamOf`. */
  readonly cells: readonly (readonly (PlannerCell | null)[])[]
  readonly teamOf: readonly (number | null)[]
}

/**
 * Says of each team with an empty place which rules keep it empty: the fewest rules without whose blocks on this
 * team one more place could be filled, so that without any smaller part of them none could; among those the ones
 * that stop the fewest people, then the lowest numbers. No rules where everybody rides.
 *
 * One more place is filled exactly if the team gets somebody from whom a chain of allowed moves leads to
 * somebody who stays out (Berge's augmenting path, Proc. Natl. Acad. Sci. 43, 1957). Such a chain uses the team
 * once, so what has to go is all that stops one such person: the candidates are the people, not the sets of rules.
 */
export function emptyPlaces({ input, places, cells, teamOf }: Filled): EmptyPlace[] {
  const useful = whoeverWouldHelp(cells, teamOf)
  const young = new Set([...input.cadets.map(({ id }) => id), ...input.teams.flatMap(({ fixed }) => fixed)])
    .size
  const needed = input.teams.reduce((sum, { fixed }, at) => sum + fixed.length + (places[at] as number), 0)
  return input.teams.flatMap((team, at) => {
    if (teamOf.filter((other) => other === at).length >= (places[at] as number)) return []
    const row = (cells[at] ?? []).filter((cell) => cell !== null)
    const sets = row.filter((_, person) => useful[person]).map(rulesOf)
    const rules = sets.reduce<number[] | null>(
      (best, set) => (best === null || before(set, best, row) ? set : best),
      null,
    )
    const elsewhere = row.some(({ blocks }, person) => blocks.length === 0 && teamOf[person] !== at)
    const reason = emptyReason({ team: team.name, rules: rules ?? [], row, elsewhere, young, needed })
    return [{ teamId: team.id, rules: rules ?? [], reason }]
  })
}

/** The people who stay out, and those whose place one of these could take over, through others as well. */
function whoeverWouldHelp(
  cells: readonly (readonly (PlannerCell | null)[])[],
  teamOf: readonly (number | null)[],
): boolean[] {
  const useful = teamOf.map((team) => team === null)
  for (let more = true; more; ) {
    more = false
    teamOf.forEach((team, person) => {
      if (useful[person] || team === null) return
      if (!cells[team]?.some((cell, other) => useful[other] && cell?.blocks.length === 0)) return
      useful[person] = true
      more = true
    })
  }
  return useful
}

const rulesOf = ({ blocks }: PlannerCell): number[] =>
  [...new Set(blocks.map(({ rule }) => rule))].sort((a, b) => a - b)

function before(set: readonly number[], best: readonly number[], row: readonly PlannerCell[]): boolean {
  if (set.length !== best.length) return set.length < best.length
  const stops = (rules: readonly number[]) =>
    row.filter(({ blocks }) => blocks.some(({ rule }) => rules.includes(rule))).length
  const fewer = stops(set) - stops(best)
  if (fewer !== 0) return fewer < 0
  const different = set.findIndex((rule, at) => rule !== best[at])
  return different >= 0 && (set[different] as number) < (best[different] as number)
}
