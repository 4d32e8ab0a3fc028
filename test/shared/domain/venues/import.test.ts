import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRows, sourceOf, suggestMapping } from '@shared/domain/venues/import'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../../electron/main/workers/parse-csv'

const nothingKnown = { sourceIds: new Set<string>(), nameAndPostcode: new Set<string>() }
const fixture = () =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/fhrs-manchester-hotels-pubs.csv'))

const table = (text: string) => {
  const parsed = parseCsv(new TextEncoder().encode(text))
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.table
}
const read = (text: string, town = '') => {
  const file = table(text)
  return readRows(file, suggestMapping(file.headings), town, nothingKnown)
}

describe('the real Manchester file', () => {
  const parsed = parseCsv(fixture())
  if ('problem' in parsed) throw new Error(parsed.problem)
  const mapping = suggestMapping(parsed.table.headings)
  const rows = readRows(parsed.table, mapping, '', nothingKnown)

  it('maps its headings, and no heading to an e-mail address, which is the council’s', () => {
    expect(mapping).toMatchObject({
      name: 'BusinessName',
      type: 'BusinessType',
      address1: 'AddressLine1',
      postcode: 'PostCode',
      sourceId: 'FHRSID',
    })
    expect(Object.values(mapping)).not.toContain('LocalAuthorityEmailAddress')
    expect(sourceOf(mapping)).toBe('FHRS')
  })

  it('reads 148 of 148 rows: 108 hotels and 40 licensed premises, each with address and town', () => {
    expect(rows.filter(({ state }) => state === 'new')).toHaveLength(148)
    expect(rows.filter(({ type }) => type === 'hotel')).toHaveLength(108)
    expect(rows.filter(({ type }) => type === 'licensed_premises')).toHaveLength(40)
    expect(rows.filter(({ address, town }) => address === '' || town === '')).toHaveLength(0)
    expect(new Set(rows.map(({ town }) => town))).not.toContain('MANCHESTER')
  })

  it('keeps two rows of one building apart: looking alike is not being the same', () => {
    expect(rows.filter(({ name }) => name.startsWith('The Castlefield Hotel'))).toHaveLength(2)
  })

  it('knows every row the second time', () => {
    const sourceIds = new Set(rows.map(({ sourceId }) => sourceId ?? ''))
    const again = readRows(parsed.table, mapping, '', { ...nothingKnown, sourceIds })
    expect(again.filter(({ state }) => state === 'known')).toHaveLength(148)
  })
})

describe('a sheet made by hand', () => {
  it('takes the town for all rows that have none, and says what a row lacks by its line', () => {
    const rows = read('Venue,Address,Postcode\nAlder House,4 Example Row,\n\n,5 Example Row,', 'Northmere')
    expect(rows.map(({ line, state, problem }) => [line, state, problem])).toEqual([
      [2, 'new', null],
      [4, 'problem', 'Enter the name of the venue'],
    ])
    expect(rows[0]).toMatchObject({ town: 'Northmere', address: '4 Example Row' })
  })

  it('names the line that has the same number already', () => {
    const [, second] = read('id,name,address,town\n7,A,1 Row,Northmere\n7,B,2 Row,Northmere')
    expect(second).toMatchObject({ state: 'problem', problem: 'Line 2 has the same number, 7' })
  })

  it('counts lines through cells with line breaks', () => {
    const rows = read('name,address,town\n"A\nB",1 Row,Northmere\nC,2 Row,Northmere')
    expect(rows.map(({ line }) => line)).toEqual([2, 4])
  })
})

it('takes a contact from a sheet, who then receives packs, and refuses an address that is none', () => {
  const rows = read('name,address,town,contact role,e-mail\nA,1 Row,N,,a@example.org\nB,2 Row,N,Owner,b@')
  expect(rows[0]).toMatchObject({
    state: 'new',
    contacts: [{ role: 'Manager', email: 'a@example.org', isPackRecipient: true }],
  })
  expect(rows[1]).toMatchObject({
    state: 'problem',
    problem: 'Enter an e-mail address, like name@example.org',
  })
})

describe('files that are refused in words', () => {
  it.each([
    ['an unclosed quotation mark', 'name,address\n"Alder House,4 Example Row', /never closed/],
    ['headings alone', 'name,address\n', /no rows/],
    ['nothing at all', '', /no rows/],
    ['a workbook', 'PK\u0003\u0004\0\0', /not a CSV file/],
  ])('%s', (_what, text, sentence) => {
    expect(parseCsv(new TextEncoder().encode(text))).toMatchObject({
      problem: expect.stringMatching(sentence),
    })
  })

  it('reads Windows-1252 where it is not UTF-8', () => {
    const parsed = parseCsv(Uint8Array.from(Buffer.from('name\nCaf\xe9 Alder', 'latin1')))
    expect(parsed).toMatchObject({ table: { rows: [{ cells: ['Café Alder'] }] } })
  })
})
