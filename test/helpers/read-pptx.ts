import { strFromU8, unzipSync } from 'fflate'

/** A part of a slide in its reading order. */
interface ReadShape {
  readonly name: string
  readonly placeholder: string | null
  /** The text for those who do not see it; `null` where there is none. */
  readonly alt: string | null
  readonly decorative: boolean
  readonly isDrawing: boolean
  readonly paragraphs: readonly string[]
  /** Left, top, width, height in EMU. */
  readonly box: readonly number[]
}

interface ReadSlide {
  readonly title: string
  readonly shapes: readonly ReadShape[]
  readonly notes: readonly string[]
}

export interface ReadPptx {
  /** Every part of the package as text, by its path. */
  readonly parts: Readonly<Record<string, string>>
  readonly size: readonly [width: number, height: number]
  /** In the order in which they are shown. */
  readonly slides: readonly ReadSlide[]
  /** Every language that a run of text says it is in. */
  readonly languages: readonly string[]
}

/**
 * Reads a deck back with another ZIP reader than the one that packed it first, and the browser’s XML parser: a part
 * that is not well-formed XML is an error. Needs a DOM (`@vitest-environment jsdom`).
 */
export function readPptx(bytes: Uint8Array): ReadPptx {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  )
  const documents = new Map(
    Object.entries(parts)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, xml]) => [path, parsed(path, xml)]),
  )
  const part = (path: string): Document => {
    const found = documents.get(path)
    if (!found) throw new Error(`the deck has no ${path}`)
    return found
  }
  const presentation = part('ppt/presentation.xml')
  const [size] = tags(presentation, 'p:sldSz')
  const slides = tags(presentation, 'p:sldId').map((entry) => {
    const path = target(part, 'ppt/presentation.xml', entry.getAttribute('r:id') ?? '')
    const notes = related(part, path, 'notesSlide')
    const shapes = shapesOf(part(path))
    return {
      title: shapes.find(({ placeholder }) => placeholder === 'title')?.paragraphs.join(' ') ?? '',
      shapes,
      notes: shapesOf(part(notes)).find(({ placeholder }) => placeholder === 'body')?.paragraphs ?? [],
    }
  })
  const languages = [...documents.values()].flatMap((document) =>
    tags(document, '*').flatMap((element) => element.getAttribute('lang') ?? []),
  )
  return {
    parts,
    size: [Number(size?.getAttribute('cx')), Number(size?.getAttribute('cy'))],
    slides,
    languages: [...new Set(languages)],
  }
}

function parsed(path: string, xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  if (document.querySelector('parsererror')) throw new Error(`${path} is not well-formed`)
  return document
}

const tags = (from: Document | Element, name: string): readonly Element[] => [
  ...from.getElementsByTagName(name),
]

/** The path of what a part’s relationship leads to. */
function target(part: (path: string) => Document, from: string, id: string): string {
  const relation = tags(part(relationsOf(from)), 'Relationship').find((one) => one.getAttribute('Id') === id)
  return resolved(from, relation?.getAttribute('Target') ?? '')
}

function related(part: (path: string) => Document, from: string, type: string): string {
  const relation = tags(part(relationsOf(from)), 'Relationship').find((one) =>
    one.getAttribute('Type')?.endsWith(`/${type}`),
  )
  return resolved(from, relation?.getAttribute('Target') ?? '')
}

const relationsOf = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels')
const resolved = (from: string, to: string): string =>
  new URL(to, `file:///${from}`).pathname.replace(/^\//, '')

function shapesOf(slide: Document): readonly ReadShape[] {
  const [tree] = tags(slide, 'p:spTree')
  return [...(tree?.children ?? [])]
    .filter(({ tagName }) => tagName === 'p:sp' || tagName === 'p:pic')
    .map((shape) => {
      const [about] = tags(shape, 'p:cNvPr')
      const box = ['a:off', 'a:ext'].flatMap((name) => {
        const [at] = tags(shape, name).filter((one) => one.parentElement?.tagName === 'a:xfrm')
        return name === 'a:off'
          ? [Number(at?.getAttribute('x')), Number(at?.getAttribute('y'))]
          : [Number(at?.getAttribute('cx')), Number(at?.getAttribute('cy'))]
      })
      return {
        name: about?.getAttribute('name') ?? '',
        placeholder: tags(shape, 'p:ph')[0]?.getAttribute('type') ?? null,
        alt: about?.getAttribute('descr') ?? null,
        decorative: tags(shape, 'adec:decorative').length > 0,
        isDrawing: shape.tagName === 'p:pic' || tags(shape, 'a:custGeom').length > 0,
        paragraphs: tags(shape, 'a:p')
          .map((paragraph) =>
            tags(paragraph, 'a:t')
              .map(({ textContent }) => textContent)
              .join(''),
          )
          .filter((text) => text !== ''),
        box,
      }
    })
}
