import type { Scenario } from '../../contracts/operations.contract'
import { CHILD_ROLE_WORDS, STOP_POINT_WORDS } from '../operations/operation'
import { CUE_WORDS, type Cue } from '../visits/behaviours'
import { inWords } from './document-text'

/** How the role-players behave: no more than asking, so that nobody is led on (domain.md 5.3). */
export const CONDUCT: readonly string[] = [
  'Ask for a room as any guest would.',
  'Do not press, persuade or argue.',
  'If staff refuse, accept it and leave.',
]

/** Who plays, as a sentence. */
export const roleSentence = ({ childRole }: Scenario): string => `${CHILD_ROLE_WORDS[childRole]}.`

/** A cue as it stands within a sentence: "no ID", "cash". */
const withinSentence = (cue: Cue): string =>
  CUE_WORDS[cue].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())

/** What staff are shown, as a sentence. */
export const cueSentence = (cues: readonly Cue[]): string =>
  cues.length === 0 ? 'No cues are planned.' : `Shown: ${inWords(cues.map(withinSentence), 'and')}.`

/** Where the role-players stop, as a sentence. */
export const stopSentence = ({ stopPoint }: Scenario): string =>
  `Stop ${STOP_POINT_WORDS[stopPoint].replace(/^W/, 'w')}.`

/** When the debrief begins, as a sentence. */
export const waitSentence = ({ debriefWaitMinutes: minutes }: Scenario): string =>
  minutes === 0
    ? 'The debrief begins at once.'
    : `The debrief begins ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} after leaving.`
