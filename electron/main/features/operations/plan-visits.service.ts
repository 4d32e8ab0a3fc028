import type { InputOf } from '@shared/contracts/contract'
import type { Operation, operationsContracts } from '@shared/contracts/operations.contract'
import type { Venue } from '@shared/contracts/venues.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import { type PlanBefore, selectionAfter, type VenueChange } from '@shared/domain/operations/operation'
import { fitsSetting } from '@shared/domain/operations/scenario-setting'
import { dealSlots } from '@shared/domain/operations/sessions'
import { neighboursTogether } from '@shared/domain/venues/neighbours'
import type { Cue, VisitKind } from '@shared/domain/visits/behaviours'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import { isTest } from '@shared/domain/visits/visit-kind'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { operationWrites } from './operation.repository'
import { refuseUnlessDraft, refuseUnlessFits } from './plan-guard'
import { readOperation } from './read-operation'
import { type AreaVenue, checkEveryVenue } from './venue-area.service'
import { readDraws } from './venue-draw.repository'
import { keepDraw } from './venue-draw.service'
import { numberVisits, type VisitPlaces } from './visit-numbers'

type Contracts = typeof operationsContracts

/** What planning visits needs of the venues and the visits. */
export interface PlanVisitsOptions extends VisitPlaces {
  readonly readVisits: (db: Kysely<Database>, operationId: string, rule: PassRule) => Promise<Visit[]>
  readonly readVenues: (db: Kysely<Database>, ids: readonly string[]) => Promise<Venue[]>
  readonly listVenues: (db: Kysely<Database>) => Promise<readonly AreaVenue[]>
  readonly planVisit: (work: Work, visit: PlannedVisit) => Promise<string>
  readonly removeVisit: (work: Work, id: string, version: number) => Promise<void>
}

/** A visit as it is planned: which venue, when, with which cues. */
export interface PlannedVisit {
  readonly operationId: string
  readonly sessionId: string
  readonly teamId: string
  readonly venueId: string
  readonly position: number
  readonly slot: string
  readonly kind: VisitKind
  readonly cues: readonly Cue[]
}

/** The part of the operations' service that puts venues into a plan and takes visits out of it. */
export function planVisits(register: Register, options: PlanVisitsOptions) {
  const { readVisits, readVenues, listVenues, planVisit, removeVisit } = options

  return {
    /**
     * Plans visits after those that stand already, neighbours next to each other where that is asked. Refuses
     * with `rule` once approved, for a venue that is planned already or on contact hold, for a test of a venue that
     * the scenario does not fit, and for an area of which not every venue was chosen. An engagement visit fits every
     * venue, and says nothing about how the tested ones were selected.
     */
    addVisits: (input: InputOf<Contracts['addVisits']>): Promise<undefined> =>
      register.run({ action: 'operations:add-visits', event: 'collection' }, async (work) => {
        const { operationId, venueIds, kind = 'test' } = input
        const operation = await readOperation(work.db, operationId)
        refuseUnlessDraft(operation)
        const planned = await readVisits(work.db, operationId, operation.passRule)
        const twice = planned.find(({ venueId }) => venueIds.includes(venueId))
        if (twice) {
          throw new AppError('rule', `${twice.venueName} is in the plan already. Choose other venues.`)
        }
        const venues = inOrderOf(venueIds, await readVenues(work.db, venueIds))
        const held = venues.find(({ contactHoldSince }) => contactHoldSince !== null)
        if (held) throw new AppError('rule', `${held.name} is on contact hold. Choose other venues.`)
        if (kind === 'test') refuseUnlessFits(venues, operation, 'Choose other venues')
        else if (input.draw) throw new AppError('rule', 'Only venues to test are drawn. Choose by hand.')
        const earlierDraws = (await readDraws(work.db, operationId)).length > 0
        if (input.draw) await keepDraw(work, operationId, input.draw, venueIds, readVenues)
        const plannedIds = planned.map(({ venueId }) => venueId)
        const outside =
          input.every &&
          checkEveryVenue(
            input.every,
            venueIds,
            plannedIds,
            (await listVenues(work.db)).filter(({ type }) => fitsSetting(type, operation.scenario.setting)),
          )
        if (kind === 'test') {
          await setSelection(work, operationId, changeOf(input), {
            earlierDraws,
            earlierVisits: planned.some(isTest),
            ...outside,
          })
        }
        const chosen = input.neighboursTogether ? neighboursTogether(venues) : venues
        const { sessionId, teamIds } = teamsThatGo(operation, input.teamIds)
        const places = dealSlots(input.firstSlot, input.minutesBetween, chosen.length, teamIds)
        const last = planned.at(-1)?.position ?? 0
        for (const [index, place] of places.entries()) {
          const { id: venueId } = chosen[index] as Venue
          const position = last + index + 1
          const cues = kind === 'test' ? operation.scenario.cues : []
          await planVisit(work, { operationId, sessionId, ...place, venueId, position, kind, cues })
        }
        await numberVisits(work, operationId, options)
        work.about(`operations/${operationId}`)
        return undefined
      }),

    /** Refuses with `rule` once the operation is approved. */
    removeVisit: ({ operationId, visitId, version }: InputOf<Contracts['removeVisit']>): Promise<undefined> =>
      register.run({ action: 'operations:remove-visit', event: 'alteration' }, async (work) => {
        const operation = await readOperation(work.db, operationId)
        refuseUnlessDraft(operation)
        const planned = await readVisits(work.db, operationId, operation.passRule)
        await removeVisit(work, visitId, version)
        await numberVisits(work, operationId, options)
        if (planned.some((visit) => visit.id === visitId && isTest(visit))) {
          await setSelection(work, operationId, 'taken_out', { earlierDraws: false, earlierVisits: true })
        }
        work.about(`visits/${visitId}`)
        return undefined
      }),
  }
}

