import type { OutputOf } from '@shared/contracts/contract'
import type { ImportMapping, ImportPreview, venuesContracts } from '@shared/contracts/venues.contract'
import {
  type CsvTable,
  nameAndPostcode,
  type ReadRow,
  readRows,
  sourceOf,
  suggestMapping,
} from '@shared/domain/venues/import'
import { AppError } from '@shared/errors'
import type { Register } from '../../database/work'
import type { ParsedCsv } from '../../workers/parse-csv'
import { venueReads, venueWrites } from './venue.repository'

interface ImportInput {
  readonly fileName: string
  readonly file: Uint8Array
  readonly mapping: ImportMapping | null
  readonly town: string
}

const SHOWN = 500

export type VenueImportService = ReturnType<typeof createVenueImportService>

/** Brings venues in from a CSV file: a look first, then all of it or nothing. */
export function createVenueImportService(
  register: Register,
  parse: (file: Uint8Array) => Promise<ParsedCsv>,
) {
  const read = async (input: ImportInput) => {
    const parsed = await parse(input.file)
    if ('problem' in parsed) throw new AppError('validation', parsed.problem)
    const { table } = parsed
    const mapping = input.mapping ?? suggestMapping(table.headings)
    return { table, mapping, rows: await rowsOf(table, mapping, input.town) }
  }

  const rowsOf = async (
    table: CsvTable,
    mapping: ImportMapping,
    town: string,
  ): Promise<readonly ReadRow[]> => {
    const venues = venueReads(register.db())
    const known = {
      sourceIds: await venues.knownSourceIds(sourceOf(mapping)),
      nameAndPostcode: new Set(
        (await venues.list()).map(({ name, postcode }) => nameAndPostcode(name, postcode)),
      ),
    }
    return readRows(table, mapping, town, known)
  }

  const count = (rows: readonly ReadRow[], state: ReadRow['state']): number =>
    rows.filter((row) => row.state === state).length

  return {
    /** What the file would bring in. Refuses with `validation` a file that cannot be read. */
    async preview(input: ImportInput): Promise<ImportPreview> {
      const { table, mapping, rows } = await read(input)
      // Rows with a problem come first: they are what has to be mended.
      const shown = [...rows].sort((a, b) => Number(b.state === 'problem') - Number(a.state === 'problem'))
      return {
        headings: table.headings.filter((heading) => heading !== ''),
        mapping,
        rows: shown.slice(0, SHOWN),
        counts: {
          rows: rows.length,
          new: count(rows, 'new'),
          known: count(rows, 'known'),
          problems: count(rows, 'problem'),
        },
      }
    },

    /** Adds every new row in one transaction. Refuses with `validation` while any row has a problem. */
    async import(input: ImportInput): Promise<OutputOf<typeof venuesContracts.import>> {
      const { mapping, rows } = await read(input)
      const problem = rows.find(({ state }) => state === 'problem')
      if (problem) {
        throw new AppError('validation', `Nothing was imported. Line ${problem.line}: ${problem.problem}.`)
      }
      const fresh = rows.filter(({ state }) => state === 'new')
      await register.run({ action: 'venues:import', event: 'collection' }, async (work) => {
        const venues = venueWrites(work)
        for (const { sourceId, ...venue } of fresh) {
          await venues.insert(venue, sourceId === null ? null : { name: sourceOf(mapping), id: sourceId })
        }
        work.about('venues', { rows: fresh.length })
      })
      return { added: fresh.length, known: rows.length - fresh.length }
    },
  }
}
