import { printedPlan } from '@shared/domain/documents/printed-plan'
import { expect, it } from 'vitest'
import { blank, viewOf } from '../../../src/operation-view.ts'

const { operation, visits } = viewOf(blank(3))
const plan = printedPlan(operation.sessions, visits)
const [first, second, ...rest] = visits
if (first === undefined || second === undefined) throw new Error('There are no visits')

it.each([
  ['two visits change places', [{ ...first, position: 2 }, { ...second, position: 1 }, ...rest]],
  ['a visit has another time', [{ ...first, slot: '23:10' }, second, ...rest]],
  ['a visit goes to another team', [{ ...first, teamId: 'another' }, second, ...rest]],
  ['a visit is taken out', [first, second]],
  ['a visit becomes an engagement visit', [{ ...first, kind: 'engagement' as const }, second, ...rest]],
])('is another once %s', (_, changed) => {
  expect(printedPlan(operation.sessions, changed)).not.toBe(plan)
})

it('is another once a session or a team changes', () => {
  const changes = [{ finish: '23:00' }, { day: '2026-12-13' }, { teams: [] }]
  for (const change of changes) {
    const sessions = operation.sessions.map((session) => ({ ...session, ...change }))
    expect(printedPlan(sessions, visits)).not.toBe(plan)
  }
})

it('stays the same in another order, and when results are recorded', () => {
  const recorded = visits.map((visit) => ({
    ...visit,
    version: 2,
    notes: 'Calm',
    status: 'completed' as const,
  }))
  expect(printedPlan(operation.sessions, recorded.toReversed())).toBe(plan)
})
