import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, fixtureApp, test } from './fixture.ts'

const run = promisify(execFile)
const cli = (...args: string[]) =>
  run(process.execPath, [join(import.meta.dirname, '../cli.ts'), fixtureApp, ...args])

test('a restart finds the data of the launch before, closed or killed', async ({ launch }) => {
  for (const end of ['close', 'kill', 'close'] as const) {
    const app = await launch()
    const page = await app.window()
    await page.evaluate(() => window.fixture.invoke('count'))
    await app[end]()
    expect(await app.exited).toEqual(
      end === 'kill' ? { code: null, signal: 'SIGKILL' } : { code: 0, signal: null },
    )
  }
  const page = await (await launch()).window()
  expect(await page.evaluate(() => window.fixture.invoke('count'))).toBe(4)
})

test('closing the last window quits', async ({ launch }) => {
  const app = await launch()
  await (await app.window()).close()
  expect(await app.exited).toEqual({ code: 0, signal: null })
})

test('awaiting whenReady at top level deadlocks, as in Electron', async ({ launch }) => {
  const app = await launch({ args: ['--deadlock'] })
  expect(await app.exited).toEqual({ code: 71, signal: null })
  expect(app.mainOutput()).toContain('awaits app.whenReady() at top level')
})

test('a folder that is not a demo register is refused, from anywhere', async ({ folder, launch }) => {
  const real = join(folder, 'real')
  mkdirSync(real)
  writeFileSync(join(real, 'register.db'), 'evidence')
  await expect(cli('--user-data-dir', real)).rejects.toThrow('is not a demo folder')
  await expect(launch({ userDataDir: real })).rejects.toThrow('is not a demo folder')
  expect(readFileSync(join(real, 'register.db'), 'utf8')).toBe('evidence')
})

test('the command line opens a demo and marks its folder', async ({ folder }) => {
  const demo = join(folder, 'demo')
  const picture = join(folder, 'demo.png')
  await cli('--user-data-dir', demo, '--screenshot', picture)
  await cli('--user-data-dir', demo, '--screenshot', picture)
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG')
  expect(readFileSync(join(demo, 'makesafe-desk-demo.json'), 'utf8')).toContain(
    'Nothing in this folder is real',
  )
})

test('the demo strip covers nothing, and fixed elements stay below it', async ({ launch }) => {
  const app = await launch({ mode: 'demo' })
  const page = await app.window()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.bar { position: fixed; inset: 0 0 auto 0; height: 40px } .tall { height: 3000px }')
    document.adoptedStyleSheets.push(sheet)
    const root = document.querySelector('#root')
    root?.replaceChildren()
    root?.insertAdjacentHTML('beforeend', '<div class="bar">Bar</div><div class="tall">Tall</div>')
    root?.scrollTo(0, 500)
  })
  const strip = page.getByRole('region', { name: 'Demo notice' })
  await expect(strip).toContainText('Nothing here is real')
  const box = await strip.boundingBox()
  expect(await page.locator('.bar').boundingBox()).toMatchObject({ y: box?.height, height: 40 })
  expect(app.problems.cspViolations).toEqual([])
})
