import type { OperationFacts } from '@shared/domain/operations/like-for-like'
import { type PassRule, PRESET_RULES } from '@shared/domain/visits/pass-rule'

/** One of the four preset rules, by its name. */
export function presetRule(name: string): PassRule {
  const rule = PRESET_RULES.find((preset) => preset.name === name)
  if (rule === undefined) throw new Error(`There is no preset rule ${name}`)
  return rule
}

/** The facts of an ordinary operation in hotels. */
export const FACTS: OperationFacts = {
  passRule: presetRule('Strict'),
  scenario: {
    name: 'Walk-in',
    version: 1,
    cues: ['cash', 'no_id'],
    childRole: 'cadet',
    stopPoint: 'offered',
    debriefWaitMinutes: 10,
    setting: 'accommodation',
    alcoholTest: false,
  },
  selection: 'targeted',
  venueTypes: ['hotel'],
  cueChanges: { changed: 0, of: 18 },
}
