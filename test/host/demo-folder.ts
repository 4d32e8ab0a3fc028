import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const marker = 'makesafe-desk-demo.json'

/**
 * Makes sure that a data folder is one this host made, and marks a new or empty folder as such.
 *
 * The host has neither Electron's sandbox nor its world isolation, so a real register must never be opened
 * in it, neither from the command line nor by a slip in a test.
 */
export function claimDemoFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (existsSync(join(folder, marker))) return
  if (readdirSync(folder).length > 0) {
    throw new Error(
      `${folder} is not a demo folder: it is not empty and has no ${marker}. ` +
        'The Chromium host opens demo registers only; a real register needs Electron.',
    )
  }
  const note = 'Made by the Chromium host. Nothing in this folder is real.'
  writeFileSync(join(folder, marker), `${JSON.stringify({ note }, null, 2)}\n`)
}
