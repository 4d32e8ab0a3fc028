import type { TrainingDeck } from '@shared/domain/documents/training-deck'
import PptxGenJS from 'pptxgenjs'
import type { Stamp } from '../print-to-fit'
import { DECK_FONT } from './deck-look'
import { defineLayouts } from './deck-master'
import { drawSlide } from './draw-slide'
import { finishPptx } from './finish-pptx'

/**
 * The training deck as a PPTX: real slides with titles, text boxes and shapes that a trainer can change, and notes on
 * each. Refuses (`rule`) words that do not fit on their slide.
 */
export async function composeDeck(model: TrainingDeck, { product, madeAt }: Stamp): Promise<Uint8Array> {
  const deck = withoutForbidden(model)
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.theme = { headFontFace: DECK_FONT, bodyFontFace: DECK_FONT }
  defineLayouts(pptx, deck)
  for (const slide of deck.slides) drawSlide(pptx, slide, deck.proof)
  const made = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array
  const { title, language, slides } = deck
  return finishPptx(made, { title, language, product, madeAt, slides: slides.map((slide) => slide.title) })
}

/** The same model without the code points that XML 1.0 has no way to write (its production 2, “Char”). */
function withoutForbidden<Value>(value: Value): Value {
  if (typeof value === 'string') {
    return value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '') as Value
  }
  if (Array.isArray(value)) return value.map(withoutForbidden) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutForbidden(inner)]),
  ) as Value
}
