import {
  IMPORT_FIELDS,
  type ImportField,
  type ImportMapping,
  type ImportRow,
  type VenueContact,
  type VenueFields,
  venueFields,
} from '../../contracts/venues.contract'
import type { VenueType } from './venue'

/** A file as it was read: its headings and its rows, each with the line it starts on. */
export interface CsvTable {
  readonly headings: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/** What the register has already: numbers given by the same source, and names at a postcode. */
export interface KnownVenues {
  readonly sourceIds: ReadonlySet<string>
  readonly nameAndPostcode: ReadonlySet<string>
}

/** A row read into a venue, with what is to become of it. */
export interface ReadRow extends VenueFields, Pick<ImportRow, 'line' | 'state' | 'problem'> {
  readonly sourceId: string | null
}

// Headings of the Food Standards Agency's files and of hand-made sheets (peers.md 6.1). The authority's own
// e-mail address is the council's, never the venue's, so its heading is not among these.
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  name: ['businessname', 'name', 'venue', 'venuename', 'premisesname', 'premises'],
  type: ['businesstype', 'type', 'venuetype', 'tourism'],
  address1: ['addressline1', 'address1', 'address', 'street', 'locationtext'],
  address2: ['addressline2', 'address2'],
  address3: ['addressline3', 'address3'],
  address4: ['addressline4', 'address4'],
  town: ['town', 'city', 'posttown'],
  postcode: ['postcode', 'postalcode'],
  operator: ['operator', 'chain', 'group', 'brand'],
  contactRole: ['contactrole', 'contact'],
  contactEmail: ['contactemail', 'email', 'emailaddress'],
  sourceId: ['fhrsid', 'licencenumber', 'casereference', 'osmid', 'id'],
}

const TYPES: readonly (readonly [pattern: RegExp, type: VenueType])[] = [
  [/hotel/, 'hotel'],
  [/hostel/, 'hostel'],
  [/guest|b ?& ?b|breakfast/, 'guest_house'],
  [/short.?let|apartment/, 'short_let'],
  [/pub|bar|club|licensed/, 'licensed_premises'],
  [/private.?hire|minicab/, 'private_hire'],
  [/taxi/, 'taxi'],
  [/takeaway/, 'takeaway'],
]

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The headings of a file that most likely fill each field. A person looks at it before anything is imported. */
export function suggestMapping(headings: readonly string[]): ImportMapping {
  const find = (field: ImportField): string | null => {
    for (const name of HEADINGS[field]) {
      const heading = headings.find((candidate) => plain(candidate) === name)
      if (heading !== undefined) return heading
    }
    return null
  }
  return Object.fromEntries(IMPORT_FIELDS.map((field) => [field, find(field)])) as ImportMapping
}

/** Under which name the register keeps the numbers of a file: two sources may use the same number. */
export const sourceOf = (mapping: ImportMapping): string => {
  const heading = plain(mapping.sourceId ?? '')
  return heading === 'fhrsid' ? 'FHRS' : heading === 'osmid' ? 'OpenStreetMap' : 'File'
}

/** The key by which a venue without a number is recognised. */
export const nameAndPostcode = (name: string, postcode: string | null): string =>
  `${plain(name)} ${plain(postcode ?? '')}`

/** Reads a word for a kind of venue as it stands in a file; what it does not know is `other`. */
const typeFrom = (text: string): VenueType =>
  TYPES.find(([pattern]) => pattern.test(text.toLowerCase().replace(/_/g, ' ')))?.[1] ?? 'other'

/**
 * Reads every row under a mapping. A row is `known` when its number, or without one its name and postcode, is
 * in the register; it is a `problem` when it cannot be a venue, or repeats a number of this file. Rows that
 * merely look alike stay apart: two hotels may share a building. `town` fills in where the file has none.
 */
export function readRows(
  table: CsvTable,
  mapping: ImportMapping,
  town: string,
  known: KnownVenues,
): readonly ReadRow[] {
  const column = new Map(table.headings.map((heading, index) => [heading, index]))
  const lineOfId = new Map<string, number>()
  return table.rows.map(({ line, cells }) => {
    const cell = (field: ImportField): string => {
      const index = column.get(mapping[field] ?? '')
      return (index === undefined ? '' : (cells[index] ?? '')).trim()
    }
    const { fields, problem } = venueFrom(cell, town)
    const sourceId = cell('sourceId') || null
    const repeats = sourceId === null ? undefined : lineOfId.get(sourceId)
    if (sourceId !== null && repeats === undefined) lineOfId.set(sourceId, line)
    const isKnown =
      sourceId !== null
        ? known.sourceIds.has(sourceId)
        : known.nameAndPostcode.has(nameAndPostcode(fields.name, fields.postcode))
    const wrong = repeats === undefined ? problem : `Line ${repeats} has the same number, ${sourceId}`
    return {
      ...fields,
      line,
      sourceId,
      state: isKnown ? 'known' : wrong === null ? 'new' : 'problem',
      problem: isKnown ? null : wrong,
    }
  })
}

function venueFrom(
  cell: (field: ImportField) => string,
  fallbackTown: string,
): { readonly fields: VenueFields; readonly problem: string | null } {
  const lines = (['address1', 'address2', 'address3', 'address4'] as const)
    .map(cell)
    .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
  // Where no column is the town, it is the last line of the address, as the Food Standards Agency writes it.
  const lastLine = lines.length > 1 && cell('town') === '' && fallbackTown === '' ? lines.pop() : undefined
  const fields: VenueFields = {
    name: cell('name'),
    type: typeFrom(cell('type')),
    operator: cell('operator') || null,
    address: lines
      .filter((text) => !lines.some((other) => other !== text && text.includes(other)))
      .join(', '),
    town: townName(cell('town') || fallbackTown || lastLine || ''),
    postcode: cell('postcode').toUpperCase() || null,
    contacts: contactFrom(cell),
  }
  const checked = venueFields.safeParse(fields)
  return { fields, problem: checked.success ? null : (checked.error.issues[0]?.message ?? 'Not a venue') }
}

/** A contact in a hand-made sheet is there to be written to, so it receives packs. */
const contactFrom = (cell: (field: ImportField) => string): VenueContact[] => {
  const email = cell('contactEmail')
  return email === ''
    ? []
    : [{ role: cell('contactRole') || 'Manager', name: '', email, isPackRecipient: true }]
}

/** "MANCHESTER" and "Manchester" are one town. */
const townName = (text: string): string =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : text
