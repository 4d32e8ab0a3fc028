import { cheapestFilling } from './cheapest-filling'
import { emptyPlaces } from './empty-places'

/** What stops a young person on a team and was not set aside. */
export interface PlannerBlock {
  /** Its number in domain.md 5.1. */
  readonly rule: number
  /** As `findingKey` gives it. */
  readonly key: string
  /** The sentence of the finding; it never holds a reference or a name of a young person. */
  readonly message: string
}

/** What the rules say of one young person on one team. */
export interface PlannerCell {
  readonly teamId: string
  readonly cadetId: string
  readonly blocks: readonly PlannerBlock[]
  readonly warnings: number
  /** The number of the adult who would look after this young person; blank where the team has none. */
  readonly welfareOfficer: string
}

export interface PlannerTeam {
  readonly id: string
  readonly name: string
  /** How many young people the scenario asks for. */
  readonly needs: number
  /** Who rides already, and stays. */
  readonly fixed: readonly string[]
}

export interface PlannerCadet {
  readonly id: string
  /** Sessions ridden before, and in other sessions of the operation. */
  readonly load: number
}

/**
 * One session. There is a cell for every young person who does not ride yet with every team that has an empty
 * place; other cells may be left out.
 */
export interface PlannerInput {
  readonly teams: readonly PlannerTeam[]
  readonly cadets: readonly PlannerCadet[]
  readonly cells: readonly PlannerCell[]
}

/** A ride that the plan adds. */
export interface PlannedRide {
  readonly teamId: string
  readonly cadetId: string
  readonly welfareOfficer: string
  readonly warnings: number
}

/** A team with a place that nobody can fill. */
export interface EmptyPlace {
  readonly teamId: string
  /** Without the blocks of these rules on this team one more place could be filled; none: too few people. */
  readonly rules: readonly number[]
  readonly reason: string
}

/** What is new; who was fixed is not told again. */
export interface PlannedNight {
  readonly rides: readonly PlannedRide[]
  readonly empty: readonly EmptyPlace[]
}

/**
 * Fills the empty places of a session, exactly and in this order of weight: as many places as can be filled
 * without any block and with each young person on one team at most; the fewest warnings; the fairest load, which
 * is the least sum of the squares of everybody's sessions. Between equals the order in which teams and people are
 * given decides, so that the same session always gets the same plan.
 * Several sessions are planned one after the other, each with the loads that the ones before have left.
 */
export function planNight(input: PlannerInput): PlannedNight {
  const { teams } = input
  const riding = new Set(teams.flatMap(({ fixed }) => fixed))
  const cadets = input.cadets.filter(({ id }) => !riding.has(id))
  const places = teams.map(({ needs, fixed }) => Math.max(0, needs - fixed.length))
  const cells = cellsOf(input, cadets, places)

  // A square grows by 2 × load + 1 with a ride, so the sum of squares is a plain sum of costs; one warning
  // weighs more than all of them together.
  const added = cadets.map(({ load }) => 2 * load + 1)
  const warning = 1 + added.reduce((sum, cost) => sum + cost, 0)
  const costs = cells.map((row) =>
    row.map((cell, at) =>
      cell === null || cell.blocks.length > 0 ? null : cell.warnings * warning + (added[at] as number),
    ),
  )
  const teamOf = cheapestFilling(places, costs, cadets.length)
  const rides = teams.flatMap(({ id: teamId }, team) =>
    cadets.flatMap(({ id: cadetId }, at) => {
      const cell = cells[team]?.[at]
      if (teamOf[at] !== team || !cell) return []
      return [{ teamId, cadetId, welfareOfficer: cell.welfareOfficer, warnings: cell.warnings }]
    }),
  )
  return { rides, empty: emptyPlaces({ input, places, cells, teamOf }) }
}

/** The same session with the empty places of one team only: a suggestion for one gap. */
export const onlyPlacesOf = (input: PlannerInput, teamId: string): PlannerInput => ({
  ...input,
  teams: input.teams.map((team) => (team.id === teamId ? team : { ...team, needs: team.fixed.length })),
})

/** Team by team, and in each person by person; `null` with a team that has no empty place. */
function cellsOf(
  { teams, cells }: PlannerInput,
  cadets: readonly PlannerCadet[],
  places: readonly number[],
): (PlannerCell | null)[][] {
  const byPair = new Map(cells.map((cell) => [JSON.stringify([cell.teamId, cell.cadetId]), cell]))
  return teams.map((team, at) =>
    cadets.map(({ id }) => {
      if (places[at] === 0) return null
      const cell = byPair.get(JSON.stringify([team.id, id]))
      if (!cell) throw new Error('The planner was not told what the rules say of somebody on a team')
      return cell
    }),
  )
}
