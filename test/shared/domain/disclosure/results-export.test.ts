import {
  type ExportedVisit,
  formulaSafe,
  resultsTable,
  spreadsheetTable,
} from '@shared/domain/disclosure/results-export'
import { PRESET_RULES } from '@shared/domain/visits/pass-rule'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts'

const [strict] = PRESET_RULES
if (strict === undefined) throw new Error('there are no preset rules')

const visit: ExportedVisit = {
  operation: 'OP-2026-001',
  day: '2026-03-14',
  status: 'completed',
  venueType: 'hotel',
  venueName: 'The Fernbank Hotel',
  town: 'Northmere',
  rule: strict,
  steps: {
    concern: 'yes',
    askedPurpose: null,
    askedRelationship: 'no',
    askedId: 'not_reached',
    spokeToChild: 'unknown',
    toldManager: 'yes',
    refused: 'yes',
  },
  refusalReason: 'safeguarding',
  report: 'completed',
  reportTiming: 'before_leaving',
}

/** A row by its headings. */
const byHeading = (visits: readonly ExportedVisit[], names: boolean, at = 0) => {
  const { headings, rows } = resultsTable(visits, { names })
  return Object.fromEntries(headings.map((heading, i) => [heading, rows[at]?.[i]]))
}

describe('an export of results', () => {
  it('has one row for each visit, with its criterion and no name', () => {
    expect(byHeading([visit], false)).toEqual({
      'No.': 1,
      Operation: 'OP-2026-001',
      Month: '2026-03',
      'Type of venue': 'Hotel',
      Rule: 'Strict v1',
      'As expected means': 'Refused on safeguarding grounds and reported to the police',
      Result: 'As expected',
      Why: 'the rule is met',
      'Counts in the rate': 'Yes',
      'Showed concern': 'Yes',
      'Asked purpose': 'Not known',
      'Asked relationship': 'No',
      'Asked ID or age': 'Not reached',
      'Spoke to the child': 'Not known',
      'Told a manager': 'Yes',
      'Refused the room': 'Yes',
      'Refused because': 'Safeguarding',
      Reported: 'Completed',
      'When reported': 'While we were there',
    })
    expect(JSON.stringify(resultsTable([visit, visit], { names: false }))).not.toMatch(
      /Fernbank|Northmere|-14/,
    )
    expect(byHeading([visit, visit], false, 1)['No.']).toBe(2)
  })

  it('has names, towns and days only where they are asked for', () => {
    expect(byHeading([visit], true)).toMatchObject({
      Day: '2026-03-14',
      Venue: 'The Fernbank Hotel',
      Town: 'Northmere',
    })
  })

  it('says which visits leave the rate, and which are not recorded', () => {
    expect(byHeading([{ ...visit, status: 'aborted' }], false)).toMatchObject({
      Result: 'Aborted',
      'Counts in the rate': 'No',
    })
    const planned = {
      ...visit,
      status: 'planned' as const,
      refusalReason: null,
      report: null,
      reportTiming: null,
    }
    expect(byHeading([planned], false)).toMatchObject({
      Result: '',
      Why: 'not recorded yet',
      'Counts in the rate': 'No',
      Reported: '',
    })
  })

  it('lets nothing out that a careless caller hands over beside its fields', () => {
    const careless = { ...visit, notes: 'ZQX', cadets: ['ZQX'], metBy: 'ZQX', team: { name: 'ZQX' } }
    expect(JSON.stringify(resultsTable([careless], { names: true }))).not.toContain('ZQX')
  })
})

/** What a spreadsheet takes for the beginning of a formula, blanks passed over. */
const looksLikeFormula = (cell: string): boolean =>
  /^[=+\-@＝＋－＠]/u.test(cell.trimStart()) || /^[\t\r\n]/.test(cell)

describe('a cell of a spreadsheet', () => {
  it.each(['=1+1', '+44 1632', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '=HYPERLINK("x")'])(
    'is never worked out: %j',
    (text) => {
      expect(formulaSafe(text)).toBe(`'${text}`)
    },
  )

  it.each(['', 'The Fernbank Hotel', '2026-03', 'a=b', "'=1", '4 + 4'])('stays as it is: %j', (text) => {
    expect(formulaSafe(text)).toBe(text)
  })

  it('is safe whatever somebody has typed, and says the same', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '＝', '\u00a0='), fc.string())
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(typed, typed, typed, (venueName, town, operation) => {
        const safe = spreadsheetTable(
          resultsTable([{ ...visit, venueName, town, operation }], { names: true }),
        )
        const csv = Papa.unparse([[...safe.headings], ...safe.rows.map((row) => [...row])])
        const read = Papa.parse<string[]>(csv).data
        expect(read).toHaveLength(2)
        expect(read.flat().filter(looksLikeFormula)).toEqual([])
        const plain = formulaSafe(venueName)
        expect(plain === venueName || plain === `'${venueName}`).toBe(true)
        expect(looksLikeFormula(plain)).toBe(false)
      }),
      { numRuns: COUNTS.property },
    )
  })
})
