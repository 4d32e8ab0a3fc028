import type { PackDocument, PackItem } from '../documents/pack-document'
import { FIRST_LANGUAGE } from '../documents/pack-document'
import type { VisitStatus } from '../visits/behaviours'
import type { Mark } from '../visits/outcome'

/** Where a venue stands when a pack is put together: what was seen last, or that nobody has been there. */
export const SITUATIONS = ['as_expected', 'partly', 'not_yet', 'no_outcome', 'never_visited'] as const
export type Situation = (typeof SITUATIONS)[number]

export const SITUATION_WORDS: Readonly<Record<Situation, string>> = {
  as_expected: 'Responded as expected',
  partly: 'Responded in part',
  not_yet: 'Not yet',
  no_outcome: 'No outcome to tell',
  never_visited: 'Never visited',
}

/** What goes to whom, as a team has chosen it. */
export type PackChoices = Record<Situation, PackDocument[]>

/**
 * What a register starts with; a sergeant changes it. Every venue is told its outcome (peers.md 0, finding 5); what
 * comes with the letter is our own judgement: little for those who did well, what helps to train for the others.
 */
export const STARTING_CHOICES: PackChoices = {
  as_expected: ['outcome-letter', 'staff-poster', 'desk-checklist'],
  partly: [
    'outcome-letter',
    'staff-poster',
    'desk-checklist',
    'handbook',
    'training-register',
    'refusal-log',
  ],
  not_yet: [
    'outcome-letter',
    'staff-poster',
    'reception-poster',
    'desk-checklist',
    'handbook',
    'training-register',
    'refusal-log',
    'incident-log',
  ],
  no_outcome: ['staff-poster', 'desk-checklist'],
  never_visited: ['invitation-letter', 'staff-poster', 'handbook'],
}

/** What comes on top once training was delivered and counts still (DESIGN 7). */
export const WHEN_TRAINED: readonly PackDocument[] = ['certificate', 'guest-poster']

/** What is known of a venue when its documents are chosen. */
export interface VenueStanding {
  /** Its last recorded visit; `null` where there was none. */
  readonly visit: { readonly status: VisitStatus; readonly letterMark: Mark | null } | null
  /** Whether delivered training still counts. */
  readonly isTrained: boolean
}

/** Where a venue stands. */
export function situationOf({ visit }: VenueStanding): Situation {
  if (visit === null) return 'never_visited'
  const { letterMark } = visit
  return letterMark === 'as_expected' || letterMark === 'partly' || letterMark === 'not_yet'
    ? letterMark
    : 'no_outcome'
}

const NEEDS_LETTER = 'There is no outcome to write about.'
const VISITED = 'It is for venues that were never visited.'
const UNTRAINED = 'It comes once training was delivered, and while that counts.'

/** Why nobody in a situation can have a document, trained or not; `null` where some can. */
export function whyNeverIn(situation: Situation, document: PackDocument): string | null {
  if (document === 'outcome-letter' && (situation === 'no_outcome' || situation === 'never_visited')) {
    return NEEDS_LETTER
  }
  return document === 'invitation-letter' && situation !== 'never_visited' ? VISITED : null
}

/** Why a venue cannot have a document now; `null` where it can. */
export function whyNot(document: PackDocument, standing: VenueStanding): string | null {
  const never = whyNeverIn(situationOf(standing), document)
  if (never !== null) return never
  return WHEN_TRAINED.includes(baseOf(document)) && !standing.isTrained ? UNTRAINED : null
}

/** A larger sheet of a poster is the same poster. */
const baseOf = (document: PackDocument): PackDocument => document.replace(/-a3$/, '') as PackDocument

/** What a venue gets unless somebody chooses otherwise: in the first language, and nothing that it cannot have. */
export function suggestedItems(standing: VenueStanding, choices: PackChoices): readonly PackItem[] {
  const chosen = [...choices[situationOf(standing)], ...(standing.isTrained ? WHEN_TRAINED : [])]
  return [...new Set(chosen)]
    .filter((document) => whyNot(document, standing) === null)
    .map((document) => ({ document, language: FIRST_LANGUAGE }))
}
