import type { DocumentContext } from '@shared/domain/documents/document-source'
import { DOCUMENT_FACTS, PACK_DOCUMENTS, type PackDocument } from '@shared/domain/documents/pack-document'
import { type Language, readinessIn } from '@shared/domain/documents/pack-library'
import type { VenueType } from '@shared/domain/venues/venue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordingIn } from '../../../electron/main/features/packs/pack-content.ts'
import { PACK_MAKERS } from '../../../electron/main/features/packs/pack-documents.ts'
import { finishPdf } from '../../../electron/main/print/finish-pdf.ts'
import { FONT_FACES } from '../../../electron/main/print/fonts.ts'
import { createPrintDocument } from '../../../electron/main/print/print-document.tsx'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { force, venue, visits } from '../../helpers/pack-fixtures.ts'
import { library } from '../../helpers/pack-wording.ts'
import { checksOf } from '../../helpers/pdf-checks.ts'
import { orderFaults } from '../../helpers/reading-order.ts'

/* Every PDF of a pack, in every language and for each kind of venue it differs by, held against one list of checks. */

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
})
afterAll(() => chromium.quit())

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
/** One of each kind of venue that the packs have words of its own for. */
const TYPES: readonly VenueType[] = ['hotel', 'licensed_premises', 'private_hire', 'takeaway', 'other']
const training = { on: '2026-12-01', attendees: 14, until: '2027-12-01' }

function contextOf(document: PackDocument, language: Language, type: VenueType): DocumentContext {
  const wording = wordingIn(library, language.code, [])
  const isReady = readinessIn(library, language.code, document, type, []) === 'ready'
  return {
    venue: { ...venue, type },
    visit: document === 'invitation-letter' ? null : visits.refusedOnly,
    ...{ training, force, wording },
    day: '2026-12-14',
    proof: isReady ? null : wording.shared.proof,
  }
}

const table: string[] = []
afterAll(() => console.log(['Checks passed, by document and language:', ...table].join('\n')))

const CASES = PACK_DOCUMENTS.filter((document) => DOCUMENT_FACTS[document].format === 'pdf').flatMap(
  (document) =>
    library.languages
      .filter(({ code }) => readinessIn(library, code, document, 'hotel', []) !== 'missing')
      .map((language) => [document, language.code, language] as const),
)

describe('the PDFs of a pack', { timeout: 300_000 }, () => {
  it.each(CASES)('hold every check: %s in %s', async (document, code, language) => {
    const failing: string[] = []
    let count = 0
    for (const type of TYPES) {
      const prepared = PACK_MAKERS[document]?.(contextOf(document, language, type))
      expect(prepared).toBeTruthy()
      const pdf = await prepared?.make(chromium.printer, stamp)
      const checks = await checksOf(pdf ?? new Uint8Array(), {
        sheet: DOCUMENT_FACTS[document].sheet,
        language,
      })
      count += Object.keys(checks).length
      failing.push(
        ...Object.keys(checks)
          .filter((name) => !checks[name])
          .map((name) => `${type}: ${name}`),
      )
    }
    table.push(`${document.padEnd(22)} ${code}  ${count - failing.length} of ${count}`)
    expect(failing).toEqual([])
  })

  it('would be caught reading against the eye', async () => {
    const pageWith = async (css: string) => {
      const document = createPrintDocument({
        ...{
          title: 'A page',
          language: 'en-GB',
          headings: ['First'],
          fonts: ['AtkinsonHyperlegibleNext-Bold'],
        },
        css: `${FONT_FACES} @page { size: A4 } body { font: 700 20pt 'Atkinson Hyperlegible Next' } ${css}`,
        body: (
          <main>
            <h1>First</h1>
            <p>Second</p>
          </main>
        ),
      })
      return finishPdf(await chromium.printer.print(document), { ...document, ...stamp })
    }
    const upright = 'main { display: flex; flex-direction: column }'
    expect(await orderFaults(await pageWith(upright))).toEqual([])
    expect(
      await orderFaults(await pageWith('main { display: flex; flex-direction: column-reverse }')),
    ).toHaveLength(1)
    const beside = 'main { display: flex; gap: 20mm; flex-direction:'
    expect(await orderFaults(await pageWith(`${beside} row }`))).toEqual([])
    expect(await orderFaults(await pageWith(`${beside} row-reverse }`))).toHaveLength(1)
    expect(await orderFaults(await pageWith(`${beside} row-reverse }`), 'rtl')).toEqual([])
  })
})
