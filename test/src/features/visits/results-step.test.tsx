import { type OperationView, operationsContracts } from '@shared/contracts/operations.contract'
import { type VisitRecord, visitsContracts } from '@shared/contracts/visits.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Route } from 'wouter'
import { OperationWorkspaceScreen } from '../../../../src/app/operation-workspace.screen.tsx'
import { statusOfKey } from '../../../../src/features/visits/status-keys.ts'
import { acceptedRecord, blankRecord } from '../../../helpers/records.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { viewOf, visitOf } from '../../operation-view.ts'

/** The Results step of a night, on a main that keeps what is recorded. */
async function openResults(records: readonly VisitRecord[], more: Partial<OperationView> = {}) {
  let view: OperationView = { ...viewOf(records), ...more }
  const kept = [...records]
  const main = new FakeMain()
    .answers(operationsContracts.read, () => view)
    .answers(visitsContracts.record, ({ id, version, ...record }) => {
      const index = view.visits.findIndex((visit) => visit.id === id)
      kept[index] = record as VisitRecord
      view = viewOf(kept)
      return visitOf(record as VisitRecord, index, version + 1)
    })
  const screenAt = (
    <Route path="/operations/:id/:step?">
      <OperationWorkspaceScreen />
    </Route>
  )
  const rendered = renderScreen(screenAt, `/operations/${view.operation.id}/results`)
  await screen.findByRole('region', { name: view.visits[0]?.venueName ?? '' })
  return { main, rendered, view }
}

const panel = () => within(screen.getByRole('region', { name: /Hotel|Inn|Rest|Lodge/ }))
const group = (name: string) => within(panel().getByRole('radiogroup', { name }))
const typed = (label: string) => panel().getByLabelText(label) as HTMLInputElement
const enter = (label: string, value: string) => fireEvent.change(typed(label), { target: { value } })
const press = (key: string, more: object = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
}
const pressAll = (keys: string) => {
  for (const key of keys) press(key)
}

describe('recording with the keyboard', () => {
  it('records a visit, shows its outcome as it is typed, and goes on to the next', async () => {
    const { main } = await openResults([blankRecord, blankRecord])
    enter('Met by (role)', 'receptionist')
    enter('in', '1942')
    group('Showed concern').getByLabelText('Yes').focus()
    expect(panel().getByText(/not complete yet/).textContent).toContain('Say whether the room was refused')

    pressAll('nnynnnnns')
    expect(panel().getByText('partly: challenged, then accepted')).toBeDefined()
    expect(document.activeElement).toBe(typed('Debrief'))
    enter('Debrief', '19:58')
    press('Enter')

    await screen.findByRole('region', { name: 'The Brindle Inn' })
    expect(main.inputsOf(visitsContracts.record)).toMatchObject([
      {
        version: 1,
        status: 'completed',
        metBy: 'receptionist',
        arrivedAt: '19:42',
        debriefAt: '19:58',
        steps: { concern: 'no', askedRelationship: 'yes', refused: 'no' },
        report: 'none',
        booking: 'sold',
      },
    ])
    expect(document.activeElement).toBe(typed('Met by (role)'))
    expect(screen.getByText('So far: 0 of 1 as expected. Too early to say more.')).toBeDefined()
  })

  it('offers the cues that fit a scenario with a cadet: no overt script', async () => {
    await openResults([blankRecord])
    const cues = within(panel().getByRole('group', { name: 'Cues shown' }))
    expect(cues.getByRole('checkbox', { name: /Alcohol on show/ })).toBeDefined()
    expect(cues.queryByRole('checkbox', { name: /Overt script/ })).toBeNull()
  })

  it('asks why a visit was not testable from anywhere, keeps a half-left time, and goes on', async () => {
    const { main } = await openResults([blankRecord, blankRecord])
    typed('Debrief').focus()
    enter('Debrief', '1958')
    press('n', { code: 'KeyN', altKey: true })
    const why = typed('Why it could not be tested, like full or closed')
    expect(document.activeElement).toBe(why)
    fireEvent.change(why, { target: { value: 'Shut for the season' } })
    fireEvent.submit(why)
    await screen.findByRole('region', { name: 'The Brindle Inn' })
    expect(document.activeElement).toBe(typed('Met by (role)'))
    expect(main.inputsOf(visitsContracts.record)).toMatchObject([
      { status: 'not_testable', statusReason: 'Shut for the season', debriefAt: '19:58' },
    ])
  })

  it('takes Alt with a letter alone, and no letter that the kind of visit has not', async () => {
    await openResults([blankRecord])
    for (const more of [{ ctrlKey: true }, { shiftKey: true }, { altKey: false }]) {
      typed('Met by (role)').focus()
      press('a', { code: 'KeyA', altKey: true, ...more })
      expect(screen.queryByRole('form')).toBeNull()
    }
    press('a', { code: 'KeyA', altKey: true })
    expect(screen.getByRole('form', { name: 'Mark as aborted' })).toBeDefined()
    expect(statusOfKey('KeyA', 'engagement')).toBeNull()
    expect(statusOfKey('KeyL', 'engagement')).toBe('live_concern')
  })

  it('takes single keys for itself only outside text fields', async () => {
    await openResults([blankRecord])
    typed('Met by (role)').focus()
    pressAll('y7')
    expect(document.activeElement).toBe(typed('Met by (role)'))
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('opens what a refusal and a report need, and only then', async () => {
    await openResults([blankRecord])
    expect(panel().queryByRole('radiogroup', { name: 'Why' })).toBeNull()
    group('Refused the room').getByLabelText('Yes').focus()
    press('y')
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-row]')).toBe(
        panel().getByRole('radiogroup', { name: 'Why' }),
      ),
    )
    pressAll('sca')
    expect(panel().getByText('as expected: the rule is met')).toBeDefined()
    expect(document.activeElement?.closest('[data-row]')).toBe(
      panel().getByRole('radiogroup', { name: 'To' }),
    )
  })

  it('moves with Ctrl and arrows, saving first, and says where the night ends', async () => {
    const { main } = await openResults([blankRecord, blankRecord])
    group('Showed concern').getByLabelText('Yes').focus()
    press('y')
    press('ArrowDown', { ctrlKey: true })
    await screen.findByRole('region', { name: 'The Brindle Inn' })
    expect(main.inputsOf(visitsContracts.record)).toMatchObject([
      { status: 'planned', steps: { concern: 'yes' } },
    ])

    press('ArrowDown', { ctrlKey: true })
    await screen.findByText('Saved. That was the last visit.')
    press('ArrowUp', { ctrlKey: true })
    await screen.findByRole('region', { name: 'Alder House Hotel' })
    expect(main.inputsOf(visitsContracts.record)).toHaveLength(1)
    expect(group('Showed concern').getByLabelText('Yes')).toHaveProperty('checked', true)
  })
})

