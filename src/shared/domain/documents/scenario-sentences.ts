import type { Scenario } from '../../contracts/operations.contract'
import { CHILD_ROLE_WORDS, STOP_POINT_WORDS } from '../operations/operation'
import { CUE_WORDS, type Cue } from '../visits/behaviours'
import { fillIn, inWords } from './document-text'
import type { NightVisit } from './night-source'
import type { PaperWording } from './paper-wording'

type Shared = PaperWording['shared']

/** The words for the kind of venue that is visited; those for mixed ones where there are several kinds. */
export function venueWords({ venues }: Shared, visits: readonly NightVisit[]) {
  const kinds = Object.values(venues)
  const visited = new Set(
    visits.map(({ venue }) => kinds.find(({ types }) => types.includes(venue.type)) ?? venues.mixed),
  )
  const [only] = visited
  return visited.size === 1 && only !== undefined ? only : venues.mixed
}

/** How the role-players behave: no more than asking, so that nobody is led on (domain.md 5.3). */
export function conductSentences(words: Shared, visits: readonly NightVisit[]): readonly string[] {
  const { ask } = venueWords(words, visits)
  return words.scenario.conduct.map((sentence) => fillIn(sentence, { ask }))
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
export const stopSentence = ({ scenario }: Shared, { stopPoint }: Scenario): string =>
  fillIn(scenario.stop, { point: STOP_POINT_WORDS[stopPoint].replace(/^W/, 'w') })

/** When the debrief begins, as a sentence. */
export function waitSentence({ scenario }: Shared, { debriefWaitMinutes: minutes }: Scenario): string {
  const { none, one, many } = scenario.wait
  if (minutes === 0) return none
  return minutes === 1 ? one : fillIn(many, { minutes: String(minutes) })
}
