import type { DocumentForce, DocumentVenue } from './document-source'
import { oneLine } from './document-text'
import {
  addressLines,
  channelsOf,
  type Letterhead,
  letterheadOf,
  markingOf,
  type ShownChannel,
} from './letterhead'
import { logosOf, type ShownLogos } from './logos'

/** A heading with what stands below it. */
export interface LetterSection {
  readonly heading: string
  readonly sentences: readonly string[]
}

/** The force's own page as a line of a letter: the words before the address, and the address. */
export interface PageLine {
  readonly words: string
  readonly address: string
}

/** What every letter to a venue has around its text. */
export interface LetterFrame {
  readonly language: string
  readonly marking: string | null
  readonly logos: ShownLogos
  readonly letterhead: Letterhead
  readonly address: readonly string[]
  readonly call: {
    readonly heading: string
    readonly channels: readonly ShownChannel[]
    readonly codeWordSentence: string
    readonly codeWord: string
  }
  /** The team's own words, the force's page: each shown where there is one. */
  readonly local: string | null
  readonly page: PageLine | null
  readonly signOff: string
  /** Who signs, line by line. */
  readonly signature: readonly string[]
  /** What stands across a letter that must not be used. */
  readonly proof: string | null
}

interface FrameSource {
  readonly venue: DocumentVenue
  readonly force: DocumentForce
  readonly proof?: string | null
}

interface FrameWords {
  readonly language: string
  readonly addressee: string
  readonly call: { readonly heading: string; readonly codeWord: string }
  readonly page: string
  readonly signOff: string
  readonly local: string
}

/** The frame of a letter from a force to a venue, in the letter's own words. */
export function letterFrame({ venue, force, proof = null }: FrameSource, words: FrameWords): LetterFrame {
  const page = oneLine(force.forcePage)
  const letterhead = letterheadOf(force)
  const under = [letterhead.division, letterhead.force].filter((line) => line !== null).join(', ')
  return {
    language: words.language,
    marking: markingOf(force),
    logos: logosOf(force),
    letterhead,
    address: [words.addressee, ...addressLines(venue)],
    call: {
      heading: words.call.heading,
      channels: channelsOf(force, { town: venue.town }),
      codeWordSentence: words.call.codeWord,
      codeWord: oneLine(force.codeWord),
    },
    local: oneLine(words.local) || null,
    page: page === '' ? null : { words: oneLine(words.page.replace('{page}', '')), address: page },
    signOff: words.signOff,
    signature: [letterhead.team, under],
    proof,
  }
}

/** The parts that a letter may have or not. */
interface Optional extends LetterFrame {
  readonly falseAlarm: string | null
  readonly dutyToRefer: string | null
}

/** The same letter without one more thing, from what it misses least to what it misses most. */
const LIGHTER: readonly (<Letter extends Optional>(from: Letter) => Letter)[] = [
  (from) => ({ ...from, logos: { ...from.logos, partners: [] } }),
  // Said again below: how to reach the team, and who writes.
  (from) => ({
    ...from,
    letterhead: { ...from.letterhead, contact: { name: null, phone: null, email: null } },
    signature: from.signature.slice(0, 1),
  }),
  (from) => ({ ...from, falseAlarm: null }),
  (from) => ({ ...from, page: null, dutyToRefer: null }),
  (from) => ({ ...from, logos: { force: null, partners: [] } }),
  (from) => withChannels(from, 2),
  (from) => withChannels(from, 1),
]

const withChannels = <Letter extends LetterFrame>(from: Letter, count: number): Letter => ({
  ...from,
  call: { ...from.call, channels: from.call.channels.slice(0, count) },
})

/**
 * The same letter with ever less that it can do without, so that it stays on its page before its type gets too small
 * to read. What the venue did, what the team offers, the team's own words, the first number and the code word always
 * stay.
 */
export function lighterLetters<Letter extends Optional>(letter: Letter): readonly Letter[] {
  const lighter = [letter]
  for (const step of LIGHTER) lighter.push(step(lighter.at(-1) ?? letter))
  return lighter.slice(1)
}
