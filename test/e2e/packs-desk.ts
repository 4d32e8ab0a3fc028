import type { Locator, Page } from '@playwright/test'
import { goTo, settled } from './desk.ts'

/*
 * What a user does in the composer of packs, under Replies and under Wording.
 */

/** A view of Packs, like "Replies". */
export async function openPacksView(page: Page, view: string): Promise<void> {
  await goTo(page, 'Packs')
  await page.getByRole('navigation', { name: 'Views of packs' }).getByRole('link', { name: view }).click()
  await page.getByRole('link', { name: view }).and(page.locator('[aria-current="page"]')).waitFor()
  await settled(page)
}

/** The documents that the open venue of a composer gets. */
export const documentsOnShow = (page: Page): Locator =>
  page.getByRole('list', { name: 'Documents' }).getByRole('button')

/** Opens a venue of the composer's list. */
export async function openRecipient(page: Page, venueName: string): Promise<void> {
  const row = page.locator('tr[data-venue]').filter({ hasText: venueName })
  await row.click()
  await row.and(page.locator('[aria-current]')).waitFor()
}

/** Opens a document of the open venue, and waits until a page of it is painted. Answers with the page. */
export async function lookAt(page: Page, name: string): Promise<Locator> {
  await documentsOnShow(page)
    .filter({ hasText: new RegExp(`^${name}(?! in |\\s?A3)`) })
    .click()
  return paintedPage(page, name)
}

/** A page of a document on show, once it is painted: the first, or a later one. */
export async function paintedPage(page: Page, name: string, number = 1): Promise<Locator> {
  const sheet = page.getByRole('img', { name: new RegExp(`^${name}, Page ${number} of \\d+$`) })
  await sheet.waitFor({ timeout: 60_000 })
  for (let tries = 0; (await inkOn(sheet)) === 0; tries++) {
    if (tries > 200) throw new Error(`${name}, page ${number} was not painted`)
    await page.waitForTimeout(50)
  }
  return sheet
}

/** The share of a painted page that is neither white nor clear, read from its pixels. */
export const inkOn = (sheet: Locator): Promise<number> =>
  sheet.evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('the page is not a canvas')
    const { width, height } = canvas
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
    let inked = 0
    for (let at = 0; at < pixels.length; at += 4) {
      const light = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)
      if ((pixels[at + 3] ?? 0) > 0 && light < 720) inked += 1
    }
    return inked / (width * height)
  })
