import {
  asKind,
  rowName,
  startOf,
  withNationalNumbers,
  withNumber,
} from '@shared/domain/documents/channel-list'
import { describe, expect, it } from 'vitest'

const TODAY = '2026-12-12'
const kindsOf = (rows: ReturnType<typeof withNationalNumbers>) => rows.map(({ kind }) => kind)

describe('adding the national numbers', () => {
  it('begins a list with every kind, 999 first, none of them checked', () => {
    const rows = withNationalNumbers([])
    expect(rows).toHaveLength(14)
    expect(rows[0]).toMatchObject({ kind: 'emergency', number: '999', verifiedOn: null })
    expect(rows.every(({ verifiedOn }) => verifiedOn === null)).toBe(true)
    expect(rows.filter(({ number }) => number === '').map(({ kind }) => kind)).toEqual([
      'online',
      'police_station',
      'social_care',
    ])
  })

  it('keeps what is there, where it is and as it is, and adds nothing a second time', () => {
    const police = { ...startOf('police'), name: 'Our front desk', verifiedOn: TODAY }
    const rows = withNationalNumbers([police])
    expect(rows[0]).toEqual(police)
    expect(kindsOf(rows).filter((kind) => kind === 'police')).toHaveLength(1)
    expect(withNationalNumbers(rows)).toEqual(rows)
  })

  it('does not add a number that stands under another kind, however it is written', () => {
    const rows = withNationalNumbers([
      { ...startOf('other'), name: 'Ring first', number: '999' },
      { ...startOf('other'), name: 'Slavery', number: '0800 0121 700' },
    ])
    expect(kindsOf(rows)).not.toContain('emergency')
    expect(kindsOf(rows)).not.toContain('modern_slavery')
    expect(kindsOf(rows)).toContain('emergency_sms')
  })

  it('takes blank rows out', () => {
    expect(withNationalNumbers([startOf('other')])).toEqual(withNationalNumbers([]))
  })
})

describe('a row of another kind', () => {
  it('takes the words and the number of the kind where nobody has typed', () => {
    expect(asKind(startOf('other'), 'crimestoppers')).toEqual(startOf('crimestoppers'))
    expect(asKind({ ...startOf('nspcc'), verifiedOn: TODAY }, 'childline')).toEqual(startOf('childline'))
  })

  it('keeps what was typed, and the day it was checked with its number', () => {
    const typed = { ...startOf('other'), name: 'Desk', number: '01632 960123', verifiedOn: TODAY }
    expect(asKind(typed, 'police_station')).toEqual({
      ...typed,
      kind: 'police_station',
      when: startOf('police_station').when,
    })
  })
})

it('another number is not checked, the same one spaced otherwise is', () => {
  const checked = { ...startOf('modern_slavery'), verifiedOn: TODAY }
  expect(withNumber(checked, '0800 0121 700').verifiedOn).toBe(TODAY)
  expect(withNumber(checked, '0800 0121 701')).toEqual({
    ...checked,
    number: '0800 0121 701',
    verifiedOn: null,
  })
})

it('a row without a name is called by its place', () => {
  expect(rowName({ name: ' Childline ' }, 3)).toBe('Childline')
  expect(rowName({ name: ' ' }, 3)).toBe('Number 4')
})
