import { PACK_DOCUMENTS, type PackDocument } from '@shared/domain/documents/pack-document'
import {
  type SITUATIONS,
  STARTING_CHOICES,
  situationOf,
  suggestedItems,
  type VenueStanding,
  whyNot,
} from '@shared/domain/packs/situation'
import { VISIT_STATUSES } from '@shared/domain/visits/behaviours'
import { MARKS } from '@shared/domain/visits/outcome'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts.ts'

const visited = (letterMark: NonNullable<VenueStanding['visit']>['letterMark'], isTrained = false) => ({
  visit: { status: 'completed' as const, letterMark },
  isTrained,
})
const never: VenueStanding = { visit: null, isTrained: false }

describe('where a venue stands', () => {
  it('is what the letter would say, or that there is nothing to say', () => {
    expect(situationOf(never)).toBe('never_visited')
    expect(MARKS.map((mark) => [mark, situationOf(visited(mark))])).toEqual([
      ['as_expected', 'as_expected'],
      ['partly', 'partly'],
      ['not_yet', 'not_yet'],
      ['not_testable', 'no_outcome'],
      ['aborted', 'no_outcome'],
      ['live_concern', 'no_outcome'],
    ])
    expect(situationOf(visited(null))).toBe('no_outcome')
  })
})

describe('what a venue cannot have', () => {
  it('is a letter with nothing to say, an invitation after a visit, and what speaks of training without it', () => {
    const refused = (standing: VenueStanding) =>
      PACK_DOCUMENTS.filter((document) => whyNot(document, standing) !== null)
    const trainedOnly: PackDocument[] = ['certificate', 'guest-poster', 'guest-poster-a3']
    expect(refused(never)).toEqual(['outcome-letter', ...trainedOnly])
    expect(refused(visited(null))).toEqual(['outcome-letter', 'invitation-letter', ...trainedOnly])
    expect(refused(visited('partly'))).toEqual(['invitation-letter', ...trainedOnly])
    expect(refused(visited('partly', true))).toEqual(['invitation-letter'])
  })

  it('is said in a sentence', () => {
    expect(whyNot('outcome-letter', never)).toBe('There is no outcome to write about.')
    expect(whyNot('invitation-letter', visited('partly'))).toBe('It is for venues that were never visited.')
    expect(whyNot('guest-poster-a3', visited('partly'))).toBe(
      'It comes once training was delivered, and while that counts.',
    )
  })
})

describe('what a venue gets unless somebody chooses otherwise', () => {
  it('is its outcome letter first, more to train with where staff did less', () => {
    const names = (standing: VenueStanding) =>
      suggestedItems(standing, STARTING_CHOICES).map(({ document }) => document)
    expect(names(visited('as_expected'))).toEqual(['outcome-letter', 'staff-poster', 'desk-checklist'])
    expect(names(visited('not_yet'))).toContain('handbook')
    expect(names(visited(null))).not.toContain('outcome-letter')
    expect(names(never)[0]).toBe('invitation-letter')
    expect(names({ ...never, isTrained: true })).toEqual(
      expect.arrayContaining(['certificate', 'guest-poster']),
    )
  })

  it('is in English, each document once, and nothing that it cannot have', () => {
    const standing = fc.record({
      isTrained: fc.boolean(),
      visit: fc.option(
        fc.record({
          status: fc.constantFrom(...VISIT_STATUSES),
          letterMark: fc.option(fc.constantFrom(...MARKS)),
        }),
      ),
    })
    const documents = fc.array(fc.constantFrom(...PACK_DOCUMENTS), { maxLength: 30 })
    const choices = fc.record({
      as_expected: documents,
      partly: documents,
      not_yet: documents,
      no_outcome: documents,
      never_visited: documents,
    } satisfies Record<(typeof SITUATIONS)[number], unknown>)
    fc.assert(
      fc.property(standing, choices, (venue, chosen) => {
        const items = suggestedItems(venue, chosen)
        const names = items.map(({ document }) => document)
        expect(new Set(names).size).toBe(names.length)
        expect(items.every(({ language }) => language === 'en')).toBe(true)
        expect(names.filter((document) => whyNot(document, venue) !== null)).toEqual([])
        const missing = chosen[situationOf(venue)].filter((document) => !names.includes(document))
        expect(missing.every((document) => whyNot(document, venue) !== null)).toBe(true)
      }),
      { numRuns: COUNTS.property },
    )
  })
})
