import { type ReplyRow, repliesContracts } from '@shared/contracts/replies.contract'
import { HELD } from '@shared/domain/packs/preflight'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { RepliesScreen } from '../../../../src/features/packs/replies.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const today = new Date().toISOString().slice(0, 10)
const pack = (n: number, venueName: string, more: Partial<ReplyRow> = {}): ReplyRow => ({
  id: `018f0000-0000-7000-8000-00000000000${n}`,
  venueId: `018f0000-0000-7000-8000-10000000000${n}`,
  venueName,
  operationReference: 'OP-2026-001',
  recipients: ['manager@example.org'],
  items: [
    { document: 'outcome-letter', language: 'en' },
    { document: 'staff-poster', language: 'cy' },
  ],
  files: [
    { name: 'Staff poster in Welsh.pdf', bytes: 120_000, sha256: 'a' },
    { name: 'E-mail draft.eml', bytes: 180_000, sha256: 'b' },
  ],
  madeAt: '2026-01-14T09:00:00Z',
  madeBy: 'PS 1234',
  hasFolder: true,
  onContactHold: false,
  state: 'drafted',
  since: null,
  chaseDueOn: null,
  events: [],
  ...more,
})
const sent = { kind: 'sent' as const, on: '2026-01-15', note: '', by: 'PC 4127' }
const PACKS = [
  pack(1, 'Alder House Hotel'),
  pack(2, 'Cutler’s Rest', {
    ...{ state: 'chase_due', since: '2026-01-15', chaseDueOn: '2026-01-29' },
    events: [sent],
  }),
  pack(3, 'The Fernbank Hotel', {
    ...{ state: 'replied', since: '2026-01-20' },
    events: [sent, { kind: 'replied', on: '2026-01-20', note: 'Asks for training in May', by: 'PS 1234' }],
  }),
  pack(4, 'Zephyr Lodge', { onContactHold: true, operationReference: null }),
]

let main: FakeMain
beforeEach(() => {
  main = new FakeMain()
    .answers(repliesContracts.list, () => PACKS)
    .answers(repliesContracts.record, () => undefined)
  renderScreen(<RepliesScreen />, '/packs/replies')
})

