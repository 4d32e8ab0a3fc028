import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ReviewStep } from '../../../../src/features/operations/review-step.tsx'
import { acceptedRecord, blankRecord } from '../../../helpers/records.ts'
import { renderScreen } from '../../fake-desk.tsx'
import { blank, viewOf } from '../../operation-view.ts'

const asExpected = {
  ...acceptedRecord,
  steps: { ...acceptedRecord.steps, refused: 'yes', concern: 'unknown' },
  refusalReason: 'safeguarding',
  report: 'completed',
  reportTiming: 'after_leaving',
} as const
const EIGHTEEN = [asExpected, asExpected, ...Array.from({ length: 16 }, () => acceptedRecord)]

it('shows 2 of 18 with its interval, what it allows to say, and the rule it is counted under', () => {
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
  renderScreen(<ReviewStep view={viewOf(EIGHTEEN)} />)
  const table = within(screen.getByRole('table', { name: 'What staff did, of 18 completed tests' }))
  expect(table.getByRole('row', { name: /Refused on safeguarding grounds/ }).textContent).toContain('2 of 18')
  expect(table.getByRole('row', { name: /Showed concern/ }).textContent).toContain('2 not known')
  expect(table.getByRole('row', { name: /Reported before the debrief/ }).textContent).not.toContain(
    'not known',
  )
})

it('concludes nothing while visits are still to be recorded', () => {
  renderScreen(<ReviewStep view={viewOf([asExpected, ...blank(3)])} />)
  expect(screen.getByText('So far: 1 of 1 as expected. Too early to say more.')).toBeDefined()
  expect(screen.getByRole('list', { name: 'Outcomes' }).textContent).toContain('Still to record 3')
})

it('has a sentence and no chart where nothing is completed, but keeps what left the statistics', () => {
  const aborted = { ...blankRecord, status: 'aborted', statusReason: 'Recognised' } as const
  renderScreen(<ReviewStep view={viewOf([aborted, blankRecord])} />)
  expect(screen.getByText(/No completed visits yet/)).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('list', { name: 'Outcomes' }).textContent).toContain('Aborted 1')
})
