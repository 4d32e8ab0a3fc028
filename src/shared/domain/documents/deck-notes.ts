import { fillIn } from './document-text'
import type { PackWording } from './pack-wording'
import type { Fact } from './wording-shape'

/** A part of a slide's notes: words before it, and the statements or lines. */
export interface NotesPart {
  readonly heading?: string
  readonly facts?: readonly Fact[]
  readonly lines?: readonly string[]
}

/**
 * The notes of a slide in paragraphs: its parts one after the other, and last where their statements come from. The
 * statements that the slide itself shows are `shown`: their sources are named and they are not said twice.
 */
export function notesOf(
  { deck, sources }: Pick<PackWording, 'deck' | 'sources'>,
  parts: readonly NotesPart[],
  shown: readonly Fact[] = [],
): readonly string[] {
  const said = parts.flatMap(({ heading, facts = [], lines = [] }) => {
    const words = [...facts.map(({ text }) => text), ...lines]
    return words.length === 0 ? [] : [...(heading === undefined ? [] : [heading]), ...words]
  })
  const facts = [...shown, ...parts.flatMap((part) => part.facts ?? [])]
  const keys = [...new Set(facts.flatMap((fact) => fact.sources))]
  if (keys.length === 0) return said
  const from = keys.map((key) => sources[key]?.what ?? key).join('; ')
  return [...said, fillIn(deck.notes.from, { sources: from })]
}

/** A statement that names what it is about: "No luggage: most people bring some." */
export const about = (subject: string, { text, sources }: Fact): Fact => ({
  text: `${subject}: ${text}`,
  sources,
})
