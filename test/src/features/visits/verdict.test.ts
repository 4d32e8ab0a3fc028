import { PRESET_RULES } from '@shared/domain/visits/pass-rule'
import { expect, it } from 'vitest'
import { draftOf, type ResultDraft } from '../../../../src/features/visits/result-draft.ts'
import { verdictOf } from '../../../../src/features/visits/verdict.ts'
import { acceptedRecord } from '../../../helpers/records.ts'
import { visitOf } from '../../operation-view.ts'

const accepted = draftOf(visitOf(acceptedRecord))
const refused: ResultDraft = {
  ...accepted,
  steps: { ...accepted.steps, refused: 'yes' },
  refusalReason: 'safeguarding',
  report: 'none',
}
const cases: readonly [string, ResultDraft, string | null, string][] = [
  [
    'nothing about the room',
    { ...accepted, steps: { ...accepted.steps, refused: null } },
    null,
    'not complete yet. Say whether the room was refused.',
  ],
  ['no reason', { ...refused, refusalReason: null }, null, 'not complete yet. Say why the room was refused.'],
  ['accepted', { ...accepted, report: 'none' }, 'not_yet', 'not yet: a room was or would have been given'],
  ['refused', refused, 'partly', 'partly: refused, not reported'],
  ['said they would', { ...refused, report: 'said_would' }, 'partly', 'partly: refused, not reported'],
  [
    'report not entered',
    { ...refused, report: null },
    null,
    'not complete yet. Say whether it was reported.',
  ],
  [
    'no time of report',
    { ...refused, report: 'completed' },
    null,
    'not complete yet. Say when it was reported.',
  ],
  [
    'reported in time',
    { ...refused, report: 'completed', reportTiming: 'after_leaving' },
    'as_expected',
    'as expected: the rule is met',
  ],
  ['no cash', { ...refused, refusalReason: 'no_cash' }, 'not_yet', 'not yet: refused for another reason'],
  ['full', { ...refused, refusalReason: 'full' }, 'not_testable', 'not testable: could not be tested'],
  ['set by hand', { ...accepted, status: 'aborted', report: null }, 'aborted', 'aborted: stopped by us'],
]

it.each(cases)('says what a visit is while it is typed: %s', (_, draft, mark, words) => {
  const [strict] = PRESET_RULES
  expect(strict && verdictOf(draft, strict)).toEqual({ mark, words })
})
