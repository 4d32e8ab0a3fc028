import { CHILD_ROLE_WORDS } from '../operations/operation'
import { stopPointWords } from '../operations/scenario'
import { CUE_WORDS } from '../visits/behaviours'
import { fillIn, oneLine } from './document-text'
import type { NightSource } from './night-source'
import { type PaperFact, type PaperHead, paperHead, toWrite, typed } from './paper'
import { conductSentences, waitSentence } from './scenario-sentences'
import { ageRule, youngPersonOf } from './young-person'

/** Exactly what the scenario card shows. */
export interface ScenarioCard {
  readonly head: PaperHead
  readonly headings: Readonly<Record<'scenario' | 'show' | 'how' | 'stop' | 'leave', string>>
  readonly scenario: string
  readonly role: string
  readonly cues: readonly string[]
  readonly conduct: readonly string[]
  readonly stop: string
  readonly wait: string
  /** When to break off, whatever the scenario says. */
  readonly leave: readonly string[]
  readonly lines: readonly PaperFact[]
}

/** The card that role-players read before they go in: what to show, where to stop, when to leave. */
export function buildScenarioCard(night: NightSource): ScenarioCard {
  const { scenario } = night.operation
  const { 'scenario-card': words, shared } = night.words
  return {
    head: paperHead(night, words.heading),
    headings: {
      scenario: words.scenario,
      show: words.show,
      how: words.how,
      stop: words.stop,
      leave: words.leave.heading,
    },
    scenario: fillIn(words.version, { name: oneLine(scenario.name), version: String(scenario.version) }),
    role: CHILD_ROLE_WORDS[scenario.childRole],
    cues: scenario.cues.map((cue) => CUE_WORDS[cue]),
    conduct: [
      ...conductSentences(shared, scenario),
      ...(youngPersonOf(scenario.childRole) === null ? [] : [ageRule(night, words.age)]),
    ],
    stop: stopPointWords(scenario.stopPoint, scenario.setting),
    wait: waitSentence(shared, scenario),
    leave: words.leave.reasons,
    lines: [typed(shared.abortWord, night.clearances.abortWord), toWrite(shared.standDown)],
  }
}
