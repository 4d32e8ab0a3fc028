import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'
import { seeded } from '../../src/shared/domain/venues/draw.ts'
import { COUNTS } from '../counts.ts'
import { createRegister, goTo, importVenues, planNight, SERGEANT, settled, step, unlock } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { clock, NIGHTS, type TypedNight } from './nights.ts'

/** The most visits that are typed before the process is killed, in the midst of one; at least one is whole. */
const MOST_VISITS = 5

/** The fields by which one save of a visit is told from every other, and its outcome. */
interface Kept {
  readonly metBy: string
  readonly arrived: string
  readonly left: string
  readonly debrief: string
  readonly notes: string
  readonly outcome: string
}

const NOTHING: Kept = { metBy: '', arrived: '', left: '', debrief: '', notes: '', outcome: 'To record' }

/** The `number`-th save of the test: no two have the same notes. */
function saveOf(number: number): Kept {
  const at = 18 * 60 + (number % 300)
  const shown = (minutes: number) => clock(minutes).replace(/(..)(..)/, '$1:$2')
  return {
    metBy: `Porter ${number}`,
    arrived: shown(at),
    left: shown(at + 7),
    debrief: shown(at + 22),
    notes: `Save ${number}`,
    outcome: number % 2 === 0 ? 'Not yet' : 'Partly: refused, not reported',
  }
}

const rows = (page: Page): Locator => page.getByRole('table', { name: 'Visits' }).locator('tbody tr')
const savedAt = (page: Page) => page.getByRole('contentinfo').locator('time')

/** Types a whole visit over whatever stands in it, by keyboard, up to the Enter that saves it. */
async function typeVisit(page: Page, visit: Kept): Promise<void> {
  const { keyboard } = page
  const over = async (text: string) => {
    await keyboard.press('Control+a')
    await keyboard.type(text)
  }
  for (const text of [visit.metBy, visit.arrived, visit.left]) {
    await over(text)
    await keyboard.press('Tab')
  }
  await keyboard.type(visit.outcome === 'Not yet' ? '1nnnnnnnns' : '1ynyynyysne')
  await over(visit.debrief)
  await keyboard.press('Tab')
  await over('Duty manager')
  await keyboard.press('Tab')
  await keyboard.type('nnyyy')
  await over(visit.notes)
}

/** What stands of a visit on the screen. */
async function read(page: Page, index: number): Promise<Kept> {
  await rows(page).nth(index).click()
  await expect(rows(page).nth(index)).toHaveAttribute('aria-current', /.*/)
  const field = (name: string) => page.getByLabel(name, { exact: true }).inputValue()
  return {
    metBy: await field('Met by (role)'),
    arrived: await field('in'),
    left: await field('out'),
    debrief: await field('Debrief'),
    notes: await field('Notes'),
    outcome: await rows(page).nth(index).locator('td').last().innerText(),
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await delay(20)
}

async function openResults(page: Page, night: TypedNight): Promise<void> {
  await goTo(page, 'Operations')
  await page.getByRole('cell', { name: night.name, exact: true }).click()
  await step(page, 'Results').click()
  await settled(page)
  await rows(page).first().click()
  await expect(page.getByLabel('Met by (role)')).toBeFocused()
}

test('every visit whose Saved was seen is there after the process was killed at a random moment', async ({
  launch,
}, testInfo) => {
  test.setTimeout(1_800_000)
  const [night] = NIGHTS
  if (!night) throw new Error('there is no first night')
  const seed = Math.floor(Math.random() * 2 ** 31)
  const random = seeded(seed)
  const userDataDir = testInfo.outputPath('register-that-lives')
  const kept = new Map<number, Kept>()
  let number = 0
  let seen = 0

  let app = await launch({ userDataDir })
  let page = await app.window()
  await createRegister(page)
  await importVenues(page, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
  await planNight(page, night)
  await rows(page).first().click()

  for (let kill = 1; kill <= COUNTS.killsWhileTyping; kill += 1) {
    let killed = false
    let whole = 0
    let typing: { readonly index: number; readonly visit: Kept } | null = null
    const type = async () => {
      for (let index = 0; index < night.visits.length - 1; index += 1) {
        number += 1
        const visit = saveOf(number)
        typing = { index, visit }
        await expect(page.getByLabel('Met by (role)')).toBeFocused()
        await typeVisit(page, visit)
        const before = await savedAt(page).getAttribute('datetime')
        await page.keyboard.press('Enter')
        await expect(savedAt(page)).not.toHaveAttribute('datetime', before ?? '')
        await expect(rows(page).nth(index + 1)).toHaveAttribute('aria-current', /.*/)
        kept.set(index, visit)
        typing = null
        whole += 1
      }
    }
    const typist = type().catch((error: unknown) => {
      if (!killed) throw error
    })
    const point = 1 + random() * (MOST_VISITS - 1)
    const started = performance.now()
    await Promise.race([typist, until(() => whole >= Math.floor(point))])
    const oneTakes = (performance.now() - started) / Math.floor(point)
    await Promise.race([typist, delay((point % 1) * oneTakes)])
    killed = true
    seen += whole
    await app.kill()
    await typist
    const cutOff = typing as { readonly index: number; readonly visit: Kept } | null

    app = await launch({ userDataDir })
    page = await app.window()
    await unlock(page, SERGEANT)
    await openResults(page, night)
    for (const index of night.visits.keys()) {
      const found = await read(page, index)
      const saved = kept.get(index) ?? NOTHING
      const where = `seed ${seed}, kill ${kill}, visit ${index + 1}`
      if (cutOff?.index === index && found.metBy === cutOff.visit.metBy) {
        // Saved without having said so: whole, or as far as a pause in the typing had it.
        if (found.notes === cutOff.visit.notes) expect(found, where).toEqual(cutOff.visit)
        kept.set(index, found)
      } else {
        expect(found, where).toEqual(saved)
      }
    }
    await rows(page).first().click()
  }
  console.log(
    `seed ${seed}: killed ${COUNTS.killsWhileTyping} times while typing; ${seen} visits seen as Saved, ${kept.size} of them the last of their visit, all there`,
  )
  expect(seen).toBeGreaterThanOrEqual(COUNTS.killsWhileTyping)
})
