import { z } from 'zod'
import { CHILD_ROLES, STOP_POINTS } from '../domain/operations/operation'
import { SCENARIO_SETTINGS } from '../domain/operations/scenario-setting'
import { CUES } from '../domain/visits/behaviours'
import { COMPLETED_MARKS } from '../domain/visits/outcome'
import { CHALLENGE_STEPS, COUNTABLE_REASONS, CRITERIA } from '../domain/visits/pass-rule'
import { type Contract, defineContract } from './contract'
import { id, nothing, required } from './fields'
import { passRule, scenario } from './operations.contract'

const standing = { retired: z.boolean(), operations: z.int() }

/** A version of a scenario, whether it was retired, and how many operations use it. */
export const scenarioVersion = scenario.extend(standing)
export type ScenarioVersion = z.output<typeof scenarioVersion>

/** A version of a pass rule, whether it was retired, and how many operations use it. */
export const passRuleVersion = passRule.extend(standing)
export type PassRuleVersion = z.output<typeof passRuleVersion>

const name = required(80, 'Enter a name')
/** The version that a new one follows, in whose name it is kept; `null` for something new. */
const follows = id.nullable()

export const scenarioFields = z.object({
  follows,
  name,
  setting: z.enum(SCENARIO_SETTINGS),
  cues: z.array(z.enum(CUES)).min(1, 'Choose at least one cue'),
  childRole: z.enum(CHILD_ROLES),
  stopPoint: z.enum(STOP_POINTS),
  debriefWaitMinutes: z
    .int({ error: 'Enter the minutes as a number, like 10' })
    .min(0, 'Enter 0 or more minutes')
    .max(1440, 'Enter 1440 minutes or fewer'),
  alcoholTest: z.boolean(),
})
export type ScenarioFields = z.output<typeof scenarioFields>

/** What a pass rule says, before it has a name. */
export const ruleTerms = z.object({
  criterion: z.enum(CRITERIA),
  safeguardingReasons: z.array(z.enum(COUNTABLE_REASONS)),
  challengeSteps: z.array(z.enum(CHALLENGE_STEPS)),
})
export type RuleTermsInput = z.output<typeof ruleTerms>

export const passRuleFields = ruleTerms.extend({ follows, name })
export type PassRuleFields = z.output<typeof passRuleFields>

const ruleTrial = z.object({
  completed: z.int(),
  marks: z.array(z.object({ mark: z.enum(COMPLETED_MARKS), now: z.int(), tried: z.int() })).readonly(),
  words: z.string(),
})

export const libraryContracts = {
  list: defineContract('library:list', {
    access: 'officer',
    audit: { none: 'the scenario and rule library, nothing about a person or a venue' },
    input: nothing,
    output: z.object({ scenarios: z.array(scenarioVersion), passRules: z.array(passRuleVersion) }),
  }),
  saveScenario: defineContract('library:save-scenario', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Saved a version of a scenario' },
    input: scenarioFields,
    output: scenario,
  }),
  savePassRule: defineContract('library:save-pass-rule', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Saved a version of a pass rule' },
    input: passRuleFields,
    output: passRule,
  }),
  retireScenario: defineContract('library:retire-scenario', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Retired a scenario' },
    input: z.object({ id }),
    output: nothing,
  }),
  retirePassRule: defineContract('library:retire-pass-rule', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Retired a pass rule' },
    input: z.object({ id }),
    output: nothing,
  }),
  tryPassRule: defineContract('library:try-pass-rule', {
    access: 'officer',
    audit: { none: 'totals over all operations, nothing about a person or a venue' },
    input: ruleTerms,
    output: ruleTrial,
  }),
} satisfies Record<string, Contract>
