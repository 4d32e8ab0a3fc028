import type { PlannedNight, PlannerCell, PlannerInput } from '@shared/domain/planner/planner'
import { seeded } from '@shared/domain/venues/draw'

/** A plan seen from outside: how much it fills, at what warnings, and the sum of squares of the loads after it. */
export interface Worth {
  readonly filled: number
  readonly warnings: number
  readonly squares: number
}

const RULES = [1, 4, 5, 6, 10, 11, 13]
const cellAt = ({ cells }: PlannerInput, teamId: string, cadetId: string): PlannerCell => {
  const cell = cells.find((one) => one.teamId === teamId && one.cadetId === cadetId)
  if (!cell) throw new Error(`no cell of ${cadetId} on ${teamId}`)
  return cell
}

/** A small session drawn from a seed; `blocked` is the share of the cells that something stops. */
export function drawSession(seed: number, blocked: number): PlannerInput {
  const random = seeded(seed)
  const whole = (most: number) => Math.floor(random() * (most + 1))
  const cadets = Array.from({ length: whole(6) }, (_, at) => ({ id: `c${at}`, load: whole(3) }))
  const unfixed = cadets.map(({ id }) => id)
  const teams = Array.from({ length: 1 + whole(3) }, (_, at) => ({
    id: `t${at}`,
    name: `Team ${at}`,
    needs: whole(2),
    fixed: random() < 0.2 ? unfixed.splice(0, 1) : [],
  }))
  const cells = teams.flatMap(({ id: teamId }) =>
    cadets.map(({ id: cadetId }) => ({
      teamId,
      cadetId,
      blocks: random() < blocked ? drawBlocks(whole) : [],
      warnings: whole(2),
      welfareOfficer: `officer of ${teamId}`,
    })),
  )
  return { teams, cadets, cells }
}

const drawBlocks = (whole: (most: number) => number) =>
  Array.from({ length: 1 + whole(2) }, () => {
    const rule = RULES[whole(RULES.length - 1)] as number
    return { rule, key: `${rule}`, message: `Rule ${rule} says no.` }
  })

/** Everything that a plan breaks, read from the session alone; empty where it keeps every hard rule. */
export function broken(input: PlannerInput, { rides }: PlannedNight): string[] {
  const fixed = input.teams.flatMap((team) => team.fixed)
  const riders = [...fixed, ...rides.map(({ cadetId }) => cadetId)]
  return [
    ...rides
      .filter(({ teamId, cadetId }) => cellAt(input, teamId, cadetId).blocks.length > 0)
      .map(({ teamId, cadetId }) => `${cadetId} is stopped on ${teamId}`),
    ...riders.filter((id, at) => riders.indexOf(id) !== at).map((id) => `${id} rides twice`),
    ...input.teams
      .filter(({ id, needs, fixed: stay }) => {
        const added = rides.filter(({ teamId }) => teamId === id).length
        return added > Math.max(0, needs - stay.length)
      })
      .map(({ id }) => `${id} has too many`),
  ]
}

/** What a plan is worth, read from the session and never from what the plan says of itself. */
export function worthOf(input: PlannerInput, { rides }: PlannedNight): Worth {
  const riders = new Set([
    ...input.teams.flatMap(({ fixed }) => fixed),
    ...rides.map(({ cadetId }) => cadetId),
  ])
  return {
    filled: rides.length,
    warnings: rides.reduce((sum, { teamId, cadetId }) => sum + cellAt(input, teamId, cadetId).warnings, 0),
    squares: input.cadets.reduce((sum, { id, load }) => sum + (load + (riders.has(id) ? 1 : 0)) ** 2, 0),
  }
}

const better = (a: Worth, b: Worth): boolean =>
  a.filled !== b.filled
    ? a.filled > b.filled
    : a.warnings !== b.warnings
      ? a.warnings < b.warnings
      : a.squares < b.squares

/** The best there is, from every way to put each young person on a team or on none. */
export function bestByTrying(input: PlannerInput): Worth {
  const riding = new Set(input.teams.flatMap(({ fixed }) => fixed))
  const cadets = input.cadets.filter(({ id }) => !riding.has(id))
  let best: Worth | null = null
  const tryAll = (at: number, rides: PlannedNight['rides']): void => {
    const cadet = cadets[at]
    if (!cadet) {
      const night = { rides, empty: [] }
      const worth = worthOf(input, night)
      if (broken(input, night).length === 0 && (!best || better(worth, best))) best = worth
      return
    }
    tryAll(at + 1, rides)
    for (const { id: teamId } of input.teams) {
      tryAll(at + 1, [...rides, { teamId, cadetId: cadet.id, welfareOfficer: '', warnings: 0 }])
    }
  }
  tryAll(0, [])
  return best ?? { filled: 0, warnings: 0, squares: 0 }
}

/** The same session without the blocks of these rules on one team. */
const without = (input: PlannerInput, teamId: string, rules: readonly number[]): PlannerInput => ({
  ...input,
  cells: input.cells.map((cell) =>
    cell.teamId === teamId
      ? { ...cell, blocks: cell.blocks.filter(({ rule }) => !rules.includes(rule)) }
      : cell,
  ),
})

/** What is untrue of the reasons of a plan; every way to fill the session again is tried. */
export function untrueReasons(input: PlannerInput, night: PlannedNight): string[] {
  const filled = bestByTrying(input).filled
  return night.empty.flatMap(({ teamId, rules }) => {
    const fills = (some: readonly number[]) => bestByTrying(without(input, teamId, some)).filled > filled
    if (rules.length === 0) {
      const every = input.cells.flatMap(({ blocks }) => blocks.map(({ rule }) => rule))
      return fills(every) ? [`${teamId}: there are enough people`] : []
    }
    return [
      ...(fills(rules) ? [] : [`${teamId}: without ${rules} nothing is gained`]),
      ...properSubsets(rules)
        .filter(fills)
        .map((some) => `${teamId}: ${some} alone would do`),
    ]
  })
}

/** Every part of these rules but the whole: the bits of a number say which are in. */
const properSubsets = (rules: readonly number[]): number[][] =>
  Array.from({ length: 2 ** rules.length - 1 }, (_, bits) => rules.filter((_, at) => bits & (1 << at)))
