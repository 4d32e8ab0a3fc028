import { libraryContracts } from '@shared/contracts/library.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ScenarioLibraryScreen } from '../../../../src/features/library/scenario-library.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { viewOf } from '../../operation-view.ts'

it('offers the cues and words of where a scenario is for, and takes out what does not fit there', async () => {
  const { scenario } = viewOf([]).operation
  const main = new FakeMain()
    .answers(libraryContracts.list, () => ({ scenarios: [], passRules: [] }))
    .answers(libraryContracts.saveScenario, () => scenario)
  renderScreen(<ScenarioLibraryScreen />)
  fireEvent.click(await screen.findByRole('button', { name: 'Add a scenario' }))
  const panel = within(await screen.findByRole('dialog'))
  fireEvent.change(panel.getByLabelText('Name'), { target: { value: 'Taxi, paid in cash' } })
  fireEvent.click(panel.getByRole('checkbox', { name: 'Cash' }))
  fireEvent.click(panel.getByRole('checkbox', { name: 'Double bed' }))
  fireEvent.click(panel.getByRole('checkbox', { name: /^Alcohol is tested too/ }))
  fireEvent.change(panel.getByLabelText('For'), { target: { value: 'private_hire_taxi' } })

  expect(panel.queryByRole('checkbox', { name: 'Double bed' })).toBeNull()
  expect(panel.queryByRole('checkbox', { name: /^Alcohol is tested too/ })).toBeNull()
  expect(panel.getByRole('option', { name: 'When a fare is agreed' })).toBeDefined()
  fireEvent.click(panel.getByRole('button', { name: 'Add the scenario' }))
  await waitFor(() =>
    expect(main.inputsOf(libraryContracts.saveScenario)).toMatchObject([
      { setting: 'private_hire_taxi', cues: ['cash'], alcoholTest: false },
    ]),
  )
})
