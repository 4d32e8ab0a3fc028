import { type WelfareRide, type WelfareView, welfareContracts } from '@shared/contracts/welfare.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { WelfareBoard } from '../../../../src/features/cadets/welfare-board.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const OPERATION = '01980000-0000-7000-8000-000000000002'
const RIDE = '01980000-0000-7000-8000-000000000004'

const ride = (more: Partial<WelfareRide> = {}): WelfareRide => ({
  id: RIDE,
  version: 3,
  cadetId: '01980000-0000-7000-8000-000000000001',
  reference: 'ZQ-CADET-77',
  welfareOfficer: 'PC 4104',
  stoodDown: false,
  collectedAt: '17:30',
  collectedBy: 'PC 4104',
  returnedAt: null,
  returnedBy: null,
  stoppedAt: null,
  welfareDebriefAt: null,
  welfareDebriefBy: null,
  statement: null,
  checks: [],
  findings: [],
  ...more,
})

const view = (rides: readonly WelfareRide[], open = true): WelfareView => ({
  operationId: OPERATION,
  open,
  sessions: [
    {
      id: '01980000-0000-7000-8000-000000000003',
      day: '2026-12-12',
      start: '18:00',
      finish: '23:30',
      teams: [
        { id: '01980000-0000-7000-8000-000000000005', name: 'Team A', adults: ['PC 4104', 'PC 4101'], rides },
      ],
    },
  ],
})

const board = <WelfareBoard operationId={OPERATION} />

async function openPanel() {
  fireEvent.click(await screen.findByRole('button', { name: 'Record for ZQ-CADET-77' }))
  return within(await screen.findByRole('dialog'))
}

it('shows what is recorded, what is missing, and who stopped', async () => {
  const finding = { severity: 'block' as const, source: '', overridable: false, subject: 'debrief' }
  const missing = { ...finding, rule: 24, message: 'No welfare debrief is recorded.' }
  new FakeMain().answers(welfareContracts.read, () =>
    view([ride({ stoppedAt: '20:15', statement: 'with_parent', findings: [missing] })]),
  )
  renderScreen(board, '/')
  expect(await screen.findByText('Stopped at 20:15: goes to no further visit.')).toBeDefined()
  expect(screen.getByText('No welfare debrief is recorded.', { exact: false }).textContent).toBe(
    'Stops No welfare debrief is recorded.',
  )
  expect(screen.getByText('Statement: given with a parent or guardian there')).toBeDefined()
})

it('leads to the assignments where nobody rides, and records nothing once the operation is over', async () => {
  const desk = new FakeMain().answers(welfareContracts.read, () => view([]))
  const { unmount } = renderScreen(board, '/')
  expect((await screen.findByRole('link', { name: 'Assign young people' })).getAttribute('href')).toContain(
    `/operations/${OPERATION}/team/young-people`,
  )
  unmount()
  desk.answers(welfareContracts.read, () => view([ride()], false))
  renderScreen(board, '/')
  expect(await screen.findByText('ZQ-CADET-77')).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Record/ })).toBeNull()
})

it('fills in the time and the welfare officer with Now, and keeps who is named already', async () => {
  const desk = new FakeMain()
    .answers(welfareContracts.read, () => view([ride({ returnedBy: 'PC 4101' })]))
    .answers(welfareContracts.record, () => undefined)
  renderScreen(board, '/')
  const panel = await openPanel()
  fireEvent.click(panel.getByRole('button', { name: 'Returned now' }))
  fireEvent.click(panel.getByRole('button', { name: 'Welfare debrief now' }))
  fireEvent.click(panel.getByRole('button', { name: 'Stopped now' }))
  fireEvent.change(panel.getByLabelText('Collected'), { target: { value: '1725' } })
  fireEvent.change(panel.getByLabelText('Statement'), { target: { value: 'with_parent' } })
  fireEvent.click(panel.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const clock = expect.stringMatching(/^\d\d:\d\d$/)
  expect(desk.inputsOf(welfareContracts.record)).toEqual([
    {
      operationId: OPERATION,
      assignmentId: RIDE,
      version: 3,
      collectedAt: '17:25',
      collectedBy: 'PC 4104',
      returnedAt: clock,
      returnedBy: 'PC 4101',
      stoppedAt: clock,
      welfareDebriefAt: clock,
      welfareDebriefBy: 'PC 4104',
      statement: 'with_parent',
    },
  ])
})

it('asks for a number where a name is typed, and shows a refusal beside its field', async () => {
  const desk = new FakeMain().answers(welfareContracts.read, () => view([ride()]))
  desk.refuses(welfareContracts.record, {
    kind: 'validation',
    message: 'Enter a time after the cadet was collected.',
    fields: [{ path: 'returnedAt', message: 'Enter a time after the cadet was collected' }],
  })
  renderScreen(board, '/')
  const panel = await openPanel()
  fireEvent.change(panel.getByLabelText('Returned by'), { target: { value: 'Jo Example' } })
  fireEvent.click(panel.getByRole('button', { name: 'Save' }))
  expect((await panel.findByRole('alert')).textContent).toContain('not a name')
  fireEvent.change(panel.getByLabelText('Returned by'), { target: { value: 'PC 4101' } })
  fireEvent.change(panel.getByLabelText('Returned'), { target: { value: '17:00' } })
  fireEvent.click(panel.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(panel.getByRole('alert').textContent).toContain('Enter a time after the cadet was collected'),
  )
})

it('adds “all well” with one key, and takes a check back', async () => {
  const check = { id: '01980000-0000-7000-8000-000000000009', version: 1, at: '19:00', adult: 'PC 4104' }
  const desk = new FakeMain()
    .answers(welfareContracts.read, () => view([ride({ checks: [{ ...check, isWell: false }] })]))
    .answers(welfareContracts.addCheck, () => undefined)
    .answers(welfareContracts.removeCheck, () => undefined)
  renderScreen(board, '/')
  const panel = await openPanel()
  expect(panel.getByText('19:00, PC 4104: not well')).toBeDefined()
  fireEvent.keyDown(document.documentElement, { key: 'w', code: 'KeyW', altKey: true })
  const of = { operationId: OPERATION, assignmentId: RIDE }
  await waitFor(() =>
    expect(desk.inputsOf(welfareContracts.addCheck)).toEqual([
      { ...of, at: expect.stringMatching(/^\d\d:\d\d$/), adult: 'PC 4104', isWell: true },
    ]),
  )
  fireEvent.click(panel.getByRole('button', { name: 'Take back the check at 19:00' }))
  await waitFor(() =>
    expect(desk.inputsOf(welfareContracts.removeCheck)).toEqual([{ ...of, id: check.id, version: 1 }]),
  )
})
