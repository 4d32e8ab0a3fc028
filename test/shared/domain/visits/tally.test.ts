import { PRESET_RULES } from '@shared/domain/visits/pass-rule'
import { missingForCompletion, recordedStatus } from '@shared/domain/visits/record-status'
import { type BehaviourCount, tally } from '@shared/domain/visits/tally'
import { describe, expect, it } from 'vitest'
import { acceptedRecord, blankRecord, strictRecord } from '../../../helpers/records'

const [strict] = PRESET_RULES
if (!strict) throw new Error('there is no strict rule')

const count = (record: typeof blankRecord, n: number): BehaviourCount => ({
  ...record,
  codeWordUsed: record.codeWordUsed === 'yes',
  count: n,
})

describe('the numbers of an operation', () => {
  it('are 2 of 18 for sixteen rooms given and two refusals reported', () => {
    const result = tally([count(acceptedRecord, 16), count(strictRecord, 2)], strict)
    expect(result.rate).toMatchObject({ k: 2, n: 18 })
    expect(result.marks).toMatchObject({ as_expected: 2, not_yet: 16, partly: 0 })
    expect(result.ladder.find(({ behaviour }) => behaviour === 'refused')?.yes).toBe(2)
    expect(result.ladder.find(({ behaviour }) => behaviour === 'codeWordUsed')?.yes).toBe(2)
  })

  it('leave out of the denominator what was not a completed test', () => {
    const result = tally(
      [
        count(strictRecord, 1),
        count({ ...blankRecord, status: 'not_testable' }, 6),
        count({ ...blankRecord, status: 'aborted' }, 1),
        count({ ...blankRecord, status: 'live_concern' }, 1),
        count(blankRecord, 3),
      ],
      strict,
    )
    expect(result.rate).toMatchObject({ k: 1, n: 1 })
    expect([result.visits, result.recorded]).toEqual([12, 9])
    expect(result.words[0]).toBe('So far: 1 of 1 as expected.')
  })

  it('say how many are not known, so that a low bar is not read as "did not"', () => {
    const unclear = { ...acceptedRecord, steps: { ...acceptedRecord.steps, askedId: 'unknown' as const } }
    const rung = tally([count(unclear, 4), count(strictRecord, 1)], strict).ladder.find(
      ({ behaviour }) => behaviour === 'askedId',
    )
    expect(rung).toEqual({ behaviour: 'askedId', yes: 1, unknown: 4 })
  })

  it('are no data without a visit', () => {
    expect(tally([], strict).rate).toBeNull()
  })
})

describe('a record', () => {
  it('counts as completed once it is known whether the room was refused and why, and whether it was reported', () => {
    expect(recordedStatus({ kind: 'test', ...blankRecord, status: 'completed' })).toBe('planned')
    expect(recordedStatus({ kind: 'test', ...acceptedRecord, status: 'planned' })).toBe('completed')
    const refused = { kind: 'test', ...strictRecord, refusalReason: null } as const
    expect(missingForCompletion(refused)).toEqual(['Say why the room was refused'])
    expect(recordedStatus(refused)).toBe('planned')
    expect(missingForCompletion({ kind: 'test', ...strictRecord, report: null })).toEqual([
      'Say whether it was reported',
    ])
    expect(missingForCompletion({ kind: 'test', ...strictRecord, reportTiming: null })).toEqual([
      'Say when it was reported',
    ])
    expect(recordedStatus({ kind: 'test', ...strictRecord, refusalReason: 'full', report: null })).toBe(
      'completed',
    )
    expect(recordedStatus({ kind: 'test', ...blankRecord, status: 'aborted' })).toBe('aborted')
  })
})
