import { type MadePapers, papersContracts } from '@shared/contracts/papers.contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NightSheetStep } from '../../../../src/features/papers/night-sheet-step.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { blank, viewOf } from '../../operation-view.ts'

it('makes the papers, says how many pages each has, and opens their folder', async () => {
  const view = viewOf(blank(3))
  const main = new FakeMain()
    .answers(
      papersContracts.make,
      (): MadePapers => ({
        folder: 'Packs/OP-2026-014/Night papers',
        papers: [
          { paper: 'operation-order', fileName: 'Operation order.pdf', pages: 2 },
          { paper: 'run-sheet', fileName: 'Run sheet, Team A.pdf', pages: 1 },
          { paper: 'run-sheet', fileName: 'Run sheet, Team B.pdf', pages: 2 },
          { paper: 'result-forms', fileName: 'Result forms.pdf', pages: 3 },
        ],
      }),
    )
    .answers(papersContracts.openFolder, () => undefined)
  renderScreen(<NightSheetStep view={view} />)
  fireEvent.click(screen.getByRole('button', { name: 'Make the papers' }))
  expect(await screen.findByText('4 papers made, 8 pages.')).toBeDefined()
  expect(screen.getByRole('row', { name: /^Run sheet/ }).textContent).toContain('Run sheet, Team B.pdf: 2')
  expect(screen.getByRole('row', { name: /^Result forms/ }).lastElementChild?.textContent).toBe('3')
  expect(main.inputsOf(papersContracts.make)).toEqual([{ operationId: view.operation.id }])
  fireEvent.click(screen.getByRole('button', { name: 'Open folder' }))
  await waitFor(() => expect(main.inputsOf(papersContracts.openFolder)).toHaveLength(1))
})

it('says what stands in the way', async () => {
  new FakeMain().refuses(papersContracts.make, { kind: 'rule', message: 'The documents cannot show “☕”.' })
  renderScreen(<NightSheetStep view={viewOf(blank(1))} />)
  fireEvent.click(screen.getByRole('button', { name: 'Make the papers' }))
  expect(await screen.findByText('The documents cannot show “☕”.')).toBeDefined()
})

it('waits for a plan with venues', () => {
  renderScreen(<NightSheetStep view={viewOf([], { status: 'draft' })} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/No venues yet/)).toBeDefined()
})
