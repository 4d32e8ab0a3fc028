import { existsSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { sendCadetOut } from '../test/e2e/cadets-desk.ts'
import {
  createRegister,
  fillForceProfile,
  goTo,
  importVenues,
  makePacks,
  planNight,
  recordNight,
  SERGEANT,
} from '../test/e2e/desk.ts'
import { NIGHTS } from '../test/e2e/nights.ts'
import { tour } from '../test/e2e/tour.ts'
import { launchHost } from '../test/host/launch.ts'
import { root } from './tool.ts'

/*
 * `npm run demo`: an encrypted register of invented venues and results, made through the real screens and
 * services of the built application, with the packs of one operation and a picture of every screen.
 */
const folder = resolve(root, 'demo')
const data = join(folder, 'data')
const pictures = join(folder, 'screenshots')

// Only what an earlier demo made is ever removed.
if (existsSync(join(data, 'makesafe-desk-demo.json'))) rmSync(folder, { recursive: true })
await mkdir(pictures, { recursive: true })

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`)
}

// The strip that says it is a demo takes 32 pixels at the top.
const app = await launchHost({
  root,
  userDataDir: data,
  mode: 'demo',
  viewport: { width: 1366, height: 800 },
})
try {
  const page = await app.window()
  say('Creating an encrypted register')
  await createRegister(page)
  await fillForceProfile(page)
  await importVenues(page, resolve(root, 'resources/samples/invented-venues.csv'))
  for (const night of NIGHTS) {
    say(`Recording ${night.visits.length} visits by keyboard: ${night.name}`)
    await planNight(page, night, sendCadetOut)
    await recordNight(page, night)
  }
  say('Making the packs of the first operation')
  await goTo(page, 'Operations')
  await page.getByText(NIGHTS[0]?.name ?? '').click()
  say((await makePacks(page)).split('\n')[0] ?? '')
  say('Taking a picture of every screen')
  await tour(page, async (name) => {
    await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
  })
} finally {
  await app.close()
}

const at = (path: string): string => relative(root, path)
say(`
The demo is made. All venues, towns and results in it are invented.
  Register     ${at(join(data, 'register'))} (encrypted; collar number ${SERGEANT.label}, passphrase “${SERGEANT.passphrase}”)
  Packs        ${at(join(data, 'Documents', 'Makesafe Desk packs'))}
  Screenshots  ${at(pictures)}
Where Electron can run, npm start -- --user-data-dir=${at(data)} opens this register.`)
