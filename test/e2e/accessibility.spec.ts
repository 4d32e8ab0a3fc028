import { resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page, TestInfo } from '@playwright/test'
import { sendCadetOut } from './cadets-desk.ts'
import {
  createRegister,
  fillForceProfile,
  goTo,
  importVenues,
  planNight,
  recordNight,
  SERGEANT,
  type Show,
  unlock,
} from './desk.ts'
import { expect, test } from './fixtures.ts'
import { NIGHTS } from './nights.ts'
import { tour, tourOfALateNight, tourOfAWeek, tourOfOtherVisits, tourOfTheGate } from './tour.ts'
import { tourOfMakingPacks } from './tour-of-packs.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Looks at a state with axe; returns its name, so that the states can be counted. */
async function look(page: Page, state: string): Promise<string> {
  // Legacy mode: axe would open a window of its own, which the application denies.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
  expect.soft(found, state).toEqual([])
  return state
}

/** A register with the first night in it, which no screen knows much of yet; `show` is called on the way. */
async function makeRegister(page: Page, show: Show): Promise<void> {
  await page.getByLabel('Name of the register').waitFor()
  await show('create')
  await createRegister(page, () => show('recovery key'))
  await fillForceProfile(page)
  const sample = resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv')
  await importVenues(page, sample, () => show('venue import'))
  const [night] = NIGHTS
  if (!night) throw new Error('there is no first night')
  await goTo(page, 'Cadets')
  await show('no cadets')
  await planNight(page, night, sendCadetOut)
  await recordNight(page, night)
}

/** Looks at states and keeps their names: each has to be another. */
function looking(page: () => Page) {
  const seen: string[] = []
  return {
    show: async (name: string) => {
      seen.push(await look(page(), name))
    },
    expectStates(least: number, testInfo: TestInfo) {
      testInfo.annotations.push({ type: 'states', description: `${seen.length}: ${seen.join('; ')}` })
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.length).toBeGreaterThanOrEqual(least)
    },
  }
}

test('no step of an operation has a WCAG 2.2 AA violation that axe can see', async ({ page }, testInfo) => {
  test.setTimeout(600_000)
  const { show, expectStates } = looking(() => page)
  await makeRegister(page, show)
  await tourOfALateNight(page, show)
  await tourOfAWeek(page, show)
  await tourOfOtherVisits(page, show)
  expectStates(30, testInfo)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen has a WCAG 2.2 AA violation that axe can see, ${colorScheme}`, async ({
    launch,
  }, testInfo) => {
    test.setTimeout(600_000)
    const app = await launch({ colorScheme })
    let page = await app.window()
    const { show, expectStates } = looking(() => page)
    await makeRegister(page, async () => {})
    await page.getByRole('button', { name: 'Lock' }).click()
    page = await app.window(page)
    await tourOfTheGate(page, show)
    await unlock(page, SERGEANT)
    await tourOfMakingPacks(page, show)
    await tour(page, show)
    expectStates(65, testInfo)
  })
}
