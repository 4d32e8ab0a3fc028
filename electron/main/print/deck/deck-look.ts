import { INK, MARK_LOOKS, SIGNAL } from '@shared/theme'

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
export const BODY: Box = { x: 0.8, y: 1.9, w: 11.7, h: 4.85 }
const TITLE: Box = { x: 0.8, y: 0.45, w: 11.7, h: 1.35 }
const STATEMENT: Box = { x: 1, y: 0.9, w: 11.3, h: 2.9 }
const LEAD: Box = { x: 1, y: 4.2, w: 11.3, h: 2.3 }

export interface Layout {
  readonly background: string
  readonly ink: string
  readonly quiet: string
  readonly title: Box
  readonly titleAt: 'middle' | 'bottom'
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
    titleAt: 'bottom',
    titleSize: 60,
    body: LEAD,
  },
  Text: {
    background: COLOUR.paper,
    ink: COLOUR.ink,
    quiet: COLOUR.quiet,
    title: TITLE,
    titleAt: 'middle',
    titleSize: 40,
    body: BODY,
  },
  Drawing: {
    background: COLOUR.paper,
    ink: COLOUR.ink,
    quiet: COLOUR.quiet,
    title: TITLE,
    titleAt: 'middle',
    titleSize: 40,
    body: null,
  },
  Call: {
    background: COLOUR.signal,
    ink: COLOUR.black,
    quiet: COLOUR.black,
    title: TITLE,
    titleAt: 'middle',
    titleSize: 40,
    body: null,
  },
} as const satisfies Record<string, Layout>
export type LayoutName = keyof typeof LAYOUTS
