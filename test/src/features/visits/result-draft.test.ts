import { describe, expect, it } from 'vitest'
import { handoverWords } from '../../../../src/features/visits/handover.ts'
import { draftOf, recordOf } from '../../../../src/features/visits/result-draft.ts'
import { acceptedRecord, blankRecord, concernRecord } from '../../../helpers/records.ts'
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

describe('a live concern', () => {
  const concern = draftOf(visitOf(concernRecord))

  it('keeps to whom, when and the number, and no reason in free words', () => {
    expect(recordOf({ ...concern, statusReason: 'Recognised' })).toEqual({ ok: true, record: concernRecord })
    expect(handoverWords(concern)).toBe('Handed to Duty inspector at 19:50, incident 412')
    expect(handoverWords({ ...concern, concernAt: '' })).toBe('Handed to Duty inspector, incident 412')
  })

  it('that is a test again keeps nothing of the handover', () => {
    expect(recordOf({ ...concern, status: 'planned' })).toMatchObject({
      record: { status: 'planned', concernTo: null, concernAt: null, concernIncident: null },
    })
  })
})
