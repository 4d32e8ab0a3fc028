import { type OperationView, operationsContracts } from '@shared/contracts/operations.contract'
import type { VisitRecord } from '@shared/contracts/visits.contract'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ResultsStep } from '../../../../src/features/visits/results-step.tsx'
import { blankRecord } from '../../../helpers/records.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { viewOf } from '../../operation-view.ts'

const engagement = (records: readonly VisitRecord[]): OperationView => {
  const view = viewOf(records)
  return {
    ...view,
    visits: view.visits.map((visit) => ({ ...visit, kind: 'engagement', mark: null, outcome: null })),
    tally: { ...view.tally, visits: 0, recorded: 0 },
  }
}

const taxi = (): OperationView => {
  const view = viewOf([blankRecord])
  const scenario = { ...view.operation.scenario, setting: 'private_hire_taxi', cues: ['cash'] } as const
  return { ...view, operation: { ...view.operation, scenario: { ...scenario, cues: [...scenario.cues] } } }
}

/** The names of what can be answered or typed in the panel, in their order. */
function open(view: OperationView): readonly string[] {
  new FakeMain().answers(operationsContracts.read, () => view)
  renderScreen(<ResultsStep view={view} />)
  const panel = within(screen.getByRole('region', { name: 'Alder House Hotel' }))
  return panel.getAllByRole('radiogroup').map((group) => group.getAttribute('aria-label') ?? '')
}

it('asks of a taxi what a taxi has, in its words', () => {
  expect(open(taxi())).toEqual([
    'Tested',
    'Showed concern',
    'Asked purpose',
    'Asked relationship',
    'Asked ID or age',
    'Spoke to the child',
    'Told a manager',
    'Refused the fare',
    'Reported',
    'Journey got to',
    'Second chance at a stop',
    'Trained',
    'Said uneasy',
    'Training offered',
    'Posters left',
  ])
  expect(screen.queryByRole('radiogroup', { name: 'Reported at the stop' })).toBeNull()
  fireEvent.click(
    within(screen.getByRole('radiogroup', { name: 'Second chance at a stop' })).getByLabelText('Yes'),
  )
  expect(screen.getByRole('radiogroup', { name: 'Reported at the stop' })).toBeDefined()
  expect(screen.queryByRole('checkbox', { name: 'Double bed' })).toBeNull()
})

it('asks of an engagement visit neither cues nor steps nor a debrief, and gives it no outcome', () => {
  expect(open(engagement([blankRecord]))).toEqual(['Advice given', 'Training offered', 'Posters left'])
  const panel = within(screen.getByRole('region', { name: 'Alder House Hotel' }))
  expect(panel.queryByRole('checkbox')).toBeNull()
  expect(panel.queryByLabelText('Debrief')).toBeNull()
  expect(panel.getByText('not complete yet. Say whether advice was given.')).toBeDefined()
  expect(panel.queryByText(/Under Strict/)).toBeNull()
  fireEvent.click(within(panel.getByRole('radiogroup', { name: 'Advice given' })).getByLabelText('Yes'))
  expect(panel.getByText('done')).toBeDefined()
  expect(panel.getByRole('button', { name: 'Could not be done' })).toBeDefined()
  expect(panel.queryByRole('button', { name: 'Aborted' })).toBeNull()
})

it('says in the list what kind of visit it is, and that there is no rate', () => {
  open(
    engagement([
      { ...blankRecord, status: 'completed', adviceGiven: 'yes' },
      { ...blankRecord, status: 'not_testable', statusReason: 'Closed' },
      { ...blankRecord, status: 'live_concern', statusReason: 'Handed over, incident 412' },
    ]),
  )
  const rows = screen.getAllByRole('row').map((row) => row.textContent)
  expect(rows[1]).toContain('Engagement visitDone')
  expect(rows[2]).toContain('Engagement visitCould not be done')
  expect(rows[3]).toContain('Live concern')
  expect(screen.getByText('Engagement visits alone: nobody is tested, so there is no rate.')).toBeDefined()
})
