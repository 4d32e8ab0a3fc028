import { settingsContracts } from '@shared/contracts/settings.contract'
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PackSettingsScreen } from '../../../../src/features/settings/pack-settings.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const SETTINGS = { verifyMonths: 12, draftMegabytes: 8, chaseDays: 14 }
const fakeMain = () =>
  new FakeMain()
    .answers(settingsContracts.readPacks, () => SETTINGS)
    .answers(settingsContracts.savePacks, (input) => input)

it('lets a sergeant set how long a number counts as checked, the size of a draft and when to chase', async () => {
  const main = fakeMain()
  renderScreen(<PackSettingsScreen />)
  const fill = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  await screen.findByRole('button', { name: 'Save the pack settings' })
  fill('Months for which a number counts as checked', '0')
  fireEvent.click(screen.getByRole('button', { name: 'Save the pack settings' }))
  await screen.findByRole('alert')
  expect(screen.getAllByText('Enter 1 or more months').length).toBeGreaterThan(0)
  expect(main.inputsOf(settingsContracts.savePacks)).toEqual([])

  fill('Months for which a number counts as checked', '6')
  fill('Largest e-mail draft, in MB', '20')
  fill('Days until a venue is chased', '21')
  fireEvent.click(screen.getByRole('button', { name: 'Save the pack settings' }))
  await screen.findByText('Saved')
  expect(main.inputsOf(settingsContracts.savePacks)).toEqual([
    { verifyMonths: 6, draftMegabytes: 20, chaseDays: 21 },
  ])
})

it('gives an officer the settings to read', async () => {
  fakeMain()
  renderScreen(<PackSettingsScreen />, '/', { id: 'u2', label: 'PC 5678', role: 'officer' })
  await screen.findByText(/counts as checked for 12 months.*at most 8 MB.*chased 14 days after/)
  expect(screen.queryByRole('button')).toBeNull()
})
