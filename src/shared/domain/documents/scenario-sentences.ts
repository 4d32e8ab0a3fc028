import type { Scenario } from '../../contracts/operations.contract'
import { CHILD_ROLE_WORDS } from '../operations/operation'
import { stopPointWords } from '../operations/scenario'
import { CUE_WORDS, type Cue } from '../visits/behaviours'
import { fillIn, inWords } from './document-text'
import type { PaperWording } from './paper-wording'

type Shared = PaperWording['shared']

/** The words for the kind of venue that a scenario is for. */
export const venueWords = ({ venues }: Shared, { setting }: Pick<Scenario, 'setting'>) => venues[setting]

/** How the role-players behave: no more than asking, so that nobody is led on (domain.md 5.3). */
export function conductSentences(words: Shared, scenario: Scenario): readonly string[] {
  const { ask } = venueWords(words, scenario)
  const { conduct, alcohol } = words.scenario
  const [first = '', ...rest] = conduct.map((sentence) => fillIn(sentence, { ask }))
  return [first, ...(scenario.alcoholTest ? [alcohol] : []), ...rest]
}

/** Who plays, as a sentence. */
export const roleSentence = ({ scenario }: Shared, { childRole }: Scenario): string =>
  fillIn(scenario.role, { role: CHILD_ROLE_WORDS[childRole] })

/** A cue as it stands within a sentence: "no ID", "cash". */
const withinSentence = (cue: Cue): string =>
  CUE_WORDS[cue].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())

/** What staff are shown, as a sentence. */
export function cueSentence({ scenario, and }: Shared, cues: readonly Cue[]): string {
  if (cues.length === 0) return scenario.noCues
  return fillIn(scenario.cues, { cues: inWords(cues.map(withinSentence), and) })
}

/** Where the role-players stop, as a sentence. */
export const stopSentence = ({ scenario }: Shared, { stopPoint, setting }: Scenario): string =>
  fillIn(scenario.stop, { point: stopPointWords(stopPoint, setting).replace(/^W/, 'w') })

/** When the debrief begins, as a sentence. */
export function waitSentence({ scenario }: Shared, { debriefWaitMinutes: minutes }: Scenario): string {
  const { none, one, many } = scenario.wait
  if (minutes === 0) return none
  return minutes === 1 ? one : fillIn(many, { minutes: String(minutes) })
}
