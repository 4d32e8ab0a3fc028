import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { root, runScript } from './tool.ts'

const electronFolder = resolve(root, 'node_modules/electron')
const fiveMinutes = 5 * 60_000

/**
 * Where Electron's own program lies, or undefined if it was never fetched. It looks at files only: loading the
 * package would start a download.
 */
export function findElectron(): string | undefined {
  const note = resolve(electronFolder, 'path.txt')
  if (!existsSync(note)) return undefined
  const program = resolve(electronFolder, 'dist', readFileSync(note, 'utf8').trim())
  return existsSync(program) ? program : undefined
}

/** Where Electron's program is, fetched if need be; where that does not work, a sentence says what to do. */
export async function needElectron(): Promise<string | undefined> {
  const found = findElectron()
  if (found !== undefined) return found
  if (process.stdout.isTTY) console.log('Fetching Electron, which can take some minutes.')
  const fetched = await fetchElectron()
  if (fetched === undefined) {
    console.error(
      'Electron could not be downloaded, so Makesafe Desk cannot open its window here: let this machine download ' +
        'it (it does not come from the npm registry) and run npm start again, or run npm run demo to see it without.',
    )
  }
  return fetched
}

/** Lets the package fetch its program, for five minutes at most, and says where it is if that worked. */
async function fetchElectron(): Promise<string | undefined> {
  await runScript(resolve(electronFolder, 'install.js'), [], { quiet: true, timeout: fiveMinutes })
  return findElectron()
}
