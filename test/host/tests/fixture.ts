import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type HostedApp, type LaunchOptions, launchHost } from '../launch.ts'

export { expect } from '@playwright/test'

/** The throw-away application that the host's own tests run. */
export const fixtureApp = join(import.meta.dirname, 'fixture-app')

/** What the fixture's preload script exposes. */
interface FixtureApi {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  onTick(listener: (value: unknown) => void): () => void
  requireNode(): unknown
  sendSync(): unknown
}

declare global {
  interface Window {
    readonly fixture: FixtureApi
  }
}

interface Fixtures {
  readonly folder: string
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<HostedApp>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'chromium-host-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  launch: async ({ folder }, use) => {
    const launched: HostedApp[] = []
    await use(async (options) => {
      const app = await launchHost({ root: fixtureApp, userDataDir: folder, mode: 'test', ...options })
      launched.push(app)
      return app
    })
    for (const app of launched) await app.kill()
  },
})
