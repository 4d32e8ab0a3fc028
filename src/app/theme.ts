import {
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Modal,
  Radio,
  rem,
} from '@mantine/core'
import { MARKS } from '@shared/domain/visits/outcome'
import { FONT, INK, INK_DARK, MARK_LOOKS, RADIUS, SPACE, TYPE } from '@shared/theme'

/** The accent as Mantine wants it, ten shades; three of them are the tokens themselves. */
const petrol: MantineColorsTuple = [
  INK.accentSoft,
  '#cfe4e2',
  '#a5d0ce',
  INK_DARK.accent,
  '#45a5a8',
  '#268a8f',
  '#14737a',
  INK.accent,
  '#0a4a50',
  '#07383d',
]

/** Mantine's neutrals, made of paper and ink instead of its blue greys. */
const gray: MantineColorsTuple = [
  '#f6f4ee',
  '#f0ede5',
  '#e6e3d9',
  INK.line,
  '#c9c6bb',
  '#a9a89f',
  '#7d8286',
  INK.quiet,
  '#37414a',
  INK.ink,
]
const dark: MantineColorsTuple = [
  INK_DARK.ink,
  '#c9c8c2',
  INK_DARK.quiet,
  '#7d868d',
  INK_DARK.line,
  '#2a323a',
  INK_DARK.sheet,
  INK_DARK.paper,
  '#101418',
  '#0b0e11',
]

const ON_ACCENT = 'var(--ink-on-accent)'

const overlay = {
  // The page scrolls inside its own column: locking the body would only add an inline style tag.
  lockScroll: false,
  transitionProps: { duration: 120 },
}

/** Mantine's theme, from the tokens that charts and prints read too. */
export const theme = createTheme({
  fontFamily: `'${FONT}', 'Segoe UI', sans-serif`,
  fontFamilyMonospace: `'${FONT}', 'Segoe UI', sans-serif`,
  fontSizes: {
    xs: rem(TYPE.small),
    sm: rem(TYPE.body),
    md: rem(TYPE.body),
    lg: rem(TYPE.lead),
    xl: rem(TYPE.title),
  },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  headings: {
    fontWeight: '700',
    sizes: {
      h1: { fontSize: rem(TYPE.headline), lineHeight: '1.25' },
      h2: { fontSize: rem(TYPE.lead), lineHeight: '1.35' },
      h3: { fontSize: rem(TYPE.body), lineHeight: '1.5' },
    },
  },
  spacing: {
    xs: rem(SPACE.xs),
    sm: rem(SPACE.sm),
    md: rem(SPACE.md),
    lg: rem(SPACE.lg),
    xl: rem(SPACE.xl),
  },
  radius: { xs: rem(RADIUS.small), sm: rem(RADIUS.small), md: rem(RADIUS.medium) },
  defaultRadius: 'sm',
  colors: { petrol, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  // Mantine would pick black or white once for both schemes: the text on the accent is a token of each.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input)
    return input.variant === 'filled' ? { ...colors, color: ON_ACCENT } : colors
  },
  black: INK.ink,
  white: INK.sheet,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: ON_ACCENT } }),
    Radio: Radio.extend({ defaultProps: { iconColor: ON_ACCENT } }),
    Drawer: Drawer.extend({ defaultProps: overlay }),
    Modal: Modal.extend({ defaultProps: overlay }),
  },
})

const scheme = (ink: typeof INK | typeof INK_DARK, shade: 'light' | 'dark', hairline: string) => ({
  '--mantine-color-body': ink.paper,
  '--mantine-color-text': ink.ink,
  '--mantine-color-bright': ink.ink,
  '--mantine-color-dimmed': ink.quiet,
  '--mantine-color-placeholder': ink.quiet,
  '--mantine-color-anchor': ink.accent,
  '--mantine-color-default': ink.sheet,
  '--mantine-color-default-hover': ink.accentSoft,
  '--mantine-color-default-color': ink.ink,
  '--mantine-color-default-border': ink.line,
  '--mantine-color-error': MARK_LOOKS.not_yet[shade],
  '--ink-warning': MARK_LOOKS.partly[shade],
  '--ink-on-accent': ink.paper,
  '--ink-sheet': ink.sheet,
  '--ink-hairline': hairline,
  '--ink-accent-soft': ink.accentSoft,
  // The edge of a field: 3:1 on paper (WCAG 1.4.11), which the hairlines between rows need not have.
  '--ink-field-edge': ink.quiet,
  ...Object.fromEntries(MARKS.map((mark) => [`--mark-${mark}`, MARK_LOOKS[mark][shade]])),
})

/** The tokens as CSS variables for both schemes: Mantine's own names, ours (`--ink-*`) and the marks'. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: scheme(INK, 'light', '#ebe8df'),
  dark: scheme(INK_DARK, 'dark', '#2a323a'),
})
