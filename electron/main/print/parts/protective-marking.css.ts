import { FONT, INK } from '@shared/theme'
import { cssString } from '../css-string'

/**
 * The protective marking in the middle of the head and the foot of every page, or nothing where the force uses none.
 * It stands in the page's margins, so a document only adds this to its style sheet and keeps its place; the margins
 * have to be 8 mm or more. It is set in the bold that all these documents have.
 */
export const markingCss = (marking: string | null): string =>
  marking === null
    ? ''
    : `
@page { font: 700 10pt/1 '${FONT}'; color: ${INK.ink};
  @top-center { content: ${cssString(marking)}; vertical-align: bottom; padding-bottom: 1.5mm; white-space: nowrap; }
  @bottom-center { content: ${cssString(marking)}; vertical-align: top; padding-top: 1.5mm; white-space: nowrap; }
}
`
