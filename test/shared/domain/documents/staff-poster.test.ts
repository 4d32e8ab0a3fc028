import { undrawable } from '@shared/domain/documents/document-text'
import { buildStaffPoster } from '@shared/domain/documents/staff-poster'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { force } from '../../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../../helpers/pack-wording.ts'

describe('staff poster', () => {
  it('puts the force’s first channel first and the rest below', () => {
    const poster = buildStaffPoster({ venueType: 'hotel', force }, wording)
    expect(poster.first.number).toBe('999')
    expect(poster.others.map(({ number }) => number)).toEqual(['101', '01632 960555'])
    expect(poster.codeWord).toBe('Operation Makesafe')
    expect(poster.footer).toBe('Staff only: keep out of public sight')
  })

  it('is the same for every hotel, so that it is printed once', () => {
    const hotel = buildStaffPoster({ venueType: 'hotel', force }, wording)
    expect(buildStaffPoster({ venueType: 'guest_house', force }, wording)).toEqual(hotel)
    expect(buildStaffPoster({ venueType: 'taxi', force }, wording)).not.toEqual(hotel)
  })

  it.each(VENUE_TYPES)('has six to eight short signs and four steps for %s', (venueType) => {
    const poster = buildStaffPoster({ venueType, force }, wording)
    expect(poster.signs.length).toBeGreaterThanOrEqual(6)
    expect(poster.signs.length).toBeLessThanOrEqual(8)
    for (const { text } of poster.signs) expect(text.length).toBeLessThanOrEqual(60)
    expect(poster.steps).toHaveLength(4)
    expect(undrawable(textsIn(poster).join(''))).toEqual([])
  })
})
