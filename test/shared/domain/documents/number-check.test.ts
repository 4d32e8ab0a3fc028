import type { ReportingChannel } from '@shared/contracts/settings.contract'
import { CHANNEL_KINDS, type ChannelKind } from '@shared/domain/documents/channel-kind'
import { CHANNEL_STARTS } from '@shared/domain/documents/national-numbers'
import {
  needsChecking,
  numberAge,
  numberFindings,
  translationFindings,
  waysToReach,
} from '@shared/domain/documents/number-check'
import { describe, expect, it } from 'vitest'
import { wording } from '../../../helpers/pack-wording'

const TODAY = '2026-12-12'
const channel = (kind: ChannelKind, more: Partial<ReportingChannel> = {}): ReportingChannel => ({
  ...CHANNEL_STARTS[kind],
  kind,
  verifiedOn: TODAY,
  towns: '',
  ...more,
})
const POLICE = [channel('emergency'), channel('police')]
const findings = (...more: ReportingChannel[]) => numberFindings([...POLICE, ...more], TODAY, 12)

describe('how long a number counts as checked', () => {
  const age = (verifiedOn: string | null, today = TODAY, months = 12) =>
    numberAge({ verifiedOn }, today, months)

  it('is up to the same day some months later, that day not included', () => {
    expect(age('2025-12-13')).toEqual({ state: 'checked', months: 11 })
    expect(age('2025-12-12')).toEqual({ state: 'old', months: 12 })
    expect(age('2025-10-01')).toEqual({ state: 'old', months: 14 })
    expect(age('2026-11-12', TODAY, 1)).toEqual({ state: 'old', months: 1 })
    expect(age(TODAY)).toEqual({ state: 'checked', months: 0 })
  })

  it('follows the calendar over a leap day', () => {
    expect(age('2027-03-01', '2028-02-29').state).toBe('checked')
    expect(age('2028-02-29', '2029-02-28').state).toBe('old')
  })

  it('is no time at all where nobody checked, the day is still to come, or is half typed', () => {
    expect(age(null)).toEqual({ state: 'never' })
    expect(age('12/1')).toEqual({ state: 'never' })
    expect(age('2026-02-30')).toEqual({ state: 'never' })
    expect(age('2026-12-13')).toEqual({ state: 'to_come' })
    expect(needsChecking({ verifiedOn: '2026-12-13' }, TODAY, 12)).toBe(true)
    expect(needsChecking({ verifiedOn: '2026-12-11' }, TODAY, 12)).toBe(false)
  })
})

it.each([
  ['08000 121 700', '0800 0121 700'],
  ['+44 808 800 5000', '0808 800 5000'],
  ['+44 (0)808 800 5000', '08088005000'],
  ['0044 808 800 5000', '0808-800-5000'],
  ['Text 999', 'text: 999'],
  ['https://www.example.org/report/', 'example.org/report'],
  ['18000', 'Textphone 18000'],
])('“%s” and “%s” reach the same', (one, other) => {
  expect(waysToReach(one)).toEqual(waysToReach(other))
  expect(waysToReach(one)).toHaveLength(1)
})

it('tells a call from a text, and takes a field with several numbers apart', () => {
  expect(waysToReach('999')).not.toEqual(waysToReach('Text 999'))
  expect(waysToReach('0800 40 50 40 or text 61016')).toEqual(['0800405040', 'text 61016'])
  expect(waysToReach('101/999')).toEqual(['101', '999'])
  expect(waysToReach('At the front desk')).toEqual([])
})

