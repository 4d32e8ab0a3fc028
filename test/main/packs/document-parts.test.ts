import { isWithin, partsOfDocument } from '@shared/domain/documents/document-parts'
import type { DocumentContext } from '@shared/domain/documents/document-source'
import { FIRST_LANGUAGE, PACK_DOCUMENTS, type PackDocument } from '@shared/domain/documents/pack-document'
import { type LocalText, readinessIn, textsIn, venueFile } from '@shared/domain/documents/pack-library'
import type { VenueType } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { wordingIn } from '../../../electron/main/features/packs/pack-content.ts'
import { PACK_MAKERS } from '../../../electron/main/features/packs/pack-documents.ts'
import { force, venue, visits } from '../../helpers/pack-fixtures.ts'
import { library, textsIn as textsOf } from '../../helpers/pack-wording.ts'

/*
 * Which texts a document is made of is written down once more than in its builder. Here every text is given its own
 * mark, every document is built, and the marks that arrive are held against what is written down.
 */

const TYPES: readonly VenueType[] = ['hotel', 'licensed_premises', 'taxi', 'takeaway', 'other']
const entered = { by: 'PS 1234', on: '2026-12-12' }
const paths = textsIn(library, FIRST_LANGUAGE, []).map(({ path }) => path)
const marked: readonly LocalText[] = paths.map((path) => ({
  ...{ language: FIRST_LANGUAGE, path, text: `<${path}>`, entered, checked: null },
}))
const wording = wordingIn(library, FIRST_LANGUAGE, marked)

/** Everything that a document can be about: each visit, none, and each with and without training. */
const contexts = (type: VenueType): readonly DocumentContext[] =>
  [null, ...Object.values(visits)].flatMap((visit) =>
    [null, { on: '2026-11-01', attendees: 1, until: '2027-11-01' }].map((training) => ({
      ...{ venue: { ...venue, type }, visit, training, force, day: '2026-12-14', wording, proof: null },
    })),
  )

/** The paths of the texts that a document shows. */
function shownIn(document: PackDocument, type: VenueType): readonly string[] {
  const texts = contexts(type).flatMap((context) => textsOf(PACK_MAKERS[document](context)?.model ?? null))
  const shown = texts.flatMap((text) =>
    [...text.matchAll(/<([a-z/-]+#[\w.-]+)>/g)].map(([, path]) => path ?? ''),
  )
  return [...new Set(shown)]
}

const partsFor = (document: PackDocument, type: VenueType): readonly string[] =>
  partsOfDocument(document, FIRST_LANGUAGE, {
    venue: venueFile(library, type),
    training: venueFile(library, type, 'training'),
  })

describe.each(PACK_DOCUMENTS)('the parts of the %s', (document) => {
  it.each(TYPES)('hold every text that it shows for %s, and nothing of which it shows none', (type) => {
    const shown = shownIn(document, type)
    const parts = partsFor(document, type)
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.filter((path) => !isWithin(path, parts))).toEqual([])
    expect(parts.filter((part) => !shown.some((path) => isWithin(path, [part])))).toEqual([])
  })
})

describe('a text that nobody has checked', () => {
  const unchecked = (path: string): LocalText => ({
    ...{ language: FIRST_LANGUAGE, path, text: 'Our own words', entered, checked: null },
  })
  const proofs = (path: string, type: VenueType = 'hotel') =>
    PACK_DOCUMENTS.filter(
      (document) => readinessIn(library, FIRST_LANGUAGE, document, type, [unchecked(path)]) === 'proof',
    )

  it.each([
    ['local#letter', ['outcome-letter']],
    ['local#invitation', ['invitation-letter']],
    ['local#handbook', ['handbook']],
    ['local#deck', ['training-deck']],
    ['guest#asking', ['guest-poster', 'guest-poster-a3']],
    ['shared#scan', ['staff-poster', 'staff-poster-a3']],
    ['certificate#heading', ['certificate']],
    ['email#subject', []],
  ])('%s makes a proof of its own documents and of no others', (path, documents) => {
    expect(paths).toContain(path)
    expect(proofs(path)).toEqual(documents)
  })

  it('holds back only the documents of its own type of venue', () => {
    expect(proofs('venues/takeaway#poster.headline', 'takeaway')).toEqual([
      'staff-poster',
      'staff-poster-a3',
      'training-deck',
    ])
    expect(proofs('venues/takeaway#poster.headline', 'hotel')).toEqual([])
  })
})
