import type { BreakdownSection, Breakdowns, breakdownsContracts } from '@shared/contracts/breakdowns.contract'
import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import {
  stageAtDebrief,
  TRAINING_STAGE_WORDS,
  type TrainingStage,
  trainingTakeUp,
} from '@shared/domain/follow-up/training'
import { likeForLike, type OperationFacts, worstOf } from '@shared/domain/operations/like-for-like'
import { groupMethod, groupWords } from '@shared/domain/statistics/group-words'
import { retestMethod, retestWords } from '@shared/domain/statistics/retest-words'
import { severalGroups } from '@shared/domain/statistics/several-groups'
import { breakdown, type GroupCount } from '@shared/domain/trends/breakdown'
import { retestCounts, retestPairs, type TestOfVenue } from '@shared/domain/trends/retests'
import {
  byCue,
  inOrder,
  SECTION_TITLES,
  SECTIONS,
  SERGEANT_SECTIONS,
  type Section,
  valueWords,
} from '@shared/domain/trends/sections'
import { sequenceOf } from '@shared/domain/trends/sequence'
import type { TrendFilter } from '@shared/domain/trends/trend-filter'
import type { VenueType } from '@shared/domain/venues/venue'
import { mixedRulesWords } from '@shared/domain/visits/another-rule'
import type { Mark } from '@shared/domain/visits/outcome'
import type { BehaviourCount } from '@shared/domain/visits/tally'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { type OperationFactReads, readOperationFacts, WENT_LIVE } from './operation-facts'

type Db = Kysely<Database>
type Rule = Operation['passRule']

/** Alike visits of one value of what they are looked at by. */
interface VisitGroup {
  readonly value: string
  readonly passRuleId: string
  readonly counts: readonly BehaviourCount[]
}

/** What visits are grouped by in the register: cues as they were shown together. */
export type GroupedBy = Exclude<Section, 'cue'> | 'operation' | 'cues'

interface RecordedVisit extends TestOfVenueFields {
  readonly mark: Mark | null
  readonly trainingOffered: string | null
  readonly trainingAccepted: string | null
}

type TestOfVenueFields = Omit<TestOfVenue, 'mark'>

interface TrainingStageOfVenue {
  readonly venueId: string
  readonly stage: TrainingStage
  readonly on: string
}

/** What the breakdowns need of other features. */
export interface BreakdownServiceOptions extends OperationFactReads {
  readonly groupVisits: (db: Db, by: GroupedBy, filter: TrendFilter) => Promise<readonly VisitGroup[]>
  readonly readPassRule: (db: Db, id: string) => Promise<Rule>
  /** The recorded visits to all venues, each test with its mark under the rule given for its operation. */
  readonly readVisits: (db: Db, ruleOf: ReadonlyMap<string, Rule>) => Promise<readonly RecordedVisit[]>
  readonly listVenues: (db: Db) => Promise<readonly { readonly id: string; readonly type: VenueType }[]>
  /** The stages of training that somebody entered. */
  readonly readTraining: (db: Db) => Promise<readonly TrainingStageOfVenue[]>
}

export type BreakdownService = ReturnType<typeof createBreakdownService>

