import { OPERATION_STATUSES } from '@shared/domain/operations/operation'
import {
  laterDayProblem,
  laterReportRefusal,
  laterReportsWords,
  laterReportWords,
} from '@shared/domain/visits/later-report'
import { warnedWords } from '@shared/domain/visits/warned'
import { describe, expect, it } from 'vitest'

describe('a later report', () => {
  it('is kept while live, while debriefing and once closed, and not otherwise', () => {
    const open = OPERATION_STATUSES.filter((status) => laterReportRefusal(status) === null)
    expect(open).toEqual(['live', 'debriefing', 'closed'])
  })

  it.each([
    ['2026-12-11', 'Enter the day of the night or a later one'],
    ['2026-12-12', null],
    ['2026-12-14', null],
    ['2026-12-15', 'Enter a day that is not in the future'],
  ])('on %s: %s', (reportedOn, problem) => {
    expect(laterDayProblem(reportedOn, '2026-12-12', '2026-12-14')).toBe(problem)
  })

  it('says how, and that no outcome changes', () => {
    const report = { reportedOn: '2026-12-13', channel: '101', incident: '412', codeWordUsed: 'yes' } as const
    expect(laterReportWords(report)).toBe('on 101, incident 412, with the code word')
    expect(laterReportWords({ ...report, channel: 'other', incident: null, codeWordUsed: 'unknown' })).toBe(
      'another way, code word not known',
    )
    expect([0, 1, 2].map(laterReportsWords)).toEqual([
      null,
      '1 venue reported later; this does not change its outcome.',
      '2 venues reported later; this does not change their outcomes.',
    ])
  })
})

it('says of warned visits that they count', () => {
  expect([0, 1, 2].map(warnedWords)).toEqual([
    null,
    '1 visit may have been warned. It counts; say so when you quote the rate.',
    '2 visits may have been warned. They count; say so when you quote the rate.',
  ])
})
