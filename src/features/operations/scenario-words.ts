import type { Scenario } from '@shared/contracts/operations.contract'
import { CHILD_ROLE_WORDS, STOP_POINT_WORDS } from '@shared/domain/operations/operation'
import { CUE_WORDS } from '@shared/domain/visits/behaviours'

/** A scenario in sentences: who plays, what staff are shown, where it stops, when the debrief begins. */
export function scenarioWords({ childRole, cues, stopPoint, debriefWaitMinutes }: Scenario): string {
  const shown = cues
    .map((cue) => CUE_WORDS[cue].replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase()))
    .join(', ')
  const wait = debriefWaitMinutes === 0 ? 'Debrief at once.' : `Debrief after ${debriefWaitMinutes} minutes.`
  const stop = STOP_POINT_WORDS[stopPoint].replace(/^W/, 'w')
  return `${CHILD_ROLE_WORDS[childRole]}: ${shown}. Stops ${stop}. ${wait}`
}
