import { libraryContracts } from '@shared/contracts/library.contract'
import { operationsContracts } from '@shared/contracts/operations.contract'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ReviewStep } from '../../../../src/features/operations/review-step.tsx'
import { acceptedRecord, blankRecord } from '../../../helpers/records.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { blank, viewOf } from '../../operation-view.ts'

const asExpected = {
  ...acceptedRecord,
  steps: { ...acceptedRecord.steps, refused: 'yes', concern: 'unknown' },
  refusalReason: 'safeguarding',
  report: 'completed',
  reportTiming: 'after_leaving',
} as const
const EIGHTEEN = [asExpected, asExpected, ...Array.from({ length: 16 }, () => acceptedRecord)]

const REFUSED = {
  ...viewOf([]).operation.passRule,
  id: '018f0000-0000-7000-8000-300000000002',
  name: 'Refused',
  criterion: 'refused',
} as const
const withRules = () =>
  new FakeMain().answers(libraryContracts.list, () => ({
    scenarios: [],
    passRules: [viewOf([]).operation.passRule, REFUSED].map((rule) => ({
      ...rule,
      retired: false,
      operations: 0,
    })),
  }))

it('shows 2 of 18 with its interval, what it allows to say, and the rule it is counted under', () => {
  withRules()
  renderScreen(<ReviewStep view={viewOf(EIGHTEEN)} />)
  expect(screen.getByRole('heading', { name: /2 of 18/ })).toBeDefined()
  expect(screen.getByText(/95% Wilson interval 3.1% to 32.8%/)).toBeDefined()
  expect(screen.getByText(/between 3 and 33 in 100 would/)).toBeDefined()
  expect(
    screen.getByText(/Counted under Strict v1: Refused on safeguarding grounds and reported/),
  ).toBeDefined()
  expect(screen.getByRole('list', { name: 'Outcomes' }).textContent).toBe('As expected 2Not yet 16')
})

it('shows each behaviour out of the completed tests, and says what nobody knows', () => {
  withRules()
  renderScreen(<ReviewStep view={viewOf(EIGHTEEN)} />)
  const table = within(screen.getByRole('table', { name: 'What staff did, of 18 completed tests' }))
  expect(table.getByRole('row', { name: /Refused on safeguarding grounds/ }).textContent).toContain('2 of 18')
  expect(table.getByRole('row', { name: /Showed concern/ }).textContent).toContain('2 not known')
  expect(table.getByRole('row', { name: /Reported before the debrief/ }).textContent).not.toContain(
    'not known',
  )
})

it('concludes nothing while visits are still to be recorded', () => {
  withRules()
  renderScreen(<ReviewStep view={viewOf([asExpected, ...blank(3)])} />)
  expect(screen.getByText('So far: 1 of 1 as expected. Too early to say more.')).toBeDefined()
  expect(screen.getByRole('list', { name: 'Outcomes' }).textContent).toContain('Still to record 3')
})

it('has a sentence and no chart where nothing is completed, but keeps what left the statistics', () => {
  const aborted = { ...blankRecord, status: 'aborted', statusReason: 'Recognised' } as const
  withRules()
  renderScreen(<ReviewStep view={viewOf([aborted, blankRecord])} />)
  expect(screen.getByText(/No completed visits yet/)).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('list', { name: 'Outcomes' }).textContent).toContain('Aborted 1')
})

it('says what came of the debriefs', () => {
  const debrief = { debriefAt: '18:40', trainingOffered: 'yes', postersLeft: 'yes' } as const
  withRules()
  renderScreen(
    <ReviewStep
      view={viewOf([
        { ...asExpected, ...debrief, trainingAccepted: 'yes' },
        { ...acceptedRecord, ...debrief, trainingAccepted: 'no' },
        acceptedRecord,
      ])}
    />,
  )
  expect(
    screen.getByText('Debriefed 2 of 3. Training offered to 2, accepted by 1. Posters left at 2.'),
  ).toBeDefined()
})

it('is looked at under another rule, which stands over the numbers, and back', async () => {
  const view = viewOf(EIGHTEEN)
  const main = withRules().answers(operationsContracts.read, () => ({
    ...view,
    tally: { ...view.tally, rate: { k: 7, n: 18, rate: 7 / 18, low: 0.2, high: 0.61 } },
    lookedAtUnder: REFUSED,
  }))
  renderScreen(<ReviewStep view={view} />)
  await screen.findByRole('option', { name: 'Refused v1' })
  const options = screen.getAllByRole('option').map(({ textContent }) => textContent)
  expect(options).toEqual(['As frozen (Strict v1)', 'Refused v1'])
  fireEvent.change(screen.getByLabelText('Under'), { target: { value: REFUSED.id } })
  expect(await screen.findByRole('heading', { name: /7 of 18/ })).toBeDefined()
  expect(
    screen.getByText('Looked at under Refused v1, not the rule it was run under (Strict v1).'),
  ).toBeDefined()
  expect(screen.getByText(/Counted under Refused v1/)).toBeDefined()
  expect(main.inputsOf(operationsContracts.read)).toEqual([{ id: view.operation.id, ruleId: REFUSED.id }])
  fireEvent.change(screen.getByLabelText('Under'), { target: { value: '' } })
  expect(await screen.findByRole('heading', { name: /2 of 18/ })).toBeDefined()
  expect(screen.queryByText(/Looked at under/)).toBeNull()
})

it('says beside the numbers what came later and who may have been warned, and counts both as before', () => {
  withRules()
  const view = viewOf(EIGHTEEN.with(0, { ...asExpected, mayHaveBeenWarned: true }))
  const [first, second] = view.visits.map(({ id }) => id)
  const report = { version: 1, reportedOn: '2026-12-13', channel: '101', incident: null } as const
  const later = (id: string, visitId = '') => ({ ...report, id, visitId, codeWordUsed: 'yes' }) as const
  const laterReports = [later('a', first), later('b', first), later('c', second)]
  renderScreen(<ReviewStep view={{ ...view, laterReports }} />)
  expect(screen.getByRole('heading', { name: /2 of 18/ })).toBeDefined()
  expect(screen.getByText('2 venues reported later; this does not change their outcomes.')).toBeDefined()
  expect(
    screen.getByText('1 visit may have been warned. It counts; say so when you quote the rate.'),
  ).toBeDefined()
})
