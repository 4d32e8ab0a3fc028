import type { Browser } from 'playwright-core'
import type { PrintDocument } from '../../electron/main/print/print-document.tsx'

/** CSS pixels: 96 to the inch. */
const SHEETS = { A4: { width: 794, height: 1123 }, A3: { width: 1123, height: 1587 } } as const

interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Where each line of each text of a page stands, as Chromium lays it out for its sheet, and those that reach over an
 * edge. For scripts that cannot be read back from a PDF letter by letter. The proof mark, which lies across, is left out.
 */
export async function boxesOf(
  browser: Browser,
  { html, sheet }: Pick<PrintDocument, 'html' | 'sheet'>,
): Promise<{ readonly boxes: readonly TextBox[]; readonly overEdge: readonly string[] }> {
  const { width, height } = SHEETS[sheet]
  const page = await browser.newPage({ viewport: { width, height } })
  try {
    await page.emulateMedia({ media: 'print' })
    await page.setContent(html, { waitUntil: 'load' })
    const boxes = await page.evaluate(async () => {
      await document.fonts.ready
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: TextBox[] = []
      while (walker.nextNode()) {
        const node = walker.currentNode
        if (node.textContent?.trim() === '' || node.parentElement?.closest('.proof')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const { left, right, top, bottom } of range.getClientRects()) {
          found.push({ text: node.textContent ?? '', left, right, top, bottom })
        }
      }
      return found
    })
    const overEdge = boxes
      .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
      .map(({ text }) => text)
    return { boxes, overEdge }
  } finally {
    await page.close()
  }
}
