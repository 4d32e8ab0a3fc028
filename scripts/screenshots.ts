import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { CADET, openCadet, sendCadetOut } from '../test/e2e/cadets-desk.ts'
import {
  createRegister,
  fillForceProfile,
  goTo,
  importVenues,
  planNight,
  recordNight,
  SERGEANT,
  unlock,
} from '../test/e2e/desk.ts'
import { NIGHTS } from '../test/e2e/nights.ts'
import {
  tour,
  tourOfALateNight,
  tourOfANight,
  tourOfAWeek,
  tourOfOtherVisits,
  tourOfTheGate,
} from '../test/e2e/tour.ts'
import { tourOfMakingPacks } from '../test/e2e/tour-of-packs.ts'
import { launchHost } from '../test/host/launch.ts'
import { root } from './tool.ts'

/*
 * `npm run screenshots`: every screen at 1366 x 768, light and dark, empty and filled, into `screenshots/`, to
 * be looked at by a person.
 */
const folder = resolve(root, 'screenshots')
const sample = resolve(root, 'resources/samples/invented-venues.csv')
const data = mkdtempSync(join(tmpdir(), 'makesafe-desk-'))

type Scheme = 'light' | 'dark'

const shooter = (page: Page, scheme: Scheme) => async (name: string) => {
  // What fades is shown as it ends.
  await page.screenshot({ path: join(folder, `${name}-${scheme}.png`), animations: 'disabled' })
}

/** The first start: everything is empty still. */
async function firstStart(): Promise<void> {
  const app = await launchHost({ root, userDataDir: join(data, 'desk'), mode: 'test' })
  const page = await app.window()
  const show = shooter(page, 'light')
  await page.getByLabel('Name of the register').waitFor()
  await show('create')
  await createRegister(page, () => show('recovery-key'))
  for (const place of ['Home', 'Venues', 'Operations', 'Follow-up', 'Trends', 'Packs', 'Settings']) {
    await goTo(page, place)
    await show(`empty-${place.toLowerCase()}`)
  }
  await fillForceProfile(page)
  await importVenues(page, sample, () => show('venue-import'))
  for (const night of NIGHTS) {
    await planNight(page, night, sendCadetOut)
    await recordNight(page, night)
  }
  await tourOfMakingPacks(page, show)
  await app.close()
}

/** A register of its own, with one operation under way: its live concern must not stand in the others. */
async function underWay(): Promise<void> {
  const app = await launchHost({ root, userDataDir: join(data, 'under-way'), mode: 'test' })
  const page = await app.window()
  await createRegister(page)
  await fillForceProfile(page)
  await importVenues(page, sample)
  await tourOfANight(page, shooter(page, 'light'))
  await tourOfALateNight(page, shooter(page, 'light'))
  await openCadet(page, CADET)
  await tourOfAWeek(page, shooter(page, 'light'))
  await tourOfOtherVisits(page, shooter(page, 'light'))
  await goTo(page, 'Venues')
  await page.getByRole('cell', { name: 'Quarry View Inn' }).click()
  await page
    .getByRole('button', { name: 'Release contact hold' })
    .or(page.getByText('contact hold').first())
    .first()
    .waitFor()
  await shooter(page, 'light')('venue-contact-hold')
  await app.close()
  rmSync(join(data, 'under-way', 'register', 'register.db'))
  const again = await launchHost({ root, userDataDir: join(data, 'under-way'), mode: 'test' })
  const gate = await again.window()
  await gate.getByRole('heading', { level: 1 }).waitFor()
  await shooter(gate, 'light')('register-missing')
  await again.close()
}

/** Every screen with the three nights in it. */
async function walk(colorScheme: Scheme): Promise<void> {
  const app = await launchHost({ root, userDataDir: join(data, 'desk'), mode: 'test', colorScheme })
  const gate = await app.window()
  await tourOfTheGate(gate, shooter(gate, colorScheme))
  await unlock(gate, SERGEANT)
  await tour(gate, shooter(gate, colorScheme))
  if (colorScheme === 'dark') await tourOfMakingPacks(gate, shooter(gate, colorScheme))
  await app.close()
}

await mkdir(folder, { recursive: true })
try {
  await underWay()
  await firstStart()
  await walk('light')
  await walk('dark')
} finally {
  rmSync(data, { recursive: true, force: true })
}
process.stdout.write('The pictures are in screenshots/\n')
