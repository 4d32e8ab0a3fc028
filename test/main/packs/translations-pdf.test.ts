import { buildDeskChecklist } from '@shared/domain/documents/desk-checklist'
import { buildStaffPoster } from '@shared/domain/documents/staff-poster'
import type { VenueType } from '@shared/domain/venues/venue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordingIn } from '../../../electron/main/features/packs/pack-content.ts'
import { assertDrawable } from '../../../electron/main/print/assert-drawable.ts'
import type { Density } from '../../../electron/main/print/density.ts'
import { inspectPdf } from '../../../electron/main/print/inspect-pdf.ts'
import { printToFit } from '../../../electron/main/print/print-to-fit.ts'
import { renderDeskChecklist } from '../../../electron/main/print/templates/desk-checklist.tsx'
import { renderStaffPoster } from '../../../electron/main/print/templates/staff-poster.tsx'
import { COUNTS } from '../../counts.ts'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { force, venue } from '../../helpers/pack-fixtures.ts'
import { library } from '../../helpers/pack-wording.ts'
import { readPdf, withoutSpace } from '../../helpers/read-pdf.ts'
import { expectWhole } from '../../helpers/whole-page.ts'

/*
 * The drafts as they would be looked at: printed by Chromium, marked as proofs. Words that are much longer than the
 * English would be set small, so nothing may need more than the second of the four densities.
 */

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
const TYPES: readonly VenueType[] = ['hotel', 'licensed_premises', 'taxi', 'takeaway', 'other']
const LANGUAGES = ['cy', 'pl', 'ro', 'ur']
const ROOMY_ENOUGH: readonly Density[] = ['roomy', 'even']

/** Every type in the long run; in the short one, another type of venue for each language. */
const typesOf = (code: string): readonly VenueType[] =>
  Array.from(
    { length: COUNTS.translatedTypes },
    (_, i) => TYPES[(LANGUAGES.indexOf(code) + i) % TYPES.length] as VenueType,
  )

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
}, 60_000)
afterAll(() => chromium?.quit())

function documents(code: string, type: VenueType) {
  const wording = wordingIn(library, code, [])
  const context = { venue: { ...venue, type }, force, wording, proof: wording.shared.proof }
  const poster = buildStaffPoster(context)
  const card = buildDeskChecklist(context)
  const posterHeadings = [poster.headline, poster.signsHeading, poster.callHeading]
  return [
    {
      model: poster,
      headings: posterHeadings,
      render: (density: Density) => renderStaffPoster(poster, density),
    },
    {
      model: poster,
      headings: posterHeadings,
      render: (density: Density) => renderStaffPoster(poster, density, 'A3'),
    },
    {
      model: card,
      headings: [card.heading, card.questions.heading, card.childQuestions.heading, card.notes.heading],
      render: (density: Density) => renderDeskChecklist(card, density),
    },
  ]
}

describe.each(LANGUAGES)('the proofs in %s', { timeout: 120_000 }, (code) => {
  it.each(typesOf(code))('are whole pages, roomily set, for %s', async (type) => {
    for (const { model, headings, render } of documents(code, type)) {
      assertDrawable(model, model.language.script)
      const used: Density[] = []
      const noting = (density: Density) => {
        used.push(density)
        return render(density)
      }
      const pdf = await printToFit(chromium.printer, noting, stamp)
      expect(ROOMY_ENOUGH).toContain(used.at(-1))
      expect((await inspectPdf(pdf)).language).toBe(model.language.tag)
      const { pages, outline, overEdge } = await readPdf(pdf)
      expect(outline).toEqual(headings)
      expect(overEdge).toEqual([])
      expect(pages[0]).toContain('999')
      // Letters of Nastaliq cannot be read back one by one.
      if (model.language.script !== 'latin') continue
      await expectWhole(pdf, model)
      expect(pages[0]).toContain(withoutSpace(model.proof ?? 'no proof'))
    }
  })
})
