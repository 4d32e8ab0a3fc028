import { operationStatusContracts } from '@shared/contracts/operation-status.contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ClearanceFacts } from '../../../../src/features/operations/clearance-facts.tsx'
import { ClearancesForm } from '../../../../src/features/operations/clearances-form.tsx'
import { fullClearances } from '../../../helpers/records.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { viewOf } from '../../operation-view.ts'

const WHY = 'Why a young person rather than an adult (optional)'
const CONFLICT = 'Does it foresee conflict or confrontation?'

it('takes what the risk assessment says, and can take it back', async () => {
  const { operation } = viewOf([])
  const desk = new FakeMain().answers(operationStatusContracts.recordClearances, () => operation)
  const recorded = { ...fullClearances, riskAssessmentUntil: null, confrontation: null }
  renderScreen(<ClearancesForm operation={operation} recorded={recorded} onDone={() => undefined} />)
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save what was arranged' }))
  const change = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  change('Counts until (optional)', '30/6/2027')
  change(CONFLICT, 'foreseen')
  change(WHY, 'Staff look at an adult otherwise')
  save()
  await waitFor(() =>
    expect(desk.inputsOf(operationStatusContracts.recordClearances)).toMatchObject([
      {
        riskAssessmentUntil: '2027-06-30',
        confrontation: 'foreseen',
        youngPersonReason: 'Staff look at an adult otherwise',
      },
    ]),
  )
  change(CONFLICT, '')
  save()
  await waitFor(() =>
    expect(desk.inputsOf(operationStatusContracts.recordClearances)[1]).toMatchObject({
      confrontation: null,
    }),
  )
})

it('asks why a young person only where one plays the child', () => {
  const { operation } = viewOf([])
  const scenario = { ...operation.scenario, childRole: 'actor' as const }
  new FakeMain()
  renderScreen(
    <ClearancesForm
      operation={{ ...operation, scenario }}
      recorded={fullClearances}
      onDone={() => undefined}
    />,
  )
  expect(screen.queryByLabelText(WHY)).toBeNull()
  expect(screen.getByLabelText(CONFLICT)).toBeDefined()
})

it('stands among the facts', () => {
  renderScreen(<ClearanceFacts clearances={fullClearances} />)
  expect(screen.getByText('RA/2026/014, until 30 Jun 2027, no conflict is foreseen')).toBeDefined()
  expect(screen.getByText(fullClearances.youngPersonReason ?? '')).toBeDefined()
})
