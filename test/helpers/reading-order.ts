import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Leaf {
  readonly type: string
  readonly id?: string
}
interface Tag {
  readonly role: string
  readonly children: readonly (Tag | Leaf)[]
}

/** A piece of text as a screen reader comes to it, with its place on the page in points from the top left. */
interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Where the reading order of a PDF goes against what the eye does, in words; empty where it never does. The order is
 * that of the tags, the places are those of the text: what is read next may stand lower, or beside in the direction of
 * the language, but never above what it shares a column with, nor before what it shares a line with.
 */
export async function orderFaults(
  bytes: Uint8Array,
  direction: 'ltr' | 'rtl' = 'ltr',
): Promise<readonly string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  try {
    const faults: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const tree = (await page.getStructTree()) as unknown as Tag | null
      const places = await placesOf(page)
      const pieces = leavesOf(tree).flatMap((id) => places.get(id) ?? [])
      for (const [index, next] of pieces.entries()) {
        const before = pieces[index - 1]
        if (before && isAgainstTheEye(before, next, direction)) {
          faults.push(`page ${number}: “${next.text.slice(0, 40)}” after “${before.text.slice(0, 40)}”`)
        }
      }
    }
    return faults
  } finally {
    await task.destroy()
  }
}

const leavesOf = (tag: Tag | Leaf | null): readonly string[] => {
  if (tag === null) return []
  if ('children' in tag) return tag.children.flatMap(leavesOf)
  return tag.type === 'content' && tag.id !== undefined ? [tag.id] : []
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function placesOf(page: Page): Promise<ReadonlyMap<string, Piece>> {
  const [, , , height = 0] = page.view
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const places = new Map<string, Piece>()
  let id: string | null = null
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'beginMarkedContentProps') id = item.id
      if (item.type === 'endMarkedContent') id = null
      continue
    }
    if (id === null || item.str.trim() === '') continue
    const [left, baseline]: [number, number] = [item.transform[4], item.transform[5]]
    const bottom = height - baseline
    const piece = {
      text: item.str,
      left,
      right: left + item.width,
      top: bottom - item.height * 0.75,
      bottom,
    }
    const known = places.get(id)
    places.set(
      id,
      known
        ? {
            text: known.text + piece.text,
            left: Math.min(known.left, piece.left),
            right: Math.max(known.right, piece.right),
            top: Math.min(known.top, piece.top),
            bottom: Math.max(known.bottom, piece.bottom),
          }
        : piece,
    )
  }
  return places
}

function isAgainstTheEye(before: Piece, next: Piece, direction: 'ltr' | 'rtl'): boolean {
  const sharesLine = Math.min(before.bottom, next.bottom) - Math.max(before.top, next.top) > 1
  const sharesColumn = Math.min(before.right, next.right) - Math.max(before.left, next.left) > 1
  if (sharesColumn && !sharesLine) return next.bottom < before.top
  if (!sharesLine || sharesColumn) return false
  return direction === 'ltr' ? next.right <= before.left : next.left >= before.right
}
