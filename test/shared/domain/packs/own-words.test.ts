import { ownWordsRefusal, placesIn } from '@shared/domain/packs/own-words'
import { describe, expect, it } from 'vitest'

describe('a team’s own words', () => {
  const original = 'Thank you, {venue}, for {day}. We come back to {venue}.'

  it('may use the places of the original, or leave them out', () => {
    expect(placesIn(original)).toEqual(['{venue}', '{day}'])
    for (const text of ['Thanks, {venue}.', 'Thanks.', 'On {day}: {venue} {venue}']) {
      expect(ownWordsRefusal(text, original)).toBeNull()
    }
  })

  it('may not have another place, a brace alone, or nothing in them', () => {
    expect(ownWordsRefusal('Thanks, {manager}.', original)).toBe(
      'There is no {manager} in the original. The places that can be used: {venue} {day}',
    )
    expect(ownWordsRefusal('Call {number}', 'Call the police')).toBe(
      'This text has no places in braces: take {number} out.',
    )
    for (const text of ['Thanks, {venue', 'Thanks, { venue }.', 'Thanks }', 'Thanks {}']) {
      expect(ownWordsRefusal(text, original)).toContain('A brace stands alone.')
    }
    expect(ownWordsRefusal('  ', original)).toBe('Enter the words, or restore the original.')
    expect(ownWordsRefusal('', '')).toBeNull()
  })
})
