import { type PackBatch, packsContracts } from '@shared/contracts/packs.contract'
import { settingsContracts } from '@shared/contracts/settings.contract'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { PacksStep } from '../../../../src/features/packs/packs-step.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { BATCH, OPERATION, PROFILE, pdfPage, preview, recipient, rendered } from './pack-answers.ts'

// Where the pages come from: pdf.js draws on a canvas in a worker, and jsdom has neither.
vi.mock('../../../../src/lib/open-pdf.ts', () => ({
  openPdf: async () => ({
    pages: [pdfPage({ lines: ['Dear manager'], smallest: { points: 9, words: 'Dear manager' } })],
    close: () => {},
  }),
}))

const RECIPIENTS = [
  recipient('v1', 'Alder House Hotel'),
  recipient('v2', 'Cutler’s Rest', {
    emails: [],
    warnings: ['No contact: add one on the venue’s page, or the draft will open without a recipient.'],
  }),
  recipient('v3', 'The Fernbank Hotel', { blocks: ['The visit is not recorded yet.'] }),
  recipient('v4', 'Gantry Takeaway', { venueType: 'takeaway', situation: 'partly' }),
]

const mainWith = (answer = preview(RECIPIENTS)) =>
  new FakeMain()
    .answers(packsContracts.preview, () => answer)
    .answers(packsContracts.readBatch, () => null)
    .answers(packsContracts.render, () => rendered())
    .answers(settingsContracts.readForceProfile, () => PROFILE)

const row = (name: RegExp) => screen.getByRole('row', { name })
const showStep = async () => {
  const view = renderScreen(<PacksStep operationId={OPERATION} />)
  await screen.findByRole('img', { name: 'Outcome letter, Page 1 of 1' })
  return view
}
const openPanel = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Change what it gets' }))
  return screen.findByRole('dialog')
}

it('ticks every pack that can be made, says why one cannot, and makes what is ticked', async () => {
  const main = mainWith().answers(packsContracts.export, () => BATCH)
  await showStep()
  const blocked = row(/Fernbank/)
  expect(blocked.textContent).toContain('The visit is not recorded yet.')
  expect(within(blocked).getByRole('checkbox')).toHaveProperty('disabled', true)
  expect(screen.getByText('2 packs ready, 1 to look at, 1 cannot be made.')).toBeDefined()

  fireEvent.click(within(row(/Cutler/)).getByRole('checkbox'))
  fireEvent.keyDown(row(/Gantry/), { key: ' ' })
  fireEvent.keyDown(blocked, { key: ' ' })
  fireEvent.click(screen.getByRole('button', { name: 'Make 1 pack' }))
  await waitFor(() => expect(main.inputsOf(packsContracts.export)).toHaveLength(1))
  expect(main.inputsOf(packsContracts.export)).toEqual([
    { scope: { operationId: OPERATION }, packs: [{ venueId: 'v1', items: RECIPIENTS[0]?.suggested }] },
  ])
})

it('shows the pages of the venue that is opened, measures its documents, and says what they are like', async () => {
  const main = mainWith().answers(packsContracts.render, ({ venueId }) =>
    rendered(venueId === 'v2' ? { size: 4_000_000 } : {}),
  )
  await showStep()
  expect(screen.getByText('Dear manager')).toBeDefined()
  expect(await screen.findByText('1.6 MB of 8 MB: one e-mail.')).toBeDefined()
  expect(screen.getByText('Smallest text: 9 points, “Dear manager”.')).toBeDefined()
  expect(main.inputsOf(packsContracts.render)).toHaveLength(2)

  fireEvent.keyDown(row(/Alder/), { key: 'ArrowDown' })
  fireEvent.keyDown(row(/Cutler/), { key: 'Enter' })
  expect(await screen.findByText('11.0 MB: will be split over 2 e-mails.')).toBeDefined()
  expect(screen.getByText(/^No contact: add one/)).toBeDefined()
})

it('says why a document cannot be made', async () => {
  const message = 'The staff poster does not fit on its page. Shorten the sentences of the numbers.'
  mainWith()
    .answers(packsContracts.render, () => rendered())
    .refuses(packsContracts.render, { kind: 'rule', message })
  renderScreen(<PacksStep operationId={OPERATION} />)
  expect(await screen.findByRole('heading', { name: 'Outcome letter cannot be made' })).toBeDefined()
  expect(screen.getAllByText(message).length).toBeGreaterThan(0)
  expect(
    await screen.findByText(
      'Outcome letter and Staff poster cannot be made. Open them to see why, or take them out.',
    ),
  ).toBeDefined()
})

