import type { TrainingDeck } from '@shared/domain/documents/training-deck'
import { INK, MARK_LOOKS, SIGNAL } from '@shared/theme'
import type PptxGenJS from 'pptxgenjs'

/**
 * A slide deck cannot carry its fonts so that every office program shows them, so slides are set in one that Windows
 * and macOS have. Where it is missing, programs use one of the same widths (Liberation Sans, Arimo).
 */
export const DECK_FONT = 'Arial'

/** The library wants colours without their sign. */
const bare = (colour: string): string => colour.slice(1).toUpperCase()

export const COLOUR = {
  paper: bare(INK.paper),
  sheet: bare(INK.sheet),
  ink: bare(INK.ink),
  quiet: bare(INK.quiet),
  line: bare(INK.line),
  accent: bare(INK.accent),
  accentSoft: bare(INK.accentSoft),
  signal: bare(SIGNAL.yellow),
  black: bare(SIGNAL.black),
  proof: bare(MARK_LOOKS.not_yet.light),
} as const

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Inches on a slide of 13.33 by 7.5, 16:9. */
export const BODY: Box = { x: 0.8, y: 2, w: 11.7, h: 4.7 }
const TITLE: Box = { x: 0.8, y: 0.5, w: 11.7, h: 1.35 }
const STATEMENT: Box = { x: 1, y: 1, w: 11.3, h: 2.9 }
const LEAD: Box = { x: 1, y: 4.05, w: 11.3, h: 2.2 }

interface Layout {
  readonly background: string
  readonly ink: string
  readonly quiet: string
  readonly title: Box
  /** The size that a title has where it fits; it never goes below the least size of a headline. */
  readonly titleSize: number
  readonly body: Box | null
}

/** The layouts of the deck by name. Those with a body hold text that outline view and screen readers list. */
export const LAYOUTS = {
  Opening: {
    background: COLOUR.accent,
    ink: COLOUR.sheet,
    quiet: COLOUR.accentSoft,
    title: STATEMENT,
    titleSize: 60,
    body: LEAD,
  },
  Text: {
    background: COLOUR.paper,
    ink: COLOUR.ink,
    quiet: COLOUR.quiet,
    title: TITLE,
    titleSize: 40,
    body: BODY,
  },
  Drawing: {
    background: COLOUR.paper,
    ink: COLOUR.ink,
    quiet: COLOUR.quiet,
    title: TITLE,
    titleSize: 40,
    body: null,
  },
  Call: {
    background: COLOUR.signal,
    ink: COLOUR.black,
    quiet: COLOUR.black,
    title: TITLE,
    titleSize: 40,
    body: null,
  },
} as const satisfies Record<string, Layout>
export type LayoutName = keyof typeof LAYOUTS

/** Makes the layouts: background, placeholders, and at the foot what stands on every slide. */
export function defineLayouts(pptx: PptxGenJS, deck: Pick<TrainingDeck, 'footer' | 'marking'>): void {
  for (const [name, layout] of Object.entries<Layout>(LAYOUTS)) {
    const small = { fontFace: DECK_FONT, fontSize: 14, color: layout.quiet, margin: 0 }
    const words = (text: string, box: Box, align: 'left' | 'center') => ({
      text: { text, options: { ...box, ...small, align, valign: 'middle' as const } },
    })
    const placeholder = (kind: 'title' | 'body', box: Box, fontSize: number, prompt: string) => ({
      placeholder: {
        options: {
          name: kind,
          type: kind,
          ...box,
          fontFace: DECK_FONT,
          fontSize,
          color: layout.ink,
          bold: kind === 'title',
          margin: 0,
          align: 'left' as const,
          valign: kind === 'title' ? ('middle' as const) : ('top' as const),
          objectName: kind === 'title' ? 'Title' : 'Text',
        },
        text: prompt,
      },
    })
    pptx.defineSlideMaster({
      title: name,
      background: { color: layout.background },
      objects: [
        ...(layout.background === COLOUR.paper
          ? [{ rect: { x: 0, y: 0, w: 0.25, h: 7.5, fill: { color: COLOUR.accent } } }]
          : []),
        placeholder('title', layout.title, layout.titleSize, 'Title'),
        ...(layout.body ? [placeholder('body', layout.body, 28, 'Text')] : []),
        words(deck.footer, { x: 0.8, y: 6.95, w: 7.6, h: 0.3 }, 'left'),
        ...(deck.marking === ''
          ? []
          : [
              words(deck.marking, { x: 4.2, y: 0.12, w: 5, h: 0.3 }, 'center'),
              words(deck.marking, { x: 8.5, y: 6.95, w: 3, h: 0.3 }, 'center'),
            ]),
      ],
      slideNumber: { x: 11.7, y: 6.95, w: 0.8, h: 0.3, ...small, align: 'right' },
    })
  }
}
