import type { Page } from '@playwright/test'
import { changeFirstTeam, goTo, settled, step, TEAM_A } from './desk.ts'
import type { TypedNight } from './nights.ts'

/*
 * What a user does so that a young person can go out: the adults' dates, the cadet, the consent, what was said
 * at the briefing, and the board.
 */

/** What is typed of an invented cadet. */
export interface TypedCadet {
  readonly reference: string
  readonly month: string
  readonly year: string
  readonly file: string
  /** A venue ticked as "not here", by what finds it. */
  readonly notHere?: string
}

/** An invented cadet of the unit, 15 years old in November 2026. */
export const CADET: TypedCadet = { reference: 'C-014', month: 'March', year: '2011', file: 'NU-2026-014' }

/**
 * Sends the invented cadet out with the first team of the plan on show, whose arrangements are recorded; ends on
 * its Plan step. The cadet is added where the register does not have it yet.
 */
export async function sendCadetOut(page: Page, { name, day }: TypedNight): Promise<void> {
  await changeFirstTeam(page, TEAM_A)
  await datesOfAdults(page)
  const plan = page.url()
  await openCadet(page, CADET)
  await recordConsent(page, CADET, name, day)
  await recordAgreements(page, day)
  await page.goto(plan)
  await settled(page)
  await fillTheNight(page)
  await step(page, 'Plan').click()
}

/** Types when each adult of the teams was vetted and trained, on the Adults tab. */
export async function datesOfAdults(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: /^Change the dates of/ })
  await buttons.first().waitFor()
  const panel = page.getByRole('dialog')
  for (let at = 0; at < (await buttons.count()); at++) {
    await buttons.nth(at).click()
    await panel.getByLabel('Vetted on').fill('10 January 2026')
    await panel.getByLabel('Vetting lasts until (optional)').fill('9 January 2029')
    await panel.getByLabel('Last safeguarding training on').fill('2 March 2026')
    await panel.getByRole('button', { name: 'Save the dates' }).click()
    await panel.waitFor({ state: 'detached' })
  }
}

/** Opens a cadet, added where it is not in the register yet. */
export async function openCadet(page: Page, cadet: TypedCadet): Promise<void> {
  await goTo(page, 'Cadets')
  const cell = page.getByRole('cell', { name: cadet.reference })
  if (!(await cell.isVisible())) await addCadet(page, cadet)
  await cell.click()
  await page.getByRole('heading', { name: cadet.reference, level: 1 }).waitFor()
  await settled(page)
}

async function addCadet(page: Page, cadet: TypedCadet): Promise<void> {
  await page.getByRole('button', { name: 'Add a cadet' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Reference', { exact: true }).fill(cadet.reference)
  await panel.getByLabel('Month of birth').selectOption(cadet.month)
  await panel.getByLabel('Year of birth').selectOption(cadet.year)
  await panel.getByLabel('Unit’s file reference').fill(cadet.file)
  await panel.getByLabel('Vetted on').fill('10 January 2026')
  await panel.getByLabel('Safeguarding briefing on').fill('1 October 2026')
  if (cadet.notHere !== undefined) {
    await panel.getByLabel('Venues (optional)').fill(cadet.notHere)
    await page.getByRole('option', { name: cadet.notHere }).click()
  }
  await panel.getByRole('button', { name: 'Add the cadet' }).click()
  await panel.waitFor({ state: 'detached' })
}

/** Records a parent's consent to the operation of this name, given on the day, for the cadet on show. */
export async function recordConsent(
  page: Page,
  { file }: TypedCadet,
  operation: string,
  day: string,
): Promise<void> {
  await page.getByRole('button', { name: 'Record a consent' }).click()
  const panel = page.getByRole('dialog')
  const choice = panel.getByLabel('Operation')
  const option = choice.locator('option', { hasText: operation }).first()
  await choice.selectOption(await option.getAttribute('value'))
  await panel.getByLabel('Reference of the consent form').fill(`${file}/3`)
  await panel.getByLabel('Given on').fill(day)
  await panel.getByLabel(/^The welfare officer carries/).check()
  await panel.getByRole('button', { name: 'Record the consent' }).click()
  await panel.waitFor({ state: 'detached' })
}

/** Records that the young person agreed at each briefing that has none yet, the first on the day. */
export async function recordAgreements(page: Page, day: string): Promise<void> {
  const open = page.getByRole('button', { name: /^Record the agreement for/ })
  await open.first().waitFor()
  for (let left = await open.count(); left > 0; left--) {
    await open.first().click()
    const panel = page.getByRole('dialog')
    await panel.getByLabel('Agreed on').fill(day)
    await panel.getByLabel('Asked about links with the venues and their chains').check()
    await panel.getByRole('button', { name: 'Save the agreement' }).click()
    await panel.waitFor({ state: 'detached' })
  }
}

/** Fills the first session on the board of the operation on show. */
async function fillTheNight(page: Page): Promise<void> {
  await step(page, 'Team').click()
  await page.getByRole('tab', { name: 'Young people' }).click()
  await page.getByRole('button', { name: 'Fill the night' }).click()
  await page.getByRole('button', { name: /^Assign th/ }).click()
  await page
    .getByRole('gridcell', { name: /: assigned/ })
    .first()
    .waitFor()
}
