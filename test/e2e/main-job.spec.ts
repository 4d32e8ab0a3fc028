import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { readPdf } from '../helpers/read-pdf.ts'
import { sendCadetOut } from './cadets-desk.ts'
import {
  createRegister,
  fillForceProfile,
  goTo,
  importVenues,
  makePacks,
  planNight,
  recordNight,
  SERGEANT,
  settled,
  step,
  unlock,
} from './desk.ts'
import { expect, test } from './fixtures.ts'
import { NIGHTS } from './nights.ts'

const [northmere] = NIGHTS
if (!northmere) throw new Error('there is no first night')

/** The 18 venues of the first night: 17 from a file, the last typed. */
function venuesOfTheNight(): { readonly file: string; readonly last: string } {
  const sample = resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv')
  const [headings = '', ...rows] = readFileSync(sample, 'utf8').trim().split('\n')
  const night = rows.filter((row) => row.includes(',Northmere,'))
  return { file: [headings, ...night.slice(0, 17)].join('\n'), last: night[17] ?? '' }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile())

async function addVenue(page: Page, row: string): Promise<void> {
  const [name = '', , address = '', town = '', postcode = '', role = '', email = ''] = row.split(',')
  await goTo(page, 'Venues')
  await page.getByRole('button', { name: 'Add a venue' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Address').fill(address)
  await page.getByLabel('Town').fill(town)
  await page.getByLabel('Postcode (optional)').fill(postcode)
  await page.getByRole('button', { name: 'Add a contact' }).click()
  await page.getByLabel('Contact 1: role').fill(role)
  await page.getByLabel('E-mail (optional)').fill(email)
  await page.getByLabel('Receives packs').check()
  await page.getByRole('button', { name: 'Add the venue' }).click()
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible()
}

test('the main job: from an empty computer to 18 packs, and all of it there after a restart', async ({
  launch,
}, testInfo) => {
  test.setTimeout(300_000)
  const userDataDir = testInfo.outputPath('desk')
  const app = await launch({ userDataDir })
  let page = await app.window()

  await test.step('create a register and say who we are', async () => {
    await createRegister(page)
    await fillForceProfile(page)
  })

  await test.step('18 venues: 17 from a file, one typed', async () => {
    const { file, last } = venuesOfTheNight()
    const path = testInfo.outputPath('venues.csv')
    writeFileSync(path, file)
    expect(await importVenues(page, path)).toContain('17 venues added')
    await addVenue(page, last)
  })

  await test.step('record 18 visits by keyboard alone', async () => {
    await planNight(page, northmere, sendCadetOut)
    await expectLiveWithoutBreach(page)
    await page.evaluate(() => {
      document.documentElement.dataset.pointers = '0'
      const count = () => {
        const { dataset } = document.documentElement
        dataset.pointers = String(Number(dataset.pointers) + 1)
      }
      for (const kind of ['pointerdown', 'mousedown', 'click']) {
        // A click that a key caused has no detail.
        window.addEventListener(
          kind,
          (event) => event instanceof UIEvent && event.detail > 0 && count(),
          true,
        )
      }
    })
    await recordNight(page, northmere)
    expect(await page.evaluate(() => document.documentElement.dataset.pointers)).toBe('0')
  })

  await test.step('2 of 18, 3.1% to 32.8%, in words, in the chart and in its table', async () => {
    await step(page, 'Review').click()
    const main = page.getByRole('main')
    await expect(main).toContainText('2 of 18')
    await expect(main).toContainText('3.1% to 32.8%')
    await expect(main).toContainText('If this operation is typical, between 3 and 33 in 100 would.')
    await goTo(page, 'Trends')
    await expect(page.getByRole('img', { name: /95% Wilson interval/ })).toContainText('2/18')
    await page.getByText('Table', { exact: true }).click()
    await expect(page.getByRole('row', { name: /OP-2026-001/ })).toContainText('2/1811.1%3.1% to 32.8%')
  })

  await test.step('packs for all 18', async () => {
    await goTo(page, 'Operations')
    await page.getByText(northmere.name).click()
    expect(await makePacks(page)).toContain('18')
    const packs = filesBelow(userDataDir).filter((file) => file.includes('OP-2026-001'))
    expect(packs.filter((file) => file.endsWith('manifest.json'))).toHaveLength(18)
    expect(packs.filter((file) => /Outcome letter.*\.pdf$/.test(file))).toHaveLength(18)
    expect(packs.filter((file) => /Staff poster\.pdf$/.test(file))).toHaveLength(18)
    await expectWholePdfs(packs)
    await expectIntendedDrafts(packs)
    await goTo(page, 'Packs')
    await expect(page.getByRole('main')).toContainText('Showing 18 of 18')
  })

  await test.step('lock: the page is gone, and nothing can be asked without the passphrase', async () => {
    const before = page
    await page.getByRole('button', { name: 'Lock' }).click()
    page = await app.window(before)
    expect(before.isClosed()).toBe(true)
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  })

  await test.step('no plain text lies in any file outside the packs', async () => {
    await app.close()
    const outside = filesBelow(userDataDir).filter((file) => !file.includes('OP-2026-001'))
    const markers = [
      'Tin Whistle',
      'Example Row',
      'alderhouse',
      northmere.name,
      'Night manager',
      SERGEANT.passphrase,
    ]
    for (const marker of markers) {
      const hits = outside.filter((file) => {
        const content = readFileSync(file)
        return content.includes(marker) || content.includes(Buffer.from(marker, 'utf16le'))
      })
      expect(hits, marker).toEqual([])
    }
    // The control: what does stand outside, the register's own name, is found by the same search.
    expect(outside.some((file) => readFileSync(file).includes('Northmere Division licensing'))).toBe(true)
  })

  await test.step('restart, unlock: everything is there', async () => {
    const again = await launch({ userDataDir })
    page = await again.window()
    await unlock(page, SERGEANT)
    await goTo(page, 'Venues')
    await expect(page.getByRole('main')).toContainText('Showing 18 of 18')
    await goTo(page, 'Operations')
    await expect(page.getByRole('row', { name: /OP-2026-001/ })).toContainText(
      '2 of 18 responded as expected under Strict v1.',
    )
    await goTo(page, 'Packs')
    await expect(page.getByRole('main')).toContainText('Showing 18 of 18')
    await goTo(page, 'Settings')
    await page.getByRole('tab', { name: 'Audit' }).click()
    await expect(page.getByRole('tabpanel', { name: 'Audit' })).toContainText(/(\d+) of \1 entries hold/)
  })
})

/** The night has a young person by the rules, of whom no other screen knows; ends on the Results step. */
async function expectLiveWithoutBreach(page: Page): Promise<void> {
  for (const name of ['Review', 'Night sheet']) {
    await step(page, name).click()
    await page.waitForURL(new RegExp(`/${name.toLowerCase().replace(' ', '-')}$`))
    await settled(page)
    await expect(page.getByRole('main')).toContainText('Live')
    await expect(page.getByRole('heading', { name: 'Breaches' })).toHaveCount(0)
    await expect(page.getByRole('main')).not.toContainText('C-014')
  }
  await step(page, 'Results').click()
}

async function expectWholePdfs(files: readonly string[]): Promise<void> {
  for (const file of files.filter((name) => name.endsWith('.pdf'))) {
    const pdf = await readPdf(new Uint8Array(readFileSync(file)))
    expect(pdf.pages, file).toHaveLength(1)
    expect(pdf.roles.length, file).toBeGreaterThan(5)
    expect(pdf.overEdge, file).toEqual([])
    expect(pdf.metadata, file).toMatchObject({ Language: 'en-GB', Title: expect.stringMatching(/\w/) })
    expect(pdf.xmp, file).toContain('pdfuaid')
  }
}

/** Each draft goes to its own venue's contact, says nothing of another venue, and carries its own two PDFs. */
async function expectIntendedDrafts(files: readonly string[]): Promise<void> {
  const drafts = files.filter((name) => name.endsWith('.eml'))
  expect(drafts).toHaveLength(18)
  const recipients = new Set<string>()
  for (const file of drafts) {
    const mail = await PostalMime.parse(readFileSync(file))
    expect(mail.from?.address).toBe('licensing@northshire.example.org')
    expect(mail.to).toHaveLength(1)
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf', 'application/pdf'])
    const folder = filesBelow(resolve(file, '..'))
    for (const { filename, content } of mail.attachments) {
      const twin = folder.find((name) => name.endsWith(`/${filename}`) || name.endsWith(`\\${filename}`))
      expect(Buffer.from(content as ArrayBuffer).equals(readFileSync(twin ?? ''))).toBe(true)
    }
    recipients.add(mail.to?.[0]?.address ?? '')
  }
  expect(recipients.size).toBe(18)
}
