import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { createRegister, fillForceProfile, goTo, importVenues, planNight, recordNight, step } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { documentsIn, expectIntendedDraft, expectWholePdfs } from './made-packs.ts'
import { arranged, night, type TypedNight } from './nights.ts'
import { documentsOnShow, inkOn, lookAt, openPacksView, openRecipient, paintedPage } from './packs-desk.ts'

/**
 * Four invented venues, in the order of their visits. No font of the documents has the star of the second. The third has
 * the documents of its own kind, so that its pack takes a while.
 */
const VENUES = ['Plover House', 'Sandpiper Lodge ★', 'The Rook and Larch', 'The Teal'] as const
const [PLOVER, STARRED, ROOK, TEAL] = VENUES
const MENDED = 'Sandpiper Lodge'
const emailOf = (index: number): string => `manager@venue-${index + 1}.example.org`

/** Three gave a room away; the last called the police. */
const WHERROW: TypedNight = {
  name: 'Wherrow hotels',
  towns: 'Wherrow',
  searches: ['Wherrow'],
  day: '7 November 2026',
  start: '1800',
  scenario: 'Adult with child, walk-in v1',
  rule: 'Strict v1',
  firstSlot: '1810',
  minutesBetween: '15',
  arranged: arranged(131, '2 November 2026'),
  visits: night(['accepted', 'accepted', 'accepted', 'reported'], 18 * 60 + 12, 15, () => 'n'),
}

const NOT_YET = [
  'Desk checklist.pdf',
  'Incident log.pdf',
  'Quiz.pdf',
  'Reception poster.pdf',
  'Refusal log.pdf',
  'Staff poster.pdf',
  'Staff training register.pdf',
  'Training handbook.pdf',
  'Training slides.pptx',
]
const AS_EXPECTED = ['Desk checklist.pdf', 'Staff poster.pdf']

const ORIGINAL = 'Thank you for the time your staff gave us'
const OWN = 'Everyone at the licensing office thanks your staff'

