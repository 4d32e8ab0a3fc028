import { type RegisterState, registerContracts } from '@shared/contracts/register.contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RegisterGate } from '../../../../src/features/register/register-gate.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const LOCKED: RegisterState = {
  status: 'locked',
  folder: '/registers/north',
  name: 'North Division licensing',
  savedAt: '2026-11-21T23:14:00Z',
  user: null,
  problem: null,
  appVersion: '0.1.0',
}
const OPEN: RegisterState = {
  ...LOCKED,
  status: 'unlocked',
  user: { id: 'u1', label: '1234', role: 'sergeant' },
}

const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const gate = () => renderScreen(<RegisterGate>The work</RegisterGate>)

it('lets nobody in before the recovery key is confirmed by its last group', async () => {
  let state: RegisterState = { ...LOCKED, status: 'none', name: null, savedAt: null }
  const main = new FakeMain()
    .answers(registerContracts.readState, () => state)
    .answers(registerContracts.create, () => {
      state = OPEN
      return { recoveryKey: 'K7QF-9XMR-0A1B' }
    })
  gate()
  await screen.findByRole('heading', { name: 'Create a register' })
  fill('Name of the register', 'North Division licensing')
  fill('Who keeps the recovery key', 'Licensing inspector')
  fill('Your collar number', '1234')
  fill('New passphrase', 'plum kettle orbit ferry')
  fill('New passphrase again', 'plum kettle orbit ferry')
  press('Create the register')

  await screen.findByRole('heading', { name: 'Print the recovery key' })
  expect(main.inputsOf(registerContracts.create)).toEqual([
    {
      name: 'North Division licensing',
      custodian: 'Licensing inspector',
      label: '1234',
      passphrase: 'plum kettle orbit ferry',
    },
  ])
  expect(screen.queryByText('The work')).toBeNull()

  fill('Type the last group of the key, from the paper', '9XMR')
  press('I have the key on paper: continue')
  await screen.findByRole('alert')
  expect(screen.queryByText('The work')).toBeNull()

  // O and I are not in the key's alphabet: a person who types them has read 0 and 1.
  fill('Type the last group of the key, from the paper', 'oaib')
  press('I have the key on paper: continue')
  await screen.findByText('The work')
})

it('says main’s own sentence when the passphrase is wrong, and opens when it is right', async () => {
  let state = LOCKED
  const main = new FakeMain()
    .answers(registerContracts.readState, () => state)
    .refuses(registerContracts.unlock, {
      kind: 'locked',
      message: 'That does not open this register. Wait 8 seconds before you try again.',
    })
  gate()
  await screen.findByText('Last saved 21 Nov 2026, 23:14')
  fill('Your collar number', '1234')
  fill('Your passphrase', 'wrong')
  press('Unlock')
  expect((await screen.findByRole('alert')).textContent).toContain('Wait 8 seconds')

  main.answers(registerContracts.unlock, () => {
    state = OPEN
    return undefined
  })
  press('Unlock')
  await screen.findByText('The work')
})

it('shows a problem as its own sentence with no button that could change a file', async () => {
  const message = 'Part of the register is damaged. Keep the folder as it is.'
  const main = new FakeMain().answers(registerContracts.readState, () => ({
    ...LOCKED,
    problem: { kind: 'damaged' as const, message },
  }))
  gate()
  await screen.findByText(message)
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Look again',
    'Open another register',
  ])
  press('Look again')
  await waitFor(() => expect(main.inputsOf(registerContracts.readState)).toHaveLength(2))
})
