import type { CsvTable } from '@shared/domain/venues/import'
import Papa from 'papaparse'

/** A file read, or the sentence that says why not. */
export type ParsedCsv = { readonly table: CsvTable } | { readonly problem: string }

const LARGEST_FILE = 20 * 1024 * 1024
const MOST_ROWS = 100_000
const MOST_COLUMNS = 200

/**
 * Reads a CSV file: UTF-8 with or without a mark, or Windows-1252 as older spreadsheets write it. Refuses, in
 * words, what is too large, has no rows, or has quotes that never close. Blank lines are passed over.
 */
export function parseCsv(file: Uint8Array): ParsedCsv {
  if (file.byteLength > LARGEST_FILE)
    return { problem: 'This file is larger than 20 MB. Split it and try again.' }
  const text = decode(file)
  if (text.includes('\0')) return { problem: 'This is not a CSV file. Save the sheet as CSV and try again.' }
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false })
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes) {
    return {
      problem: `A quotation mark in row ${(quotes.row ?? 0) + 1} is never closed. Mend it and try again.`,
    }
  }
  const [headings = [], ...body] = data
  if (headings.length > MOST_COLUMNS) return { problem: 'This file has more than 200 columns. Remove some.' }
  if (body.length > MOST_ROWS)
    return { problem: 'This file has more than 100,000 rows. Split it and try again.' }
  let line = 1 + lineBreaks(headings)
  const rows: { line: number; cells: string[] }[] = []
  for (const cells of body) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: line + 1, cells })
    line += 1 + lineBreaks(cells)
  }
  if (rows.length === 0) return { problem: 'This file has headings at most, and no rows.' }
  return { table: { headings: headings.map((heading) => heading.trim()), rows } }
}

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)

function decode(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('windows-1252').decode(file)
  }
}
