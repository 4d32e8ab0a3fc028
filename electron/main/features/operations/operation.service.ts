import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type {
  Operation,
  OperationFields,
  OperationProgress,
  OperationRow,
  operationsContracts,
  PlanFields,
} from '@shared/contracts/operations.contract'
import type { Venue } from '@shared/contracts/venues.contract'
import type { LaterReport, Visit } from '@shared/contracts/visits.contract'
import { type Encounter, knownFaces } from '@shared/domain/operations/known-faces'
import { type LibraryVersion, offeredVersions, versionName } from '@shared/domain/operations/library'
import { type PlanBefore, selectionAfter, type VenueChange } from '@shared/domain/operations/operation'
import { fitsSetting, settingInSentence } from '@shared/domain/operations/scenario-setting'
import { dealSlots } from '@shared/domain/operations/sessions'
import type { Team } from '@shared/domain/operations/teams'
import { neighboursTogether } from '@shared/domain/venues/neighbours'
import type { Cue, VisitKind } from '@shared/domain/visits/behaviours'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import { type BehaviourCount, tally } from '@shared/domain/visits/tally'
import { NO_TESTS_WORDS } from '@shared/domain/visits/visit-kind'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { linkIntention } from './forward-plan.service'
import { libraryReads } from './library.repository'
import { readPassRule } from './library.service'
import { operationReads, operationWrites } from './operation.repository'
import { refuseUnlessDraft } from './plan-guard'
import { type AreaVenue, checkEveryVenue } from './venue-area.service'
import { readDraws } from './venue-draw.repository'
import { keepDraw } from './venue-draw.service'
import { numberVisits, type VisitPlaces } from './visit-numbers'

type Contracts = typeof operationsContracts

