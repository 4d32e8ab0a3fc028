import { operationStatusContracts } from '@shared/contracts/operation-status.contract'
import { papersContracts } from '@shared/contracts/papers.contract'
import { visitsContracts } from '@shared/contracts/visits.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Closing } from '../../../../src/features/operations/closing.tsx'
import { acceptedRecord } from '../../../helpers/records.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { blank, viewOf } from '../../operation-view.ts'

const NONE = { approve: [], goLive: [], startDebriefing: [], close: [] }
const OFFICER = { id: 'u2', label: 'PC 5678', role: 'officer' } as const

it('moves to debriefing once every visit has its result', async () => {
  const startDebriefing = [{ gate: 'outcomes', message: 'Record a result for The Brindle Inn.' }] as const
  const main = new FakeMain().answers(operationStatusContracts.startDebriefing, () => viewOf([]).operation)
  const { unmount } = renderScreen(
    <Closing view={viewOf(blank(2), {}, { missing: { ...NONE, startDebriefing } })} />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Move to debriefing' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Record a result for The Brindle Inn.')
  expect(main.inputsOf(operationStatusContracts.startDebriefing)).toEqual([])
  unmount()

  const view = viewOf([acceptedRecord])
  renderScreen(<Closing view={view} />)
  fireEvent.click(screen.getByRole('button', { name: 'Move to debriefing' }))
  await waitFor(() =>
    expect(main.inputsOf(operationStatusContracts.startDebriefing)).toEqual([
      { id: view.operation.id, version: 1 },
    ]),
  )
})

it('asks why there was no debrief at exactly the venues that lack one', async () => {
  const main = new FakeMain().answers(visitsContracts.explainNoDebrief, () => undefined)
  const view = viewOf([{ ...acceptedRecord, debriefAt: '19:58' }, acceptedRecord], { status: 'debriefing' })
  renderScreen(<Closing view={view} />)
  expect(screen.queryByLabelText('Why there was no debrief at Alder House Hotel')).toBeNull()
  fireEvent.change(screen.getByLabelText('Why there was no debrief at The Brindle Inn'), {
    target: { value: 'Nobody in charge until Monday' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Save the reason' }))
  await waitFor(() =>
    expect(main.inputsOf(visitsContracts.explainNoDebrief)).toEqual([
      { id: view.visits[1]?.id, version: 1, debriefAbsence: 'Nobody in charge until Monday' },
    ]),
  )
})

it('is reopened by a sergeant, with a reason, and by nobody else', async () => {
  const main = new FakeMain().answers(operationStatusContracts.reopen, () => viewOf([]).operation)
  const view = viewOf([acceptedRecord], { status: 'closed' })
  const { unmount } = renderScreen(<Closing view={view} />, '/', OFFICER)
  expect(screen.getByText(/A sergeant can reopen it/)).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
  unmount()

  renderScreen(<Closing view={view} />)
  fireEvent.click(screen.getByRole('button', { name: 'Reopen the operation' }))
  const panel = within(await screen.findByRole('dialog'))
  fireEvent.change(panel.getByLabelText('Reason'), { target: { value: 'One result was mistyped' } })
  fireEvent.click(panel.getByRole('button', { name: 'Reopen the operation' }))
  await waitFor(() =>
    expect(main.inputsOf(operationStatusContracts.reopen)).toEqual([
      { id: view.operation.id, version: 1, reason: 'One result was mistyped' },
    ]),
  )
  expect(operationStatusContracts.reopen.access).toBe('sergeant')
})

it('shows breaches and the steps taken, each with who and when', () => {
  const signed = { by: 'PS 1234', at: '2026-12-12T18:00:00Z' }
  const progress = {
    breaches: [{ gate: 'approval', ...signed }],
    steps: [{ step: 'cancel', reason: 'No officers that night', ...signed }],
  } as const
  renderScreen(<Closing view={viewOf([], { status: 'cancelled' }, progress)} />)
  expect(screen.getByRole('region', { name: 'Breaches' }).textContent).toContain(
    'No approval was recorded. PS 1234, 12 Dec 2026, 18:00',
  )
  expect(screen.getByRole('region', { name: 'Steps taken' }).textContent).toContain(
    'Cancelled: No officers that night PS 1234, 12 Dec 2026, 18:00',
  )
})

const form = (n: number, more: object = {}) => ({
  id: `018f0000-0000-7000-8000-60000000000${n}`,
  version: 1,
  number: `OP-2026-014/0${n}`,
  venueName: `Example Hotel ${n}`,
  printedAt: '2026-12-12T10:00:00Z',
  returnedOn: null,
  returnedTo: null,
  missingReason: null,
  ...more,
})

it('signs the ticked forms back together, and says why another is missing', async () => {
  const main = new FakeMain()
    .answers(papersContracts.signBack, () => undefined)
    .answers(papersContracts.explainMissing, () => undefined)
  const paperForms = [
    form(1, { returnedOn: '2026-12-13', returnedTo: 'PS 1234' }),
    form(2),
    form(3),
    form(4, { missingReason: 'Left in the rain' }),
  ]
  const view = viewOf([acceptedRecord], { status: 'debriefing' }, { paperForms })
  renderScreen(<Closing view={view} />)
  const list = within(screen.getByRole('region', { name: 'Numbered forms' }))
  expect(list.getByText('2 of 4 are out.')).toBeDefined()
  expect(list.getByText('Back to PS 1234, 13 Dec 2026')).toBeDefined()
  expect(list.getByText('Missing: Left in the rain')).toBeDefined()

  fireEvent.click(list.getByRole('button', { name: 'Sign back' }))
  fireEvent.change(list.getByLabelText('Signed back to (role or collar number)'), {
    target: { value: 'Licensing sergeant' },
  })
  fireEvent.click(list.getByRole('button', { name: 'Sign back' }))
  expect(await list.findByText('Tick at least one form first.')).toBeDefined()
  expect(main.inputsOf(papersContracts.signBack)).toEqual([])

  fireEvent.click(list.getByRole('button', { name: 'Tick all that are out' }))
  fireEvent.change(list.getByLabelText('Day signed back'), { target: { value: '13/12/2026' } })
  fireEvent.click(list.getByRole('button', { name: 'Sign 2 back' }))
  const operationId = view.operation.id
  const forms = [form(2), form(3)].map(({ id, version }) => ({ id, version }))
  await waitFor(() =>
    expect(main.inputsOf(papersContracts.signBack)).toEqual([
      { operationId, forms, returnedTo: 'Licensing sergeant', returnedOn: '2026-12-13' },
    ]),
  )

  fireEvent.click(list.getByRole('button', { name: 'Some are missing' }))
  fireEvent.click(list.getByRole('checkbox', { name: /Example Hotel 3/ }))
  fireEvent.change(list.getByLabelText('Missing because'), { target: { value: 'Lost on the way' } })
  fireEvent.click(list.getByRole('button', { name: 'Save why they are missing' }))
  await waitFor(() =>
    expect(main.inputsOf(papersContracts.explainMissing)).toEqual([
      { operationId, forms: forms.slice(1), missingReason: 'Lost on the way' },
    ]),
  )
})

it('only shows where the forms are once closed', () => {
  const paperForms = [form(1, { returnedOn: '2026-12-13', returnedTo: 'PS 1234' })]
  renderScreen(<Closing view={viewOf([acceptedRecord], { status: 'closed' }, { paperForms })} />)
  expect(screen.getByText('Each is signed back or explained.')).toBeDefined()
  expect(screen.queryByRole('checkbox')).toBeNull()
})
