import type { VenueType } from '../venues/venue'

/** Where a scenario is for: its cues, the steps of a record and their words follow from it. */
export const SCENARIO_SETTINGS = [
  'accommodation',
  'licensed_premises',
  'private_hire_taxi',
  'takeaway',
] as const
export type ScenarioSetting = (typeof SCENARIO_SETTINGS)[number]

export const SCENARIO_SETTING_WORDS: Readonly<Record<ScenarioSetting, string>> = {
  accommodation: 'Hotels and other places to stay',
  licensed_premises: 'Licensed premises',
  private_hire_taxi: 'Private hire and taxis',
  takeaway: 'Takeaways',
}

const TYPES: Readonly<Record<ScenarioSetting, readonly VenueType[]>> = {
  accommodation: ['hotel', 'guest_house', 'hostel', 'short_let'],
  licensed_premises: ['licensed_premises'],
  private_hire_taxi: ['private_hire', 'taxi'],
  takeaway: ['takeaway'],
}

/**
 * Whether a scenario can be played at a venue of this type. What a venue of type "other" is, nobody knows: it fits
 * all.
 */
export const fitsSetting = (type: VenueType, setting: ScenarioSetting): boolean =>
  type === 'other' || TYPES[setting].includes(type)

/** What a scenario is for, as it stands in a sentence: "hotels and other places to stay". */
export const settingInSentence = (setting: ScenarioSetting): string =>
  SCENARIO_SETTING_WORDS[setting].replace(/^[A-Z]/, (letter) => letter.toLowerCase())
