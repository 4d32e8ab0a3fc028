import { resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { sendCadetOut } from './cadets-desk.ts'
import {
  createRegister,
  fillForceProfile,
  goTo,
  importVenues,
  planNight,
  recordNight,
  SERGEANT,
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

test('no screen has a WCAG 2.2 AA violation that axe can see, light or dark', async ({
  launch,
}, testInfo) => {
  test.setTimeout(600_000)
  const userDataDir = testInfo.outputPath('desk')
  const seen: string[] = []
  const first = await launch({ userDataDir })
  const page = await first.window()
  const show = async (name: string) => {
    seen.push(await look(page, name))
  }
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
  await tourOfALateNight(page, show)
  await tourOfAWeek(page, show)
  await tourOfOtherVisits(page, show)
  await first.close()

  for (const colorScheme of ['light', 'dark'] as const) {
    const app = await launch({ userDataDir, colorScheme })
    const window = await app.window()
    const showIn = async (name: string) => {
      seen.push(await look(window, `${name}, ${colorScheme}`))
    }
    await tourOfTheGate(window, showIn)
    await unlock(window, SERGEANT)
    await tourOfMakingPacks(window, showIn)
    await tour(window, showIn)
    await app.close()
  }
  testInfo.annotations.push({ type: 'states', description: `${seen.length}: ${seen.join('; ')}` })
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThan(40)
})