/** By which way the venues of a call were chosen. A draw is one even where it gave every venue. */
function changeOf({ draw, every }: InputOf<Contracts['addVisits']>): VenueChange {
  if (draw) return 'drawn'
  return every ? 'every' : 'by_hand'
}

/** Keeps how the operation's venues were chosen, where a change of them has changed that. */
async function setSelection(work: Work, id: string, change: VenueChange, plan: PlanBefore): Promise<void> {
  const { version, selection: before } = await readOperation(work.db, id)
  const selection = selectionAfter(before, change, plan)
  if (selection !== before) await operationWrites(work).setSelection(id, version, selection)
}

/** The venues in the order in which they were chosen. Refuses with `not-found` where one is gone. */
function inOrderOf(ids: readonly string[], venues: readonly Venue[]): readonly Venue[] {
  const byId = new Map(venues.map((venue) => [venue.id, venue]))
  return ids.map((id) => {
    const venue = byId.get(id)
    if (venue) return venue
    throw new AppError('not-found', 'A chosen venue is no longer in the register. Choose again.')
  })
}

/**
 * The teams that go and their session; where none is named, the first team of the first session. Refuses with
 * `not-found` for a team that is gone and with `rule` for teams of different sessions.
 */
function teamsThatGo({ sessions }: Operation, asked: readonly string[] | undefined) {
  const named = asked ?? sessions.slice(0, 1).flatMap(({ teams }) => teams.slice(0, 1).map(({ id }) => id))
  const session = sessions.find(({ teams }) => teams.some(({ id }) => named.includes(id)))
  const known = (session?.teams ?? []).filter(({ id }) => named.includes(id))
  if (session && known.length === named.length) {
    return { sessionId: session.id, teamIds: known.map(({ id }) => id) }
  }
  const all = sessions.flatMap(({ teams }) => teams.map(({ id }) => id))
  if (named.every((id) => all.includes(id))) {
    throw new AppError(
      'rule',
      'Choose teams of one session. Add the venues of another session by themselves.',
    )
  }
  throw new AppError('not-found', 'A chosen team is no longer in the operation. Choose again.')
}
