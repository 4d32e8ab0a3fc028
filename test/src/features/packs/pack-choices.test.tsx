import { settingsContracts } from '@shared/contracts/settings.contract'
import { STARTING_CHOICES } from '@shared/domain/packs/situation'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PackChoicesScreen } from '../../../../src/features/packs/pack-choices.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const box = (name: string) => screen.findByRole('checkbox', { name })

it('lets a sergeant choose what goes to whom, and go back to what it started with', async () => {
  const saved = { ...STARTING_CHOICES, not_yet: ['outcome-letter' as const] }
  const main = new FakeMain()
    .answers(settingsContracts.readPackChoices, () => saved)
    .answers(settingsContracts.savePackChoices, (choices) => choices)
  renderScreen(<PackChoicesScreen />, '/packs/choices')
  const poster = await box('Staff poster: Not yet')
  expect(poster).toHaveProperty('checked', false)
  fireEvent.click(poster)
  expect(screen.getByText('Not saved yet')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Save what goes to whom' }))
  expect(await screen.findByText('Saved')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Restore what it started with' }))
  fireEvent.click(screen.getByRole('button', { name: 'Save what goes to whom' }))
  await waitFor(() =>
    expect(main.inputsOf(settingsContracts.savePackChoices)).toEqual([
      { ...saved, not_yet: ['outcome-letter', 'staff-poster'] },
      STARTING_CHOICES,
    ]),
  )
})

it('offers no tick where nobody can have the document', async () => {
  new FakeMain().answers(settingsContracts.readPackChoices, () => STARTING_CHOICES)
  renderScreen(<PackChoicesScreen />, '/packs/choices')
  await box('Outcome letter: Not yet')
  for (const name of ['Outcome letter: Never visited', 'Invitation letter: Not yet', 'Certificate: Not yet'])
    expect(screen.queryByRole('checkbox', { name })).toBeNull()
})

it('can be read by an officer, and not changed', async () => {
  new FakeMain().answers(settingsContracts.readPackChoices, () => STARTING_CHOICES)
  renderScreen(<PackChoicesScreen />, '/packs/choices', { id: 'u2', label: 'PC 4127', role: 'officer' })
  expect(await box('Staff poster: Not yet')).toHaveProperty('disabled', true)
  expect(screen.queryByRole('button', { name: /Save/ })).toBeNull()
})