const openPack = async (name: RegExp) => {
  fireEvent.click(await screen.findByRole('row', { name }))
  return screen.findByRole('dialog')
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('the replies', () => {
  it('stand with reminders first: who, where it stands in a word and a shape, to whom, when', async () => {
    const rows = (await screen.findAllByRole('row')).slice(1)
    expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual([
      'Cutler’s Rest',
      'Alder House Hotel',
      'Zephyr LodgeOn contact hold',
      'The Fernbank Hotel',
    ])
    const [first] = rows
    for (const part of [
      'OP-2026-001',
      'Reminder due',
      'Since 29 Jan 2026',
      'manager@example.org',
      '14 Jan',
    ]) {
      expect(first?.textContent).toContain(part)
    }
    const shapes = rows.map((row) => row.querySelector('path[stroke-width="1.6"]')?.getAttribute('d'))
    expect(new Set(shapes).size).toBe(3)
  })

  it('are narrowed by where they stand and by words', async () => {
    const filter = await screen.findByLabelText('Where it stands')
    expect(within(filter).getByRole('option', { name: 'Reminder due (1)' })).toBeDefined()
    fireEvent.change(filter, { target: { value: 'drafted' } })
    expect(screen.getByText('Showing 2 of 4 packs')).toBeDefined()
    fireEvent.change(screen.getByLabelText('Search'), { target: { value: 'alder' } })
    expect(screen.getByText('Showing 1 of 4 packs')).toBeDefined()
  })
})

describe('marking several as sent', () => {
  it('asks the day, today unless another is entered, and leaves out contact hold', async () => {
    await screen.findByText('No pack chosen.')
    expect(screen.getByRole('checkbox', { name: /Zephyr/ })).toHaveProperty('disabled', true)
    fireEvent.click(button('Choose all 3 shown'))
    fireEvent.click(screen.getByRole('checkbox', { name: /Fernbank/ }))
    expect(screen.getByText('2 packs chosen.')).toBeDefined()
    fireEvent.click(button('Mark as sent'))
    const panel = await screen.findByRole('dialog', { name: 'Mark 2 packs as sent' })
    fireEvent.click(within(panel).getByRole('button', { name: 'Mark as sent' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(main.inputsOf(repliesContracts.record)).toEqual([
      { ids: [PACKS[0]?.id, PACKS[1]?.id], kind: 'sent', on: today, note: '' },
    ])
    expect(screen.getByText('No pack chosen.')).toBeDefined()
  })

  it('says what is refused, beside the day, and keeps the choice', async () => {
    const message = 'Enter a day on or after the day the pack was made.'
    main.refuses(repliesContracts.record, {
      kind: 'validation',
      message,
      fields: [{ path: 'on', message }],
    })
    fireEvent.keyDown(await screen.findByRole('row', { name: /Alder/ }), { key: ' ' })
    fireEvent.click(button('Mark as sent'))
    const panel = await screen.findByRole('dialog')
    fireEvent.change(within(panel).getByLabelText('Day it was sent'), { target: { value: '13/1/2026' } })
    fireEvent.click(within(panel).getByRole('button', { name: 'Mark as sent' }))
    expect(await within(panel).findAllByText(message)).toHaveLength(2)
    expect(main.inputsOf(repliesContracts.record)).toMatchObject([{ on: '2026-01-13' }])
  })
})

describe('the panel of a pack', () => {
  it('has its documents, files and history', async () => {
    const panel = await openPack(/Fernbank/)
    for (const part of [
      'The venue replied on 20 January 2026.',
      'Outcome letter and Staff poster in Welsh. Drafted to manager@example.org',
      'E-mail draft.eml180 KB',
      'Replied on 20 Jan 2026, by PS 1234Asks for training in May',
      'Sent on 15 Jan 2026, by PC 4127',
      'Made on 14 Jan 2026, 09:00, by PS 1234, for OP-2026-001',
      'The venue has answered: no reminder is due.',
    ]) {
      expect(panel.textContent).toContain(part)
    }
    expect(within(panel).queryByRole('button', { name: 'Draft a reminder' })).toBeNull()
  })

  it('records a booking for a day to come, with a note, and comes back', async () => {
    const panel = await openPack(/Cutler/)
    fireEvent.click(within(panel).getByRole('button', { name: 'Training booked' }))
    const form = await screen.findByRole('dialog', { name: 'Training booked: Cutler’s Rest' })
    fireEvent.click(within(form).getByRole('button', { name: 'Record the booking' }))
    expect(await within(form).findAllByText('Enter a date, like 12/12/2026')).toHaveLength(2)
    fireEvent.change(within(form).getByLabelText('Day of the training'), { target: { value: '3 May 2027' } })
    fireEvent.change(within(form).getByLabelText('Note (optional)'), {
      target: { value: 'For the night staff' },
    })
    fireEvent.click(within(form).getByRole('button', { name: 'Record the booking' }))
    expect(await screen.findByRole('dialog', { name: 'Cutler’s Rest' })).toBeDefined()
    expect(main.inputsOf(repliesContracts.record)).toEqual([
      { ids: [PACKS[1]?.id], kind: 'training_booked', on: '2027-05-03', note: 'For the night staff' },
    ])
  })

  it('offers only what can be: nothing comes of a pack that is not sent, and its files stay', async () => {
    const panel = await openPack(/Alder/)
    const names = within(panel)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(names.filter((name) => name !== '')).toEqual([
      'Mark as sent',
      'Set aside',
      'Open the drafts',
      'Open the folder',
    ])
    expect(panel.textContent).toContain('The files can be deleted once the pack is marked as sent.')
  })

  it('says on contact hold that nothing goes out, and opens no draft', async () => {
    const panel = await openPack(/Zephyr/)
    expect(panel.textContent).toContain(HELD)
    expect(within(panel).queryByRole('button', { name: 'Open the drafts' })).toBeNull()
    expect(within(panel).getByRole('button', { name: 'Open the folder' })).toBeDefined()
  })

  it('asks before closing with a note that is not saved', async () => {
    const panel = await openPack(/Cutler/)
    fireEvent.click(within(panel).getByRole('button', { name: 'Telephone note' }))
    const form = await screen.findByRole('dialog', { name: /^Telephone note/ })
    fireEvent.change(within(form).getByLabelText('Note'), { target: { value: 'Rang' } })
    fireEvent.click(within(form).getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByRole('dialog', { name: 'What you typed is not saved' })).toBeDefined()
  })

  it('drafts a reminder, shows it to copy, and opens it', async () => {
    const copied = vi.fn(() => true)
    Object.defineProperty(document, 'execCommand', { configurable: true, value: copied })
    main
      .answers(repliesContracts.draftChase, () => ({
        to: ['manager@example.org', 'night@example.org'],
        subject: 'Operation Makesafe: training',
        text: 'Dear manager,\n\nOn 15 January we sent you a pack.',
        folder: 'D:/Packs/Reminders/Cutler’s Rest',
      }))
      .answers(repliesContracts.openChase, () => undefined)
    const panel = await openPack(/Cutler/)
    fireEvent.click(within(panel).getByRole('button', { name: 'Draft a reminder' }))
    const chase = await screen.findByRole('dialog', { name: 'Reminder: Cutler’s Rest' })
    expect(within(chase).getByLabelText('To')).toHaveProperty(
      'value',
      'manager@example.org; night@example.org',
    )
    fireEvent.click(within(chase).getByRole('button', { name: 'Copy: Text' }))
    const field = within(chase).getByLabelText<HTMLTextAreaElement>('Text')
    expect(copied).toHaveBeenCalledWith('copy')
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
    expect(within(chase).getByText('Copied')).toBeDefined()
    fireEvent.click(within(chase).getByRole('button', { name: 'Open the draft' }))
    await waitFor(() => expect(main.inputsOf(repliesContracts.openChase)).toEqual([{ id: PACKS[1]?.id }]))
  })

  it('says why a reminder is refused', async () => {
    main.refuses(repliesContracts.draftChase, {
      kind: 'rule',
      message: 'Fill in the force profile under Settings first.',
    })
    const panel = await openPack(/Cutler/)
    fireEvent.click(within(panel).getByRole('button', { name: 'Draft a reminder' }))
    expect(await within(panel).findByText('Fill in the force profile under Settings first.')).toBeDefined()
  })

  it('deletes the files once asked twice, and says what stays', async () => {
    main.answers(repliesContracts.deleteFolder, () => ({ left: ['My notes.txt', 'Staff poster.pdf'] }))
    const panel = await openPack(/Cutler/)
    fireEvent.click(within(panel).getByRole('button', { name: 'Delete the files' }))
    const asked = await screen.findByRole('dialog', { name: 'Delete the files of this pack for good?' })
    expect(main.inputsOf(repliesContracts.deleteFolder)).toEqual([])
    fireEvent.click(within(asked).getByRole('button', { name: 'Delete the files' }))
    expect(
      await within(panel).findByText(/^2 files stay in the folder.*My notes.txt and Staff poster.pdf\.$/),
    ).toBeDefined()
    expect(main.inputsOf(repliesContracts.deleteFolder)).toEqual([{ id: PACKS[1]?.id }])
  })
})
