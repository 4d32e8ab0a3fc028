import { type ForceProfile, settingsContracts } from '@shared/contracts/settings.contract'
import { startOf } from '@shared/domain/documents/channel-list'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ForceProfileScreen } from '../../../../src/features/settings/force-profile.screen.tsx'
import { currentDay } from '../../../../src/features/settings/number-words.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const TODAY = currentDay()
const PROFILE: ForceProfile = {
  force: 'Northmere Constabulary',
  division: '',
  team: 'Licensing team',
  operationName: 'Operation Makesafe',
  codeWord: 'Makesafe',
  channels: [
    { ...startOf('emergency'), when: 'A child is in danger now', verifiedOn: TODAY },
    { ...startOf('police'), verifiedOn: TODAY },
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

const openForm = async (profile: ForceProfile | null, verifyMonths = 12) => {
  const main = new FakeMain()
    .answers(settingsContracts.readForceProfile, () => profile)
    .answers(settingsContracts.readPacks, () => ({ verifyMonths, draftMegabytes: 8, chaseDays: 14 }))
    .answers(settingsContracts.saveForceProfile, (input) =>
      settingsContracts.saveForceProfile.output.parse(input),
    )
  renderScreen(<ForceProfileScreen />)
  await screen.findByRole('button', { name: 'Save the force profile' })
  return main
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const lines = () =>
  within(screen.getByRole('list', { name: 'Numbers' }))
    .getAllByRole('listitem')
    .map((line) => line.textContent)
const findings = () =>
  screen.queryByRole('list', { name: 'To put right' }) === null
    ? []
    : within(screen.getByRole('list', { name: 'To put right' }))
        .getAllByRole('listitem')
        .map((line) => line.textContent)
const savedBy = (main: FakeMain) => main.inputsOf(settingsContracts.saveForceProfile)

it('gives an officer the profile to read, and says which numbers are old', async () => {
  new FakeMain()
    .answers(settingsContracts.readForceProfile, () => ({
      ...PROFILE,
      channels: [
        ...PROFILE.channels,
        { ...startOf('social_care'), number: '01632 960200', towns: 'Northmere, Upper Fen' },
      ],
      forcePage: 'https://www.example.org/hotels',
    }))
    .answers(settingsContracts.readPacks, () => ({ verifyMonths: 12, draftMegabytes: 8, chaseDays: 14 }))
  renderScreen(<ForceProfileScreen />, '/', { id: 'u2', label: 'PC 5678', role: 'officer' })
  await screen.findByText('A child is in danger now')
  expect(lines()[2]).toContain('Children’s social care for Northmere, Upper Fen01632 960200')
  expect(lines()[2]).toContain('Not checked yet')
  expect(screen.getByText('https://www.example.org/hotels')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

it('saves the profile with the numbers as they stand in the form, a kind’s own words filled in', async () => {
  const main = await openForm(PROFILE)
  press('Add a number')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('What it is')))
  fill('What it is', 'crimestoppers')
  expect(screen.getByLabelText('Number or address')).toHaveProperty('value', '0800 555 111')
  fill('When to use it', 'You do not want to give your name')
  fill('Last checked (optional)', '2 November 2026')
  press('Change Emergency')
  press('Remove Emergency')
  expect(screen.getByText('Not saved yet')).toBeDefined()
  press('Save the force profile')
  await screen.findByText('Saved')
  expect(savedBy(main)[0]).toMatchObject({
    channels: [
      { kind: 'police', number: '101' },
      {
        kind: 'crimestoppers',
        name: 'Crimestoppers',
        number: '0800 555 111',
        when: 'You do not want to give your name',
        verifiedOn: '2026-11-02',
      },
    ],
  })
})

it('adds the national numbers that are missing, none of them checked, and rows to fill in', async () => {
  await openForm(PROFILE)
  press('Add the national numbers')
  expect(lines()).toHaveLength(14)
  expect(lines()[0]).toContain('A child is in danger now')
  expect(lines().filter((line) => line?.includes('Fill in the number'))).toHaveLength(3)
  expect(findings()).toEqual(['12 of 14 to check, as each line says.'])
  expect(screen.getByText(/^12 lines added\./).textContent).toContain(
    'Report online, Police station, Children’s social care.',
  )
  press('Add the national numbers')
  expect(lines()).toHaveLength(14)
  screen.getByText('All the national numbers are in the list already.')
})

it('opens the rows that lack something, and says in the summary which they are', async () => {
  const main = await openForm(PROFILE)
  press('Add the national numbers')
  press('Save the force profile')
  const summary = await screen.findByRole('alert')
  expect(
    within(summary)
      .getAllByRole('button')
      .map((link) => link.textContent),
  ).toEqual([
    'Report online: Enter the number or address',
    'Police station: Enter the number or address',
    'Children’s social care: Enter the number or address',
  ])
  fireEvent.click(within(summary).getByRole('button', { name: /^Police station/ }))
  const field = within(screen.getByRole('group', { name: 'Police station' })).getByLabelText(
    'Number or address',
  )
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: '1 Example Street' } })
  // Its last mistake is put right: it stays open for what is still to be typed, and closes when it is told to.
  expect(screen.getAllByText('Enter the number or address')).toHaveLength(2)
  press('Close Police station')
  expect(screen.queryByRole('group', { name: 'Police station' })).toBeNull()
  expect(savedBy(main)).toEqual([])
})

it('moves a number by its buttons, says where it is, and keeps the keyboard with it', async () => {
  const main = await openForm(PROFILE)
  const up = screen.getByRole('button', { name: 'Move Police, not an emergency up' })
  up.focus()
  fireEvent.click(up)
  screen.getByText('Police, not an emergency is now number 1 of 2')
  expect(lines()[0]).toContain('101')
  await waitFor(() =>
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Move Police, not an emergency down' }),
    ),
  )
  press('Save the force profile')
  await screen.findByText('Saved')
  expect(savedBy(main)[0]).toMatchObject({ channels: [{ number: '101' }, { number: '999' }] })
})

