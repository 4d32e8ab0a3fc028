import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPdf, withoutSpace } from '../helpers/read-pdf.ts'
import { createRegister, importVenues, makePapers, planNight } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { NIGHTS } from './nights.ts'

test('the papers of a night: made from the plan, one folder, a numbered form for each visit', async ({
  launch,
}, testInfo) => {
  test.setTimeout(240_000)
  const [night] = NIGHTS
  if (!night) throw new Error('there is no first night')
  const userDataDir = testInfo.outputPath('desk')
  const app = await launch({ userDataDir })
  const page = await app.window()
  await createRegister(page)
  await importVenues(page, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
  await planNight(page, night)

  expect(await makePapers(page)).toContain('7 papers made')
  await expect(page.getByRole('row', { name: /Result forms/ })).toContainText('18')
  const made = readdirSync(userDataDir, { recursive: true }).map(String)
  const folder = made.find((name) => name.endsWith('Night papers')) ?? ''
  expect(folder).toContain('OP-2026-001 Northmere hotels')
  expect(readdirSync(join(userDataDir, folder)).toSorted()).toEqual([
    'Control-room sheet.pdf',
    'Operation order.pdf',
    'Parent letter and consent form.pdf',
    'Result forms.pdf',
    'Run sheet, Team A.pdf',
    'Scenario card.pdf',
    'Young person’s briefing card.pdf',
    'manifest.json',
  ])
  const forms = await readPdf(new Uint8Array(readFileSync(join(userDataDir, folder, 'Result forms.pdf'))))
  expect(forms.pages).toHaveLength(18)
  for (const [index, text] of forms.pages.entries()) {
    const number = String(index + 1).padStart(2, '0')
    expect(text).toContain(`OP-2026-001/${number}`)
    expect(text).toContain(withoutSpace(`Page ${index + 1} of 18`))
    expect(text.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2)
  }

  // Papers that may be in somebody's car already are never written over.
  await page.getByRole('button', { name: 'Make the papers' }).click()
  await expect(page.getByRole('main')).toContainText('Night papers (2)', { timeout: 60_000 })
})
