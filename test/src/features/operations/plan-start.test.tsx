import { operationsContracts } from '@shared/contracts/operations.contract'
import { type VenueRow, venuesContracts } from '@shared/contracts/venues.contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { OperationListScreen } from '../../../../src/features/operations/operation-list.screen.tsx'
import { planPath, planStartOf, retestFields } from '../../../../src/features/operations/plan-start.ts'
import { PlanStep } from '../../../../src/features/operations/plan-step.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { blank, viewOf } from '../../operation-view.ts'

const ID = '018f0000-0000-7000-8000-500000000007'
const OTHER = '018f0000-0000-7000-8000-500000000008'
const venue = (id: string, name: string, more: Partial<VenueRow> = {}): VenueRow => ({
  id,
  name,
  type: 'hotel',
  address: '7 Example Row',
  town: 'Northmere',
  postcode: null,
  onContactHold: false,
  visits: 1,
  lastVisitOn: '2026-05-04',
  hasPackRecipient: true,
  lastTest: { on: '2026-05-04', mark: 'not_yet' },
  trainedOn: null,
  ...more,
})
const VENUES = [venue(ID, 'Juniper Court'), venue(OTHER, 'Kestrel House')]

it.each([
  ['/operations', null],
  ['/operations/new', { kind: 'blank' }],
  ['/operations/new/retest', { kind: 'blank' }],
  ['/operations/new/retest/nonsense', { kind: 'blank' }],
  [`/operations/new/retest/${ID}`, { kind: 'retest', venueIds: [ID] }],
  [`/operations/new/retest/${ID},x,${OTHER}`, { kind: 'retest', venueIds: [ID, OTHER] }],
  [`/operations/new/intention/${ID}`, { kind: 'intention', intentionId: ID, visits: 'test' }],
  [
    `/operations/new/intention/${ID}/engagement`,
    { kind: 'intention', intentionId: ID, visits: 'engagement' },
  ],
])('%s starts a plan with %j', (location, start) => {
  expect(planStartOf(location)).toEqual(start)
})

it('goes on where venues are chosen already, and names towns only', () => {
  expect(planPath('op', { kind: 'blank' })).toBe('/operations/op/plan')
  const intended = { kind: 'intention', intentionId: ID } as const
  expect(planPath('op', { ...intended, visits: 'test' })).toBe('/operations/op/plan')
  expect(planPath('op', { ...intended, visits: 'engagement' })).toBe('/operations/op/plan/engagement')
  expect(planPath('op', { kind: 'retest', venueIds: [ID, OTHER] })).toBe(`/operations/op/plan/${ID},${OTHER}`)
  expect(retestFields(VENUES, [ID])).toEqual({ name: 'Northmere re-test', areas: 'Northmere' })
  expect(retestFields([...VENUES, venue('x', 'Elm', { town: 'Eastwick Quay' })], [ID, 'x'])).toEqual({
    name: 'Eastwick Quay, Northmere re-test',
    areas: 'Eastwick Quay, Northmere',
  })
  expect(retestFields(VENUES, ['gone'])).toEqual({ name: '', areas: '' })
})

it('carries the venue of a re-test from the plan form to the venues to add', async () => {
  const { operation } = viewOf([])
  const main = new FakeMain()
    .answers(operationsContracts.list, () => [])
    .answers(venuesContracts.list, () => VENUES)
    .answers(operationsContracts.listChoices, () => ({
      scenarios: [operation.scenario],
      passRules: [operation.passRule],
    }))
    .answers(operationsContracts.create, () => operation)
    .answers(operationsContracts.addVisits, () => undefined)
  const { unmount } = renderScreen(<OperationListScreen />, `/operations/new/retest/${OTHER}`)
  expect(await screen.findByText(/A re-test of Kestrel House/)).toBeDefined()
  expect((await screen.findByLabelText<HTMLInputElement>('Town or towns')).value).toBe('Northmere')
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: '12/12/2026' } })
  fireEvent.click(screen.getByRole('button', { name: 'Plan the operation' }))
  const path = `/operations/${operation.id}/plan`
  await waitFor(() => expect(window.location.hash).toBe(`#${path}/${OTHER}`))
  unmount()

  renderScreen(
    <PlanStep view={viewOf(blank(1), { status: 'draft' })} beginWith={OTHER} />,
    `${path}/${OTHER}`,
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Add 1 venue' }))
  await waitFor(() => expect(window.location.hash).toBe(`#${path}`))
  expect(main.inputsOf(operationsContracts.addVisits)).toMatchObject([{ venueIds: [OTHER] }])
  expect(screen.getByRole('heading', { name: 'Visits' })).toBeDefined()
})

it('leaves out a carried venue that is planned already or on contact hold', async () => {
  const [first] = viewOf(blank(1)).visits
  new FakeMain().answers(venuesContracts.list, () => [
    venue(first?.venueId ?? '', 'Alder House Hotel'),
    venue(ID, 'Juniper Court', { onContactHold: true }),
    venue(OTHER, 'Kestrel House'),
  ])
  renderScreen(
    <PlanStep view={viewOf(blank(1), { status: 'draft' })} beginWith={`${first?.venueId},${ID},${OTHER}`} />,
  )
  expect(await screen.findByRole('button', { name: 'Add 1 venue' })).toBeDefined()
  expect(screen.getByText(/1 venue on contact hold cannot be chosen/)).toBeDefined()
})

it.each([
  ['engagement', 'Engagement visits'],
  [OTHER, 'Test visits'],
])('opens on the kind of visit that the address carries: %s', async (carried, label) => {
  new FakeMain().answers(venuesContracts.list, () => VENUES)
  renderScreen(<PlanStep view={viewOf(blank(1), { status: 'draft' })} beginWith={carried} />)
  const kind = await screen.findByRole('radio', { name: label })
  expect((kind as HTMLInputElement).checked).toBe(true)
})