test('packs are looked at, changed, made, sent, answered and deleted, and their words are the team’s own', async ({
  launch,
}, testInfo) => {
  const userDataDir = testInfo.outputPath('desk')
  const packs = join(userDataDir, 'Documents/Makesafe Desk packs/OP-2026-001 Wherrow hotels')
  const app = await launch({ userDataDir })
  const page = await app.window()
  const main = page.getByRole('main')
  const box = page.getByRole('region', { name: 'Making packs' })
  const panel = page.getByRole('dialog').first()

  await test.step('a night of four visits', async () => {
    const path = testInfo.outputPath('venues.csv')
    const rows = VENUES.map(
      (name, at) => `${name},Hotel,${at + 1} Example Row,Wherrow,Manager,${emailOf(at)}`,
    )
    writeFileSync(path, ['Name,Type,Address,Town,Contact role,Contact e-mail', ...rows].join('\n'))
    await createRegister(page)
    await fillForceProfile(page)
    await importVenues(page, path)
    await planNight(page, WHERROW)
    await recordNight(page, WHERROW)
    await step(page, 'Packs').click()
  })

  await test.step('the real pages of a letter, a poster and a handbook, turned by keyboard', async () => {
    await openRecipient(page, PLOVER)
    const letter = await lookAt(page, 'Outcome letter')
    expect(await inkOn(letter)).toBeGreaterThan(0.01)
    await expect(main).toContainText(PLOVER)
    const poster = await lookAt(page, 'Staff poster')
    expect(await inkOn(poster)).toBeGreaterThan(0.1)
    const cover = await inkOn(await lookAt(page, 'Training handbook'))
    await page.getByRole('region', { name: 'Page 1 of' }).focus()
    await page.keyboard.press('PageDown')
    const second = await paintedPage(page, 'Training handbook', 2)
    await expect.poll(() => inkOn(second)).not.toBe(cover)
    await page.keyboard.press('PageUp')
    const first = await paintedPage(page, 'Training handbook')
    await expect.poll(() => inkOn(first)).toBe(cover)
  })

  await test.step('a proof in Polish is looked at, and is not part of the pack', async () => {
    const before = await documentsOnShow(page).count()
    await page.getByRole('button', { name: 'Change what it gets' }).click()
    await panel.getByRole('button', { name: 'Polish: proof of Staff poster', exact: true }).click()
    await paintedPage(page, 'Staff poster in Polish')
    await expect(main).toContainText('it does not leave with a pack')
    await expect(documentsOnShow(page).filter({ hasText: 'Staff poster in Polish' })).toContainText('proof')
    await lookAt(page, 'Staff poster')
    await expect(documentsOnShow(page)).toHaveCount(before)
  })

  await test.step('slides and a quiz for all with the same outcome', async () => {
    await page.getByRole('button', { name: 'Change what it gets' }).click()
    await panel.getByRole('checkbox', { name: 'Training slides', exact: true }).check()
    await panel.getByRole('checkbox', { name: 'Quiz', exact: true }).check()
    await expect(panel).toContainText('You have added Training slides and Quiz.')
    await expect(panel.getByLabel('Do the same for')).toContainText('Not yet (2)')
    await panel.getByRole('button', { name: 'Do the same' }).click()
    await expect(panel).toContainText('Changed for 2 venues.')
    await panel.getByRole('button', { name: 'Done' }).click()
    for (const name of [PLOVER, STARRED, ROOK]) await expect(recipient(page, name)).toContainText('10 doc')
    await expect(recipient(page, TEAL)).toContainText('3 documents')
    await documentsOnShow(page).filter({ hasText: 'Training slides' }).click()
    await expect(main.getByRole('heading', { name: /^Training slides: \d+ slides$/ })).toBeVisible()
  })

  await test.step('a run is left, seen from elsewhere and cancelled; what was made stays', async () => {
    await page.getByRole('button', { name: 'Make 4 packs' }).click()
    await goTo(page, 'Packs')
    await expect(box.getByRole('heading', { name: 'Making other packs' })).toBeVisible()
    await expect(box.getByRole('status')).toContainText(ROOK)
    await box.getByRole('button', { name: 'Cancel' }).click()
    await expect(box).toHaveCount(0)
    await openOperation(page)
    await expect(box).toContainText('Stopped. 2 made. 1 needs you:')
    expect(readdirSync(packs).toSorted()).toEqual([PLOVER, ROOK])
  })

  await test.step('the one whose name cannot be printed is mended and retried, and the last one is made', async () => {
    await expect(box).toContainText(`${STARRED}: The documents cannot show “★”.`)
    await goTo(page, 'Venues')
    await page.getByRole('cell', { name: STARRED }).click()
    await page.getByRole('button', { name: 'Edit' }).click()
    await panel.getByLabel('Name', { exact: true }).fill(MENDED)
    await panel.getByRole('button', { name: 'Save the venue' }).click()
    await panel.waitFor({ state: 'detached' })
    await openOperation(page)
    await box.getByRole('button', { name: 'Retry 1 pack' }).click()
    await expect(box).toContainText('1 made.')
    await expect(box).not.toContainText('needs you')
    await page.getByRole('checkbox', { name: 'Every pack that can be made' }).uncheck()
    await page.getByRole('checkbox', { name: `Make the pack of ${TEAL}` }).check()
    await page.getByRole('button', { name: 'Make 1 pack' }).click()
    await expect.poll(() => existsSync(join(packs, TEAL))).toBe(true)
  })

  await test.step('each folder has what was chosen, and its draft carries exactly that', async () => {
    const names = [PLOVER, MENDED, ROOK, TEAL]
    expect(readdirSync(packs).toSorted()).toEqual(names)
    for (const [index, name] of names.entries()) {
      const folder = join(packs, name)
      const others = name === TEAL ? AS_EXPECTED : NOT_YET
      expect(documentsIn(folder), name).toEqual([...others, `Outcome letter, ${name}.pdf`].toSorted())
      await expectWholePdfs(folder)
      await expectIntendedDraft(
        folder,
        emailOf(index),
        names.filter((other) => other !== name),
      )
    }
  })

  await test.step('two are marked as sent by keyboard; one replies, the other is reminded', async () => {
    await openPacksView(page, 'Replies')
    await expect(main).toContainText('Showing 4 of 4 packs')
    for (const name of [PLOVER, ROOK]) {
      await replyRow(page, name).focus()
      await page.keyboard.press('Space')
    }
    await expect(main).toContainText('2 packs chosen.')
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await panel.getByRole('button', { name: 'Mark as sent' }).click()
    await panel.waitFor({ state: 'detached' })
    await expect(replyRow(page, PLOVER)).toContainText('Sent, no reply yet')
    await expect(replyRow(page, TEAL)).toContainText('Not sent yet')

    await replyRow(page, PLOVER).click()
    await panel.getByRole('button', { name: 'Replied' }).click()
    await panel.getByLabel('Note (optional)').fill('Asks for two more posters')
    await panel.getByRole('button', { name: 'Record the reply' }).click()
    await expect(panel).toContainText('The venue replied on')
    await expect(panel).toContainText('Asks for two more posters')
    await expect(panel.getByRole('button', { name: 'Draft a reminder' })).toHaveCount(0)
    await page.keyboard.press('Escape')

    await replyRow(page, ROOK).click()
    await panel.getByRole('button', { name: 'Draft a reminder' }).click()
    await expect(panel.getByLabel('To', { exact: true })).toHaveValue(emailOf(2))
    await panel.getByRole('button', { name: 'Open the draft', exact: true }).click()
    const reminders = join(userDataDir, 'Documents/Makesafe Desk packs/Reminders')
    expect(readdirSync(reminders)).toEqual([ROOK])
    const [draft = ''] = readdirSync(join(reminders, ROOK)).filter((name) => name.endsWith('.eml'))
    await expect
      .poll(async () => (await app.shellCalls()).map((call) => JSON.stringify(call)).join())
      .toContain(draft)
    const mail = await PostalMime.parse(readFileSync(join(reminders, ROOK, draft)))
    expect(mail.to?.map(({ address }) => address)).toEqual([emailOf(2)])
    expect(mail.attachments).toEqual([])
    expect(mail.subject).toContain(ROOK)
    expect(mail.text).not.toMatch(/room|refus|accept/i)
    await panel.getByRole('button', { name: 'Back to the pack' }).click()
    await expect(panel).toContainText('Reminder drafted on')
    await page.keyboard.press('Escape')
  })

  await test.step('the files of the one that replied are deleted; the record stays', async () => {
    await replyRow(page, PLOVER).click()
    await panel.getByRole('button', { name: 'Delete the files' }).click()
    await page.getByRole('dialog').last().getByRole('button', { name: 'Delete the files' }).click()
    await expect(panel).toContainText('The files are deleted. What they were stays on record.')
    expect(readdirSync(packs).toSorted()).toEqual([MENDED, ROOK, TEAL])
    await page.keyboard.press('Escape')
    await replyRow(page, PLOVER).click()
    await expect(panel).toContainText('The files were deleted.')
    await expect(panel).toContainText(`Outcome letter, ${PLOVER}.pdf`)
    await expect(panel.getByRole('button', { name: 'Open the drafts' })).toHaveCount(0)
    await page.keyboard.press('Escape')
  })

  await test.step('a sergeant’s own words stand in the next letter, until the original is restored', async () => {
    await changeText(page, ORIGINAL, OWN)
    await openOperation(page)
    await openRecipient(page, ROOK)
    await lookAt(page, 'Outcome letter')
    await expect(main).toContainText(OWN)

    await openPacksView(page, 'Wording')
    await page.getByLabel('Show', { exact: true }).selectOption('In your own words')
    await page.getByRole('button', { name: /^Change / }).click()
    await panel.getByRole('button', { name: 'Restore the original' }).click()
    await panel.waitFor({ state: 'detached' })
    await openOperation(page)
    await openRecipient(page, ROOK)
    await lookAt(page, 'Outcome letter')
    await expect(main).not.toContainText(OWN)
  })
})

const recipient = (page: Page, name: string) => page.locator('tr[data-venue]').filter({ hasText: name })

const replyRow = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

async function openOperation(page: Page): Promise<void> {
  await goTo(page, 'Operations')
  await page.getByRole('cell', { name: WHERROW.name, exact: true }).click()
  await step(page, 'Packs').click()
  await recipient(page, TEAL).waitFor()
}

/** Puts own words in place of a text of the outcome letter, found by its beginning. */
async function changeText(page: Page, original: string, own: string): Promise<void> {
  const panel = page.getByRole('dialog')
  await openPacksView(page, 'Wording')
  await page.getByLabel('Document', { exact: true }).selectOption('Outcome letter')
  await page.getByLabel('Search', { exact: true }).fill(original)
  await page
    .getByRole('button', { name: /^Change Outcome letter/ })
    .first()
    .click()
  await panel.getByLabel('Your words').fill(`${own}, visited on {day} for {operation}.`)
  await panel.getByRole('button', { name: 'Save the words' }).click()
  await panel.waitFor({ state: 'detached' })
}
