import { undrawable } from '@shared/domain/documents/document-text'
import { buildStaffPoster } from '@shared/domain/documents/staff-poster'
import { VENUE_TYPES, type VenueType } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { force, venue } from '../../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../../helpers/pack-wording.ts'
import { sampleUrdu } from '../../../helpers/sample-urdu.ts'

const posterFor = (type: VenueType, profile = force) =>
  buildStaffPoster({ venue: { ...venue, type }, force: profile, wording, proof: null })

describe('staff poster', () => {
  it('puts the force’s first channel first and the rest below', () => {
    const { call, foot } = posterFor('hotel')
    expect(call.first.number).toBe('999')
    expect(call.others.map(({ number }) => number)).toEqual(['101', '01632 960555'])
    expect(call.codeWord).toBe('Operation Makesafe')
    expect(foot).toEqual({
      staffOnly: 'Staff only: keep out of public sight',
      operation: 'Operation Makesafe',
      from: 'Licensing Team, North Division, Wessmoor Police',
    })
  })

  it('is the same for every hotel, so that it is printed once', () => {
    expect(posterFor('guest_house')).toEqual(posterFor('hotel'))
    expect(posterFor('taxi')).not.toEqual(posterFor('hotel'))
  })

  it('has the force’s page where there is one', () => {
    expect(posterFor('hotel').page).toEqual({
      label: 'Scan for more',
      address: 'https://www.wessmoor.example.org/makesafe',
      shown: 'www.wessmoor.example.org/makesafe',
    })
    expect(posterFor('hotel', { ...force, forcePage: '' }).page).toBeNull()
    expect(posterFor('hotel', { ...force, forcePage: 'javascript:alert(1)' }).page).toBeNull()
  })

  it.each(VENUE_TYPES)('has six to eight short signs and four steps for %s', (venueType) => {
    const poster = posterFor(venueType)
    expect(poster.signs.length).toBeGreaterThanOrEqual(6)
    expect(poster.signs.length).toBeLessThanOrEqual(8)
    for (const { text } of poster.signs) expect(text.length).toBeLessThanOrEqual(60)
    expect(poster.steps).toHaveLength(4)
    expect(undrawable(textsIn(poster).join(''))).toEqual([])
  })

  it('says in another language how its page is set, with the force’s own names and numbers', () => {
    const poster = buildStaffPoster({ venue, force, wording: sampleUrdu, proof: 'نہ' })
    expect(poster.language).toEqual({ tag: 'ur-GB', direction: 'rtl', script: 'arabic' })
    expect(poster.proof).toBe('نہ')
    expect(poster.call.first).toEqual({ number: '999', ...sampleUrdu.channels.emergency })
    expect(poster.call.codeWord).toBe('Operation Makesafe')
    expect(undrawable(textsIn(poster).join(''), 'arabic')).toEqual([])
    expect(undrawable(textsIn(poster).join(''))).not.toEqual([])
  })
})
