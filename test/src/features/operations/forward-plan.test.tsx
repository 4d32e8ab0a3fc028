import {
  type ForwardPlanView,
  forwardPlanContracts,
  type IntentionRow,
} from '@shared/contracts/forward-plan.contract'
import { operationsContracts } from '@shared/contracts/operations.contract'
import { planMonths } from '@shared/domain/operations/forward-plan'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ForwardPlanScreen } from '../../../../src/features/operations/forward-plan.screen.tsx'
import { OperationListScreen } from '../../../../src/features/operations/operation-list.screen.tsx'
import { dayOf, formatMonth, formatMonthShort } from '../../../../src/lib/format.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { viewOf } from '../../operation-view.ts'

const [NOW = '', NEXT = ''] = planMonths(dayOf(new Date().toISOString()))
const row = (n: number, more: Partial<IntentionRow> = {}): IntentionRow => ({
  id: `018f0000-0000-7000-8000-60000000000${n}`,
  version: 1,
  month: NOW,
  area: 'Northmere',
  setting: 'accommodation',
  venues: 6,
  kind: 'test',
  note: null,
  operationId: null,
  operation: null,
  doneOn: null,
  state: 'open',
  later: false,
  ...more,
})
const planOf = (...rows: IntentionRow[]): ForwardPlanView => ({
  months: [
    { month: NOW, rows },
    { month: NEXT, rows: [] },
  ],
  words: ['Some words.'],
  total: rows.length,
})
const open = (view: ForwardPlanView) =>
  new FakeMain().answers(forwardPlanContracts.read, () => view).answers(operationsContracts.list, () => [])

it('says what to do where nothing is intended yet', async () => {
  open({ ...planOf(), total: 0 })
  renderScreen(<ForwardPlanScreen />, '/operations/forward-plan')
  expect(await screen.findByText(/Nothing is intended yet/)).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})

it('shows how far each line is, and offers what fits it', async () => {
  const operation = { id: viewOf([]).operation.id, reference: 'OP-2026-014', day: '2027-01-16' }
  open(
    planOf(
      row(1, { state: 'not_planned', note: 'Half-term' }),
      row(2, {
        area: 'Eastwick',
        state: 'planned',
        later: true,
        operation: { ...operation, status: 'draft' },
      }),
      row(3, { area: 'Upper Fen', kind: 'training', setting: 'takeaway' }),
      row(4, { area: 'Old Quay', state: 'open', operation: { ...operation, status: 'cancelled' } }),
    ),
  )
  renderScreen(<ForwardPlanScreen />, '/operations/forward-plan')
  const [, missed, planned, training, cancelled, empty] = await screen.findAllByRole('row')
  const names = (line: HTMLElement | undefined) =>
    [
      ...within(line as HTMLElement).queryAllByRole('link'),
      ...within(line as HTMLElement).queryAllByRole('button'),
    ].map(({ textContent }) => textContent)
  expect(missed?.textContent).toContain('Test operation: 6 hotels and guest housesHalf-termNot planned')
  expect(names(missed)).toEqual(['Plan this', 'Change'])
  expect(planned?.textContent).toContain('Planned, later than intendedOP-2026-014, 16 Jan 2027')
  expect(names(planned)).toEqual(['OP-2026-014', 'Change'])
  expect(training?.textContent).toContain('Training: 6 takeawaysTo plan')
  expect(names(training)).toEqual(['Done', 'Change'])
  expect(cancelled?.textContent).toContain('To planOP-2026-014 was cancelled')
  expect(empty?.textContent).toContain(`${formatMonth(NEXT)}Nothing intended`)
})

