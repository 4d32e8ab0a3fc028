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

/** Lets the package fetch its program, for five minutes at most, and says where it is if that worked. */
export async function fetchElectron(): Promise<string | undefined> {
  await runScript(resolve(electronFolder, 'install.js'), [], { quiet: true, timeout: fiveMinutes })
  return findElectron()
}
