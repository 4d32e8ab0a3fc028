import type { Page } from '@playwright/test'
import { logos } from '../helpers/logos.ts'
import { goTo, type Show, settled, step } from './desk.ts'
import { NIGHTS } from './nights.ts'
import { lookAt, openPacksView, openRecipient, paintedPage } from './packs-desk.ts'

/** Makes the packs of the first night: while it runs, and what came of it. */
export async function tourOfMakingPacks(page: Page, show: Show): Promise<void> {
  await goTo(page, 'Operations')
  await page.getByRole('cell', { name: NIGHTS[0]?.name ?? '', exact: true }).click()
  await step(page, 'Packs').click()
  const box = page.getByRole('region', { name: 'Making packs' })
  await page.getByRole('button', { name: /^Make \d+ packs?$/ }).click()
  await box.getByRole('button', { name: 'Cancel' }).waitFor()
  await show('packs-running')
  await box
    .getByRole('status')
    .filter({ hasText: /\d+ made\./ })
    .waitFor({ timeout: 240_000 })
  await paintedPage(page, '.*')
  await show('packs-made')
}

/** Looks into the composer of the operation on show: a letter, a poster, a booklet, a proof and what can be changed. */
export async function tourOfTheComposer(page: Page, show: Show): Promise<void> {
  const panel = page.getByRole('dialog')
  await step(page, 'Packs').click()
  await openRecipient(page, 'Alder House Hotel')
  await lookAt(page, 'Outcome letter')
  await page.getByText('Page width', { exact: true }).click()
  await paintedPage(page, 'Outcome letter')
  await show('composer-letter-wide')
  await page.getByText('Whole page', { exact: true }).click()
  await lookAt(page, 'Staff poster')
  await show('composer-poster')
  await lookAt(page, 'Training handbook')
  await page.getByRole('button', { name: 'Next page' }).click()
  await show('composer-handbook')
  await page.getByRole('button', { name: 'Change what it gets' }).click()
  await panel.getByRole('checkbox', { name: 'Quiz', exact: true }).check()
  await show('composer-change')
  await panel.getByRole('button', { name: 'Go back to what was suggested' }).click()
  await panel.getByRole('button', { name: 'Urdu: proof of Staff poster', exact: true }).click()
  await paintedPage(page, 'Staff poster in Urdu')
  await show('composer-proof')
  await lookAt(page, 'Outcome letter')
}

/** Walks through the views of Packs; there have to be packs of the first night. */
export async function tourOfThePacks(page: Page, show: Show): Promise<void> {
  await goTo(page, 'Packs')
  await page.getByLabel('Search', { exact: true }).fill('Thimbleford')
  await page.getByRole('checkbox', { name: 'Choose The Ivory Lamp' }).check()
  await show('packs')
  await page.getByRole('button', { name: 'Put the packs together' }).click()
  await page.getByRole('heading', { name: 'Pack for The Ivory Lamp', level: 1 }).waitFor()
  await paintedPage(page, '.*')
  await show('packs-one-venue')
  await openPacksView(page, 'What goes to whom')
  await show('packs-choices')
  await tourOfTheReplies(page, show)
  await tourOfTheWording(page, show)
}

/** What came of the packs of the first night, by venue; nothing is entered twice. */
const CAME: readonly (readonly [venue: string, entry?: string])[] = [
  ['Alder House Hotel', 'Replied'],
  ['The Brindle Inn', 'Training booked'],
  ['Cutler’s Rest', 'Came back'],
  ['Gantry Lodge', 'Telephone note'],
  ['The Fernbank Hotel'],
]

async function tourOfTheReplies(page: Page, show: Show): Promise<void> {
  const panel = page.getByRole('dialog').first()
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first()
  await openPacksView(page, 'Replies')
  if ((await page.getByRole('cell', { name: 'Replied' }).count()) === 0) {
    await enterReplies(page)
    // From its top, without the focus on a row.
    await openPacksView(page, 'Replies')
  }
  await show('replies')
  await row('Gantry Lodge').click()
  await show('reply-panel')
  await panel.getByRole('button', { name: 'Replied' }).click()
  await panel.getByLabel('Day of the reply').waitFor()
  await show('reply-form')
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await panel.getByRole('button', { name: 'Draft a reminder' }).click()
  await panel.getByRole('button', { name: 'Open the draft', exact: true }).waitFor()
  await show('reply-reminder')
  await panel.getByRole('button', { name: 'Back to the pack' }).click()
  await panel.getByText('Reminder drafted on').first().waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
}

/** Marks some packs as sent, and enters what came of them. */
async function enterReplies(page: Page): Promise<void> {
  const panel = page.getByRole('dialog').first()
  for (const [venue] of CAME) {
    await page
      .getByRole('checkbox', { name: `Choose the pack of ${venue}` })
      .first()
      .check()
  }
  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await panel.getByRole('button', { name: 'Mark as sent' }).click()
  await panel.waitFor({ state: 'detached' })
  for (const [venue, entry] of CAME) {
    if (entry === undefined) continue
    await page.getByRole('row').filter({ hasText: venue }).first().click()
    await panel.getByRole('button', { name: entry }).click()
    if (entry === 'Training booked') await panel.getByLabel('Day of the training').fill('10 December 2026')
    await panel.getByLabel(/^Note/).fill('The manager asks for two more posters')
    await panel.locator('button[type="submit"]').click()
    await panel.getByRole('heading', { name: 'History' }).waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
  }
}

async function tourOfTheWording(page: Page, show: Show): Promise<void> {
  const panel = page.getByRole('dialog')
  const close = async () => {
    await panel.getByRole('button', { name: 'Cancel' }).click()
    await panel.waitFor({ state: 'detached' })
  }
  const change = page.getByRole('button', { name: /^Change / })
  await openPacksView(page, 'Wording')
  await change.first().waitFor()
  await show('wording-english')
  await page.getByLabel('Document', { exact: true }).selectOption('Outcome letter')
  await change.nth(1).click()
  await show('wording-english-panel')
  await close()
  await page.getByLabel('Language', { exact: true }).selectOption('ur')
  await page.getByRole('button', { name: 'Record that these were checked' }).waitFor()
  await page.getByLabel('Document', { exact: true }).selectOption({ index: 1 })
  await page.getByRole('button', { name: /^Choose all \d+ shown/ }).click()
  await show('wording-urdu')
  await page.getByRole('button', { name: 'Record that these were checked' }).click()
  await show('wording-check')
  await close()
  await change.first().click()
  await show('wording-urdu-panel')
  await close()
}

/** The settings that packs go by, with a number open and a logo chosen; nothing is saved. */
export async function tourOfPackSettings(page: Page, show: Show): Promise<void> {
  await goTo(page, 'Settings')
  await page.getByRole('tab', { name: 'Force profile' }).click()
  await page
    .getByRole('button', { name: /^Change / })
    .first()
    .click()
  await show('settings-force-profile-number')
  await page
    .getByRole('button', { name: /^Close / })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Logos' }).click()
  await settled(page)
  for (const { slot, description, type, content } of logos.slice(0, 3)) {
    const file = { name: 'logo.png', mimeType: type, buffer: Buffer.from(content, 'base64') }
    await page
      .getByLabel(slot === 'force' ? 'Choose the force’s logo' : 'Choose a partner’s logo')
      .setInputFiles(file)
    await page.getByLabel('Whose logo it is').last().fill(description)
  }
  await show('settings-logos-chosen')
}
