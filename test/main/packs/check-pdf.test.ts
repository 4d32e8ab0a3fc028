import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'
import { createElement } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPdf, type PdfExpectation } from '../../../electron/main/print/check-pdf.ts'
import { finishPdf } from '../../../electron/main/print/finish-pdf.ts'
import { FONT_FACES, pdfFonts } from '../../../electron/main/print/fonts.ts'
import { createPrintDocument } from '../../../electron/main/print/print-document.tsx'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'

/* Every check is shown a document that it must refuse: a check that cannot say no is none. */

const labels = {
  title: 'A page',
  language: 'en-GB',
  headings: ['A page'],
  product: 'Makesafe Desk',
  madeAt: '2026-12-14T09:00:00Z',
}
const expected: PdfExpectation = {
  title: 'A page',
  language: 'en-GB',
  pages: 1,
  fonts: pdfFonts(700),
  sheet: 'A4' as const,
  images: 0,
}
const OURS = `${FONT_FACES} @page { size: A4 } body { font-family: 'Atkinson Hyperlegible Next' } `
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
}, 60_000)
afterAll(() => chromium?.quit())

const heading = createElement('h1', null, 'A page')
const print = async (css = OURS, body = heading, language = 'en-GB') =>
  chromium.printer.print(
    createPrintDocument({ title: 'A page', language, headings: ['A page'], fonts: pdfFonts(700), css, body }),
  )
const finished = async (css?: string, body?: typeof heading) => finishPdf(await print(css, body), labels)

async function changed(pdf: Uint8Array, change: (pdf: PDFDocument) => unknown): Promise<Uint8Array> {
  const opened = await PDFDocument.load(pdf, { updateMetadata: false })
  await change(opened)
  return opened.save({ useObjectStreams: false })
}

describe('checkPdf', { timeout: 120_000 }, () => {
  it('lets a finished document through', async () => {
    await expect(checkPdf(await finished(), expected)).resolves.toBeUndefined()
  })

  it('gives the same bytes for the same print', async () => {
    const printed = await print()
    expect(await finishPdf(printed, labels)).toEqual(await finishPdf(printed, labels))
  })

  it.each([
    [
      'an untagged one',
      async () => changed(await finished(), ({ catalog }) => catalog.delete(PDFName.of('StructTreeRoot'))),
      'it is not tagged for screen readers',
    ],
    ['one as Chromium left it', () => print(), 'it has no accessibility metadata'],
    [
      'one with a font that is not embedded',
      async () =>
        changed(await finished(), async (pdf) => {
          const font = await pdf.embedFont(StandardFonts.Helvetica)
          pdf.getPage(0).drawText('not ours', { font })
        }),
      'a font is not embedded (Helvetica)',
    ],
    [
      'one in another font',
      () => finished('@page { size: A4 } body { font-family: serif }'),
      'it uses another font',
    ],
    [
      'one without text',
      () => finished(OURS, createElement('p')),
      'a font is missing (AtkinsonHyperlegibleNext-Bold)',
    ],
    ['one of another size', () => finished(OURS.replace('size: A4', 'size: A5')), 'a page is not A4'],
    [
      'one of two pages',
      () => finished(`${OURS} h1 { break-after: page }`, createElement('div', null, heading, heading)),
      'it has 2 pages and not 1',
    ],
    [
      'one with a picture nobody expected',
      () =>
        finished(OURS, createElement('div', null, heading, createElement('img', { src: PIXEL, alt: '' }))),
      'it has 1 pictures and not 0',
    ],
    [
      'one in another language',
      async () => finishPdf(await print(), { ...labels, language: 'cy' }),
      'its language is cy',
    ],
    [
      'one of another title',
      async () => finishPdf(await print(), { ...labels, title: 'Another' }),
      'its title is not shown',
    ],
  ])('refuses %s', async (_, make, fault) => {
    await expect(checkPdf(await make(), expected)).rejects.toMatchObject({
      kind: 'internal',
      message: expect.stringContaining(fault),
    })
  })

  it('refuses a document whose picture is missing', async () => {
    await expect(checkPdf(await finished(), { ...expected, images: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('it has 0 pictures and not 1'),
    })
  })
})