it('gives a venue more, with the reason where it may not, and does the same for all of its outcome', async () => {
  const main = mainWith().answers(packsContracts.export, () => BATCH)
  await showStep()
  const panel = await openPanel()
  const certificate = within(panel).getByRole('checkbox', { name: 'Certificate' })
  expect(certificate).toHaveProperty('disabled', true)
  expect(within(panel).getByText('It comes once training was delivered.')).toBeDefined()

  fireEvent.click(within(panel).getByRole('checkbox', { name: 'Training handbook' }))
  fireEvent.click(within(panel).getByRole('checkbox', { name: 'Staff poster in Polish' }))
  fireEvent.click(within(panel).getByRole('checkbox', { name: 'Outcome letter' }))
  expect(
    within(panel).getByText(
      'You have added Staff poster in Polish and Training handbook and taken out Outcome letter.',
    ),
  ).toBeDefined()
  fireEvent.click(within(panel).getByRole('button', { name: 'Do the same' }))
  expect(within(panel).getByText('Changed for 2 venues.')).toBeDefined()
  fireEvent.click(within(panel).getByRole('button', { name: 'Done' }))
  fireEvent.click(screen.getByRole('button', { name: 'Make 3 packs' }))
  await waitFor(() => expect(main.inputsOf(packsContracts.export)).toHaveLength(1))
  const changed = [
    { document: 'staff-poster', language: 'en' },
    { document: 'staff-poster', language: 'pl' },
    { document: 'handbook', language: 'en' },
  ]
  expect(main.inputsOf(packsContracts.export)).toMatchObject([
    {
      packs: [
        { venueId: 'v1', items: changed },
        { venueId: 'v2', items: changed },
        { venueId: 'v4', items: RECIPIENTS[3]?.suggested },
      ],
    },
  ])
})

it('leaves out for the others what they may not be given, and says so', async () => {
  mainWith()
  await showStep()
  const panel = await openPanel()
  fireEvent.click(within(panel).getByRole('checkbox', { name: 'Staff poster in Polish' }))
  fireEvent.change(within(panel).getByLabelText('Do the same for'), { target: { value: 'all' } })
  fireEvent.click(within(panel).getByRole('button', { name: 'Do the same' }))
  expect(
    within(panel).getByText('Changed for 3 venues. 1 of them may not have all of it, and go without that.'),
  ).toBeDefined()
})

