import { type VenueRow, venuesContracts } from '@shared/contracts/venues.contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { VenueListScreen } from '../../../../src/features/venues/venue-list.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const row = (n: number, name: string, more: Partial<VenueRow> = {}): VenueRow => ({
  id: `018f0000-0000-7000-8000-00000000000${n}`,
  name,
  type: 'hotel',
  address: `${n} Example Row`,
  town: 'Northmere',
  postcode: null,
  onContactHold: false,
  visits: 0,
  lastVisitOn: null,
  hasPackRecipient: true,
  lastTest: null,
  trainedOn: null,
  ...more,
})
const VENUES = [
  row(1, 'Café Marlowe', { type: 'guest_house' }),
  row(2, 'Cutler’s Rest', { hasPackRecipient: false }),
  row(3, 'Alder House', { onContactHold: true }),
]

it('narrows by forgiving words and by type, and counts what it shows', async () => {
  new FakeMain().answers(venuesContracts.list, () => VENUES)
  renderScreen(<VenueListScreen />, '/venues')
  await screen.findByText('Showing 3 of 3 venues')

  fireEvent.change(screen.getByLabelText('Search'), { target: { value: 'cafe' } })
  await screen.findByText('Showing 1 of 3 venues')
  expect(screen.getByRole('link', { name: 'Café Marlowe' }).getAttribute('href')).toBe(
    `#/venues/${VENUES[0]?.id}`,
  )

  fireEvent.change(screen.getByLabelText('Type'), { target: { value: 'hotel' } })
  await screen.findByText('Showing 0 of 3 venues')
})

it('says in words what stands between a venue and its pack', async () => {
  new FakeMain().answers(venuesContracts.list, () => VENUES)
  renderScreen(<VenueListScreen />, '/venues')
  expect((await screen.findByRole('row', { name: /Alder House/ })).textContent).toContain('Contact hold')
  expect(screen.getByRole('row', { name: /Cutler’s/ }).textContent).toContain('No recipient')
  expect(screen.getByRole('row', { name: /Marlowe/ }).textContent).toContain('Has a recipient')
})

it('adds a venue beside the list and then shows it there', async () => {
  let list: VenueRow[] = []
  const main = new FakeMain()
    .answers(venuesContracts.list, () => list)
    .answers(venuesContracts.create, (input) => {
      list = [row(4, input.name)]
      return {
        ...input,
        operator: null,
        postcode: null,
        id: list[0]?.id ?? '',
        version: 1,
        source: null,
        sourceId: null,
        contactHoldSince: null,
      }
    })
  renderScreen(<VenueListScreen />, '/venues/new')
  fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'The Fernbank' } })
  fireEvent.change(screen.getByLabelText('Address'), { target: { value: '4 Example Row' } })
  fireEvent.change(screen.getByLabelText('Town'), { target: { value: 'Northmere' } })
  fireEvent.click(screen.getByRole('button', { name: 'Add the venue' }))

  await screen.findByRole('link', { name: 'The Fernbank' })
  expect(window.location.hash).toBe('#/venues')
  expect(main.inputsOf(venuesContracts.create)).toHaveLength(1)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})
