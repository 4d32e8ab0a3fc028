import type { FieldProblem } from '../../errors'
import { CUE_WORDS, CUES, type Cue } from '../visits/behaviours'
import { type ChildRole, isYoungPerson } from './operation'
import { type ScenarioSetting, settingInSentence } from './scenario-setting'

/** The signs that can be shown in each setting (domain.md 2.1 to 2.4). */
const OF_SETTING: Readonly<Record<ScenarioSetting, readonly Cue[]>> = {
  accommodation: [
    'walk_in',
    'cash',
    'no_id',
    'no_luggage',
    'double_bed',
    'few_hours',
    'alcohol_on_show',
    'overt_script',
  ],
  licensed_premises: [
    'buys_alcohol',
    'buys_food',
    'controlling',
    'intimate',
    'child_withdrawn',
    'different_young_people',
    'overt_script',
  ],
  private_hire_taxi: [
    'cash',
    'travels_alone',
    'far_away',
    'to_hotel',
    'payer_stays',
    'child_distressed',
    'overt_script',
  ],
  takeaway: ['buys_food', 'befriends', 'different_young_people', 'overt_script'],
}

/**
 * What only an adult in the child's role may play. An overt script has the child say outright what it is about,
 * or lie about an age: young people tell the truth about theirs (domain.md 5.1, rule 18), and the courts ask
 * that the exercise does not go too far in encouraging (5.3). An adult who is intimate touches the child: that
 * no young person is touched for a role-play is our judgement, from the rules that put welfare first (5.1).
 */
const ADULTS_ONLY: Readonly<Partial<Record<Cue, string>>> = {
  overt_script: 'An overt script',
  intimate: 'An intimate adult',
}

/** The cues of a setting, whoever plays. */
export const cuesOf = (setting: ScenarioSetting): readonly Cue[] =>
  CUES.filter((cue) => OF_SETTING[setting].includes(cue))

/** The cues that can be shown there by whoever plays the child. */
export const cuesFor = (childRole: ChildRole, setting: ScenarioSetting): readonly Cue[] =>
  cuesOf(setting).filter((cue) => ADULTS_ONLY[cue] === undefined || !isYoungPerson(childRole))

/** What stands against these cues, in a sentence that says what to do; empty when nothing does. */
export function cueProblems(
  cues: readonly Cue[],
  childRole: ChildRole,
  setting: ScenarioSetting,
): readonly FieldProblem[] {
  const elsewhere = cues.filter((cue) => !OF_SETTING[setting].includes(cue))
  if (elsewhere.length > 0) {
    const names = elsewhere.map((cue) => `“${CUE_WORDS[cue]}”`).join(', ')
    const message = `The scenario is for ${settingInSentence(setting)}. Take out what cannot be shown there: ${names}.`
    return [{ path: 'cues', message }]
  }
  const allowed = cuesFor(childRole, setting)
  const [forAdults] = cues.filter((cue) => !allowed.includes(cue))
  if (forAdults === undefined) return []
  return [
    {
      path: 'cues',
      message: `${ADULTS_ONLY[forAdults]} is not available where a cadet or another young person takes part. Take it out, or have an adult play the child.`,
    },
  ]
}
