import { auditContracts } from '@shared/contracts/audit.contract'
import { settingsContracts } from '@shared/contracts/settings.contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Route } from 'wouter'
import { SettingsScreen } from '../../../../src/app/settings.screen.tsx'
import { OPERATION_RULES as RULES } from '../../../helpers/records'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const settings = (
  <Route path="/settings/:tab?">
    <SettingsScreen />
  </Route>
)

it('gives an officer none of the sergeant’s tabs', async () => {
  new FakeMain()
    .answers(settingsContracts.readForceProfile, () => null)
    .answers(settingsContracts.readPacks, () => ({ verifyMonths: 12, draftMegabytes: 8, chaseDays: 14 }))
  renderScreen(settings, '/settings', { id: 'u2', label: 'PC 5678', role: 'officer' })
  await screen.findByText('A sergeant has not filled in the force profile yet.')
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
    'Force profile',
    'Logos',
    'Follow-up',
    'Packs',
    'Scenarios',
    'Pass rules',
    'Appearance',
  ])
})

it('says whether the audit chain holds, and where it does not', async () => {
  const entries = [
    {
      seq: 7,
      at: '2026-11-21T23:14:00Z',
      actor: 'PS 1234',
      event: 'system' as const,
      action: 'Unlocked',
      subject: null,
    },
  ]
  const main = new FakeMain().answers(auditContracts.read, () => ({
    entries,
    total: 7,
    head: '9f2c',
    brokenAt: null,
  }))
  const first = renderScreen(settings, '/settings/audit')
  await screen.findByText(/7 of 7 entries hold/)
  first.unmount()

  main.answers(auditContracts.read, () => ({ entries, total: 7, head: '9f2c', brokenAt: 3 }))
  renderScreen(settings, '/settings/audit')
  expect((await screen.findByRole('alert')).textContent).toContain('Entry 3 does not follow')
})

it('lets a sergeant say whether the force permits tests with anybody under 18', async () => {
  const main = new FakeMain()
    .answers(settingsContracts.readOperationRules, () => RULES)
    .answers(settingsContracts.saveOperationRules, () => RULES)
  renderScreen(settings, '/settings/rules')
  const permits = await screen.findByRole('checkbox', { name: /permits police-run tests/ })
  expect(permits).toHaveProperty('checked', true)
  fireEvent.click(permits)
  fireEvent.click(screen.getByRole('button', { name: 'Save the rules' }))
  await screen.findByText('Saved')
  expect(main.inputsOf(settingsContracts.saveOperationRules)).toEqual([{ ...RULES, juvenileTesting: false }])
})

it('lets a sergeant say whether a young person tells the truth about their age', async () => {
  const main = new FakeMain()
    .answers(settingsContracts.readOperationRules, () => RULES)
    .answers(settingsContracts.saveOperationRules, (rules) => rules)
  renderScreen(settings, '/settings/rules')
  const truth = await screen.findByRole('checkbox', { name: /asked their age tells the truth/ })
  expect(truth).toHaveProperty('checked', true)
  fireEvent.click(truth)
  fireEvent.click(screen.getByRole('button', { name: 'Save the rules' }))
  await screen.findByText('Saved')
  expect(main.inputsOf(settingsContracts.saveOperationRules)).toEqual([{ ...RULES, truthAboutAge: false }])
})

it('lets a sergeant set the limits for a session, and leave one out', async () => {
  const main = new FakeMain()
    .answers(settingsContracts.readOperationRules, () => RULES)
    .answers(settingsContracts.saveOperationRules, (rules) => rules)
  renderScreen(settings, '/settings/rules')
  await screen.findByRole('group', { name: 'Limits for a session' })
  const fill = (label: RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  fill(/^Adults on a team/, '3')
  fill(/^Months for which safeguarding/, '12')
  fill(/^Visits in a session/, '')
  fill(/^Hours of a session/, '5')
  fill(/^Latest finish \(/, '')
  fill(/^Latest finish before a school day/, '9.30pm')
  fill(/^Hours of rest/, '')
  fill(/^Years for which/, '6')
  fireEvent.click(screen.getByRole('checkbox', { name: /begin at the 18th birthday/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Save the rules' }))
  await screen.findByText('Saved')
  expect(main.inputsOf(settingsContracts.saveOperationRules)).toEqual([
    {
      ...RULES,
      adultsWithCadet: 3,
      safeguardingTrainingMonths: 12,
      maximumVisits: null,
      maximumHours: 5,
      latestFinish: null,
      schoolNightFinish: '21:30',
      restHours: null,
      cadetRetentionYears: 6,
      retentionFromEighteen: false,
    },
  ])
})

it('asks for a number of adults where there is none', async () => {
  const main = new FakeMain().answers(settingsContracts.readOperationRules, () => RULES)
  renderScreen(settings, '/settings/rules')
  fireEvent.change(await screen.findByLabelText(/^Adults on a team/), { target: { value: '1' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save the rules' }))
  await waitFor(() => expect(screen.getAllByText('Enter 2 or more adults').length).toBeGreaterThan(0))
  expect(main.inputsOf(settingsContracts.saveOperationRules)).toEqual([])
})

it('lets a sergeant leave out a rule that stops nobody', async () => {
  const main = new FakeMain()
    .answers(settingsContracts.readOperationRules, () => RULES)
    .answers(settingsContracts.saveOperationRules, (rules) => rules)
  renderScreen(settings, '/settings/rules')
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Not the same venue twice (rule 15)' }))
  fireEvent.click(screen.getByRole('button', { name: 'Save the rules' }))
  await screen.findByText('Saved')
  expect(main.inputsOf(settingsContracts.saveOperationRules)).toEqual([{ ...RULES, rulesLeftOut: [15] }])
})
