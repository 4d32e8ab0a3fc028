import { CHILD_ROLE_WORDS } from '../operations/operation'
import { stopPointWords } from '../operations/scenario'
import { CUE_WORDS } from '../visits/behaviours'
import { oneLine } from './document-text'
import type { NightSource } from './night-source'
import { type PaperFact, type PaperHead, paperHead, toWrite } from './paper'
import { conductFor, waitSentence } from './scenario-sentences'

/** Exactly what the scenario card shows. */
export interface ScenarioCard {
  readonly head: PaperHead
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
export function buildScenarioCard(source: NightSource): ScenarioCard {
  const { scenario } = source.operation
  return {
    head: paperHead(source, 'Scenario card'),
    scenario: `${oneLine(scenario.name)} v${scenario.version}`,
    role: CHILD_ROLE_WORDS[scenario.childRole],
    cues: scenario.cues.map((cue) => CUE_WORDS[cue]),
    conduct: conductFor(scenario),
    stop: stopPointWords(scenario.stopPoint, scenario.setting),
    wait: waitSentence(scenario),
    // Domain.md 5.4.
    leave: [
      'Anybody feels unsafe',
      'A young person wants to stop',
      'Somebody is recognised',
      'There is a real incident',
      'You hear the abort word',
    ],
    lines: [toWrite('Abort word'), toWrite('Stand-down number')],
  }
}
