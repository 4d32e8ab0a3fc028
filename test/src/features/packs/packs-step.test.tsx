import { type ExportResult, packsContracts, type Recipient } from '@shared/contracts/packs.contract'
import { type ForceProfile, settingsContracts } from '@shared/contracts/settings.contract'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PacksScreen } from '../../../../src/features/packs/packs.screen.tsx'
import { PacksStep } from '../../../../src/features/packs/packs-step.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const OPERATION = '018f0000-0000-7000-8000-000000000001'
const PROFILE: ForceProfile = {
  force: 'Example Police',
  division: 'North Division',
  team: 'Licensing',
  operationName: 'Operation Makesafe',
  codeWord: 'Makesafe',
  channels: [
    {
      name: 'Emergency',
      number: '999',
      when: 'A child is in danger',
      verifiedOn: null,
      kind: 'other',
      towns: '',
    },
  ],
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  senderEmail: '',
  dutyToRefer: '',
  parentsPage: '',
  forcePage: '',
  protectiveMarking: '',
}
const recipient = (venueId: string, venueName: string, more: Partial<Recipient> = {}): Recipient => ({
  venueId,
  venueName,
  documents: ['outcome-letter', 'staff-poster'],
  emails: ['manager@example.org'],
  blocks: [],
  warnings: [],
  ...more,
})
const RECIPIENTS = [
  recipient('v1', 'Alder House Hotel'),
  recipient('v2', 'Cutler’s Rest', {
    emails: [],
    warnings: ['No e-mail address: the draft will open without a recipient.'],
  }),
  recipient('v3', 'The Fernbank Hotel', { blocks: ['The visit is not recorded yet.'] }),
]

const mainWith = (profile: ForceProfile | null = PROFILE) =>
  new FakeMain()
    .answers(packsContracts.preview, () => ({ recipients: RECIPIENTS, folder: 'Documents' }))
    .answers(settingsContracts.readForceProfile, () => profile)

it('says who gets what, what stands in the way, and makes the chosen packs only', async () => {
  const main = mainWith().answers(packsContracts.export, () => ({
    folder: 'Documents',
    made: 1,
    cancelled: false,
    problems: [],
  }))
  renderScreen(<PacksStep operationId={OPERATION} />)
  const blocked = await screen.findByRole('row', { name: /Fernbank/ })
  expect(blocked.textContent).toContain('The visit is not recorded yet.')
  expect(within(blocked).getByRole('checkbox')).toHaveProperty('disabled', true)
  expect(await screen.findByRole('button', { name: 'Make 2 packs' })).toBeDefined()

  fireEvent.click(screen.getByRole('checkbox', { name: 'Cutler’s Rest' }))
  fireEvent.click(screen.getByRole('button', { name: 'Make 1 pack' }))
  expect(await screen.findByText('1 made.')).toBeDefined()
  expect(main.inputsOf(packsContracts.export)).toEqual([{ operationId: OPERATION, venueIds: ['v1'] }])
})

it('shows which pack is being made, lets it be cancelled, and says what came of it', async () => {
  const { promise, resolve } = Promise.withResolvers<ExportResult>()
  const main = mainWith()
    .answers(packsContracts.export, () => promise)
    .answers(packsContracts.cancel, () => undefined)
    .answers(packsContracts.openFolder, () => undefined)
  renderScreen(<PacksStep operationId={OPERATION} />)
  fireEvent.click(await screen.findByRole('button', { name: 'Make 2 packs' }))
  await screen.findByText('0 of 2')
  act(() => main.says('packs:progress', { done: 1, total: 2, venueName: 'Cutler’s Rest' }))
  expect(screen.getByText('1 of 2, Cutler’s Rest')).toBeDefined()
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50')

  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  const problem = { venueName: 'Cutler’s Rest', message: 'A font was missing. Make this pack again.' }
  resolve({ folder: 'Documents', made: 1, cancelled: true, problems: [problem] })
  expect(await screen.findByText('Stopped after 1 pack. 1 needs you:')).toBeDefined()
  expect(screen.getByText('Cutler’s Rest: A font was missing. Make this pack again.')).toBeDefined()
  expect(main.inputsOf(packsContracts.cancel)).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: 'Open folder' }))
  await waitFor(() => expect(main.inputsOf(packsContracts.openFolder)).toHaveLength(1))
})

it('sends somebody to Settings where the force profile is missing', async () => {
  mainWith(null)
  renderScreen(<PacksStep operationId={OPERATION} />)
  const link = await screen.findByRole('link', { name: 'Enter the force profile in Settings' })
  expect(link.getAttribute('href')).toBe('#/settings')
  expect(screen.queryByRole('button', { name: /^Make/ })).toBeNull()
})

it('shows a folder that was chosen, and nothing where choosing was given up', async () => {
  const main = mainWith().refuses(packsContracts.chooseFolder, {
    kind: 'cancelled',
    message: 'Nothing was chosen.',
  })
  renderScreen(<PacksStep operationId={OPERATION} />)
  fireEvent.click(await screen.findByRole('button', { name: 'Choose a folder' }))
  await act(async () => {})
  expect(screen.queryByText('There is a problem')).toBeNull()

  main
    .answers(packsContracts.chooseFolder, () => ({ folder: 'D:/Packs' }))
    .answers(packsContracts.preview, () => ({ recipients: RECIPIENTS, folder: 'D:/Packs' }))
  fireEvent.click(screen.getByRole('button', { name: 'Choose a folder' }))
  expect(await screen.findByText('D:/Packs')).toBeDefined()
})

it('lists what was disclosed: for whom, which files, when and by whom', async () => {
  new FakeMain().answers(packsContracts.listDisclosures, () => [
    {
      id: 'd1',
      venueName: 'Alder House Hotel',
      operationReference: 'OP-2026-014',
      recipients: ['manager@example.org'],
      files: [
        { name: 'Outcome letter, Alder House Hotel.pdf', bytes: 80_000, sha256: 'a' },
        { name: 'Staff poster.pdf', bytes: 120_000, sha256: 'b' },
      ],
      madeAt: '2026-12-13T00:02:00Z',
      madeBy: 'PS 1234',
    },
  ])
  renderScreen(<PacksScreen />, '/packs')
  const row = await screen.findByRole('row', { name: /Alder House/ })
  for (const part of [
    'OP-2026-014',
    'manager@example.org',
    'Outcome letter, Staff poster: 200 KB',
    '13 Dec 2026, 00:02',
    'PS 1234',
  ])
    expect(row.textContent).toContain(part)
})
