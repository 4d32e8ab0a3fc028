import type { FieldProblem } from '../../errors'
import { type Behaviours, REFUSAL_REASON_WORDS, type RefusalReason, type Step } from './behaviours'

/**
 * What has to be seen for a visit to count as "as expected". Forces do not agree (domain.md 0.1), so the
 * criterion is data with a name and a version, frozen on an operation when it goes live.
 */
export const CRITERIA = ['strict', 'refused', 'either', 'challenged'] as const
export type Criterion = (typeof CRITERIA)[number]

/** What a rule says, whatever it is called. */
export interface RuleTerms {
  readonly criterion: Criterion
  /** Which refusals count as made on safeguarding grounds. The presets count `safeguarding` alone. */
  readonly safeguardingReasons: readonly RefusalReason[]
  /** Which questions count as a challenge. */
  readonly challengeSteps: readonly Step[]
}

export interface PassRule extends RuleTerms {
  readonly name: string
  readonly version: number
}

/** Each criterion in one sentence, without what the rule counts as a safeguarding reason or a challenge. */
export const CRITERION_WORDS: Readonly<Record<Criterion, string>> = {
  strict: 'Refused on safeguarding grounds and reported to the police',
  refused: 'Refused on safeguarding grounds',
  either: 'Refused on safeguarding grounds or reported to the police',
  challenged: 'Challenged, refused on safeguarding grounds or reported to the police',
}

/** Which refusals a rule may count as made on safeguarding grounds: full or closed is not testable (DESIGN 6). */
export const COUNTABLE_REASONS = [
  'safeguarding',
  'no_id',
  'no_cash',
  'minimum_stay',
  'other',
] as const satisfies readonly RefusalReason[]

/** What a rule may count as a challenge. */
export const CHALLENGE_STEPS = [
  'askedPurpose',
  'askedRelationship',
  'askedId',
  'spokeToChild',
] as const satisfies readonly Step[]

const CHALLENGE_WORDS: Partial<Readonly<Record<Step, string>>> = {
  askedPurpose: 'asked the purpose',
  askedRelationship: 'asked about the relationship',
  askedId: 'asked about ID or age',
  spokeToChild: 'spoke to the child',
}

/** "A or B", "A, B, or C": the comma before the last keeps "ID or age" apart from what follows. */
function listed(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')}${words.length > 2 ? ',' : ''} ${last} ${words.at(-1)}`
}

/** What a rule counts as expected, in one sentence as it stands under a chart or in a report. */
export function ruleWords({ criterion, safeguardingReasons, challengeSteps }: RuleTerms): string {
  const more = safeguardingReasons.filter((reason) => reason !== 'safeguarding')
  const reasons = more.map(
    (reason) => `“${REFUSAL_REASON_WORDS[reason].toLowerCase().replace(/\bid\b/, 'ID')}”`,
  )
  const counted = reasons.length === 0 ? '' : ` (${listed(reasons, 'and')} counted too)`
  const grounds = CRITERION_WORDS[criterion].replace('safeguarding grounds', `safeguarding grounds${counted}`)
  if (criterion !== 'challenged') return grounds
  const steps = listed(
    challengeSteps.map((step) => CHALLENGE_WORDS[step] ?? ''),
    'or',
  )
  return grounds.replace('Challenged', `Challenged (${steps})`)
}

/** What stands against a rule, a sentence for each field; empty when nothing does. */
export function passRuleProblems({
  safeguardingReasons,
  challengeSteps,
}: RuleTerms): readonly FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!safeguardingReasons.includes('safeguarding')) {
    problems.push({
      path: 'safeguardingReasons',
      message: 'Count “safeguarding” itself: without it no refusal could be made on safeguarding grounds.',
    })
  }
  if (safeguardingReasons.includes('full') || safeguardingReasons.includes('closed')) {
    problems.push({
      path: 'safeguardingReasons',
      message: 'A venue that is full or closed could not be tested: it cannot count as a refusal.',
    })
  }
  if (challengeSteps.length === 0) {
    problems.push({
      path: 'challengeSteps',
      message: 'Choose at least one question that counts as a challenge.',
    })
  }
  return problems
}

const preset = (name: string, criterion: Criterion): PassRule => ({
  name,
  version: 1,
  criterion,
  safeguardingReasons: ['safeguarding'],
  challengeSteps: ['askedRelationship', 'askedId', 'spokeToChild'],
})

/** The four rules a new register starts with. Published uses: domain.md 6.2 and 0.1. */
export const PRESET_RULES: readonly PassRule[] = [
  preset('Strict', 'strict'),
  preset('Refused', 'refused'),
  preset('Either', 'either'),
  preset('Challenged', 'challenged'),
]

/** The facts every rule and every outcome is built from. An answer that is not known satisfies nothing. */
export interface Facts {
  readonly refused: boolean
  readonly refusedOnSafeguarding: boolean
  readonly reported: boolean
  readonly challenged: boolean
  readonly recognised: boolean
}

/**
 * Reads the facts out of what was seen. *Reported* means observed to begin or complete before the debrief
 * began, never "said would" (DESIGN 6). *Recognised* is concern shown at the time, not said at the debrief.
 */
export function factsOf(behaviours: Behaviours, rule: PassRule): Facts {
  const { steps, refusalReason, report, reportTiming } = behaviours
  const refused = steps.refused === 'yes'
  return {
    refused,
    refusedOnSafeguarding:
      refused && refusalReason !== null && rule.safeguardingReasons.includes(refusalReason),
    reported:
      (report === 'began' || report === 'completed') &&
      (reportTiming === 'before_leaving' || reportTiming === 'after_leaving'),
    challenged: rule.challengeSteps.some((step) => steps[step] === 'yes'),
    recognised: steps.concern === 'yes' || steps.askedPurpose === 'yes' || steps.toldManager === 'yes',
  }
}

/** Whether the rule is met. Each rule is met by everything a stricter one is met by. */
export function meetsRule(facts: Facts, criterion: Criterion): boolean {
  switch (criterion) {
    case 'strict':
      return facts.refusedOnSafeguarding && facts.reported
    case 'refused':
      return facts.refusedOnSafeguarding
    case 'either':
      return facts.refusedOnSafeguarding || facts.reported
    case 'challenged':
      return facts.challenged || facts.refusedOnSafeguarding || facts.reported
  }
}
