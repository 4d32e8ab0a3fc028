import type { Browser, Page } from 'playwright-core'
import type { PrintDocument } from '../../electron/main/print/print-document.tsx'

interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How a page comes out that Chromium lays out for its sheet. */
export interface PageLayout {
  /** Where each line of each text stands, in CSS pixels. The proof mark, which lies across, is left out. */
  readonly boxes: readonly TextBox[]
  /** What is wrong with where things stand, in words. */
  readonly faults: readonly string[]
  /** Every text of the page, one after the other. */
  readonly text: string
  /** The names of its elements, each once. */
  readonly elements: readonly string[]
}

/**
 * Lays a document out in a page of Chromium as wide as its sheet has room, and compares boxes: no line of text reaches
 * over an edge of the sheet, over the edge of the block it is in or of one that cuts it off, none runs into the line of
 * another block or into a picture. `pages` is how many it takes: where it is one, the height is looked at too.
 */
export async function layOut(
  browser: Browser,
  { html, sheet }: Pick<PrintDocument, 'html' | 'sheet'>,
  pages = 1,
): Promise<PageLayout> {
  const page = await browser.newPage()
  try {
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(sheet === 'A3' ? { width: 1123, height: 1587 } : { width: 794, height: 1123 })
    await page.setContent(html, { waitUntil: 'load' })
    return await measure(page, sheet, pages)
  } finally {
    await page.close()
  }
}

const measure = (page: Page, sheet: PrintDocument['sheet'], pages: number): Promise<PageLayout> =>
  page.evaluate(
    async ({ sheet, pages }) => {
      await document.fonts.ready
      const root = document.documentElement
      const rules = [...document.styleSheets]
        .flatMap((one) => [...one.cssRules])
        .filter((rule) => rule instanceof CSSPageRule)
      /** The margin or size that the rules for a page (`''` for all) say last. */
      const said = (name: string, what: string): string =>
        rules
          .filter(({ selectorText }) => selectorText === name)
          .map(({ style }) => style.getPropertyValue(what))
          .findLast((value) => value !== '') ?? ''
      const margin = (side: string, name = ''): string =>
        said(name, `margin-${side}`) || said('', `margin-${side}`) || '0'
      const [short, tall] = sheet === 'A3' ? [297, 420] : [210, 297]
      const [across, down] = said('', 'size').includes('landscape') ? [tall, short] : [short, tall]
      root.style.width = `calc(${across}mm - ${margin('left')} - ${margin('right')})`
      root.style.margin = `${margin('top')} ${margin('right')} ${margin('bottom')} ${margin('left')}`
      for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
        const named = getComputedStyle(element).getPropertyValue('page')
        if (named === 'auto' || named === '') continue
        for (const side of ['left', 'right'] as const) {
          element.style.setProperty(`margin-${side}`, `calc(${margin(side, named)} - ${margin(side)})`)
        }
      }
      const millimetre = 96 / 25.4
      const paper = {
        left: 0,
        top: 0,
        right: across * millimetre,
        bottom: pages > 1 ? Number.POSITIVE_INFINITY : down * millimetre,
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const lines: { text: string; owner: Element; ink: Box; whole: Box }[] = []
      while (walker.nextNode()) {
        const node = walker.currentNode
        const parent = node.parentElement
        if (!parent || node.textContent?.trim() === '' || parent.closest('.proof')) continue
        let owner = parent
        while (getComputedStyle(owner).display.startsWith('inline') && owner.parentElement)
          owner = owner.parentElement
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const { left, right, top, bottom, height } of range.getClientRects()) {
          const whole = { left, right, top, bottom }
          // From the height of a capital to the line that letters stand on: fonts have room above and below.
          lines.push({
            ...{ text: node.textContent ?? '', owner, whole },
            ink: { left, right, top: top + height * 0.26, bottom: bottom - height * 0.24 },
          })
        }
      }
      interface Box {
        left: number
        right: number
        top: number
        bottom: number
      }
      const slack = 1
      const within = (inner: Box, outer: Box): boolean =>
        inner.left >= outer.left - slack &&
        inner.right <= outer.right + slack &&
        inner.top >= outer.top - slack &&
        inner.bottom <= outer.bottom + slack
      const meet = (a: Box, b: Box): boolean =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
      const faults: string[] = []
      const shown = (text: string): string => `“${text.slice(0, 40)}”`
      const pictures = [...document.body.querySelectorAll('img, svg')]
      for (const [at, { text, owner, ink }] of lines.entries()) {
        if (!within(ink, paper)) faults.push(`${shown(text)} sticks out of the page`)
        if (!within(ink, owner.getBoundingClientRect())) faults.push(`${shown(text)} sticks out of its box`)
        for (let outer: Element | null = owner; outer; outer = outer.parentElement) {
          const cuts =
            outer !== document.body && outer !== root && getComputedStyle(outer).overflow !== 'visible'
          if (cuts && !within(ink, outer.getBoundingClientRect())) faults.push(`${shown(text)} is cut off`)
        }
        for (const other of lines.slice(at + 1)) {
          if (owner !== other.owner && meet(ink, other.ink)) {
            faults.push(`${shown(text)} runs into ${shown(other.text)}`)
          }
        }
        for (const picture of pictures) {
          if (meet(ink, picture.getBoundingClientRect())) faults.push(`${shown(text)} runs into a picture`)
        }
      }
      return {
        boxes: lines.map(({ text, whole }) => ({ text, ...whole })),
        faults: [...new Set(faults)],
        text: document.body.textContent ?? '',
        elements: [
          ...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName)),
        ].toSorted(),
      }
    },
    { sheet, pages },
  )
