import type { Browser } from 'playwright-core'
import type { ReactElement } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '../../../electron/main/print/finish-pdf.ts'
import { FONT_FACES, pdfFonts } from '../../../electron/main/print/fonts.ts'
import { createPrintDocument, type PrintDocument } from '../../../electron/main/print/print-document.tsx'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { layOut } from '../../helpers/page-boxes.ts'
import { overlapsIn } from '../../helpers/pdf-overlaps.ts'
import { faultsInPrint } from '../../helpers/shown-whole.ts'
import { launchChromium } from '../../host/chromium.ts'

/* What hostile texts are looked for would be found: pages that are broken on purpose, before the same checks. */

let chromium: ChromiumPrinter
let browser: Browser
beforeAll(async () => {
  chromium = await startChromiumPrinter()
  browser = await launchChromium()
}, 60_000)
afterAll(async () => {
  await chromium?.quit()
  await browser?.close()
})

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
const model = { heading: 'The <b>Fernbank</b> Hotel', line: 'Long-word-'.repeat(12) }

function page(body: ReactElement, css = ''): PrintDocument {
  return createPrintDocument({
    ...{ title: 'A page', language: 'en-GB', headings: [model.heading], fonts: pdfFonts(700) },
    css: `${FONT_FACES} @page { size: A4; margin: 0 } body { margin: 20mm; overflow-wrap: anywhere; font: 700 16pt/1.3 'Atkinson Hyperlegible Next' } ${css}`,
    body,
  })
}
const Plain = (): ReactElement => (
  <main>
    <h1>{model.heading}</h1>
    <p>{model.line}</p>
  </main>
)
async function faultsOf(document: PrintDocument): Promise<readonly string[]> {
  const pdf = await finishPdf(await chromium.printer.print(document), { ...document, ...stamp })
  return faultsInPrint(browser, pdf, document, model)
}

describe('a page', { timeout: 120_000 }, () => {
  it('without a fault has none', async () => {
    expect(await faultsOf(page(<Plain />))).toEqual([])
  })

  it('whose template takes a text for HTML is caught', async () => {
    const leaky = (
      <main>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: this is what must be caught */}
        <h1 dangerouslySetInnerHTML={{ __html: `${model.heading}<form></form>` }} />
        <p>{model.line}</p>
      </main>
    )
    const faults = await faultsOf(page(leaky))
    expect(faults).toContain('“The <b>Fernbank</b> Hotel” is not a text of the page')
    expect(faults).toContain('“The <b>Fernbank</b> Hotel” is not in the PDF')
    expect(faults).toContain('there is an element form')
  })

  it('whose text is wider than its sheet is caught, on the page and in the PDF', async () => {
    const faults = (await faultsOf(page(<Plain />, 'p { white-space: nowrap }'))).join('\n')
    expect(faults).toContain('sticks out of the page')
    expect(faults).toContain('sticks out of its box')
    expect(faults).toContain('reaches over an edge of the PDF')
  })

  it('that is longer than its sheet is caught', async () => {
    const faults = await faultsOf(page(<Plain />, 'p { margin-top: 262mm; break-before: avoid; height: 0 }'))
    expect(faults.join('\n')).toContain('sticks out of')
  })

  it('whose box cuts its text off is caught', async () => {
    const faults = await faultsOf(page(<Plain />, 'p { overflow: hidden; width: 60mm; height: 12mm }'))
    expect(faults.join('\n')).toContain('is cut off')
  })

  it('with two texts in one place is caught, on the page and in the PDF', async () => {
    const document = page(<Plain />, 'p { margin-top: -18mm }')
    const pdf = await finishPdf(await chromium.printer.print(document), { ...document, ...stamp })
    expect((await layOut(browser, document)).faults.join('\n')).toContain('runs into')
    expect((await overlapsIn(pdf)).join('\n')).toContain('page 1: “The <b>Fernbank</b> Hotel” runs into')
  })

  it('with a text over a picture is caught', async () => {
    const drawn = (
      <main>
        <svg aria-hidden="true" className="seal" viewBox="0 0 1 1">
          <path d="M0 0h1v1H0z" />
        </svg>
        <Plain />
      </main>
    )
    const css = '.seal { position: absolute; top: 20mm; width: 40mm; height: 40mm }'
    expect((await faultsOf(page(drawn, css))).join('\n')).toContain('runs into a picture')
  })

  it('of another size is caught', async () => {
    const faults = await faultsOf(page(<Plain />, '@page { size: A5 }'))
    expect(faults.join('\n')).toContain('a page is ')
  })

  it('with a link or a title that nobody meant is caught', async () => {
    const linked = (
      <main>
        <Plain />
        <a href="https://evil.example.org/">x</a>
      </main>
    )
    const faults = await faultsOf({ ...page(linked), title: 'Another' })
    expect(faults).toContain('a link leads to https://evil.example.org/')
    const document = page(<Plain />)
    const pdf = await finishPdf(await chromium.printer.print(document), {
      ...document,
      ...stamp,
      title: 'Another',
    })
    expect(await faultsInPrint(browser, pdf, document, model)).toContain('the title of the PDF is another')
  })

  it('that asks for something is heard asking, once its policy does not stop it', async () => {
    const before = chromium.requests.length
    const picture = page(<img src="https://evil.example.org/x.png" alt="x" />)
    await chromium.printer.print(picture)
    expect(chromium.requests.slice(before)).toEqual([])
    const html = picture.html.replace(/<meta http-equiv[^>]*>/, '')
    await chromium.printer.print({ ...picture, html, contentSecurityPolicy: '' })
    expect(chromium.requests.slice(before)).toEqual(['https://evil.example.org/x.png'])
  })
})
