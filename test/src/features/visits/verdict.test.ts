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
  expect(strict && verdictOf(draft, strict, 'accommodation')).toEqual({ mark, words })
})

it.each([
  ['private_hire_taxi', 'not yet: the fare was or would have been taken', 'Say whether the fare was refused'],
  ['takeaway', 'not yet: they were or would have been served', 'Say whether service was refused'],
] as const)('says it in the words of the setting: %s', (setting, words, ask) => {
  const [strict] = PRESET_RULES
  if (!strict) throw new Error('There is no preset rule')
  expect(verdictOf(accepted, strict, setting).words).toBe(words)
  const open = { ...accepted, steps: { ...accepted.steps, refused: null } }
  expect(verdictOf(open, strict, setting).words).toBe(`not complete yet. ${ask}.`)
})

it.each([
  [{}, 'not complete yet. Say whether advice was given.', null],
  [{ adviceGiven: 'yes' }, 'done', null],
  [{ adviceGiven: 'no' }, 'done', null],
  [{ status: 'not_testable' }, 'could not be done', null],
  [{ status: 'live_concern' }, 'live concern', 'live_concern'],
] as const)('gives an engagement visit no outcome: %o', (more, words, mark) => {
  const [strict] = PRESET_RULES
  const draft: ResultDraft = { ...accepted, kind: 'engagement', status: 'planned', ...more }
  expect(strict && verdictOf(draft, strict, 'accommodation')).toEqual({ mark, words })
})
