import { isEngagementOnly } from '../visits/visit-kind'
import { fillIn } from './document-text'
import type { NightSource } from './night-source'
import { type PaperFact, type PaperHead, paperHead, toWrite, typed } from './paper'
import { venueWords } from './scenario-sentences'
import { ageRule, youngPersonOf } from './young-person'

/** A heading with short sentences below it. */
interface BriefingPart {
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Exactly what a young person's briefing card shows. */
export interface CadetBriefing {
  readonly head: PaperHead
  /** The unit's reference, to be written on the day: the papers know no young person. */
  readonly reference: PaperFact
  readonly what: BriefingPart
  readonly does: BriefingPart
  readonly never: BriefingPart
  readonly stop: BriefingPart & {
    readonly say: string
    readonly word: string | null
    readonly wordName: string
  }
  readonly care: BriefingPart & { readonly officer: PaperFact }
  readonly later: readonly BriefingPart[]
  readonly handBack: string
}

/**
 * The card that a young person reads at the briefing of a session; `null` where an adult plays the child
 * and where none of its visits is a test. It names no venue, no officer and no cue: what it says can be read by anybody who finds it (domain.md 5 and 5.1).
 */
export function buildCadetBriefing(night: NightSource): CadetBriefing | null {
  const young = youngPersonOf(night.operation.scenario.childRole)
  if (young === null || isEngagementOnly(night.visits)) return null
  const { 'cadet-briefing': words, shared } = night.words
  const { places, request } = venueWords(shared, night.operation.scenario)
  const { what, never, stop, care, after, later } = words
  return {
    head: paperHead(night, words.heading[young.who]),
    reference: toWrite(words.reference),
    what: {
      heading: what.heading,
      sentences: [
        ...what.sentences[young.company].map((sentence) => fillIn(sentence, { places, request })),
        ...(night.operation.scenario.alcoholTest ? [what.alcohol] : []),
        ...what.purpose,
      ],
    },
    does: {
      heading: words.do.heading,
      sentences: [words.do.with[young.company], ageRule(night, words.do.age), ...words.do.sentences],
    },
    never,
    stop: {
      ...stop,
      word: typed(shared.abortWord, night.clearances.abortWord).value,
      wordName: shared.abortWord,
    },
    care: { ...care, officer: toWrite(care.officer) },
    later: [
      after,
      {
        heading: later.heading,
        sentences: later.sentences.map((sentence) => fillIn(sentence, { leader: words.leader[young.who] })),
      },
    ],
    handBack: words.return,
  }
}
