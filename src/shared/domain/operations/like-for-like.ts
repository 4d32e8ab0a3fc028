import { VENUE_TYPE_WORDS, VENUE_TYPES, type VenueType } from '../venues/venue'
import {
  CUE_WORDS,
  CUES,
  type Cue,
  REFUSAL_REASON_WORDS,
  REFUSAL_REASONS,
  STEP_WORDS,
  STEPS,
} from '../visits/behaviours'
import { CRITERION_WORDS, type PassRule } from '../visits/pass-rule'
import {
  CHILD_ROLE_WORDS,
  type ChildRole,
  SELECTION_WORDS,
  type Selection,
  STOP_POINT_WORDS,
  type StopPoint,
} from './operation'
import { type ScenarioSetting, settingInSentence } from './scenario-setting'

/** On how many of an operation's completed tests the cues shown were others than its scenario's. */
export interface CueChanges {
  readonly changed: number
  readonly of: number
}

/** What decides whether the rates of two operations may stand side by side. */
export interface OperationFacts {
  readonly passRule: PassRule
  readonly scenario: {
    readonly name: string
    readonly version: number
    readonly cues: readonly Cue[]
    readonly childRole: ChildRole
    readonly stopPoint: StopPoint
    readonly debriefWaitMinutes: number
    readonly setting: ScenarioSetting
    /** Whether alcohol is asked for as well. */
    readonly alcoholTest: boolean
  }
  readonly selection: Selection
  /** The types of the venues that were in the plan. */
  readonly venueTypes: readonly VenueType[]
  readonly cueChanges: CueChanges
}

/** From best to worst: the verdict on a pair is that of its worst difference. */
export const LIKENESSES = ['comparable', 'with_care', 'not_comparable'] as const
export type Likeness = (typeof LIKENESSES)[number]

export type DifferenceField =
  | 'rule'
  | 'setting'
  | 'alcoholTest'
  | 'refusalReasons'
  | 'challengeSteps'
  | 'cues'
  | 'cueChanges'
  | 'childRole'
  | 'stopPoint'
  | 'debriefWait'
  | 'scenario'
  | 'selection'
  | 'venueTypes'

/** What a difference is called over a chart and in a sentence; several fields may share one. */
export const DIFFERENCE_WORDS: Readonly<Record<DifferenceField, string>> = {
  rule: 'pass rule',
  refusalReasons: 'pass rule',
  challengeSteps: 'pass rule',
  setting: 'scenario',
  alcoholTest: 'alcohol test',
  cues: 'scenario',
  cueChanges: 'cues shown on visits',
  childRole: 'scenario',
  stopPoint: 'scenario',
  debriefWait: 'wait before the debrief',
  scenario: 'scenario',
  selection: 'how venues were chosen',
  venueTypes: 'venue types',
}

export interface Difference {
  readonly field: DifferenceField
  readonly weight: Exclude<Likeness, 'comparable'>
  readonly sentence: string
}

export interface LikeForLike {
  readonly verdict: Likeness
  readonly differences: readonly Difference[]
}

/** The worst of several likenesses; `comparable` of none. */
export const worstOf = (likenesses: readonly Likeness[]): Likeness =>
  LIKENESSES.findLast((likeness) => likenesses.includes(likeness)) ?? 'comparable'

/** "first; second", each side's own: "Cash only in the first; no ID only in the second". */
function onlyIn<T extends string>(
  a: readonly T[],
  b: readonly T[],
  order: readonly T[],
  words: Readonly<Record<T, string>>,
): string | null {
  const extra = (from: readonly T[], other: readonly T[], where: string) => {
    const own = order.filter((one) => from.includes(one) && !other.includes(one))
    return own.length === 0 ? [] : [`${own.map((one) => words[one]).join(', ')} only in the ${where}`]
  }
  const parts = [...extra(a, b, 'first'), ...extra(b, a, 'second')]
  return parts.length === 0 ? null : parts.join('; ')
}

const named = ({ name, version }: { readonly name: string; readonly version: number }): string =>
  `${name} v${version}`

/**
 * Rules are compared by what they count, not by their names: a renamed rule that counts the same things is
 * the same rule. Which questions are a challenge matters only where a challenge is enough.
 */
function ruleDifferences(a: PassRule, b: PassRule): readonly Difference[] {
  const differences: Difference[] = []
  const add = (field: DifferenceField, words: string) =>
    differences.push({ field, weight: 'not_comparable', sentence: `Pass rule: ${words}.` })
  if (a.criterion !== b.criterion) {
    const said = (rule: PassRule) => `${named(rule)} (${CRITERION_WORDS[rule.criterion]})`
    add('rule', `${said(a)} in the first, ${said(b)} in the second`)
  }
  const reasons = onlyIn(a.safeguardingReasons, b.safeguardingReasons, REFUSAL_REASONS, REFUSAL_REASON_WORDS)
  if (reasons !== null) add('refusalReasons', `refusals that count differ: ${reasons}`)
  const challenge = onlyIn(a.challengeSteps, b.challengeSteps, STEPS, STEP_WORDS)
  if (challenge !== null && (a.criterion === 'challenged' || b.criterion === 'challenged'))
    add('challengeSteps', `questions that count as a challenge differ: ${challenge}`)
  return differences
}

