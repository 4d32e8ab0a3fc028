import type { EligibilityRules, Severity } from './finding'

/** Whether an approver may set aside what a rule stops. */
export type RuleOverride = 'never' | 'yes' | 'in part' | 'does not stop'

/** One rule of domain.md 5.1, as the guide lists it. */
export interface SafeguardingRule {
  readonly rule: number
  /** A few plain words. */
  readonly title: string
  readonly severities: readonly Severity[]
  /** The families that check it, by their files beside this one. */
  readonly files: readonly string[]
  /** The force's own numbers and decisions that it reads. */
  readonly settings: readonly (keyof EligibilityRules)[]
  readonly overridable: RuleOverride
}

type Row = [
  rule: number,
  title: string,
  severities: readonly Severity[],
  files: readonly string[],
  overridable: RuleOverride,
  settings?: readonly (keyof EligibilityRules)[],
]

const ROWS: readonly Row[] = [
  [1, 'Under 18 on the day', ['block'], ['age'], 'never'],
  [2, 'The youngest age', ['block'], ['age'], 'never', ['minimumAge']],
  [3, 'A younger limit with alcohol', ['block'], ['age'], 'never', ['alcoholMonthsUnder']],
  [4, 'Consent to this operation', ['block', 'warn'], ['consent'], 'never'],
  [5, 'Limits set by parents', ['block', 'warn', 'record'], ['consent'], 'never'],
  [6, 'The young person agrees each time', ['block', 'warn'], ['consent', 'readiness'], 'never'],
  [7, 'Risk assessment, approved and in date', ['block'], ['risk'], 'yes'],
  [8, 'No confrontation foreseen', ['block'], ['risk'], 'never'],
  [9, 'An officer inside the venue', ['block'], ['team'], 'yes'],
  [10, 'Two adults and a welfare officer', ['block'], ['team'], 'in part', ['adultsWithCadet']],
  [
    11,
    'Vetted, and trained in safeguarding',
    ['block'],
    ['readiness', 'adults'],
    'in part',
    ['safeguardingTrainingMonths'],
  ],
  [12, 'No adult alone with a cadet', ['warn'], ['team'], 'does not stop', ['rulesLeftOut']],
  [13, 'Not where the cadet is known', ['block', 'warn'], ['place'], 'yes'],
  [14, 'No link with the venue or its chain', ['warn'], ['links'], 'does not stop', ['rulesLeftOut']],
  [15, 'Not the same venue twice', ['warn'], ['links'], 'does not stop', ['rulesLeftOut']],
  [
    16,
    'Visits, hours, finish and rest',
    ['warn'],
    ['limits'],
    'does not stop',
    ['maximumVisits', 'maximumHours', 'latestFinish', 'schoolNightFinish', 'restHours'],
  ],
  [17, 'Not made to look older', ['record'], ['briefing'], 'does not stop', ['rulesLeftOut']],
  [18, 'The truth about age', ['warn', 'record'], ['briefing'], 'does not stop', ['truthAboutAge']],
  [19, 'No persuasion after a refusal', ['record'], ['briefing'], 'does not stop'],
  [20, 'Where the role-players stop', ['record'], ['briefing'], 'does not stop', ['rulesLeftOut']],
  [21, 'Covert authority considered', ['block'], ['readiness'], 'yes'],
  [22, 'Photographs and publicity', ['record'], ['briefing'], 'does not stop', ['rulesLeftOut']],
  [23, 'Collected and returned', ['warn'], ['welfare'], 'does not stop'],
  [24, 'A welfare debrief before closing', ['block'], ['welfare'], 'never'],
  [25, 'Statements by under-16s', ['block'], ['welfare'], 'yes'],
  [26, 'The force permits it', ['block'], ['readiness'], 'yes', ['juvenileTesting']],
  [27, 'Why a young person is needed', ['record'], ['briefing'], 'does not stop', ['rulesLeftOut']],
  [28, 'Two young people together', ['record'], ['briefing'], 'does not stop', ['rulesLeftOut']],
]

/** All rules of domain.md 5.1 in their order, for the guide, for the tests that hold them to it, and wherever a rule is named. */
export const SAFEGUARDING_RULES: readonly SafeguardingRule[] = ROWS.map(
  ([rule, title, severities, files, overridable, settings = []]) => ({
    rule,
    title,
    severities,
    files,
    settings,
    overridable,
  }),
)