describe('nothing typed is lost', () => {
  it('stays on a visit that cannot be saved, with the sentence beside its field and the text as typed', async () => {
    const { main } = await openResults([blankRecord, blankRecord])
    enter('in', '99')
    typed('in').focus()
    press('Enter')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
    expect(within(screen.getByRole('alert')).getByText('Enter a time, like 19:40')).toBeDefined()
    expect(typed('in').value).toBe('99')
    expect(typed('in').getAttribute('aria-invalid')).toBe('true')
    expect(main.inputsOf(visitsContracts.record)).toEqual([])
  })

  it('saves on the way to another place, and shows again what main refused', async () => {
    const { main, rendered, view } = await openResults([blankRecord])
    main.refuses(visitsContracts.record, {
      kind: 'io',
      message: 'The disk is full. Free some space.',
      reference: 'R1',
    })
    enter('Notes', 'Long wait at the desk')
    window.location.hash = `/operations/${view.operation.id}/plan`
    await screen.findByRole('heading', { name: 'Visits' })
    await waitFor(() => expect(main.inputsOf(visitsContracts.record)).toHaveLength(1))

    window.location.hash = `/operations/${view.operation.id}/results`
    await screen.findByText(/The disk is full/)
    expect(typed('Notes').value).toBe('Long wait at the desk')
    rendered.unmount()
  })

  it('keeps the typing when somebody else was faster, and saves over it only when told to', async () => {
    const { main, view } = await openResults([blankRecord])
    main.refuses(visitsContracts.record, {
      kind: 'conflict',
      message: 'Somebody else saved this visit first.',
    })
    enter('Met by (role)', 'night porter')
    typed('Met by (role)').focus()
    main.answers(operationsContracts.read, () => ({
      ...view,
      visits: [visitOf({ ...blankRecord, metBy: 'owner' }, 0, 2)],
    }))
    press('Enter')
    await screen.findByText(/Somebody else saved this visit first. What you typed is still here./)
    expect(typed('Met by (role)').value).toBe('night porter')

    main.answers(visitsContracts.record, ({ id, version, ...record }) =>
      visitOf(record as VisitRecord, 0, version + 1),
    )
    fireEvent.click(screen.getByRole('button', { name: 'Save mine over it' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(main.inputsOf(visitsContracts.record).at(-1)).toMatchObject({ version: 2, metBy: 'night porter' })
  })
})

describe('what leaves the statistics', () => {
  it('asks a live concern for whom and the number, and saves it at once', async () => {
    const { main } = await openResults([{ ...blankRecord, notes: 'Typed before anybody knew' }])
    fireEvent.click(screen.getByRole('button', { name: 'Live concern' }))
    expect(screen.getByText('The notes of this visit are removed.')).toBeDefined()
    expect(screen.getByText(/goes on contact hold/).textContent).toContain('Do not write what happened')
    fireEvent.click(screen.getByRole('button', { name: 'Record a live concern' }))
    expect(screen.getByText('Enter the incident number')).toBeDefined()
    expect(screen.getByText('Enter the time, like 19:40')).toBeDefined()
    expect(main.inputsOf(visitsContracts.record)).toEqual([])

    fireEvent.change(screen.getByLabelText(/Handed to/), { target: { value: 'duty sergeant' } })
    fireEvent.change(screen.getByLabelText('Handed over at'), { target: { value: '1950' } })
    fireEvent.change(screen.getByLabelText('Incident number'), { target: { value: '2026-0412' } })
    fireEvent.click(screen.getByRole('button', { name: 'Record a live concern' }))
    await waitFor(() =>
      expect(main.inputsOf(visitsContracts.record)).toMatchObject([
        {
          status: 'live_concern',
          statusReason: null,
          concernTo: 'duty sergeant',
          concernAt: '19:50',
          concernIncident: '2026-0412',
          notes: null,
        },
      ]),
    )
    expect(await screen.findByText('live concern: handed over as a real concern')).toBeDefined()
    expect(screen.queryByLabelText('Notes')).toBeNull()
    expect(screen.getByText('Do not write what happened: it belongs in the incident.')).toBeDefined()
  })

  it('takes a status back to a test', async () => {
    const { main } = await openResults([{ ...acceptedRecord, status: 'aborted', statusReason: 'Recognised' }])
    expect(screen.getByText('Recognised')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Back to a test' }))
    await waitFor(() =>
      expect(main.inputsOf(visitsContracts.record)).toMatchObject([
        { status: 'completed', statusReason: null },
      ]),
    )
  })
})

describe('what comes after the night', () => {
  it('records that a venue rang back, whatever the status, and says that nothing changes', async () => {
    const closed = viewOf([acceptedRecord], { status: 'closed' })
    const { main } = await openResults([acceptedRecord], closed)
    main.answers(visitsContracts.addLaterReport, () => undefined)
    fireEvent.click(screen.getByRole('button', { name: 'Rang back later' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Alder House Hotel rang back later' }))
    expect(dialog.getByText(/every rate stay as they are/)).toBeDefined()
    fireEvent.change(dialog.getByLabelText('Day'), { target: { value: '13/12/2026' } })
    fireEvent.change(dialog.getByLabelText('How'), { target: { value: '999' } })
    fireEvent.change(dialog.getByLabelText('Code word used'), { target: { value: 'yes' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Record the later report' }))
    await waitFor(() =>
      expect(main.inputsOf(visitsContracts.addLaterReport)).toMatchObject([
        {
          visitId: closed.visits[0]?.id,
          reportedOn: '2026-12-13',
          channel: '999',
          codeWordUsed: 'yes',
        },
      ]),
    )
  })

  it('shows the later reports of this visit alone, and removes one only after asking', async () => {
    const view = viewOf([acceptedRecord, acceptedRecord])
    const report = {
      id: '018f0000-0000-7000-8000-700000000001',
      version: 1,
      visitId: view.visits[0]?.id ?? '',
      reportedOn: '2026-12-13',
      channel: '101',
      incident: '412',
      codeWordUsed: 'yes',
    } as const
    const elsewhere = { ...report, id: report.id.replace(/1$/, '2'), visitId: view.visits[1]?.id ?? '' }
    const { main } = await openResults([acceptedRecord, acceptedRecord], {
      laterReports: [report, { ...elsewhere, incident: '413' }],
    })
    main.answers(visitsContracts.removeLaterReport, () => undefined)
    const later = within(screen.getByRole('region', { name: 'Later reports' }))
    expect(
      later.getByText('Rang back on 13 Dec 2026, on 101, incident 412, with the code word.'),
    ).toBeDefined()
    expect(later.queryByText(/413/)).toBeNull()
    fireEvent.click(later.getByRole('button', { name: /Remove/ }))
    fireEvent.click(await screen.findByRole('button', { name: 'Remove it' }))
    await waitFor(() =>
      expect(main.inputsOf(visitsContracts.removeLaterReport)).toEqual([{ id: report.id, version: 1 }]),
    )
  })

  it('marks a visit that may have been warned, in the panel and in the list', async () => {
    const { main } = await openResults([acceptedRecord, { ...acceptedRecord, mayHaveBeenWarned: true }])
    expect(within(screen.getByRole('table')).getAllByText('May have been warned')).toHaveLength(1)
    const warned = panel().getByRole('checkbox', { name: 'May have been warned' })
    warned.focus()
    fireEvent.click(warned)
    press('ArrowDown', { ctrlKey: true })
    await waitFor(() =>
      expect(main.inputsOf(visitsContracts.record)).toMatchObject([{ mayHaveBeenWarned: true }]),
    )
  })
})
