import type { FieldProblem } from '../../errors'
import { CUE_WORDS, CUES, type Cue } from '../visits/behaviours'
import {
  CHILD_ROLE_WORDS,
  type ChildRole,
  isYoungPerson,
  STOP_POINT_WORDS,
  type StopPoint,
} from './operation'

/** How staff are approached: what a scenario says besides its name and version. */
export interface ScenarioScript {
  readonly cues: readonly Cue[]
  readonly childRole: ChildRole
  readonly stopPoint: StopPoint
  readonly debriefWaitMinutes: number
}

/** The cues that fit whoever plays the child: no overt script where that is a young person. */
export const cuesFor = (childRole: ChildRole): readonly Cue[] =>
  CUES.filter((cue) => cue !== 'overt_script' || !isYoungPerson(childRole))

/**
 * What stands against a scenario, a sentence for each field; empty when nothing does. An overt script has the
 * child role say outright what it is about, or lie about an age. Young people tell the truth about theirs
 * (domain.md 5.1, rule 18), and the courts ask that the exercise does not go too far in encouraging (5.3):
 * so it is for adults in that role only.
 */
export function scenarioProblems({
  cues,
  childRole,
}: Pick<ScenarioScript, 'cues' | 'childRole'>): readonly FieldProblem[] {
  if (cues.every((cue) => cuesFor(childRole).includes(cue))) return []
  return [
    {
      path: 'cues',
      message:
        'An overt script is not available where a cadet or another young person takes part. Take it out, or have an adult play the child.',
    },
  ]
}

/** A scenario in sentences: who plays, what staff are shown, where it stops, when the debrief begins. */
export function scenarioWords({ childRole, cues, stopPoint, debriefWaitMinutes }: ScenarioScript): string {
  const shown = cues
    .map((cue) => CUE_WORDS[cue].replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase()))
    .join(', ')
  const wait = debriefWaitMinutes === 0 ? 'Debrief at once.' : `Debrief after ${debriefWaitMinutes} minutes.`
  const stop = STOP_POINT_WORDS[stopPoint].replace(/^W/, 'w')
  return `${CHILD_ROLE_WORDS[childRole]}: ${shown}. Stops ${stop}. ${wait}`
}