it('adds a line to the month it was asked for, with the problems in words', async () => {
  const main = open(planOf(row(1))).answers(forwardPlanContracts.add, () => undefined)
  renderScreen(<ForwardPlanScreen />, '/operations/forward-plan')
  fireEvent.click(await screen.findByRole('button', { name: `Add to ${formatMonth(NEXT)}` }))
  const panel = within(await screen.findByRole('dialog'))
  fireEvent.click(await panel.findByRole('button', { name: 'Add to the forward plan' }))
  expect((await panel.findByRole('alert')).textContent).toContain('Enter the town or area')
  fireEvent.change(panel.getByLabelText('Town or area'), { target: { value: 'Eastwick Quay' } })
  fireEvent.change(panel.getByLabelText('How many venues'), { target: { value: '8' } })
  fireEvent.click(panel.getByRole('button', { name: 'Add to the forward plan' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(main.inputsOf(forwardPlanContracts.add)).toMatchObject([
    { month: NEXT, area: 'Eastwick Quay', venues: 8, kind: 'test', operationId: null },
  ])
})

it('changes a line, takes it out, and marks it as done, each as it was seen', async () => {
  const line = row(1, { kind: 'engagement', version: 3 })
  const main = open(planOf(line))
    .answers(forwardPlanContracts.change, () => undefined)
    .answers(forwardPlanContracts.remove, () => undefined)
    .answers(forwardPlanContracts.setDone, () => undefined)
  const about = `Northmere, ${formatMonth(NOW)}`
  renderScreen(<ForwardPlanScreen />, '/operations/forward-plan')
  fireEvent.click(await screen.findByRole('button', { name: `Done: ${about}` }))
  for (const [press, contract] of [
    ['Save the change', forwardPlanContracts.change],
    ['Take it out of the plan', forwardPlanContracts.remove],
  ] as const) {
    fireEvent.click(screen.getByRole('button', { name: `Change ${about}` }))
    fireEvent.click(await screen.findByRole('button', { name: press }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(main.inputsOf(contract)).toMatchObject([{ id: line.id, version: 3 }])
  }
  expect(main.inputsOf(forwardPlanContracts.setDone)).toEqual([{ id: line.id, version: 3, done: true }])
})

it('plans a line of a month gone by without that month: the day is asked for', async () => {
  const { operation } = viewOf([])
  const line = row(1, { month: '2025-02', state: 'not_planned' })
  open(planOf(line)).answers(operationsContracts.listChoices, () => ({
    scenarios: [operation.scenario],
    passRules: [operation.passRule],
  }))
  renderScreen(<OperationListScreen />, `/operations/new/intention/${line.id}`)
  expect((await screen.findByLabelText<HTMLInputElement>('Day')).value).toBe('')
  expect(screen.getByText(/From the forward plan, February 2025/).textContent).not.toContain('in front of')
})

it('plans a line: the town and the month stand in the form, and the operation is linked', async () => {
  const { operation } = viewOf([])
  const line = row(1, { area: 'Eastwick Quay' })
  const main = open(planOf(line))
    .answers(operationsContracts.listChoices, () => ({
      scenarios: [operation.scenario],
      passRules: [operation.passRule],
    }))
    .answers(operationsContracts.create, () => operation)
  renderScreen(<OperationListScreen />, `/operations/new/intention/${line.id}`)
  const day = await screen.findByLabelText<HTMLInputElement>('Day')
  expect(day.value).toBe(formatMonthShort(NOW))
  expect(screen.getByLabelText<HTMLInputElement>('Town or towns').value).toBe('Eastwick Quay')
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Eastwick hotels' } })
  fireEvent.click(screen.getByRole('button', { name: 'Plan the operation' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Enter a date')
  fireEvent.change(day, { target: { value: `12 ${day.value}` } })
  fireEvent.click(screen.getByRole('button', { name: 'Plan the operation' }))
  await waitFor(() => expect(window.location.hash).toBe(`#/operations/${operation.id}/plan`))
  expect(main.inputsOf(operationsContracts.create)).toMatchObject([
    { areas: 'Eastwick Quay', day: `${NOW}-12`, intentionId: line.id },
  ])
})
