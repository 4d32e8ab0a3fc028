import type { Mark } from './domain/visits/outcome'

/**
 * The look of the product in one place: screens, charts and prints all read this file (DESIGN 8).
 * Plain data: no React, no Mantine. Every text colour here has at least 4.5:1 on its own surface.
 */
export const FONT = 'Atkinson Hyperlegible Next'

export const INK = {
  paper: '#fbfaf6',
  sheet: '#ffffff',
  ink: '#1b2530',
  quiet: '#55606b',
  line: '#d9d6cc',
  accent: '#0d5c63',
  accentSoft: '#e3efee',
} as const

export const INK_DARK = {
  paper: '#14191e',
  sheet: '#1b2228',
  ink: '#e9e6dd',
  quiet: '#a5adb3',
  line: '#37414a',
  accent: '#6cc2c4',
  accentSoft: '#1d3436',
} as const

/** Backstage posters may shout: black on signal yellow (DESIGN 8). */
export const SIGNAL = { yellow: '#ffd23f', black: '#111111' } as const

export const RADIUS = { small: 3, medium: 5 } as const
export const SPACE = { xs: 6, sm: 10, md: 16, lg: 24, xl: 40 } as const
/** Type scale in pixels on screen. Prints use points of their own sheet size. */
export const TYPE = { small: 13, body: 15, lead: 18, title: 22, headline: 28 } as const

/**
 * The shape of each mark, drawn on a 16 x 16 grid. `filled` marks are painted with the mark's colour, the
 * others are lines of it, so that a mark is told apart without colour: on screen, in charts and in print.
 */
export interface MarkLook {
  readonly light: string
  readonly dark: string
  readonly path: string
  readonly filled: boolean
}

export const MARK_LOOKS: Readonly<Record<Mark, MarkLook>> = {
  as_expected: {
    light: '#0b6b4f',
    dark: '#5fcf9f',
    path: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
    filled: true,
  },
  partly: {
    light: '#8a5300',
    dark: '#f0b35a',
    path: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM8 2v12M10 2.4v11.2M12 3.6v8.8',
    filled: false,
  },
  not_yet: { light: '#a12a20', dark: '#ff9a8b', path: 'M3 3l10 10M13 3L3 13', filled: false },
  not_testable: { light: '#55606b', dark: '#a5adb3', path: 'M2 8h12', filled: false },
  aborted: { light: '#3f4954', dark: '#c0c6cb', path: 'M3 3h10v10H3z', filled: false },
  live_concern: {
    light: '#7a1f6b',
    dark: '#e79ad8',
    path: 'M8 1.5L15 14H1z',
    filled: true,
  },
}
