import type { Scenario } from '../../contracts/operations.contract'
import { CHILD_ROLE_WORDS } from '../operations/operation'
import { stopPointWords } from '../operations/scenario'
import type { ScenarioSetting } from '../operations/scenario-setting'
import { CUE_WORDS, type Cue } from '../visits/behaviours'
import { inWords } from './document-text'

/** How the role-players behave: no more than asking, so that nobody is led on (domain.md 5.3). */
export const conductFor = ({ setting, alcoholTest }: Scenario): readonly string[] => [
  ASK[setting],
  ...(alcoholTest ? ['Ask for alcohol for the child as well.'] : []),
  'Do not press, persuade or argue.',
  'If staff refuse, accept it and leave.',
]

const ASK: Readonly<Record<ScenarioSetting, string>> = {
  accommodation: 'Ask for a room as any guest would.',
  licensed_premises: 'Order as any guest would.',
  private_hire_taxi: 'Ask for the journey as any passenger would.',
  takeaway: 'Order as any customer would.',
}

/** Who plays, as a sentence. */
export const roleSentence = ({ childRole }: Scenario): string => `${CHILD_ROLE_WORDS[childRole]}.`

/** A cue as it stands within a sentence: "no ID", "cash". */
const withinSentence = (cue: Cue): string =>
  CUE_WORDS[cue].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())

/** What staff are shown, as a sentence. */
export const cueSentence = (cues: readonly Cue[]): string =>
  cues.length === 0 ? 'No cues are planned.' : `Shown: ${inWords(cues.map(withinSentence), 'and')}.`

/** Where the role-players stop, as a sentence. */
export const stopSentence = ({ stopPoint, setting }: Scenario): string =>
  `Stop ${stopPointWords(stopPoint, setting).replace(/^W/, 'w')}.`

/** When the debrief begins, as a sentence. */
export const waitSentence = ({ debriefWaitMinutes: minutes }: Scenario): string =>
  minutes === 0
    ? 'The debrief begins at once.'
    : `The debrief begins ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} after leaving.`
