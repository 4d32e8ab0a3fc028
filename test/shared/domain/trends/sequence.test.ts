import { sequenceOf } from '@shared/domain/trends/sequence'
import { describe, expect, it } from 'vitest'
import { presetRule } from '../../../helpers/operation-facts'
import { REPORTED, tests } from './visit-counts'

const rule = presetRule('Strict')
const of = (...counts: ReturnType<typeof tests>[]) => sequenceOf([{ rule, counts }])
const rung = (sequence: ReturnType<typeof of>, label: RegExp) => {
  const found = sequence.rungs.find((one) => label.test(one.label))
  if (found === undefined) throw new Error('There is no such rung')
  return found
}

const ASKED = ['concern', 'askedId'] as const
const REFUSED = [...ASKED, 'refused'] as const

describe('the checks of domain.md 8.5', () => {
  it('12 tested, 6 refused, 0 reported: 50% and 0% of all, 50% and 0% of the step before', () => {
    const ladder = of(tests(6, ['refused', ...ASKED]), tests(6, ASKED))
    expect(ladder.completed).toBe(12)
    expect(rung(ladder, /Refused/)).toMatchObject({ any: 6, inSequence: 6, cumulative: 0.5, step: 0.5 })
    expect(rung(ladder, /Reported/)).toMatchObject({ any: 0, inSequence: 0, cumulative: 0, step: 0 })
  })

  it('4 tested, 2 refused, 0 reported: the same', () => {
    const ladder = of(tests(2, REFUSED), tests(2, ASKED))
    expect(rung(ladder, /Refused/)).toMatchObject({ cumulative: 0.5, step: 0.5 })
    expect(rung(ladder, /Reported/)).toMatchObject({ cumulative: 0, step: 0 })
  })

  it('10 tested, 6 refused, 3 reported: 60% and 30% of all, 60% and 50% of the step before', () => {
    const ladder = of(tests(3, REFUSED, REPORTED), tests(3, REFUSED), tests(4, ASKED))
    expect(rung(ladder, /Refused/)).toMatchObject({ cumulative: 0.6, step: 0.6 })
    expect(rung(ladder, /Reported/)).toMatchObject({ cumulative: 0.3, step: 0.5 })
  })

  it('a step after one that nobody reached has no rate: 0 of 0 is not 0%', () => {
    const ladder = of(tests(4, []))
    expect(rung(ladder, /concern/)).toMatchObject({ inSequence: 0, cumulative: 0, step: 0 })
    expect(ladder.rungs.slice(1).map(({ step }) => step)).toEqual([null, null, null, null])
    expect(ladder.rungs.map(({ cumulative }) => cumulative)).toEqual([0, 0, 0, 0, 0])
  })

  it('does not force what was seen into an order: two reported, two others refused', () => {
    const ladder = of(tests(2, [], REPORTED), tests(2, ['refused']))
    expect(rung(ladder, /Refused/)).toMatchObject({ any: 2, inSequence: 0 })
    expect(rung(ladder, /Reported/)).toMatchObject({ any: 2, inSequence: 0 })
  })
})

it('without a completed test has no share at all', () => {
  const ladder = of(tests(2, [], { status: 'planned' }), tests(3, REFUSED, { refusalReason: 'full' }))
  expect(ladder.completed).toBe(0)
  expect(ladder.rungs.map(({ any, cumulative, step }) => [any, cumulative, step])).toEqual(
    Array(5).fill([0, null, null]),
  )
})

it('counts a report before the debrief alone, and the code word only in one', () => {
  const late = { report: 'completed', reportTiming: 'after_debrief', codeWordUsed: true } as const
  const ladder = of(tests(2, REFUSED, late), tests(1, REFUSED, { ...REPORTED, codeWordUsed: true }))
  expect(rung(ladder, /Reported/).any).toBe(1)
  expect(rung(ladder, /code word/)).toMatchObject({ any: 1, inSequence: 1, step: 1 })
})

it('adds groups of several rules up, each refusal under its own rule', () => {
  const lenient = { ...rule, safeguardingReasons: ['safeguarding', 'no_id'] as const }
  const noId = [tests(3, REFUSED, { refusalReason: 'no_id' })]
  const both = sequenceOf([
    { rule, counts: noId },
    { rule: lenient, counts: noId },
  ])
  expect(both.completed).toBe(6)
  expect(rung(both, /Refused/).any).toBe(3)
})
