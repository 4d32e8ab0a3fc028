import {
  type CadetView,
  cadetsContracts,
  type DueReview,
  type RideHours,
} from '@shared/contracts/cadets.contract'
import { operationsContracts } from '@shared/contracts/operations.contract'
import { venuesContracts } from '@shared/contracts/venues.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Route, Switch } from 'wouter'
import { CadetScreen } from '../../../../src/features/cadets/cadet.screen.tsx'
import { CadetListScreen } from '../../../../src/features/cadets/cadet-list.screen.tsx'
import { CadetReviewsScreen } from '../../../../src/features/cadets/cadet-reviews.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const ID = '01980000-0000-7000-8000-000000000001'
const OPERATION = { id: '01980000-0000-7000-8000-000000000002', reference: 'OP-2026-001', name: 'Hotels' }

const REVIEW = {
  decision: 'keep' as const,
  decidedOn: '2035-05-01',
  by: 'PS 1234',
  reason: 'A claim is open',
  nextOn: '2036-05-01',
}

const DUE: DueReview = {
  id: ID,
  version: 4,
  reference: 'ZQ-CADET-77',
  dueOn: '2036-05-01',
  lastSessionOn: '2026-12-12',
  withdrawnOn: null,
  addedOn: '2026-01-01',
  reviews: [REVIEW],
}

const VIEW: CadetView = {
  cadet: {
    id: ID,
    version: 4,
    reference: 'ZQ-CADET-77',
    born: '2011-12',
    age: '24',
    unitFileReference: 'NU-2026-014',
    vettedOn: null,
    vettedUntil: null,
    briefedOn: null,
    withdrawnOn: null,
    venueIds: [],
    towns: [],
    confirmedAges: [],
  },
  consents: [],
  agreements: [],
  reviewDueOn: '2036-05-01',
  reviews: [REVIEW],
}

const RIDES: readonly RideHours[] = [
  {
    operation: OPERATION,
    day: '2026-12-12',
    start: '18:00',
    finish: '23:30',
    team: 'Team A',
    collectedAt: '2026-12-12T17:30:00Z',
    returnedAt: '2026-12-12T23:00:00Z',
    visits: 4,
  },
  {
    operation: OPERATION,
    day: '2026-11-28',
    start: '18:00',
    finish: '22:00',
    team: 'Team B',
    collectedAt: null,
    returnedAt: null,
    visits: 1,
  },
]

const main = () =>
  new FakeMain()
    .answers(cadetsContracts.read, () => VIEW)
    .answers(cadetsContracts.readHours, () => [...RIDES])
    .answers(cadetsContracts.listReviews, () => [DUE])
    .answers(cadetsContracts.keep, () => undefined)
    .answers(cadetsContracts.anonymise, () => undefined)
    .answers(venuesContracts.list, () => [])
    .answers(operationsContracts.list, () => [])

const page = (
  <Switch>
    <Route path="/cadets/:id" component={CadetScreen} />
  </Switch>
)

async function decide(name: RegExp) {
  fireEvent.click(await screen.findByRole('button', { name }))
  return within(await screen.findByRole('dialog'))
}

it('adds up the hours by month and in all, and says which are as planned', async () => {
  main()
  renderScreen(page, `/cadets/${ID}`)
  expect(await screen.findByText(/^2 sessions, 5 visits, 9 h 30 min planned\./)).toBeDefined()
  const rows = screen
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent))
  expect(rows).toEqual([
    ['Session', 'Operation', 'Team', 'Out', 'Visits', 'Hours'],
    ['December 2026', '4', '5 h 30 min'],
    ['12 Dec 2026', 'OP-2026-001 Hotels', 'Team A', '17:30 to 23:00', '4', '5 h 30 min'],
    ['November 2026', '1', '4 h planned'],
    ['28 Nov 2026', 'OP-2026-001 Hotels', 'Team B', '18:00 to 22:00, as planned', '1', '4 h planned'],
  ])
})

it('leads from the list to the reviews that are due', async () => {
  const row = { id: ID, reference: 'ZQ-CADET-77', age: '24', withdrawn: false }
  const desk = main().answers(cadetsContracts.list, () => [{ ...row, reviewDue: true }])
  const { unmount } = renderScreen(<CadetListScreen />, '/cadets')
  expect((await screen.findByRole('link', { name: '1 review due' })).getAttribute('href')).toContain(
    '/cadets/reviews',
  )
  unmount()
  desk.answers(cadetsContracts.list, () => [{ ...row, reviewDue: false }])
  renderScreen(<CadetListScreen />, '/cadets')
  await screen.findByText('ZQ-CADET-77')
  expect(screen.queryByText(/due/)).toBeNull()
})

it('keeps a record with a reason and a day, and warns of a name', async () => {
  const desk = main()
  renderScreen(<CadetReviewsScreen />, '/cadets/reviews')
  expect(await screen.findByText('Last session on 12 December 2026.')).toBeDefined()
  expect(screen.getByText(/^Kept on 1 May 2035 by PS 1234, until 1 May 2036: A claim is open$/)).toBeDefined()
  const panel = await decide(/^Decide about/)
  fireEvent.click(panel.getByRole('button', { name: 'Save the decision' }))
  const said = (await panel.findByRole('alert')).textContent
  expect(said).toContain('Choose whether the record is kept')
  expect(said).toContain('Say why')
  fireEvent.click(panel.getByLabelText('Keep it'))
  fireEvent.change(panel.getByLabelText('Why'), { target: { value: 'Asked for by Jo Example' } })
  expect(panel.getByText(/^“Jo Example” looks like a name/)).toBeDefined()
  fireEvent.change(panel.getByLabelText('Why'), { target: { value: 'A claim is open' } })
  fireEvent.click(panel.getByRole('button', { name: 'Save the decision' }))
  expect((await panel.findByRole('alert')).textContent).toContain('Enter the day on which it is asked again')
  fireEvent.change(panel.getByLabelText('Ask again on'), { target: { value: '1/5/2037' } })
  fireEvent.click(panel.getByRole('button', { name: 'Save the decision' }))
  await waitFor(() =>
    expect(desk.inputsOf(cadetsContracts.keep)).toEqual([
      { id: ID, reason: 'A claim is open', nextOn: '2037-05-01' },
    ]),
  )
  expect(desk.inputsOf(cadetsContracts.anonymise)).toEqual([])
})

it('asks once more before who it was is erased', async () => {
  const desk = main()
  renderScreen(page, `/cadets/${ID}`)
  const panel = await decide(/^Keep or dispose/)
  fireEvent.click(panel.getByLabelText('Dispose of it'))
  fireEvent.change(panel.getByLabelText('Why'), { target: { value: 'Not needed' } })
  fireEvent.click(panel.getByRole('button', { name: 'Erase who it was' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Keep the record' }))
  expect(desk.inputsOf(cadetsContracts.anonymise)).toEqual([])
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep the record' })).toBeNull())
  fireEvent.click(panel.getByRole('button', { name: 'Erase who it was' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Erase' }))
  await waitFor(() =>
    expect(desk.inputsOf(cadetsContracts.anonymise)).toEqual([{ id: ID, version: 4, reason: 'Not needed' }]),
  )
})

it('leaves the decision to a sergeant', async () => {
  main()
  renderScreen(<CadetReviewsScreen />, '/cadets/reviews', { id: 'u2', label: 'PC 1', role: 'officer' })
  expect(await screen.findByText('A sergeant decides about these.')).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Decide/ })).toBeNull()
})