/**
 * Cues, the child's part and the stop point change what staff are tested on (domain.md 8.6: different
 * scenarios on one line are not comparable). A longer wait only leaves more time to report; another name or
 * version alone may stand for words that are no field here: both are for care. So is an alcohol test: it changes no
 * outcome, but staff who are asked for alcohol too have one more reason to look twice. Another setting is another
 * test: what is refused in it is another thing (domain.md 2.1 to 2.4).
 */
function scenarioDifferences(
  a: OperationFacts['scenario'],
  b: OperationFacts['scenario'],
): readonly Difference[] {
  const differences: Difference[] = []
  if (a.setting !== b.setting)
    differences.push({
      field: 'setting',
      weight: 'not_comparable',
      sentence: `Setting: ${settingInSentence(a.setting)} in the first, ${settingInSentence(b.setting)} in the second.`,
    })
  if (a.alcoholTest !== b.alcoholTest)
    differences.push({
      field: 'alcoholTest',
      weight: 'with_care',
      sentence: `Alcohol test: ${a.alcoholTest ? 'only in the first' : 'only in the second'}.`,
    })
  const cues = onlyIn(a.cues, b.cues, CUES, CUE_WORDS)
  if (cues !== null) differences.push({ field: 'cues', weight: 'not_comparable', sentence: `Cues: ${cues}.` })
  if (a.childRole !== b.childRole)
    differences.push({
      field: 'childRole',
      weight: 'not_comparable',
      sentence: `Child’s part: ${CHILD_ROLE_WORDS[a.childRole]} in the first, ${CHILD_ROLE_WORDS[b.childRole]} in the second.`,
    })
  if (a.stopPoint !== b.stopPoint)
    differences.push({
      field: 'stopPoint',
      weight: 'not_comparable',
      sentence: `Stop point: ${STOP_POINT_WORDS[a.stopPoint]} in the first, ${STOP_POINT_WORDS[b.stopPoint]} in the second.`,
    })
  if (a.debriefWaitMinutes !== b.debriefWaitMinutes)
    differences.push({
      field: 'debriefWait',
      weight: 'with_care',
      sentence: `Wait before the debrief: ${a.debriefWaitMinutes} minutes in the first, ${b.debriefWaitMinutes} in the second. A longer wait leaves more time to report.`,
    })
  if (named(a) !== named(b) && differences.length === 0)
    differences.push({
      field: 'scenario',
      weight: 'with_care',
      sentence: `Scenario: ${named(a)} in the first, ${named(b)} in the second, with the same cues and parts.`,
    })
  return differences
}

/** Whether what staff were shown is what the scenario says: where visits departed from it, the rates mix tests. */
function cueChangeDifference(a: CueChanges, b: CueChanges): readonly Difference[] {
  if (a.changed === 0 && b.changed === 0) return []
  const said = ({ changed, of }: CueChanges) => (changed === 0 ? 'no visit' : `${changed} of ${of} visits`)
  const sentence = `Cues other than the scenario’s were shown on ${said(a)} in the first, on ${said(b)} in the second.`
  return [{ field: 'cueChanges', weight: 'with_care', sentence }]
}

/** A draw and a whole area both stand for the area; venues that the team picked stand for themselves alone. */
function selectionDifference(a: Selection, b: Selection): readonly Difference[] {
  if (a === b) return []
  const sentence = `Venues: ${SELECTION_WORDS[a]} in the first, ${SELECTION_WORDS[b]} in the second.`
  const weight = a === 'targeted' || b === 'targeted' ? 'not_comparable' : 'with_care'
  return [{ field: 'selection', weight, sentence }]
}

function typeDifference(a: readonly VenueType[], b: readonly VenueType[]): readonly Difference[] {
  const words = onlyIn(a, b, VENUE_TYPES, VENUE_TYPE_WORDS)
  if (words === null) return []
  const overlap = a.some((type) => b.includes(type)) || a.length === 0 || b.length === 0
  const weight = overlap ? 'with_care' : 'not_comparable'
  return [{ field: 'venueTypes', weight, sentence: `Venue types: ${words}.` }]
}

/**
 * Whether the rates of two operations may be compared, with every difference as a sentence ("first" and
 * "second" follow the arguments). Unlike is never silently compared with unlike (DESIGN 2.2); Calderdale
 * compared two runs with different pairings (peers.md, finding 2).
 */
export function likeForLike(a: OperationFacts, b: OperationFacts): LikeForLike {
  const differences = [
    ...ruleDifferences(a.passRule, b.passRule),
    ...scenarioDifferences(a.scenario, b.scenario),
    ...cueChangeDifference(a.cueChanges, b.cueChanges),
    ...selectionDifference(a.selection, b.selection),
    ...typeDifference(a.venueTypes, b.venueTypes),
  ]
  return { verdict: worstOf(differences.map(({ weight }) => weight)), differences }
}
