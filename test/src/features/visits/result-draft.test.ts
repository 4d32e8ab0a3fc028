import { describe, expect, it } from 'vitest'
import { handoverOf, handoverText } from '../../../../src/features/visits/handover.ts'
import { draftOf, recordOf } from '../../../../src/features/visits/result-draft.ts'
import { acceptedRecord, blankRecord } from '../../../helpers/records.ts'
import { visitOf } from '../../operation-view.ts'

const draft = draftOf(visitOf(acceptedRecord))

describe('recordOf', () => {
  it.each([blankRecord, acceptedRecord])('gives back the record a draft was opened from', (record) => {
    expect(recordOf(draftOf(visitOf(record)))).toEqual({ ok: true, record })
  })

  it('keeps only answers that count: no reason without a refusal, no channel without a report', () => {
    const recorded = recordOf({
      ...draft,
      refusalReason: 'safeguarding',
      report: 'said_would',
      reportTiming: 'after_leaving',
      reportChannel: '999',
      minutesToReport: '4',
      codeWordUsed: 'yes',
      codeWordRecognised: 'yes',
      trainingOffered: 'no',
      trainingAccepted: 'yes',
    })
    expect(recorded).toMatchObject({
      ok: true,
      record: {
        refusalReason: null,
        reportTiming: null,
        reportChannel: null,
        minutesToReport: null,
        codeWordUsed: null,
        codeWordRecognised: null,
        trainingAccepted: null,
      },
    })
  })

  it('is completed once it is known whether the room was refused, and not before', () => {
    const open = { ...draft, steps: { ...draft.steps, refused: null } }
    expect(recordOf(open)).toMatchObject({ record: { status: 'planned' } })
    expect(recordOf(draft)).toMatchObject({ record: { status: 'completed' } })
  })

  it('says for each field what to enter', () => {
    const recorded = recordOf({ ...draft, arrivedAt: '99', report: 'began', minutesToReport: 'four' })
    expect(recorded).toEqual({
      ok: false,
      problems: [
        { path: 'arrivedAt', message: 'Enter a time, like 19:40' },
        { path: 'minutesToReport', message: 'Enter the minutes as a number, like 4' },
      ],
    })
  })
})

describe('a handover', () => {
  it('is kept as one sentence and read back', () => {
    const handover = { to: 'PS 1234, duty sergeant', incident: '2026-0412' }
    expect(handoverText(handover)).toBe('Handed to PS 1234, duty sergeant, incident 2026-0412')
    expect(handoverOf(handoverText(handover))).toEqual(handover)
  })

  it('keeps a text of another form', () => {
    expect(handoverOf('duty sergeant')).toEqual({ to: 'duty sergeant', incident: '' })
  })
})
