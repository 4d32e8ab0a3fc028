import { type MadePapers, papersContracts } from '@shared/contracts/papers.contract'
import { printedPlan } from '@shared/domain/documents/printed-plan'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NightSheetStep } from '../../../../src/features/papers/night-sheet-step.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { blank, viewOf } from '../../operation-view.ts'

const PLANNED = viewOf(blank(3))
const MADE: MadePapers = {
  folder: 'Packs/OP-2026-014/Night papers',
  madeAt: '2026-12-11T16:40:00Z',
  plan: printedPlan(PLANNED.operation.sessions, PLANNED.visits),
  papers: [
    { paper: 'operation-order', session: null, fileName: 'Operation order.pdf', pages: 2 },
    { paper: 'run-sheet', session: null, fileName: 'Run sheet, Team A.pdf', pages: 1 },
    { paper: 'run-sheet', session: null, fileName: 'Run sheet, Team B.pdf', pages: 2 },
    { paper: 'result-forms', session: null, fileName: 'Result forms.pdf', pages: 3 },
  ],
}

/** Main that has made nothing yet, or what `made` says. */
const mainWith = (made: MadePapers | null) => new FakeMain().answers(papersContracts.readMade, () => made)

it('makes the papers, says how many pages each has, and opens their folder', async () => {
  const view = viewOf(blank(3))
  let made: MadePapers | null = null
  const main = new FakeMain()
    .answers(papersContracts.readMade, () => made)
    .answers(papersContracts.make, () => {
      made = MADE
      return MADE
    })
    .answers(papersContracts.openFolder, () => undefined)
  renderScreen(<NightSheetStep view={view} />)
  fireEvent.click(screen.getByRole('button', { name: 'Make the papers' }))
  expect(await screen.findByText('4 papers made, 8 pages.')).toBeDefined()
  expect(screen.getByRole('row', { name: /^Run sheet/ }).textContent).toContain('Run sheet, Team B.pdf, 2')
  expect(screen.getByRole('row', { name: /^Result forms/ }).lastElementChild?.textContent).toBe('3')
  const input = { operationId: view.operation.id }
  expect(main.inputsOf(papersContracts.make)).toEqual([input])
  fireEvent.click(screen.getByRole('button', { name: 'Open folder' }))
  await waitFor(() => expect(main.inputsOf(papersContracts.openFolder)).toEqual([input]))
})

it('still shows what was made after leaving and coming back', async () => {
  mainWith(MADE)
  const { unmount } = renderScreen(<NightSheetStep view={viewOf(blank(3))} />)
  await screen.findByText('4 papers made, 8 pages.')
  unmount()
  renderScreen(<NightSheetStep view={viewOf(blank(3))} />)
  expect(await screen.findByText('4 papers made, 8 pages.')).toBeDefined()
  expect(screen.getByText('11 Dec 2026, 16:40, in Packs/OP-2026-014/Night papers')).toBeDefined()
})

it('says so where papers were made before the plan was changed', async () => {
  mainWith(MADE)
  const { unmount } = renderScreen(<NightSheetStep view={PLANNED} />)
  await screen.findByText('4 papers made, 8 pages.')
  expect(screen.queryByText('Made before the plan was changed')).toBeNull()
  unmount()
  const visits = PLANNED.visits.map((visit) => ({ ...visit, slot: '23:10' }))
  renderScreen(<NightSheetStep view={{ ...PLANNED, visits }} />)
  expect(await screen.findByText('Made before the plan was changed')).toBeDefined()
})

it('names the session of a paper where there are several', async () => {
  const papers = ['Sat 12 Dec', 'Sun 13 Dec'].map((session) => ({
    paper: 'scenario-card' as const,
    session,
    fileName: 'Scenario card.pdf',
    pages: 1,
  }))
  mainWith({ ...MADE, papers })
  renderScreen(<NightSheetStep view={viewOf(blank(3))} />)
  await waitFor(() =>
    expect(screen.getByRole('row', { name: /^Scenario card/ }).textContent).toContain(
      'Sun 13 Dec: Scenario card.pdf, 1',
    ),
  )
})

it('offers the papers of a young person only where one takes part', () => {
  mainWith(null)
  const view = viewOf(blank(1))
  const { unmount } = renderScreen(<NightSheetStep view={view} />)
  expect(screen.getByRole('row', { name: /^Parent letter/ })).toBeDefined()
  expect(screen.getByRole('row', { name: /briefing card/ })).toBeDefined()
  unmount()
  const scenario = { ...view.operation.scenario, childRole: 'actor' as const }
  renderScreen(<NightSheetStep view={viewOf(blank(1), { scenario })} />)
  expect(screen.queryByRole('row', { name: /Parent letter|briefing card/ })).toBeNull()
})

it('says what stands in the way', async () => {
  mainWith(null).refuses(papersContracts.make, { kind: 'rule', message: 'The documents cannot show “☕”.' })
  renderScreen(<NightSheetStep view={viewOf(blank(1))} />)
  fireEvent.click(screen.getByRole('button', { name: 'Make the papers' }))
  expect(await screen.findByText('The documents cannot show “☕”.')).toBeDefined()
})

it('waits for a plan with venues', () => {
  mainWith(null)
  renderScreen(<NightSheetStep view={viewOf([], { status: 'draft' })} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/No venues yet/)).toBeDefined()
})
