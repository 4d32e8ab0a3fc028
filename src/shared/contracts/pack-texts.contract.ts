import { z } from 'zod'
import { type Contract, defineContract } from './contract'
import { day, nothing, required, text } from './fields'

const code = z.string().regex(/^[a-z]{2,3}$/)
const path = z.string().max(200)

/** How far a text can be trusted: not translated, written by somebody, or checked by somebody who reads it. */
const status = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('missing') }),
  z.object({ kind: z.literal('drafted'), by: z.string(), on: day }),
  z.object({ kind: z.literal('checked'), by: z.string(), on: day }),
])

export const packTextRow = z.object({
  path,
  /** The words that are used. */
  text: z.string(),
  /** The words that ship, to go back to. */
  original: z.string(),
  /** What it is in English. */
  english: z.string(),
  isLocal: z.boolean(),
  status,
})
export type PackTextRow = z.output<typeof packTextRow>

const languageRow = z.object({
  code,
  name: z.string(),
  english: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  /** Texts that are checked, only drafted, and not translated. */
  checked: z.int(),
  drafted: z.int(),
  missing: z.int(),
  local: z.int(),
})
export type PackLanguageRow = z.output<typeof languageRow>

export const packTextsContracts = {
  listLanguages: defineContract('pack-texts:list-languages', {
    access: 'officer',
    audit: { none: 'wording of documents, nothing about a venue or a person' },
    input: nothing,
    output: z.array(languageRow),
  }),
  list: defineContract('pack-texts:list', {
    access: 'officer',
    audit: { none: 'wording of documents, nothing about a venue or a person' },
    input: z.object({ language: code }),
    output: z.array(packTextRow),
  }),
  save: defineContract('pack-texts:save', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Changed the wording of a document' },
    input: z.object({ language: code, path, text: text(400).nullable() }),
    output: nothing,
  }),
  check: defineContract('pack-texts:check', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Recorded that wording was checked' },
    input: z.object({
      language: code,
      paths: z.array(path).min(1).max(2000),
      /** Who reads the language and checked it, by role or number. */
      by: required(80, 'Enter who checked it, by role or number'),
    }),
    output: nothing,
  }),
} satisfies Record<string, Contract>
