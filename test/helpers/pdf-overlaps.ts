import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Piece {
  readonly text: string
  /** Which part of the page's contents it belongs to. */
  readonly part: string
  readonly left: number
  readonly right: number
  /** Points from the foot of the page: the line that it stands on, and the height of its capitals. */
  readonly bottom: number
  readonly top: number
}

/** The texts of a PDF, page by page, that run into the text of another part of the page, in words. */
export async function overlapsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  try {
    const found: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      let [part, begun] = ['', 0]
      const pieces: Piece[] = []
      for (const item of items) {
        if ('type' in item) {
          // Contents without a number, like a page's own number, are a part of their own each time.
          if (item.type.startsWith('begin')) part = item.id ?? `unnumbered ${begun++}`
          continue
        }
        if (item.str.trim() === '') continue
        const [left, base]: [number, number] = [item.transform[4], item.transform[5]]
        pieces.push({
          ...{ text: item.str, part, left, right: left + item.width },
          ...{ bottom: base, top: base + item.height * 0.65 },
        })
      }
      for (const [at, one] of pieces.entries()) {
        for (const other of pieces.slice(at + 1)) {
          if (one.part === other.part || !meet(one, other)) continue
          found.push(`page ${number}: “${one.text.slice(0, 40)}” runs into “${other.text.slice(0, 40)}”`)
        }
      }
    }
    return [...new Set(found)]
  } finally {
    await task.destroy()
  }
}

const meet = (a: Piece, b: Piece): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > 1