it('says what is wrong with the list, and lets a number be marked as checked today', async () => {
  const old = { ...startOf('childline'), verifiedOn: '2020-01-31' }
  const main = await openForm({
    ...PROFILE,
    channels: [
      ...PROFILE.channels.slice(1),
      old,
      {
        ...startOf('other'),
        name: 'Listening line',
        when: 'Any time',
        number: '08001111',
        verifiedOn: TODAY,
      },
    ],
  })
  expect(findings()).toEqual([
    '999 is missing.',
    '0800 1111 is listed twice: Childline, Listening line.',
    '1 of 3 to check, as each line says.',
  ])
  expect(lines()[1]).toMatch(/Not checked for \d+ months/)
  press('Checked today: Childline')
  expect(findings()).toHaveLength(2)
  press('Save the force profile')
  await screen.findByText('Saved')
  expect(savedBy(main)[0]).toMatchObject({ channels: [{}, { number: '0800 1111', verifiedOn: TODAY }, {}] })
})

it('does not count a number as checked once it is another one', async () => {
  await openForm({ ...PROFILE, channels: [...PROFILE.channels, { ...startOf('nspcc'), verifiedOn: TODAY }] })
  press('Change NSPCC helpline')
  fill('Number or address', '08088005000')
  expect(findings()).toEqual([])
  fill('Number or address', '0808 800 5001')
  expect(screen.getByLabelText('Number or address')).toHaveProperty('value', '0808 800 5001')
  expect(screen.getByLabelText('Last checked (optional)')).toHaveProperty('value', '')
  expect(findings()).toEqual([
    'NSPCC helpline is listed with 0808 800 5001. The published number is 0808 800 5000.',
    '1 of 3 to check, as each line says.',
  ])
})

it('asks again for a check after as many months as the team has set', async () => {
  const checked = { ...startOf('childline'), verifiedOn: '2020-01-31' }
  await openForm({ ...PROFILE, channels: [...PROFILE.channels, checked] }, 1200)
  expect(findings()).toEqual([])
  expect(lines()[2]).toContain('Checked 31 Jan 2020')
})

it('asks for the towns of a council, for web addresses as such, and for a first number', async () => {
  const main = await openForm(null)
  fill('Force', 'Northmere Constabulary')
  fill('Team', 'Licensing team')
  fill('Code word', 'Makesafe')
  fill('Your page about this work (optional)', 'www.example.org')
  press('Save the force profile')
  const summary = await screen.findByRole('alert')
  expect(
    within(summary)
      .getAllByRole('button')
      .map((link) => link.textContent),
  ).toEqual(['Enter at least one number to call', 'Enter a web address, like https://www.example.org'])
  fireEvent.click(within(summary).getByRole('button', { name: 'Enter at least one number to call' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add the national numbers' }))
  press('Add a number')
  fill('What it is', 'social_care')
  fill('Number or address', '01632 960200')
  fill('Towns it is for (optional)', 'Northmere')
  fill('Your page about this work (optional)', 'https://www.example.org/hotels')
  fill('Protective marking (optional)', 'OFFICIAL')
  press('Save the force profile')
  await screen.findByText('Saved')
  expect(savedBy(main)[0]).toMatchObject({
    channels: [{ kind: 'social_care', number: '01632 960200', towns: 'Northmere', verifiedOn: null }],
    forcePage: 'https://www.example.org/hotels',
    protectiveMarking: 'OFFICIAL',
  })
})
