import { SCENARIO_SETTINGS } from '@shared/domain/operations/scenario-setting'
import { BOOKINGS, REFUSAL_REASONS } from '@shared/domain/visits/behaviours'
import { choicesFor } from '@shared/domain/visits/result-choices'
import { numberedRows, type Row, rowsFor, rowWords, type VisitForm } from '@shared/domain/visits/result-form'
import { describe, expect, it } from 'vitest'
import { EVERY_FORM, formName, HOTEL_TEST } from '../../../helpers/visit-forms.ts'

/** The rows of a hotel's form as they were before there were others: paper of old nights is typed in by them. */
const HOTEL: readonly Row[] = [
  'metBy',
  'arrivedAt',
  'leftAt',
  'mayHaveBeenWarned',
  'cues',
  'concern',
  'askedPurpose',
  'askedRelationship',
  'askedId',
  'spokeToChild',
  'toldManager',
  'refused',
  'refusalReason',
  'report',
  'reportTiming',
  'reportChannel',
  'codeWordUsed',
  'codeWordRecognised',
  'minutesToReport',
  'booking',
  'debriefAt',
  'debriefWith',
  'deskTrained',
  'discomfortAtDebrief',
  'trainingOffered',
  'trainingAccepted',
  'postersLeft',
  'notes',
]

const after = (rows: readonly Row[], row: Row, ...more: Row[]): readonly Row[] =>
  rows.toSpliced(rows.indexOf(row) + 1, 0, ...more)

/** The rows that each form has, said in full by kind and setting. */
function expected({ kind, setting, alcoholTest }: VisitForm): readonly Row[] {
  if (kind === 'engagement') {
    return [
      'metBy',
      'arrivedAt',
      'leftAt',
      'adviceGiven',
      'trainingOffered',
      'trainingAccepted',
      'postersLeft',
      'notes',
    ]
  }
  const withTaxi =
    setting === 'private_hire_taxi'
      ? after(after(HOTEL, 'leftAt', 'taxiRole'), 'booking', 'secondChance', 'reportedAtStop')
      : HOTEL
  const last = setting === 'private_hire_taxi' ? 'reportedAtStop' : 'booking'
  return alcoholTest ? after(withTaxi, last, 'alcoholResult') : withTaxi
}

it.each(EVERY_FORM.map((form) => [formName(form), form] as const))('the rows of %s', (_, form) => {
  expect(rowsFor(form)).toEqual(expected(form))
  expect(numberedRows(form).every((row) => rowsFor(form).includes(row))).toBe(true)
  expect(rowsFor(form).map((row) => rowWords(row, form))).not.toContain('')
})

describe('the words of a setting', () => {
  const words = (row: Row) => SCENARIO_SETTINGS.map((setting) => rowWords(row, { ...HOTEL_TEST, setting }))

  it('say what was refused', () => {
    expect(words('refused')).toEqual([
      'Refused the room',
      'Refused service',
      'Refused the fare',
      'Refused service',
    ])
  })

  it('say how far it got, with the same stored values', () => {
    const booking = (setting: VisitForm['setting']) => choicesFor('booking', { setting })
    for (const setting of SCENARIO_SETTINGS) {
      expect(booking(setting).map(({ value }) => value)).toEqual(BOOKINGS)
    }
    expect(booking('private_hire_taxi').map(({ words }) => words)).toEqual([
      'Enquiry',
      'Fare agreed',
      'Payment',
      'Journey began',
    ])
    expect(booking('takeaway').map(({ words }) => words)).toEqual([
      'Enquiry',
      'Order taken',
      'Payment',
      'Served',
    ])
  })

  it('offer reasons by their stored ids, a minimum stay in accommodation alone', () => {
    for (const setting of SCENARIO_SETTINGS) {
      const reasons = choicesFor('refusalReason', { setting }).map(({ value }) => value)
      expect(reasons).toEqual(
        REFUSAL_REASONS.filter((reason) => setting === 'accommodation' || reason !== 'minimum_stay'),
      )
    }
  })
})