it('lets a proof be looked at, and keeps it out of the pack', async () => {
  const main = mainWith().answers(packsContracts.export, () => BATCH)
  await showStep()
  const panel = await openPanel()
  expect(within(panel).queryByRole('checkbox', { name: 'Staff poster in Welsh' })).toBeNull()
  fireEvent.click(within(panel).getByRole('button', { name: 'Welsh: proof of Staff poster' }))
  expect(await screen.findByRole('img', { name: 'Staff poster in Welsh, Page 1 of 1' })).toBeDefined()
  expect(screen.getByText(/^A proof to look at/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Make 3 packs' }))
  await waitFor(() => expect(main.inputsOf(packsContracts.export)).toHaveLength(1))
  expect(JSON.stringify(main.inputsOf(packsContracts.export))).not.toContain('"cy"')
})

it('keeps what was put together while somebody looks elsewhere', async () => {
  function LeavingAndComingBack() {
    const [isHere, setIsHere] = useState(true)
    return (
      <>
        <button type="button" onClick={() => setIsHere(!isHere)}>
          Leave or come back
        </button>
        {isHere && <PacksStep operationId={OPERATION} />}
      </>
    )
  }
  mainWith()
  renderScreen(<LeavingAndComingBack />)
  fireEvent.click(within(await screen.findByRole('row', { name: /Cutler/ })).getByRole('checkbox'))
  const panel = await openPanel()
  fireEvent.click(within(panel).getByRole('checkbox', { name: 'Training handbook' }))
  fireEvent.click(screen.getByText('Leave or come back'))
  expect(screen.queryByRole('row', { name: /Cutler/ })).toBeNull()
  fireEvent.click(screen.getByText('Leave or come back'))
  expect(await screen.findByRole('button', { name: 'Make 2 packs' })).toBeDefined()
  expect(screen.getByRole('button', { name: /^Training handbook/ })).toBeDefined()
})

const RUNNING: PackBatch = {
  ...BATCH,
  isRunning: true,
  total: 3,
  done: 1,
  venueName: 'Cutler’s Rest',
}

it('shows which pack is being made, can be left and come back to, and says what came of it', async () => {
  const { promise, resolve } = Promise.withResolvers<PackBatch>()
  const main = mainWith()
    .answers(packsContracts.export, () => promise)
    .answers(packsContracts.cancel, () => undefined)
    .answers(packsContracts.openFolder, () => undefined)
  const { unmount } = await showStep()
  fireEvent.click(screen.getByRole('button', { name: 'Make 3 packs' }))
  act(() => main.says('packs:progress', RUNNING))
  expect(await screen.findByText('1 of 3, Cutler’s Rest')).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Make/ })).toBeNull()

  unmount()
  main.answers(packsContracts.readBatch, () => ({ ...RUNNING, done: 2, venueName: 'Gantry Takeaway' }))
  renderScreen(<PacksStep operationId={OPERATION} />)
  expect(await screen.findByText('2 of 3, Gantry Takeaway')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(main.inputsOf(packsContracts.cancel)).toHaveLength(1))

  const over: PackBatch = {
    ...BATCH,
    made: [{ venueId: 'v1', venueName: 'Alder House Hotel' }],
    isCancelled: true,
    problems: [{ venueId: 'v2', venueName: 'Cutler’s Rest', message: 'A font was missing.' }],
    notes: [{ venueId: 'v1', venueName: 'Alder House Hotel', message: 'It has 2 drafts.' }],
  }
  resolve(over)
  act(() => main.says('packs:progress', over))
  expect(await screen.findByText('Stopped. 1 made. 1 needs you:')).toBeDefined()
  expect(screen.getByText('Cutler’s Rest: A font was missing.')).toBeDefined()
  expect(screen.getByText('Alder House Hotel: It has 2 drafts.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Open folder' }))
  await waitFor(() => expect(main.inputsOf(packsContracts.openFolder)).toHaveLength(1))
})

it('tries again what did not work', async () => {
  const problem = { venueId: 'v2', venueName: 'Cutler’s Rest', message: 'A font was missing.' }
  const mended: PackBatch = {
    ...BATCH,
    total: 1,
    done: 1,
    made: [{ venueId: 'v2', venueName: 'Cutler’s Rest' }],
  }
  const main = mainWith().answers(packsContracts.readBatch, () => ({ ...BATCH, problems: [problem] }))
  main.answers(packsContracts.retry, () => {
    main.answers(packsContracts.readBatch, () => mended)
    return mended
  })
  await showStep()
  fireEvent.click(await screen.findByRole('button', { name: 'Retry 1 pack' }))
  expect(await screen.findByText('1 made.')).toBeDefined()
  expect(screen.queryByRole('button', { name: /Retry/ })).toBeNull()
})

it('says nothing of what came of another operation’s packs', async () => {
  const main = mainWith().answers(packsContracts.readBatch, () => ({
    ...BATCH,
    operationId: null,
    made: [{ venueId: 'v9', venueName: 'Elsewhere Inn' }],
  }))
  await showStep()
  await act(async () => {})
  expect(main.inputsOf(packsContracts.readBatch)).toHaveLength(1)
  expect(screen.queryByText('1 made.')).toBeNull()
})

it('sends somebody to Settings where the force profile is missing', async () => {
  mainWith().answers(settingsContracts.readForceProfile, () => null)
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
  await showStep()
  fireEvent.click(screen.getByRole('button', { name: 'Choose a folder' }))
  await act(async () => {})
  expect(screen.queryByText('There is a problem')).toBeNull()

  main
    .answers(packsContracts.chooseFolder, () => ({ folder: 'D:/Packs' }))
    .answers(packsContracts.preview, () => preview(RECIPIENTS, { folder: 'D:/Packs' }))
  fireEvent.click(screen.getByRole('button', { name: 'Choose a folder' }))
  expect(await screen.findByText('Into D:/Packs')).toBeDefined()
})
