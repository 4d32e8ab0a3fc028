import type { Behaviours, RefusalReason, Step } from './behaviours'

/**
 * What has to be seen for a visit to count as "as expected". Forces do not agree (domain.md 0.1), so the
 * criterion is data with a name and a version, frozen on an operation when it goes live.
 */
export const CRITERIA = ['strict', 'refused', 'either', 'challenged'] as const
export type Criterion = (typeof CRITERIA)[number]

export interface PassRule {
  readonly name: string
  readonly version: number
  readonly criterion: Criterion
  /** Which refusals count as made on safeguarding grounds. The presets count `safeguarding` alone. */
  readonly safeguardingReasons: readonly RefusalReason[]
  /** Which questions count as a challenge. */
  readonly challengeSteps: readonly Step[]
}

/** Each rule in one sentence, as it stands under a chart or in a report. */
export const CRITERION_WORDS: Readonly<Record<Criterion, string>> = {
  strict: 'Refused on safeguarding grounds and reported to the police',
  refused: 'Refused on safeguarding grounds',
  either: 'Refused on safeguarding grounds or reported to the police',
  challenged:
    'Challenged (asked about the relationship, ID or age, or spoke to the child), refused or reported',
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
