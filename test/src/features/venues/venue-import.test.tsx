import { type ImportRow, venuesContracts } from '@shared/contracts/venues.contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { VenueImportScreen } from '../../../../src/features/venues/venue-import.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const BYTES = new Uint8Array([66, 110, 10])
const line = (n: number, more: Partial<ImportRow> = {}): ImportRow => ({
  line: n,
  name: `Venue ${n}`,
  type: 'hotel',
  address: `${n} Example Row`,
  town: 'Northmere',
  postcode: null,
  state: 'new',
  problem: null,
  ...more,
})

/** A file of three lines; the third has a town only when one is given for all. */
function mainWithFile() {
  return new FakeMain()
    .answers(venuesContracts.previewImport, ({ mapping, town }) => {
      const third =
        town === ''
          ? line(4, { town: '', state: 'problem', problem: 'This line has no town' })
          : line(4, { town })
      const rows = [line(2), line(3, { state: 'known' }), third]
      return {
        headings: ['Bn', 'Tw'],
        mapping: mapping ?? ({ name: 'Bn' } as never),
        rows,
        counts: { rows: 3, new: town === '' ? 1 : 2, known: 1, problems: town === '' ? 1 : 0 },
      }
    })
    .answers(venuesContracts.import, () => ({ added: 2, known: 1 }))
}

async function chooseFile() {
  renderScreen(<VenueImportScreen />, '/venues/import')
  const file = new File([BYTES], 'list.csv')
  fireEvent.change(screen.getByLabelText('CSV file'), { target: { files: [file] } })
  return screen.findByRole<HTMLButtonElement>('button', { name: /^Import \d/ })
}

it('stops the whole import while one line has a problem, and says which', async () => {
  const main = mainWithFile()
  const button = await chooseFile()
  expect(button.disabled).toBe(true)
  expect(screen.getByText(/1 line with a problem. It is all or nothing/)).toBeDefined()
  fireEvent.click(screen.getByLabelText('Show only lines with a problem'))
  expect(screen.getAllByRole('row')).toHaveLength(2)
  expect(screen.getByRole('row', { name: /Venue 4/ }).textContent).toContain('This line has no town')
  fireEvent.click(button)
  expect(main.inputsOf(venuesContracts.import)).toEqual([])
})

it('imports exactly what was previewed: the same bytes, mapping and town', async () => {
  const main = mainWithFile()
  await chooseFile()
  fireEvent.change(screen.getByLabelText('Town'), { target: { value: 'Tw' } })
  fireEvent.change(screen.getByLabelText('Town for lines without one (optional)'), {
    target: { value: 'Eastwick Quay' },
  })
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Import 2 venues' })
  await waitFor(() => expect(button.disabled).toBe(false))
  fireEvent.click(button)

  await screen.findByRole('heading', { name: 'The venues are in the register' })
  expect(screen.getByText(/^2 venues added. 1 line left out because it was/)).toBeDefined()
  const asked = main.inputsOf(venuesContracts.previewImport).at(-1)
  expect(main.inputsOf(venuesContracts.import)).toEqual([asked])
  expect(asked).toMatchObject({
    fileName: 'list.csv',
    file: BYTES,
    mapping: { name: 'Bn', town: 'Tw' },
    town: 'Eastwick Quay',
  })
})
