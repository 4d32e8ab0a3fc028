/*
 * How much room words take on a slide. A deck is made without a window that could lay text out, so the size is
 * estimated from the widths of Helvetica, which Arial shares (Adobe's font metrics, thousandths of the size), and
 * rounded up: a slide that is a little roomy is better than words over an edge.
 */
const NARROW = new Map(
  Object.entries({
    222: "'ijl",
    278: ' !,./:;I[]\\ft|',
    334: '{}',
    333: '()-`r“”‘’',
    355: '"',
    389: '*',
    469: '^',
    500: 'Jckszvxy',
    556: '#$0123456789?L_abdeghnopqu–',
    584: '+<=>~',
    611: 'FTZ',
    667: '&ABEKPSVXY',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'Mm',
    889: '%',
    944: 'W',
    1000: '—',
    1015: '@',
  }).flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, Number(width) / 1000] as const),
  ),
)
/** Letters of other scripts, pictures. */
const WIDEST = 1.05
const BOLD = 1.1
/** For what programs do differently: kerning, rounding, another font of nearly the same widths. */
const SLACK = 1.04
/** Room between lines, as a share of the size: a little over Arial's own. */
const LINE = 1.2

const widthOf = (text: string): number => {
  let width = 0
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, ''))
    width += NARROW.get(character) ?? WIDEST
  return width
}

/** How many lines a paragraph takes, in units of the font's size, words being broken where they are longer than one. */
function linesOf(text: string, room: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const width = widthOf(word)
    const withSpace = used === 0 ? width : used + widthOf(' ') + width
    if (withSpace <= room) {
      used = withSpace
      continue
    }
    if (used > 0) lines += 1
    lines += Math.max(0, Math.ceil(width / room) - 1)
    used = width % room
  }
  return lines
}

export interface TextRoom {
  /** Inches. */
  readonly w: number
  readonly h: number
  /** Points between one paragraph and the next. */
  readonly gap?: number
  readonly bold?: boolean
}

/** The height in inches that paragraphs take at a size in points. */
function heightAt(
  paragraphs: readonly string[],
  size: number,
  { w, gap = 0, bold = false }: TextRoom,
): number {
  const room = (w * 72) / size / SLACK / (bold ? BOLD : 1)
  const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, room), 0)
  return (lines * size * LINE + gap * Math.max(0, paragraphs.length - 1)) / 72
}

/**
 * The largest size in points, from `most` down to `least`, at which the paragraphs stand within a box; `null` where
 * they do not even at the least.
 */
export function fittingSize(
  paragraphs: readonly string[],
  room: TextRoom,
  most: number,
  least: number,
): number | null {
  for (let size = most; size >= least; size -= 1) {
    if (heightAt(paragraphs, size, room) <= room.h) return size
  }
  return null
}
