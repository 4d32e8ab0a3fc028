import type { InputOf } from '@shared/contracts/contract'
import { operationStatusContracts } from '@shared/contracts/operation-status.contract'
import { type OperationView, operationsContracts } from '@shared/contracts/operations.contract'
import { type VenueRow, venuesContracts } from '@shared/contracts/venues.contract'
import { drawVenues } from '@shared/domain/venues/draw'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { OperationListScreen } from '../../../../src/features/operations/operation-list.screen.tsx'
import { PlanStep } from '../../../../src/features/operations/plan-step.tsx'
import { fullClearances } from '../../../helpers/records.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { blank, viewOf } from '../../operation-view.ts'

const DRAFT = viewOf(blank(2), { status: 'draft' })
const venue = (n: number, name: string, more: Partial<VenueRow> = {}): VenueRow => ({
  id: `018f0000-0000-7000-8000-5${String(n).padStart(11, '0')}`,
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
  venue(1, 'Alder House Hotel'),
  venue(7, 'Juniper Court'),
  venue(8, 'Kestrel House'),
  venue(9, 'Lantern House', { onContactHold: true }),
]
const open = (view: OperationView) => renderScreen(<PlanStep view={view} />)

it('adds venues in the order in which they were chosen, never one twice or on contact hold', async () => {
  const main = new FakeMain()
    .answers(venuesContracts.list, () => VENUES)
    .answers(operationsContracts.addVisits, () => undefined)
  open(DRAFT)
  fireEvent.click(screen.getByRole('button', { name: 'Add venues' }))
  await screen.findByText('Showing 2 of 2 venues')
  expect(screen.getByText(/1 venue on contact hold cannot be chosen/)).toBeDefined()

  fireEvent.click(screen.getByRole('button', { name: 'Add venues' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Choose at least one venue')

  fireEvent.click(screen.getByRole('row', { name: /Kestrel/ }))
  fireEvent.click(screen.getByRole('row', { name: /Juniper/ }))
  expect(screen.getByText(/2 chosen: slots from 18:00 to 18:20, planned finish 23:30/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Add 2 venues' }))
  await waitFor(() =>
    expect(main.inputsOf(operationsContracts.addVisits)).toEqual([
      {
        operationId: DRAFT.operation.id,
        kind: 'test',
        teamIds: DRAFT.operation.sessions.flatMap(({ teams }) => teams.map(({ id }) => id)),
        venueIds: [VENUES[2]?.id, VENUES[1]?.id],
        firstSlot: '18:00',
        minutesBetween: 20,
        neighboursTogether: true,
      },
    ]),
  )
})

it('narrows the venues by town, type and past, and says how many were ever tested', async () => {
  const far = { town: 'Eastwick Quay' }
  new FakeMain().answers(venuesContracts.list, () => [
    ...VENUES,
    venue(10, 'Mallard Inn', { lastTest: { on: '2019-05-04', mark: 'not_yet' }, trainedOn: '2019-06-01' }),
    venue(11, 'Nuthatch House', { ...far, type: 'hostel', lastTest: { on: '2019-05-04', mark: 'partly' } }),
  ])
  open(DRAFT)
  fireEvent.click(screen.getByRole('button', { name: 'Add venues' }))
  await screen.findByText('2 of 6 venues in 2 towns ever tested.')
  fireEvent.change(screen.getByLabelText('Type'), { target: { value: 'hotel' } })
  expect(screen.getByText('1 of 5 hotels in Northmere ever tested.')).toBeDefined()
  fireEvent.change(screen.getByLabelText('Town'), { target: { value: 'Northmere' } })
  expect(screen.getByRole('button', { name: 'Choose all 3 hotels in Northmere' })).toBeDefined()
  expect(screen.getByRole('row', { name: /Mallard/ }).textContent).toContain('4 May 2019Not yet1 Jun 2019')

  const which = (value: string) => fireEvent.change(screen.getByLabelText('Which'), { target: { value } })
  which('never')
  expect(screen.getByRole('button', { name: 'Choose all 2 shown' })).toBeDefined()
  expect(screen.queryByRole('row', { name: /Mallard/ })).toBeNull()
  for (const rule of ['not_yet', 'trained_since']) {
    which(rule)
    expect(screen.getByRole('row', { name: /Mallard/ })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Choose all 1 shown' })).toBeDefined()
  }
  expect(screen.queryByLabelText('Months')).toBeNull()
  which('not_for_months')
  fireEvent.change(screen.getByLabelText('Months'), { target: { value: '120' } })
  expect(screen.getByRole('button', { name: 'Choose all 2 shown' })).toBeDefined()
  fireEvent.change(screen.getByLabelText('Months'), { target: { value: '6' } })
  expect(screen.getByRole('button', { name: 'Choose all 3 shown' })).toBeDefined()
})

it('keeps that every venue of a town was chosen, until one is taken back or another put in by hand', async () => {
  const main = new FakeMain()
    .answers(venuesContracts.list, () => [...VENUES, venue(12, 'Osprey Lodge', { town: 'Eastwick Quay' })])
    .answers(operationsContracts.addVisits, () => undefined)
  const every = () => screen.queryByText(/These are all the venues in .* that can be chosen/)?.textContent
  open(DRAFT)
  fireEvent.click(screen.getByRole('button', { name: 'Add venues' }))
  await screen.findByText('Showing 3 of 3 venues')
  const town = (value: string) => fireEvent.change(screen.getByLabelText('Town'), { target: { value } })
  const all = () => fireEvent.click(screen.getByRole('button', { name: /^Choose all/ }))
  all()
  expect(every()).toBeUndefined()

  town('Northmere')
  fireEvent.click(screen.getByRole('button', { name: 'Choose none' }))
  fireEvent.click(screen.getByRole('row', { name: /Kestrel/ }))
  all()
  expect(every()).toContain('venues in Northmere')
  fireEvent.click(screen.getByRole('row', { name: /Kestrel/ }))
  expect(every()).toBeUndefined()
  town('Eastwick Quay')
  all()
  expect(every()).toBeUndefined()

  fireEvent.click(screen.getByRole('button', { name: 'Choose none' }))
  all()
  town('Northmere')
  all()
  expect(every()).toContain('venues in Eastwick Quay and venues in Northmere')
  fireEvent.click(screen.getByRole('button', { name: 'Add 3 venues' }))
  await waitFor(() =>
    expect(main.inputsOf(operationsContracts.addVisits)).toMatchObject([
      {
        every: [
          { town: 'Eastwick Quay', type: null },
          { town: 'Northmere', type: null },
        ],
      },
    ]),
  )
})

it('draws from the venues on show, keeps seed and frame, and forgets the draw at a choice by hand', async () => {
  const main = new FakeMain()
    .answers(venuesContracts.list, () => VENUES)
    .answers(operationsContracts.addVisits, () => undefined)
  open(DRAFT)
  fireEvent.click(screen.getByRole('button', { name: 'Add venues' }))
  await screen.findByText('Showing 2 of 2 venues')
  fireEvent.change(screen.getByLabelText('How many'), { target: { value: '1' } })
  fireEvent.click(screen.getByRole('button', { name: 'Draw from the 2 shown' }))
  expect(screen.getByText(/Drawn from 2 venues with seed \d+/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Add 1 venue' }))
  await waitFor(() => expect(main.inputsOf(operationsContracts.addVisits)).toHaveLength(1))
  const [sent] = main.inputsOf(operationsContracts.addVisits) as InputOf<
    typeof operationsContracts.addVisits
  >[]
  const frame = [VENUES[1]?.id ?? '', VENUES[2]?.id ?? '']
  expect(sent?.draw).toEqual({ seed: expect.any(Number), by: 'none', frame })
  expect(sent?.venueIds).toEqual(
    drawVenues(
      frame.map((id) => ({ id, stratum: '' })),
      1,
      sent?.draw?.seed ?? -1,
    ),
  )

  fireEvent.click(screen.getByRole('button', { name: 'Add venues' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Draw from the 2 shown' }))
  fireEvent.click(screen.getByRole('row', { name: /Kestrel/ }))
  expect(screen.queryByText(/with seed/)).toBeNull()
})

it('says how the venues were drawn, and that the draw was repeated', async () => {
  const draw = { seed: 77, by: 'town' as const, on: '2026-12-01', frame: 40, drawn: 8, takenOut: 1 }
  new FakeMain().answers(operationsContracts.readDraws, () => [
    { ...draw, repeats: true },
    { ...draw, seed: 78, repeats: false },
  ])
  open(viewOf(blank(2), { status: 'live', selection: 'random' }))
  const good = await screen.findByText(/seed 77/)
  expect(good.textContent).toBe(
    '8 of 40 drawn on 1 December 2026, in proportion to towns, seed 77. Repeated from the seed just now: the same venues. 1 of them taken out of the plan since.',
  )
  expect(screen.getByText(/seed 78/).textContent).toContain('do not call this a random draw')
})

it('lists what an approval still needs, says it as problems when asked, and approves once it is all there', async () => {
  const approve = [{ gate: 'approval', message: 'Record who approved the operation: rank.' }] as const
  const missing = { approve, goLive: approve, startDebriefing: [], close: [] }
  const main = new FakeMain().answers(operationStatusContracts.approve, () => DRAFT.operation)
  const { unmount } = open(viewOf(blank(2), { status: 'draft' }, { missing }))
  expect(screen.getByText('Still missing before it can be approved:')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Mark as approved' }))
  const problems = await screen.findByRole('alert')
  expect(problems.textContent).toContain('Record who approved the operation: rank.')
  expect(document.activeElement).toBe(problems)
  expect(main.inputsOf(operationStatusContracts.approve)).toEqual([])
  unmount()

  open(DRAFT)
  fireEvent.click(screen.getByRole('button', { name: 'Mark as approved' }))
  await waitFor(() =>
    expect(main.inputsOf(operationStatusContracts.approve)).toEqual([{ id: DRAFT.operation.id, version: 1 }]),
  )
})

it('says what going live freezes, and goes on to the results', async () => {
  const main = new FakeMain().answers(operationStatusContracts.goLive, () => viewOf([]).operation)
  open(viewOf(blank(2), { status: 'approved' }))
  expect(
    screen.getByText(/freezes the scenario \(Walk-in v1\) and the pass rule \(Strict v1\)/),
  ).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Change the plan' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Go live' }))
  await waitFor(() => expect(window.location.hash).toBe(`#/operations/${DRAFT.operation.id}/results`))
  expect(main.inputsOf(operationStatusContracts.goLive)).toEqual([{ id: DRAFT.operation.id, version: 1 }])
})

it('offers a night that is over to be typed in, with the breaches that will be kept', async () => {
  const goLive = [
    { gate: 'approval', message: 'Record who approved the operation: rank.' },
    { gate: 'abort_word', message: 'Agree an abort word and enter it.' },
  ] as const
  const missing = { approve: goLive.slice(0, 1), goLive, startDebriefing: [], close: [] }
  const main = new FakeMain().answers(operationStatusContracts.goLive, () => viewOf([]).operation)
  const { unmount } = open(viewOf(blank(2), { status: 'draft' }, { missing }))
  expect(screen.queryByText(/This night is over/)).toBeNull()
  unmount()

  open(viewOf(blank(2), { status: 'draft' }, { missing, over: true }))
  expect(screen.getByText(/2 breaches will be kept under your number/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Type in a night that is over' }))
  await waitFor(() =>
    expect(main.inputsOf(operationStatusContracts.goLive)).toEqual([
      { id: DRAFT.operation.id, version: 1, late: true },
    ]),
  )
})

it('records what was arranged, blank where it is not known yet', async () => {
  const none = Object.fromEntries(Object.keys(fullClearances).map((field) => [field, null])) as never
  const main = new FakeMain().answers(operationStatusContracts.recordClearances, () => DRAFT.operation)
  open(viewOf(blank(2), { status: 'draft' }, { clearances: none }))
  fireEvent.click(screen.getByRole('button', { name: 'Record what was arranged' }))
  fireEvent.change(await screen.findByLabelText('Abort word'), { target: { value: 'Lighthouse' } })
  fireEvent.change(screen.getByLabelText('Day told'), { target: { value: '12/12/2026' } })
  fireEvent.change(screen.getByLabelText('Time told'), { target: { value: '5.30pm' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save what was arranged' }))
  await waitFor(() => expect(main.inputsOf(operationStatusContracts.recordClearances)).toHaveLength(1))
  expect(main.inputsOf(operationStatusContracts.recordClearances)[0]).toMatchObject({
    id: DRAFT.operation.id,
    version: 1,
    riskAssessment: null,
    abortWord: 'Lighthouse',
    controlRoomOn: '2026-12-12',
    controlRoomAt: '17:30',
  })
})

it('cancels with a reason only', async () => {
  const main = new FakeMain().answers(operationStatusContracts.cancel, () => DRAFT.operation)
  open(DRAFT)
  fireEvent.click(screen.getByRole('button', { name: 'Cancel the operation' }))
  const panel = within(await screen.findByRole('dialog'))
  fireEvent.click(panel.getByRole('button', { name: 'Cancel the operation' }))
  expect((await panel.findByRole('alert')).textContent).toContain('Say why the operation is cancelled')
  fireEvent.change(panel.getByLabelText('Reason'), { target: { value: 'No officers that night' } })
  fireEvent.click(panel.getByRole('button', { name: 'Cancel the operation' }))
  await waitFor(() =>
    expect(main.inputsOf(operationStatusContracts.cancel)).toEqual([
      { id: DRAFT.operation.id, version: 1, reason: 'No officers that night' },
    ]),
  )
})

it('can be changed while it is a draft and not afterwards', () => {
  new FakeMain()
  const { unmount } = open(DRAFT)
  const first = screen.getByRole('row', { name: /Alder House/ })
  expect(within(first).getByRole('button', { name: 'Remove Alder House Hotel' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Change the plan' })).toBeDefined()
  unmount()

  open(viewOf(blank(2), { status: 'live' }))
  expect(screen.getByRole('row', { name: /Alder House/ })).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

it('plans an operation beside the list, with the chosen scenario and rule in words', async () => {
  const { operation } = viewOf([])
  const main = new FakeMain()
    .answers(operationsContracts.list, () => [])
    .answers(operationsContracts.listChoices, () => ({
      scenarios: [operation.scenario],
      passRules: [operation.passRule],
    }))
    .answers(operationsContracts.create, () => operation)
  renderScreen(<OperationListScreen />, '/operations/new')
  expect(await screen.findByText(/Adult with a cadet: cash, no ID/)).toBeDefined()
  expect(screen.getByText(/Refused on safeguarding grounds and reported to the police/)).toBeDefined()

  fireEvent.click(screen.getByRole('button', { name: 'Plan the operation' }))
  const problems = await screen.findByRole('alert')
  expect(problems.textContent).toContain('Enter a date, like 12/12/2026')
  expect(problems.textContent).toContain('Enter the town or towns')

  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Northmere hotels' } })
  fireEvent.change(screen.getByLabelText('Town or towns'), { target: { value: 'Northmere' } })
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: '12/12/2026' } })
  fireEvent.change(screen.getByLabelText('Start'), { target: { value: '1830' } })
  fireEvent.click(screen.getByRole('button', { name: 'Plan the operation' }))
  await waitFor(() => expect(window.location.hash).toBe(`#/operations/${operation.id}/plan`))
  expect(main.inputsOf(operationsContracts.create)).toMatchObject([
    {
      name: 'Northmere hotels',
      day: '2026-12-12',
      start: '18:30',
      aim: null,
      scenarioId: operation.scenario.id,
    },
  ])
})
