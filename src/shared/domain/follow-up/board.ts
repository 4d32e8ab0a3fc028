import type { Answer } from '../visits/behaviours'
import type { Mark } from '../visits/outcome'
import { daysSince, type FollowUpSettings } from './due'
import { completedTests, type KeptDecision, type PastVisit, retestDueOn, undecidedRepeat } from './retest'
import { stageAtDebrief, stepToArrange, type TrainingStep, trainedUntil } from './training'

/** A venue as the follow-up sees it. */
export interface FollowedVenue {
  readonly id: string
  readonly name: string
  readonly town: string
  readonly onContactHold: boolean
}

/** A recorded visit with what its debrief says about training. */
export interface FollowedVisit extends PastVisit {
  readonly venueId: string
  readonly trainingOffered: Answer | null
  readonly trainingAccepted: Answer | null
}

/** An action that is not done yet. */
export interface OpenAction {
  readonly id: string
  readonly version: number
  readonly what: string
  readonly venueId: string | null
  readonly operationId: string | null
  readonly operationName: string | null
  readonly ownerId: string
  readonly owner: string
  readonly dueOn: string
}

/** All that the follow-up of a team is worked out from. */
export interface FollowUpFacts {
  readonly venues: readonly FollowedVenue[]
  readonly visits: readonly FollowedVisit[]
  /** In the order in which they were entered. */
  readonly training: readonly (TrainingStep & { readonly venueId: string })[]
  readonly decisions: readonly (KeptDecision & { readonly venueId: string })[]
  readonly actions: readonly OpenAction[]
  /** The venues with a visit that is still to come. */
  readonly plannedVenueIds: ReadonlySet<string>
  readonly settings: FollowUpSettings
  readonly today: string
}

interface VenueRow {
  readonly venueId: string
  readonly venueName: string
  readonly town: string
}

/** What waits to be followed up, over all operations. */
export interface FollowUpBoard {
  readonly actions: readonly (OpenAction & {
    readonly venueName: string | null
    /** Days since it was due; 0 or less while it is not overdue. */
    readonly daysOverdue: number
  })[]
  readonly training: readonly (VenueRow & {
    readonly stage: 'offered' | 'accepted' | 'booked'
    readonly on: string
  })[]
  readonly retests: readonly (VenueRow & {
    readonly dueOn: string
    readonly lastTestOn: string
    readonly mark: Mark
  })[]
  readonly repeats: readonly (VenueRow & {
    readonly visitId: string
    readonly lastOn: string
    readonly beforeOn: string
  })[]
  /** How many venues on contact hold were left out of the lists above. */
  readonly heldVenues: number
}

/** The steps of a venue's training: what its debriefs say, and what was entered since. */
function trainingSteps(
  visits: readonly FollowedVisit[],
  entered: readonly TrainingStep[],
): readonly TrainingStep[] {
  const said = visits.flatMap((visit): TrainingStep[] => {
    const stage = stageAtDebrief(visit)
    return stage === null ? [] : [{ stage, on: visit.on }]
  })
  return [...said.sort((a, b) => a.on.localeCompare(b.on)), ...entered]
}

/** What matters of the follow-up before the next visit to one venue. */
export function venueOutlook(
  visits: readonly FollowedVisit[],
  entered: readonly TrainingStep[],
  decisions: readonly KeptDecision[],
  settings: FollowUpSettings,
): { readonly trainedUntil: string | null; readonly retestDueOn: string | null } {
  return {
    trainedUntil: trainedUntil(entered, settings.trainingMonths),
    retestDueOn: retestDueOn(visits, decisions, settings.retestMonths),
  }
}

/**
 * Everything that is to be followed up, the most urgent first in each list. A venue on contact hold is in
 * none of them, nor is an action about one; a venue whose next visit is planned needs no re-test.
 */
export function followUpBoard(facts: FollowUpFacts): FollowUpBoard {
  const { settings, today } = facts
  const visitsOf = Map.groupBy(facts.visits, ({ venueId }) => venueId)
  const trainingOf = Map.groupBy(facts.training, ({ venueId }) => venueId)
  const decisionsOf = Map.groupBy(facts.decisions, ({ venueId }) => venueId)
  const training: FollowUpBoard['training'][number][] = []
  const retests: FollowUpBoard['retests'][number][] = []
  const repeats: FollowUpBoard['repeats'][number][] = []
  const held = new Set<string>()

  for (const venue of facts.venues) {
    const row: VenueRow = { venueId: venue.id, venueName: venue.name, town: venue.town }
    const visits = visitsOf.get(venue.id) ?? []
    const decisions = decisionsOf.get(venue.id) ?? []
    const step = stepToArrange(trainingSteps(visits, trainingOf.get(venue.id) ?? []), today)
    const repeat = undecidedRepeat(visits, decisions)
    const dueOn = retestDueOn(visits, decisions, settings.retestMonths)
    const [last] = completedTests(visits)
    const due = dueOn !== null && dueOn <= today && !facts.plannedVenueIds.has(venue.id)
    if (venue.onContactHold) {
      if (step !== undefined || repeat !== null || due) held.add(venue.id)
      continue
    }
    if (step !== undefined && step.stage !== 'delivered' && step.stage !== 'declined') {
      training.push({ ...row, stage: step.stage, on: step.on })
    }
    if (due && last !== undefined && last.mark !== null) {
      retests.push({ ...row, dueOn, lastTestOn: last.on, mark: last.mark })
    }
    if (repeat !== null) {
      repeats.push({
        ...row,
        visitId: repeat.last.visitId,
        lastOn: repeat.last.on,
        beforeOn: repeat.before.on,
      })
    }
  }

  const venueById = new Map(facts.venues.map((venue) => [venue.id, venue]))
  const actions = facts.actions.flatMap((action) => {
    const venue = action.venueId === null ? undefined : venueById.get(action.venueId)
    if (venue?.onContactHold) {
      held.add(venue.id)
      return []
    }
    return [{ ...action, venueName: venue?.name ?? null, daysOverdue: daysSince(action.dueOn, today) }]
  })

  return {
    actions: actions.sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    training: training.sort(
      (a, b) => ARRANGE_ORDER[a.stage] - ARRANGE_ORDER[b.stage] || a.on.localeCompare(b.on),
    ),
    retests: retests.sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    repeats: repeats.sort((a, b) => a.lastOn.localeCompare(b.lastOn)),
    heldVenues: held.size,
  }
}

/** A date that has passed comes before an acceptance without one, and that before an offer without an answer. */
const ARRANGE_ORDER = { booked: 0, accepted: 1, offered: 2 } as const

/**
 * How many things wait for one user: their own actions that are due, what the team has to arrange, and what only a
 * sergeant decides.
 */
export function countWaiting(
  board: FollowUpBoard,
  user: { readonly id: string; readonly isSergeant: boolean },
): number {
  const mine = board.actions.filter(({ ownerId, daysOverdue }) => ownerId === user.id && daysOverdue >= 0)
  return (
    mine.length + board.training.length + board.retests.length + (user.isSergeant ? board.repeats.length : 0)
  )
}
