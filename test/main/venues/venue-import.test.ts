import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unlockedServices } from '../../helpers/test-register'

const manchester = () => ({
  fileName: 'fhrs.csv',
  file: new Uint8Array(
    readFileSync(join(import.meta.dirname, '../../fixtures/fhrs-manchester-hotels-pubs.csv')),
  ),
  mapping: null,
  town: '',
})
const sheet = (text: string, town = '') => ({
  fileName: 'sheet.csv',
  file: new TextEncoder().encode(text),
  mapping: null,
  town,
})

describe('an import', () => {
  it('brings the real Manchester file in whole, and finds all of it known the second time', async () => {
    const { venues, venueImport } = await unlockedServices()
    const preview = await venueImport.preview(manchester())
    expect(preview.counts).toEqual({ rows: 148, new: 148, known: 0, problems: 0 })
    expect(await venueImport.import(manchester())).toEqual({ added: 148, known: 0 })
    const list = await venues.list()
    expect(list).toHaveLength(148)
    expect(list.filter(({ hasPackRecipient }) => hasPackRecipient)).toHaveLength(0)
    expect(await venueImport.import(manchester())).toEqual({ added: 0, known: 148 })
    expect(await venues.list()).toHaveLength(148)
  })

  it('is all or nothing: one bad row, and no row comes in', async () => {
    const { venues, venueImport } = await unlockedServices()
    const input = sheet('name,address,town\nAlder House,4 Example Row,Northmere\nNo Street Inn,,Northmere')
    const preview = await venueImport.preview(input)
    expect(preview.counts).toMatchObject({ new: 1, problems: 1 })
    expect(preview.rows[0]).toMatchObject({ line: 3, problem: 'Enter the address' })
    await expect(venueImport.import(input)).rejects.toThrow(
      'Nothing was imported. Line 3: Enter the address.',
    )
    expect(await venues.list()).toEqual([])
  })

  it('knows a venue without a number by its name and postcode', async () => {
    const { venueImport } = await unlockedServices()
    const text = 'name,address,town,postcode\nAlder House,4 Example Row,Northmere,ZZ1 1AA'
    await venueImport.import(sheet(text))
    expect(await venueImport.import(sheet(text.replace('Alder House', 'ALDER  HOUSE')))).toEqual({
      added: 0,
      known: 1,
    })
  })
})
