import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Tag {
  readonly role: string
  readonly alt?: string
  readonly children: readonly (Tag | { readonly type: string })[]
}

export interface ReadPdf {
  /** The text of each page, without any white space: line breaks are the printer's business. */
  readonly pages: readonly string[]
  readonly metadata: Readonly<Record<string, unknown>>
  readonly xmp: string
  /** The roles of the tags, from the first to the last. */
  readonly roles: readonly string[]
  /** What stands for each picture where it is not seen. */
  readonly alternatives: readonly string[]
  readonly outline: readonly string[]
  /** Pieces of text that reach over an edge of their page. */
  readonly overEdge: readonly string[]
  readonly links: readonly { readonly url: string; readonly contents: string }[]
}

export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')

/** Reads a PDF with pdf.js: not the library that finished it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  try {
    const pages: string[] = []
    const roles: string[] = []
    const alternatives: string[] = []
    const overEdge: string[] = []
    const links: { url: string; contents: string }[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const items = (await page.getTextContent()).items.filter((item) => 'str' in item)
      pages.push(withoutSpace(items.map(({ str }) => str).join('')))
      for (const { str, transform, width, height } of items) {
        const [x, y]: [number, number] = [transform[4], transform[5]]
        const inside = x >= left && x + width <= right && y >= bottom && y + height <= top
        if (str.trim() !== '' && !inside) overEdge.push(str)
      }
      const tags = tagsOf((await page.getStructTree()) as unknown as Tag | null)
      roles.push(...tags.map(({ role }) => role))
      alternatives.push(...tags.flatMap(({ alt }) => (alt === undefined ? [] : [alt])))
      for (const annotation of await page.getAnnotations()) {
        if (annotation.subtype === 'Link') {
          links.push({ url: annotation.url, contents: annotation.contentsObj?.str ?? '' })
        }
      }
    }
    const { info, metadata } = await pdf.getMetadata()
    const outline = ((await pdf.getOutline()) ?? []).flatMap(titlesOf)
    return {
      pages,
      roles,
      alternatives,
      overEdge,
      links,
      outline,
      metadata: info as Record<string, unknown>,
      xmp: metadata?.getRaw() ?? '',
    }
  } finally {
    await task.destroy()
  }
}

const tagsOf = (tag: Tag | null): readonly Tag[] =>
  tag === null ? [] : [tag, ...tag.children.flatMap((child) => ('role' in child ? tagsOf(child) : []))]

interface OutlineEntry {
  readonly title: string
  readonly items: readonly OutlineEntry[]
}
const titlesOf = ({ title, items }: OutlineEntry): readonly string[] => [title, ...items.flatMap(titlesOf)]
