import type { FieldProblem } from '../../errors'
import { CUE_WORDS, type Cue } from '../visits/behaviours'
import { cueProblems } from './cue-choice'
import { CHILD_ROLE_WORDS, type ChildRole, STOP_POINT_WORDS, type StopPoint } from './operation'
import { SCENARIO_SETTING_WORDS, type ScenarioSetting } from './scenario-setting'

/** How staff are approached: what a scenario says besides its name and version. */
export interface ScenarioScript {
  readonly setting: ScenarioSetting
  readonly cues: readonly Cue[]
  readonly childRole: ChildRole
  readonly stopPoint: StopPoint
  readonly debriefWaitMinutes: number
  /** Whether staff are asked to serve alcohol as well (domain.md 6.1, no. 11). */
  readonly alcoholTest: boolean
}

/** Whether alcohol can be tested too: nobody serves it in a taxi. */
export const canTestAlcohol = (setting: ScenarioSetting): boolean => setting !== 'private_hire_taxi'

/** What stands against a scenario, a sentence for each field; empty when nothing does. */
export function scenarioProblems({
  cues,
  childRole,
  setting,
  alcoholTest,
}: Pick<ScenarioScript, 'cues' | 'childRole' | 'setting' | 'alcoholTest'>): readonly FieldProblem[] {
  const problems = [...cueProblems(cues, childRole, setting)]
  if (alcoholTest && !canTestAlcohol(setting)) {
    problems.push({
      path: 'alcoholTest',
      message: 'Nobody serves alcohol in a taxi: take the alcohol test out.',
    })
  }
  return problems
}

/** Where the role-players stop, in the words of the setting. */
export function stopPointWords(stopPoint: StopPoint, setting: ScenarioSetting): string {
  return (STOP_WORDS[setting] ?? STOP_POINT_WORDS)[stopPoint]
}

const SERVED: Readonly<Record<StopPoint, string>> = {
  offered: 'When an order is taken',
  payment: 'When payment is asked for',
  sold: 'When they are served',
}

const STOP_WORDS: Readonly<Partial<Record<ScenarioSetting, Readonly<Record<StopPoint, string>>>>> = {
  licensed_premises: SERVED,
  takeaway: SERVED,
  private_hire_taxi: {
    offered: 'When a fare is agreed',
    payment: 'When payment is asked for',
    sold: 'When the journey begins',
  },
}

/**
 * A scenario in sentences: where it is for, who plays, what staff are shown, where it stops, when the debrief begins.
 */
export function scenarioWords(scenario: ScenarioScript): string {
  const { setting, childRole, cues, stopPoint, debriefWaitMinutes, alcoholTest } = scenario
  const shown = cues
    .map((cue) => CUE_WORDS[cue].replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase()))
    .join(', ')
  const wait = debriefWaitMinutes === 0 ? 'Debrief at once.' : `Debrief after ${debriefWaitMinutes} minutes.`
  const stop = stopPointWords(stopPoint, setting).replace(/^W/, 'w')
  const alcohol = alcoholTest ? ' Alcohol is tested too.' : ''
  return `${SCENARIO_SETTING_WORDS[setting]}. ${CHILD_ROLE_WORDS[childRole]}: ${shown}. Stops ${stop}. ${wait}${alcohol}`
}
