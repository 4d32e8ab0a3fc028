import { scenarioWords } from '@shared/domain/operations/scenario'
import { describe, expect, it } from 'vitest'
import { stepFor, stepsOf } from '../../../../src/features/operations/steps.ts'
import { acceptedRecord, blankRecord } from '../../../helpers/records.ts'
import { viewOf } from '../../operation-view.ts'

const notes = (...view: Parameters<typeof viewOf>) => stepsOf(viewOf(...view)).map(({ note }) => note)

describe('what is missing on each step', () => {
  it('of an empty draft', () => {
    expect(notes([], { status: 'draft' })).toEqual([
      'no venues yet',
      '',
      'no venues yet',
      'not live yet',
      '',
      'no results yet',
    ])
  })
  it('of a plan that is not ready', () => {
    const goLive = [{ gate: 'abort_word', message: 'Agree an abort word and enter it.' }] as const
    const missing = { approve: [], goLive, startDebriefing: [], close: [] }
    expect(notes([blankRecord], { status: 'approved' }, { missing })[0]).toBe('1 missing')
    expect(notes([blankRecord], { status: 'draft' }, { missing })[0]).toBe('1 visit')
  })
  it('of young people, until the operation is over', () => {
    const goLive = [
      { gate: 'young_people', message: 'Assign a young person on the Team step: Team A.' },
      { gate: 'assignments', message: 'A rule stops an assignment. Look at the Team step: Team B.' },
    ] as const
    const missing = { approve: [], goLive, startDebriefing: [], close: [] }
    const note = (status: 'approved' | 'closed') => notes([], { status }, { missing })[1]
    expect(note('approved')).toBe('young people missing, check assignments')
    expect(note('closed')).toBe('')
  })
  it('of a night that is being debriefed', () => {
    const debriefed = { ...acceptedRecord, debriefAt: '19:58' }
    const records = [debriefed, acceptedRecord, acceptedRecord]
    expect(notes(records, { status: 'debriefing' })[5]).toBe('2 debriefs missing')
    expect(notes([debriefed], { status: 'debriefing' })[5]).toBe('ready to close')
  })
  it('of a live night', () => {
    expect(notes([acceptedRecord, blankRecord])).toEqual(['2 visits', '1 not complete', '', '1/2', '', ''])
  })
})

describe('the step an address opens', () => {
  it('is its own, whatever the state', () => {
    expect(stepFor('packs', viewOf([], { status: 'draft' }))).toBe('packs')
  })
  it.each([
    ['plan', viewOf([blankRecord], { status: 'draft' })],
    ['results', viewOf([acceptedRecord, blankRecord])],
    ['review', viewOf([acceptedRecord])],
  ] as const)('is %s where the work goes on there', (step, view) => {
    expect(stepFor(undefined, view)).toBe(step)
    expect(stepFor('nonsense', view)).toBe(step)
  })
})

it('says a scenario in sentences', () => {
  const { scenario } = viewOf([]).operation
  expect(scenarioWords(scenario)).toBe(
    'Hotels and other places to stay. Adult with a cadet: cash, no ID. Stops when a room is offered. Debrief after 10 minutes.',
  )
  expect(scenarioWords({ ...scenario, debriefWaitMinutes: 0 })).toContain('Debrief at once.')
  expect(scenarioWords({ ...scenario, setting: 'private_hire_taxi', stopPoint: 'sold' })).toContain(
    'Stops when the journey begins.',
  )
  expect(scenarioWords({ ...scenario, alcoholTest: true })).toContain('Alcohol is tested too.')
})
