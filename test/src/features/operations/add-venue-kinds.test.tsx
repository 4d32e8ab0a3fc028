import { operationsContracts } from '@shared/contracts/operations.contract'
import { type VenueRow, venuesContracts } from '@shared/contracts/venues.contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PlanStep } from '../../../../src/features/operations/plan-step.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { viewOf } from '../../operation-view.ts'

const venue = (n: number, name: string, type: VenueRow['type']): VenueRow => ({
  id: `018f0000-0000-7000-8000-5${String(n).padStart(11, '0')}`,
  name,
  type,
  address: `${n} Example Row`,
  town: 'Northmere',
  postcode: null,
  onContactHold: false,
  visits: 0,
  lastTest: null,
  trainedOn: null,
  lastVisitOn: null,
  hasPackRecipient: true,
})

it('offers for tests only the venues that fit the scenario, and every venue for engagement visits', async () => {
  const main = new FakeMain()
    .answers(venuesContracts.list, () => [
      venue(1, 'Juniper Court', 'hotel'),
      venue(2, 'Harbour Cabs', 'taxi'),
      venue(3, 'Somewhere else', 'other'),
    ])
    .answers(operationsContracts.addVisits, () => undefined)
  const view = viewOf([], { status: 'draft' })
  renderScreen(<PlanStep view={view} />)
  fireEvent.click(screen.getByRole('button', { name: 'Add venues' }))
  await screen.findByText('Showing 2 of 2 venues')
  expect(
    screen.getByText(
      /The scenario is for hotels and other places to stay: 1 venue of another type cannot be tested with it\./,
    ),
  ).toBeDefined()
  fireEvent.click(screen.getByRole('row', { name: /Juniper/ }))

  fireEvent.click(screen.getByRole('radio', { name: 'Engagement visits' }))
  await screen.findByText('Showing 3 of 3 venues')
  expect(screen.getByText(/None chosen yet/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Draw/ })).toBeNull()
  fireEvent.click(screen.getByRole('row', { name: /Harbour/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Add 1 venue' }))
  await waitFor(() =>
    expect(main.inputsOf(operationsContracts.addVisits)).toMatchObject([
      { kind: 'engagement', venueIds: ['018f0000-0000-7000-8000-500000000002'] },
    ]),
  )
})
