import { buildDeskChecklist } from '@shared/domain/documents/desk-checklist'
import { drawnCharacters } from '@shared/domain/documents/document-text'
import type { PosterContext } from '@shared/domain/documents/poster-parts'
import { buildStaffPoster } from '@shared/domain/documents/staff-poster'
import type { Browser } from 'playwright-core'
import { createElement } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertDrawable } from '../../../electron/main/print/assert-drawable.ts'
import type { DENSITIES } from '../../../electron/main/print/density.ts'
import { fontsOf, pdfFonts } from '../../../electron/main/print/fonts.ts'
import { inspectPdf } from '../../../electron/main/print/inspect-pdf.ts'
import { createPrintDocument } from '../../../electron/main/print/print-document.tsx'
import { printToFit } from '../../../electron/main/print/print-to-fit.ts'
import { renderDeskChecklist } from '../../../electron/main/print/templates/desk-checklist.tsx'
import { renderStaffPoster } from '../../../electron/main/print/templates/staff-poster.tsx'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { force, venue } from '../../helpers/pack-fixtures.ts'
import { wording } from '../../helpers/pack-wording.ts'
import { layOut } from '../../helpers/page-boxes.ts'
import { readPdf, withoutSpace } from '../../helpers/read-pdf.ts'
import { sampleUrdu } from '../../helpers/sample-urdu.ts'
import { launchChromium } from '../../host/chromium.ts'

/*
 * Pages from right to left. A reader gets letters back from a PDF in Nastaliq through texts beside the glyphs, which
 * pdf.js does not read: what is Latin is read from the PDF, and where everything stands is read from the page.
 */

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
const TYPES = ['hotel', 'licensed_premises', 'taxi', 'takeaway', 'other'] as const
const NASTALIQ = ['NotoNastaliqUrdu-Regular', 'NotoNastaliqUrdu-Bold']

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

const contextOf = (type: (typeof TYPES)[number], words = sampleUrdu): PosterContext => ({
  venue: { ...venue, type },
  force,
  wording: words,
  proof: words.shared.proof,
})

const DOCUMENTS = {
  'staff poster': (context: PosterContext) => {
    const model = buildStaffPoster(context)
    return {
      model,
      render: (density: (typeof DENSITIES)[number]) => renderStaffPoster(model, density),
      headings: [model.headline, model.signsHeading, model.callHeading],
    }
  },
  'staff poster A3': (context: PosterContext) => {
    const model = buildStaffPoster(context)
    return {
      model,
      render: (density: (typeof DENSITIES)[number]) => renderStaffPoster(model, density, 'A3'),
      headings: [model.headline, model.signsHeading, model.callHeading],
    }
  },
  'desk checklist': (context: PosterContext) => {
    const model = buildDeskChecklist(context)
    const { heading, questions, childQuestions, notes } = model
    return {
      model,
      render: (density: (typeof DENSITIES)[number]) => renderDeskChecklist(model, density),
      headings: [heading, questions.heading, childQuestions.heading, notes.heading],
    }
  },
}

describe.each(Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[])('%s from right to left', (name) => {
  it.each(TYPES)('is one page in its own fonts for %s', async (type) => {
    const { model, render, headings } = DOCUMENTS[name](contextOf(type))
    expect(() => assertDrawable(model, 'arabic')).not.toThrow()
    const pdf = await printToFit(chromium.printer, render, stamp)
    const { pages, outline, overEdge } = await readPdf(pdf)
    const { fonts, language } = await inspectPdf(pdf)
    expect(language).toBe('ur-GB')
    expect(new Set(fonts.map((font) => font.name))).toEqual(new Set([...pdfFonts(400, 700), ...NASTALIQ]))
    expect(outline).toEqual(headings)
    expect(overEdge).toEqual([])
    for (const latin of ['999', '01632960555', 'OperationMakesafe', 'LicensingTeam,NorthDivision']) {
      expect(pages[0]).toContain(latin)
    }
  })

  it('has every line inside its sheet, and begins at the right', async () => {
    const { model, render } = DOCUMENTS[name](contextOf('hotel'))
    const { boxes, faults } = await layOut(browser, render('even'))
    expect(faults).toEqual([])
    const shown = boxes.map(({ text }) => withoutSpace(text)).join('')
    for (const { text } of model.steps) expect(shown).toContain(withoutSpace(text))
    const middle = Math.max(...boxes.map(({ right }) => right)) / 2
    const boxOf = (text: string) => boxes.find((box) => box.text.trim() === text)
    expect(boxOf('999')?.left).toBeGreaterThan(middle)
    expect(boxOf('Operation Makesafe')?.right).toBeLessThan(middle)
    expect(boxes[0]?.left).toBeGreaterThan(boxOf('Operation Makesafe')?.left ?? Number.POSITIVE_INFINITY)
  })

  it('keeps numbers and Latin names in one piece, running from left to right', () => {
    const { html } = DOCUMENTS[name](contextOf('hotel')).render('even')
    expect(html).toContain('<html lang="ur-GB" dir="rtl">')
    expect(html).toContain('<bdi dir="ltr">01632 960555</bdi>')
    expect(html).toContain('<bdi dir="ltr" lang="en-GB">Operation Makesafe</bdi>')
  })
})

describe('the proof mark', () => {
  it.each([
    ['English', wording],
    ['the sample language', sampleUrdu],
  ])('lies across a page in %s and adds no page', async (_, words) => {
    const { model, render } = DOCUMENTS['desk checklist'](contextOf('hotel', words))
    expect(render('even').html).toContain(`<div class="proof" aria-hidden="true"><p>${model.proof}</p></div>`)
    const marked = await printToFit(chromium.printer, render, stamp)
    expect((await inspectPdf(marked)).pages).toHaveLength(1)
    const unmarked = DOCUMENTS['desk checklist']({ ...contextOf('hotel', words), proof: null })
    expect(unmarked.render('even').html).not.toContain('class="proof"')
  })
})

describe('the fonts of a script', () => {
  it('are carried by pages of that script alone', () => {
    expect(fontsOf('latin', 400).css).not.toContain('Nastaliq')
    expect(fontsOf('arabic', 400).css).toContain("font-family:'Noto Nastaliq Urdu'")
  })

  it('draw every character that a page in Arabic script may show', async () => {
    const fonts = fontsOf('arabic', 400)
    const text = drawnCharacters('arabic')
    const body = createElement('main', null, [
      createElement('h1', { key: 1 }, `${text} A`),
      createElement('p', { key: 2 }, `${text} A`),
    ])
    const page = createPrintDocument({
      title: 'All',
      language: 'ur-GB',
      direction: 'rtl',
      headings: [],
      fonts: fonts.names,
      css: `${fonts.css}@page{size:A4}h1{font-size:10pt}`,
      body,
    })
    const names = (await inspectPdf(await chromium.printer.print(page))).fonts.map((font) => font.name)
    expect(new Set(names)).toEqual(new Set(fonts.names))
  })

  it('are asked before anything is printed', () => {
    const model = { text: 'کمرہ 101 at The Fernbank Hotel' }
    expect(() => assertDrawable(model, 'arabic')).not.toThrow()
    expect(() => assertDrawable(model)).toThrow('“ک”')
    expect(() => assertDrawable({ text: 'Отель' }, 'arabic')).toThrow('“О”')
  })
})