/** What the operations need of the visits. */
export interface OperationServiceOptions extends VisitPlaces {
  readonly readVisits: (db: Kysely<Database>, operationId: string, rule: PassRule) => Promise<Visit[]>
  readonly countVisits: (
    db: Kysely<Database>,
    operationIds?: readonly string[],
  ) => Promise<ReadonlyMap<string, BehaviourCount[]>>
  /** How many engagement visits operations have: the counts above are of tests. */
  readonly countEngagement: (
    db: Kysely<Database>,
  ) => Promise<ReadonlyMap<string, { readonly visits: number; readonly recorded: number }>>
  readonly readVenues: (db: Kysely<Database>, ids: readonly string[]) => Promise<Venue[]>
  readonly listVenues: (db: Kysely<Database>) => Promise<readonly AreaVenue[]>
  readonly planVisit: (work: Work, visit: PlannedVisit) => Promise<string>
  readonly removeVisit: (work: Work, id: string, version: number) => Promise<void>
  readonly setCues: (work: Work, id: string, version: number, cues: readonly Cue[]) => Promise<void>
  readonly readLaterReports: (db: Kysely<Database>, operationId: string) => Promise<LaterReport[]>
  readonly readProgress: (
    db: Kysely<Database>,
    operation: Operation,
    visits: readonly Visit[],
  ) => Promise<OperationProgress>
  /** When adults met staff of these venues, on a visit or at a training. */
  readonly readEncounters: (
    db: Kysely<Database>,
    venueIds: readonly string[],
  ) => Promise<readonly Encounter[]>
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

/** The operation with this id. Refuses with `not-found`. */
export async function readOperation(db: Kysely<Database>, id: string): Promise<Operation> {
  const operation = await operationReads(db).byId(id)
  if (operation) return operation
  throw new AppError('not-found', 'This operation is no longer in the register. Go back to the list.')
}

export type OperationService = ReturnType<typeof createOperationService>

/** Plans operations and shows what came of them. */
export function createOperationService(register: Register, options: OperationServiceOptions) {
  const { readVisits, countVisits, countEngagement, readVenues, listVenues } = options
  const { planVisit, removeVisit, setCues, readProgress } = options

  return {
    /** Every operation, its numbers under its own rule or all under one. Refuses with `not-found` for the rule. */
    async list({ ruleId }: InputOf<Contracts['list']> = {}): Promise<OperationRow[]> {
      const counts = await countVisits(register.db())
      const lookedAtUnder = ruleId === undefined ? null : await readPassRule(register.db(), ruleId)
      const engagement = await countEngagement(register.db())
      return (await operationReads(register.db()).list()).map((operation) => {
        const rule = lookedAtUnder ?? operation.passRule
        const tests = tally(counts.get(operation.id) ?? [], rule)
        const more = engagement.get(operation.id)
        const { id, reference, name, status, day, areas } = operation
        const visits = tests.visits + (more?.visits ?? 0)
        const recorded = tests.recorded + (more?.recorded ?? 0)
        const [said = ''] = tests.words
        const under = tests.rate === null ? said : said.replace(/\.$/, ` under ${versionName(rule)}.`)
        const headline = tests.visits === 0 && more ? NO_TESTS_WORDS : under
        const days = operation.sessions.map((session) => session.day)
        return { id, reference, name, status, day, days, areas, visits, recorded, headline }
      })
    },

    /**
     * An operation with its visits and their outcomes, under its own rule or looked at under another. Refuses
     * with `not-found`.
     */
    async read({ id, ruleId }: InputOf<Contracts['read']>): Promise<OutputOf<Contracts['read']>> {
      const db = register.db()
      const operation = await readOperation(db, id)
      const counts = await countVisits(db, [id])
      const isOwn = ruleId === undefined || ruleId === operation.passRuleId
      const lookedAtUnder = isOwn ? null : await readPassRule(db, ruleId)
      const rule = lookedAtUnder ?? operation.passRule
      const visits = await readVisits(db, id, rule)
      return {
        operation,
        visits,
        tally: tally(counts.get(id) ?? [], rule),
        progress: await readProgress(db, operation, visits),
        knownFaces: knownFaces(
          visits.filter(({ status }) => status === 'planned'),
          (teamId) => teamsOf(operation).find(({ id }) => id === teamId)?.members ?? [],
          await options.readEncounters(
            db,
            visits.map(({ venueId }) => venueId),
          ),
        ),
        laterReports: await options.readLaterReports(db, id),
        lookedAtUnder,
      }
    },

    /** What an operation can be planned with: the newest version of each scenario and rule in use. */
    async listChoices(): Promise<OutputOf<Contracts['listChoices']>> {
      const reads = libraryReads(register.db())
      return {
        scenarios: offeredVersions(await reads.scenarios()),
        passRules: offeredVersions(await reads.passRules()),
      }
    },

    /** Refuses with `rule` where what the forward plan had is planned already. */
    create: ({ intentionId, ...fields }: InputOf<Contracts['create']>): Promise<Operation> =>
      register.run({ action: 'operations:create', event: 'collection' }, async (work) => {
        await refuseUnlessOffered(work.db, fields)
        const year = fields.day.slice(0, 4)
        const number = (await operationReads(work.db).countOfYear(year)) + 1
        const reference = `OP-${year}-${String(number).padStart(3, '0')}`
        const id = await operationWrites(work).insert(reference, fields)
        if (intentionId !== undefined) await linkIntention(work, intentionId, id, register.today())
        work.about(`operations/${id}`)
        return readOperation(work.db, id)
      }),

    /**
     * Changes the plan; planned tests take the cues of a new scenario. Refuses with `rule` once the operation is
     * approved and for a scenario that does not fit a venue in the plan, with `validation` for an old version of a scenario or rule that it did not have, and with `conflict`
     * where somebody else was faster.
     */
    update: ({ id, version, ...fields }: PlanFields & { id: string; version: number }): Promise<Operation> =>
      register.run({ action: 'operations:update', event: 'alteration' }, async (work) => {
        const before = await readOperation(work.db, id)
        refuseUnlessDraft(before)
        await refuseUnlessOffered(work.db, fields, before)
        await operationWrites(work).update(id, version, fields)
        const operation = await readOperation(work.db, id)
        if (operation.scenarioId !== before.scenarioId) {
          const tests = (await readVisits(work.db, id, operation.passRule)).filter(isTest)
          const venueIds = tests.map(({ venueId }) => venueId)
          if (venueIds.length > 0) {
            refuseUnlessFits(await readVenues(work.db, venueIds), operation, 'Take it out of the plan first')
          }
          for (const visit of tests) {
            await setCues(work, visit.id, visit.version, operation.scenario.cues)
          }
        }
        work.about(`operations/${id}`)
        return operation
      }),

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
        if (twice)
          throw new AppError('rule', `${twice.venueName} is in the plan already. Choose other venues.`)
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

const teamsOf = ({ sessions }: Operation): readonly Team[] => sessions.flatMap(({ teams }) => teams)

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

const isTest = ({ kind }: { readonly kind: VisitKind }): boolean => kind === 'test'

/** A hotel's scenario cannot be played in a taxi: cues and steps follow what it is for. */
function refuseUnlessFits(
  venues: readonly Venue[],
  { scenario: { name, setting } }: Operation,
  advice: string,
): void {
  const misfit = venues.find(({ type }) => !fitsSetting(type, setting))
  if (!misfit) return
  throw new AppError(
    'rule',
    `${misfit.name} does not fit the scenario “${name}”, which is for ${settingInSentence(setting)}. ${advice}, or choose another scenario.`,
  )
}

type Judged = Pick<OperationFields, 'scenarioId' | 'passRuleId'>

/** A plan takes the newest version of a scenario and of a rule; one that has an older version may keep it. */
async function refuseUnlessOffered(db: Kysely<Database>, chosen: Judged, had?: Judged): Promise<void> {
  const reads = libraryReads(db)
  const stale = (path: keyof Judged, versions: readonly LibraryVersion[]) =>
    chosen[path] !== had?.[path] && !offeredVersions(versions).some(({ id }) => id === chosen[path])
  const fields = [
    ...(stale('scenarioId', await reads.scenarios())
      ? [{ path: 'scenarioId', message: 'Choose the newest version of a scenario that is in use' }]
      : []),
    ...(stale('passRuleId', await reads.passRules())
      ? [{ path: 'passRuleId', message: 'Choose the newest version of a pass rule that is in use' }]
      : []),
  ]
  const [first] = fields
  if (first) throw new AppError('validation', `${first.message}.`, { fields })
}
