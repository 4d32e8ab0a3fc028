import type { Language } from '@shared/domain/documents/pack-library'
import { inspectPdf } from '../../electron/main/print/inspect-pdf.ts'
import type { Sheet } from '../../electron/main/print/print-document.tsx'
import { readPdf } from './read-pdf.ts'
import { orderFaults } from './reading-order.ts'

const SHEETS = { A4: [595.28, 841.89], A3: [841.89, 1190.55] } as const

/**
 * What every PDF of a pack has to be, each check by its name with whether it holds. Read back with pdf.js, but for the
 * fonts and the catalogue, which pdf.js does not show. This is our own list and not all of PDF/UA-1.
 */
export async function checksOf(
  bytes: Uint8Array,
  { sheet, language }: { readonly sheet: Sheet; readonly language: Language },
): Promise<Readonly<Record<string, boolean>>> {
  const read = await readPdf(bytes)
  const facts = await inspectPdf(bytes)
  const [short, long] = SHEETS[sheet]
  const near = (a: number, b: number) => Math.abs(a - b) <= 1
  const source = Buffer.from(bytes).toString('latin1')
  return {
    tagged: facts.tagged && read.roles.length > 0,
    'one H1': read.roles.filter((role) => role === 'H1').length === 1,
    outline: read.outline.length > 0 && read.outline.every((title) => title.trim() !== ''),
    Lang: facts.language === language.tag,
    'title shown': facts.showsTitle && (facts.title ?? '') !== '',
    'XMP with pdfuaid': read.xmp.includes('<pdfuaid:part>1</pdfuaid:part>') && facts.claimsPdfUa,
    'link text': read.links.every(({ contents }) => contents !== ''),
    'fonts embedded': facts.fonts.length > 0 && facts.fonts.every(({ embedded }) => embedded),
    'page size': facts.pages.every(
      ({ width, height }) => near(Math.min(width, height), short) && near(Math.max(width, height), long),
    ),
    'no producer or path': !/Skia|Chrom|Headless|app:\/\/|file:\/\/|print\.test|\/tmp\/|\/home\//.test(
      source,
    ),
    'nothing over an edge': read.overEdge.length === 0,
    'reading order': (await orderFaults(bytes, language.direction)).length === 0,
  }
}
