import { type AdultOnTeams, adultsContracts } from '@shared/contracts/adults.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TeamStep } from '../../../../src/features/operations/team-step.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { viewOf } from '../../operation-view.ts'

const ADULT: AdultOnTeams = {
  id: '01980000-0000-7000-8000-000000000001',
  version: 3,
  number: 'PC 4127',
  roles: [{ role: 'welfare', teams: ['Team A', 'Team B'] }],
  vettedOn: '2026-01-10',
  vettedUntil: '2026-12-01',
  trainedOn: null,
  gaps: [
    { what: 'vetting_over', on: '2026-12-12' },
    { what: 'no_training', on: null },
  ],
}

it('says in words what an adult lacks, and saves what was changed', async () => {
  const desk = new FakeMain()
    .answers(adultsContracts.list, () => [ADULT])
    .answers(adultsContracts.save, () => undefined)
  renderScreen(<TeamStep view={viewOf([])} />)
  const row = within(await screen.findByRole('row', { name: /PC 4127/ }))
  expect(row.getByText('Team A and Team B')).toBeDefined()
  expect(row.getByText('Vetting is out of date on 12 December 2026')).toBeDefined()
  expect(row.getByText('No safeguarding training is recorded')).toBeDefined()
  fireEvent.click(row.getByRole('button', { name: 'Change the dates of PC 4127' }))
  const panel = within(await screen.findByRole('dialog'))
  const type = (label: string, value: string) =>
    fireEvent.change(panel.getByLabelText(label), { target: { value } })
  type('Vetting lasts until (optional)', '1/1/2025')
  fireEvent.click(panel.getByRole('button', { name: 'Save the dates' }))
  expect(await panel.findAllByText('The vetting ends before it begins: check both days')).not.toEqual([])
  type('Vetting lasts until (optional)', '31/12/2027')
  type('Last safeguarding training on', '1/6/2026')
  fireEvent.click(panel.getByRole('button', { name: 'Save the dates' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const { id, version, vettedOn } = ADULT
  expect(desk.inputsOf(adultsContracts.save)).toEqual([
    { id, version, vettedOn, vettedUntil: '2027-12-31', trainedOn: '2026-06-01' },
  ])
})

it('asks for no dates of anybody where an adult plays the child', async () => {
  const desk = new FakeMain().answers(adultsContracts.list, () => [ADULT])
  const view = viewOf([])
  const scenario = { ...view.operation.scenario, childRole: 'actor' as const }
  renderScreen(<TeamStep view={{ ...view, operation: { ...view.operation, scenario } }} />)
  expect(await screen.findByText('Team A')).toBeDefined()
  expect(screen.queryByText('Adults on these teams')).toBeNull()
  expect(desk.inputsOf(adultsContracts.list)).toEqual([])
})
