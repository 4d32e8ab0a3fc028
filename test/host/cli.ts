/*
 * Opens a demo register in the Chromium host, where there is no Electron binary:
 *   node test/host/cli.ts --user-data-dir <folder> [--screenshot <file.png>] [folder of the application]
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchHost } from './launch.ts'

const usage = 'usage: cli.ts --user-data-dir <folder> [--screenshot <file.png>] [application folder]'

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { 'user-data-dir': { type: 'string' }, screenshot: { type: 'string' } },
    allowPositionals: true,
  })
  const userDataDir = values['user-data-dir']
  if (userDataDir === undefined) throw new Error(usage)
  const app = await launchHost({
    root: resolve(positionals[0] ?? resolve(import.meta.dirname, '../..')),
    userDataDir: resolve(userDataDir),
    mode: 'demo',
  })
  const page = await app.window()
  if (values.screenshot !== undefined) {
    await page.screenshot({ path: values.screenshot })
    await app.close()
  } else {
    console.log('The demo register is open in a headless Chromium. Ctrl+C quits.')
    process.once('SIGINT', () => void app.close())
  }
  return (await app.exited).code ?? 1
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
