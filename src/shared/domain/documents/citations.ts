import type { PackSource } from './pack-library'
import type { PackWording } from './pack-wording'
import type { Fact } from './wording-shape'

/** A statement as a document shows it: its text and the numbers of its sources. */
export interface Statement {
  readonly text: string
  /** Ascending; empty where the statement is our own judgement alone. */
  readonly notes: readonly number[]
}

/** A source as it stands in the list at the end, numbered by its place in it, from 1. */
export type ShownSource = PackSource

export interface Citations {
  cite(fact: Fact): Statement
  /** What was cited so far, in the order in which it was first cited. */
  list(): readonly ShownSource[]
}

/** Our own judgement is no source to look up: it gets no number. */
const JUDGEMENT = 'judgement'

/** Numbers the sources of a document in the order in which they are cited, so a builder cites in reading order. */
export function startCitations({ sources }: Pick<PackWording, 'sources'>): Citations {
  const cited: string[] = []
  const numberOf = (key: string): number => {
    if (!cited.includes(key)) cited.push(key)
    return cited.indexOf(key) + 1
  }
  return {
    cite: ({ text, sources: keys }) => ({
      text,
      notes: keys
        .filter((key) => key !== JUDGEMENT)
        .map(numberOf)
        .toSorted((a, b) => a - b),
    }),
    list: () =>
      cited.map((key) => {
        const source = sources[key]
        if (!source) throw new Error(`the source ${key} is not listed`)
        return { what: source.what, address: source.address }
      }),
  }
}
