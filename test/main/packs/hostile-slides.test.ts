// @vitest-environment jsdom
import { DOCUMENT_FACTS } from '@shared/domain/documents/pack-document'
import { buildTrainingDeck, type TrainingDeck } from '@shared/domain/documents/training-deck'
import { AppError } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { wordingIn } from '../../../electron/main/features/packs/pack-content.ts'
import { composeDeck } from '../../../electron/main/print/deck/compose-deck.ts'
import { typedInto } from '../../helpers/hostile-context.ts'
import { HOSTILE_TEXTS } from '../../helpers/hostile-texts.ts'
import { library, textsIn } from '../../helpers/pack-wording.ts'
import { readPptx } from '../../helpers/read-pptx.ts'

/* What somebody typed, in the training slides: valid XML that says it literally, or a refusal with a sentence. */

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
/** An address that leads out of a file: slides have none. */
const OUTWARD = /TargetMode="External"/

describe('what somebody typed, in slides', { timeout: 1_800_000 }, () => {
  it(`is shown literally, or refused with a sentence: ${HOSTILE_TEXTS.length} texts`, async () => {
    expect(DOCUMENT_FACTS['training-deck'].format).toBe('pptx')
    const found: string[] = []
    const count = { shown: 0, refused: 0, places: 0 }
    for (const [at, { family, text }] of HOSTILE_TEXTS.entries()) {
      const { venue, force, local } = typedInto(text, 1 + (at % 4))
      const deck = buildTrainingDeck({ venue, force, proof: null, wording: wordingIn(library, 'en', local) })
      try {
        const faults = faultsIn(deck, await composeDeck(deck, stamp))
        found.push(...faults.map((fault) => `${family} ${JSON.stringify(text)}: ${fault}`))
        count.shown += 1
        count.places += deck.slides
          .flatMap(shownTexts)
          .filter((one) => one.includes(force.team.trim())).length
      } catch (error) {
        if (!(error instanceof AppError) || error.kind !== 'rule') throw error
        expect(error.message).toMatch(/^The text does not fit on its slide\. Shorten .*\.$/)
        count.refused += 1
      }
    }
    console.log(
      `${HOSTILE_TEXTS.length} decks: ${count.shown} shown literally, ${count.refused} refused because they do not fit, ${found.length} faults; the team’s name alone in ${count.places} places`,
    )
    expect(found).toEqual([])
    expect(count.shown).toBeGreaterThan(HOSTILE_TEXTS.length / 2)
  })

  it('would be caught where it is left out', async () => {
    const { venue, force, local } = typedInto('<b>Inn</b>', 2)
    const deck = buildTrainingDeck({ venue, force, proof: null, wording: wordingIn(library, 'en', local) })
    const bytes = await composeDeck(deck, stamp)
    const [first, ...rest] = deck.slides
    if (first?.kind !== 'title') throw new Error('a deck begins with its title')
    const other = { ...deck, slides: [{ ...first, from: ['<i>Inn</i>'] }, ...rest] }
    expect(faultsIn(deck, bytes)).toEqual([])
    expect(faultsIn(other, bytes)).toEqual(['slide 1 does not say “<i>Inn</i>”'])
  })
})

/** What a slide shows as words: not which kind it is, which picture or logo, or its notes. */
const shownTexts = ({ kind, notes, ...slide }: TrainingDeck['slides'][number]): readonly string[] => {
  const words = Object.fromEntries(Object.entries(slide).filter(([key]) => !/^logos?$/.test(key)))
  return textsIn('signs' in slide ? { ...words, signs: slide.signs.map(({ text }) => text) } : words)
}

/** What a deck does not say of its model, or says beside it. Throws where a part of it is no XML. */
function faultsIn(deck: TrainingDeck, bytes: Uint8Array): readonly string[] {
  const { parts, slides } = readPptx(bytes)
  return [
    ...deck.slides.flatMap((slide, at) => {
      const words = (slides[at]?.shapes ?? []).map(({ paragraphs }) => paragraphs.join(' ')).join('\n')
      return shownTexts(slide)
        .map(drawn)
        .filter((text) => !words.includes(text))
        .map((text) => `slide ${at + 1} does not say “${text}”`)
    }),
    ...Object.entries(parts)
      .filter(([path, xml]) => path.endsWith('.rels') && OUTWARD.test(xml))
      .map(([path]) => `${path} leads out of the file`),
  ]
}

/** XML has no place for half a character or for what is none. */
const drawn = (text: string): string => text.replace(/[\uFFFE\uFFFF]/g, '')