/** Results broken down by what is known of the visits, each under its own frozen rule or all under one. */
export function createBreakdownService(register: Register, options: BreakdownServiceOptions) {
  return {
    /** Everything below the chart of operations. Towns and chains come only for a sergeant. Refuses with `not-found`. */
    async read({ ruleId, filter }: InputOf<typeof breakdownsContracts.read>): Promise<Breakdowns> {
      const db = register.db()
      const one = ruleId === null ? null : await options.readPassRule(db, ruleId)
      const rules = new Map<string, Rule>()
      const ruled = async (groups: readonly VisitGroup[]): Promise<GroupCount<string>[]> => {
        const found: GroupCount<string>[] = []
        for (const { value, passRuleId, counts } of groups) {
          const own = rules.get(passRuleId) ?? (await options.readPassRule(db, passRuleId))
          rules.set(passRuleId, own)
          found.push({ value, counts, rule: one ?? own })
        }
        return found
      }
      const isSergeant = register.user().role === 'sergeant'
      const sections: BreakdownSection[] = []
      for (const section of SECTIONS.filter((name) => isSergeant || !SERGEANT_SECTIONS.includes(name))) {
        const by = section === 'cue' ? 'cues' : section
        const groups = await ruled(await options.groupVisits(db, by, filter))
        sections.push(sectionOf(section, groups))
      }
      const all = await ruled(await options.groupVisits(db, 'operation', filter))
      const { completed, rungs } = sequenceOf(all)
      const operations = (await options.listOperations(db)).filter(({ status }) => WENT_LIVE.includes(status))
      const ruleOf = new Map(operations.map(({ id, passRule }) => [id, one ?? passRule]))
      const venues = venuesIn(await options.listVenues(db), filter)
      const visits = (await options.readVisits(db, ruleOf)).filter(
        ({ operationId, venueId, on }) =>
          ruleOf.has(operationId) && venues.has(venueId) && isWithin(filter, on),
      )
      const tests = visits.flatMap(({ mark, ...visit }) =>
        mark === 'as_expected' || mark === 'partly' || mark === 'not_yet' ? [{ ...visit, mark }] : [],
      )
      const entered = (await options.readTraining(db)).filter(
        ({ venueId, on }) => venues.has(venueId) && isWithin(filter, on),
      )
      return {
        completed,
        mixed: one === null ? mixedRulesWords([...rules.values()]) : null,
        rungs: [...rungs],
        sections,
        retests: retestsOf(tests, await readOperationFacts(db, operations, one, filter, options)),
        coverage: { tested: new Set(tests.map(({ venueId }) => venueId)).size, known: venues.size },
        training: trainingOf(entered, visits),
      }
    },
  }
}

/** A breakdown with what it allows somebody to say. Cues overlap: a visit shows several, so they are not compared. */
function sectionOf(section: Section, groups: readonly GroupCount<string>[]): BreakdownSection {
  const lines = breakdown(section === 'cue' ? byCue(groups) : groups)
  const cells = inOrder(section, lines).map((cell) => ({
    ...cell,
    label: valueWords(section, cell.value),
  }))
  const named = cells.map(({ label, k, n }) => ({ name: label, k, n }))
  const test = section === 'cue' ? null : severalGroups(named)
  return {
    section,
    title: SECTION_TITLES[section],
    cells,
    words:
      section === 'cue'
        ? ['A visit shows several cues and counts for each, so these lines overlap: do not compare them.']
        : [...groupWords(named, test)],
    method: groupMethod(test),
  }
}

function retestsOf(
  tests: readonly TestOfVenue[],
  facts: ReadonlyMap<string, OperationFacts>,
): Breakdowns['retests'] {
  const pairs = retestPairs(tests)
  const likeness = worstOf(
    pairs.flatMap(({ first, last }) => {
      const [before, after] = [facts.get(first.operationId), facts.get(last.operationId)]
      return before && after ? [likeForLike(before, after).verdict] : []
    }),
  )
  const counts = retestCounts(pairs, likeness)
  return {
    improved: counts.improved,
    worsened: counts.worsened,
    same: counts.bothAsExpected + counts.bothNotYet,
    words: [...retestWords(counts)],
    method: retestMethod(counts),
  }
}

/** How many venues reached each stage of training: what was entered, and what debriefs say. */
function trainingOf(
  entered: readonly TrainingStageOfVenue[],
  visits: readonly RecordedVisit[],
): Breakdowns['training'] {
  const said = visits.flatMap((visit) => {
    const stage = stageAtDebrief(visit)
    return stage === null ? [] : [{ venueId: visit.venueId, stage }]
  })
  return trainingTakeUp([...entered, ...said]).map(({ stage, venues }) => ({
    label: TRAINING_STAGE_WORDS[stage],
    venues,
  }))
}

const isWithin = ({ from, to }: TrendFilter, on: string): boolean =>
  (from === null || on >= from) && (to === null || on <= to)

/** The venues of the types asked for; all where none are. */
const venuesIn = (
  venues: readonly { readonly id: string; readonly type: VenueType }[],
  { venueTypes }: TrendFilter,
): ReadonlySet<string> =>
  new Set(
    venues.filter(({ type }) => venueTypes.length === 0 || venueTypes.includes(type)).map(({ id }) => id),
  )
