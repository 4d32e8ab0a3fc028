import {
  stageAtDebrief,
  stepToArrange,
  type TrainingStep,
  trainedUntil,
  trainingProblems,
  trainingTakeUp,
} from '@shared/domain/follow-up/training'
import { describe, expect, it } from 'vitest'

const TODAY = '2026-12-12'
const accepted: TrainingStep = { stage: 'accepted', on: '2026-11-07' }
const booked = (on: string): TrainingStep => ({ stage: 'booked', on, enteredOn: '2026-11-20' })

describe('what a debrief says about training', () => {
  it.each([
    ['yes', 'yes', 'accepted'],
    ['yes', 'no', 'declined'],
    ['yes', 'unknown', 'offered'],
    ['yes', null, 'offered'],
    ['no', null, null],
    ['no', 'yes', null],
    [null, null, null],
  ])('offered %s, accepted %s is %s', (trainingOffered, trainingAccepted, expected) => {
    expect(stageAtDebrief({ trainingOffered, trainingAccepted })).toBe(expected)
  })
})

describe('training to arrange', () => {
  it('is an offer without an answer, and an acceptance without a date', () => {
    const offered: TrainingStep = { stage: 'offered', on: '2026-11-07' }
    expect(stepToArrange([offered], TODAY)).toBe(offered)
    expect(stepToArrange([offered, accepted], TODAY)).toBe(accepted)
  })

  it('is not what was declined, delivered or never offered', () => {
    expect(stepToArrange([], TODAY)).toBeUndefined()
    for (const stage of ['declined', 'delivered'] as const) {
      expect(stepToArrange([accepted, { stage, on: '2026-11-20' }], TODAY)).toBeUndefined()
    }
  })

  it('is booked and out of the list until its day has come', () => {
    expect(stepToArrange([accepted, booked('2026-12-13')], TODAY)).toBeUndefined()
    expect(stepToArrange([accepted, booked('2026-12-12')], TODAY)).toMatchObject({ stage: 'booked' })
    expect(stepToArrange([accepted, booked('2026-12-11')], TODAY)).toMatchObject({ stage: 'booked' })
  })

  it('ends where a booking that lies ahead is declined after all', () => {
    const declined: TrainingStep = { stage: 'declined', on: '2026-12-01', enteredOn: '2026-12-01' }
    expect(stepToArrange([accepted, booked('2027-01-15'), declined], TODAY)).toBeUndefined()
  })

  it('begins anew with an offer after training was delivered', () => {
    const delivered: TrainingStep = { stage: 'delivered', on: '2026-06-01' }
    const offer: TrainingStep = { stage: 'offered', on: '2026-12-05' }
    expect(stepToArrange([delivered, offer], TODAY)).toBe(offer)
  })

  it('takes a booking that was entered afterwards as of its own day', () => {
    const late: TrainingStep = { stage: 'booked', on: '2026-10-01', enteredOn: TODAY }
    const delivered: TrainingStep = { stage: 'delivered', on: '2026-10-01', enteredOn: TODAY }
    expect(stepToArrange([late, delivered], TODAY)).toBeUndefined()
  })
})

it('training counts from the day it was last delivered, to the end of a shorter month', () => {
  const delivered = (on: string): TrainingStep => ({ stage: 'delivered', on })
  expect(trainedUntil([accepted], 12)).toBeNull()
  expect(trainedUntil([delivered('2028-02-29')], 12)).toBe('2029-02-28')
  expect(trainedUntil([delivered('2027-03-01'), delivered('2026-03-01')], 12)).toBe('2028-03-01')
})

describe('training that is entered', () => {
  const entry = { stage: 'delivered', on: TODAY, attendees: 8 } as const

  it('may be of today, and ahead only as a booking', () => {
    expect(trainingProblems(entry, TODAY)).toEqual([])
    expect(trainingProblems({ ...entry, on: '2026-12-13' }, TODAY)).toMatchObject([{ path: 'on' }])
    expect(trainingProblems({ stage: 'booked', on: '2026-12-13', attendees: null }, TODAY)).toEqual([])
  })

  it('that was delivered says how many took part', () => {
    expect(trainingProblems({ ...entry, attendees: null }, TODAY)).toMatchObject([{ path: 'attendees' }])
  })
})

it('counts a venue at every stage it went through, and once a stage', () => {
  const step = (venueId: string, stage: TrainingStep['stage']) => ({ venueId, stage })
  const steps = [
    step('a', 'delivered'),
    step('a', 'accepted'),
    step('b', 'declined'),
    step('b', 'booked'),
    step('c', 'offered'),
  ]
  expect(trainingTakeUp(steps).map(({ stage, venues }) => [stage, venues])).toEqual([
    ['offered', 3],
    ['accepted', 2],
    ['booked', 2],
    ['delivered', 1],
    ['declined', 1],
  ])
})