describe('what is to be put right in the numbers', () => {
  it('is nothing where all are there, checked and different', () => {
    const all = CHANNEL_KINDS.map((kind) =>
      channel(kind, CHANNEL_STARTS[kind].number === '' ? { number: `${kind}.example.org` } : {}),
    )
    expect(numberFindings(all, TODAY, 12)).toEqual([])
  })

  it('names a missing 999 and a missing 101, whatever kind they would have', () => {
    expect(numberFindings([], TODAY, 12)).toEqual(['999 is missing.', '101 is missing.'])
    const text = channel('emergency_sms')
    expect(numberFindings([text, channel('relay')], TODAY, 12)).toEqual([
      '999 is missing.',
      '101 is missing.',
    ])
    const other = channel('other', { name: 'Police', number: '999 or 101' })
    expect(numberFindings([other], TODAY, 12)).toEqual([])
  })

  it('names a number that is listed twice, however it is written', () => {
    expect(
      findings(
        channel('modern_slavery'),
        channel('other', { name: 'Slavery line', number: '0800 0121 700' }),
        channel('other', { name: 'Mistaken', number: '08000121700' }),
      ),
    ).toEqual(['08000 121 700 is listed 3 times: Modern Slavery Helpline, Slavery line, Mistaken.'])
    expect(findings(channel('transport_police'), channel('transport_police'))).toEqual([
      '0800 40 50 40 or text 61016 is listed twice: British Transport Police.',
    ])
  })

  it('names a national number with a digit wrong, and lets a web address of the same service be', () => {
    expect(findings(channel('crimestoppers', { number: '0800 555 112' }))).toEqual([
      'Crimestoppers is listed with 0800 555 112. The published number is 0800 555 111.',
    ])
    expect(findings(channel('nspcc', { number: 'help@nspcc.example.org' }))).toEqual([])
    expect(findings(channel('transport_police', { number: 'Text 61016' }))).toEqual([])
  })

  it('names the numbers to check by what is wrong with each, under the setting of the team', () => {
    const rows = [
      channel('crimestoppers', { verifiedOn: null }),
      channel('nspcc', { verifiedOn: null }),
      channel('childline', { verifiedOn: '2025-10-01' }),
      channel('ceop', { verifiedOn: '2027-01-01' }),
    ]
    expect(findings(...rows)).toEqual([
      'Not checked yet: Crimestoppers, NSPCC helpline.',
      'Not checked in the last 12 months: Childline.',
      'Checked on a day that is still to come: CEOP Safety Centre.',
    ])
    expect(
      numberFindings([...POLICE, channel('childline', { verifiedOn: '2025-10-01' })], TODAY, 24),
    ).toEqual([])
  })

  it('leaves out rows that nobody has filled in yet', () => {
    expect(findings(channel('online'), channel('social_care', { verifiedOn: null }))).toEqual([])
  })
})

it.each(CHANNEL_KINDS.filter((kind) => kind !== 'other'))(
  'a new row of the kind %s has the words that other languages translate',
  (kind) => {
    const { name, when } = CHANNEL_STARTS[kind]
    expect({ name, when }).toEqual(wording.channels[kind])
  },
)

describe('the first number in other languages', () => {
  const own = (more: Partial<ReportingChannel> = {}) =>
    channel('other', { name: 'Control room', number: '01632 960100', when: 'At any time', ...more })

  it('is said where it is another than in English, with why', () => {
    expect(translationFindings([own(), ...POLICE])).toEqual([
      'In other languages the first number is 999, because Control room has no kind. Choose its kind in Settings.',
    ])
    expect(translationFindings([own({ name: ' ' }), channel('police')])).toEqual([
      'In other languages the first number is 101, because 01632 960100 has no kind. Choose its kind in Settings.',
    ])
  })

  it('is not spoken of where it is the same', () => {
    expect(translationFindings([])).toEqual([])
    expect(translationFindings([...POLICE, own()])).toEqual([])
    expect(translationFindings([own({ number: '999' }), ...POLICE])).toEqual([])
    expect(translationFindings([own({ number: ' ' }), ...POLICE])).toEqual([])
  })

  it('keeps its English words where no number has a kind', () => {
    expect(translationFindings([own()])).toEqual([
      'In other languages Control room keeps its English words, because it has no kind. Choose its kind in Settings.',
    ])
  })

  it('is looked at for the venues of each town', () => {
    expect(translationFindings([own({ towns: 'Northmere, Eastwick' }), ...POLICE])).toEqual([
      'In other languages the first number is 999, because Control room has no kind. Choose its kind in Settings.',
    ])
    const towns = [
      own({ towns: 'Northmere' }),
      channel('social_care', { number: '01632 960200', towns: 'Northmere' }),
    ]
    expect(translationFindings([...towns, ...POLICE])).toEqual([
      'In other languages the first number is 01632 960200, because Control room has no kind. Choose its kind in Settings.',
    ])
  })
})
