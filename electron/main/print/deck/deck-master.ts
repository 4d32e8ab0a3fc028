import type { TrainingDeck } from '@shared/domain/documents/training-deck'
import type PptxGenJS from 'pptxgenjs'
import { type Box, COLOUR, DECK_FONT, LAYOUTS, type Layout } from './deck-look'
import { DECORATION } from './deck-shapes'
import { commonSize } from './slide-text'

const FOOT = { y: 6.95, h: 0.3 }

/** Makes the layouts: background, placeholders, and at the foot what stands on every slide. */
export function defineLayouts(pptx: PptxGenJS, deck: Pick<TrainingDeck, 'footer' | 'marking'>): void {
  for (const [name, layout] of Object.entries<Layout>(LAYOUTS)) {
    const small = { fontFace: DECK_FONT, color: layout.quiet, margin: 0, valign: 'middle' as const }
    const words = (text: string, box: Box, align: 'left' | 'center', objectName: string) => {
      const fontSize = commonSize([[text]], box, { size: 14, least: 6 })
      return { text: { text, options: { ...box, ...small, fontSize, align, objectName } } }
    }
    const marking = (box: Box) =>
      deck.marking === '' ? [] : [words(deck.marking, box, 'center', 'Protective marking')]
    pptx.defineSlideMaster({
      title: name,
      background: { color: layout.background },
      objects: [
        ...(layout.background === COLOUR.paper ? [edge] : []),
        placeholder('title', layout.title, layout),
        ...(layout.body ? [placeholder('body', layout.body, layout)] : []),
        ...marking({ x: 4.2, y: 0.12, w: 5, h: 0.3 }),
        words(deck.footer, { ...FOOT, x: 0.8, w: 7.4 }, 'left', 'Footer'),
        ...marking({ ...FOOT, x: 8.4, w: 3.2 }),
      ],
      slideNumber: { ...FOOT, x: 11.7, w: 0.8, ...small, fontSize: 14, align: 'right' },
    })
  }
}

const edge = { rect: { x: 0, y: 0, w: 0.25, h: 7.5, fill: { color: COLOUR.accent }, objectName: DECORATION } }

/** A place for text that outline view and screen readers know by its role. */
const placeholder = (kind: 'title' | 'body', box: Box, { ink, titleSize, titleAt }: Layout) => ({
  placeholder: {
    options: {
      name: kind,
      type: kind,
      ...box,
      fontFace: DECK_FONT,
      fontSize: kind === 'title' ? titleSize : 28,
      color: ink,
      bold: kind === 'title',
      margin: 0,
      align: 'left' as const,
      valign: kind === 'title' ? titleAt : ('top' as const),
      objectName: kind === 'title' ? 'Title' : 'Text',
    },
    text: kind === 'title' ? 'Title' : 'Text',
  },
})
