import { resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { findElectron } from '../../scripts/electron-binary.ts'
import { launchHost } from '../host/launch.ts'
import { launchElectron } from './electron-target.ts'
import type { Launch, RunningApp, Target } from './running-app.ts'

export { expect }

const root = resolve(import.meta.dirname, '../..')

/** The kinds of problem that fail a test by themselves. */
type WatchedProblem = 'network' | 'cspViolations' | 'pageErrors' | 'exitCode'

interface Options {
  readonly target: Target
  /** Problems that a test provokes on purpose, and therefore looks at itself. */
  readonly allowedProblems: readonly WatchedProblem[]
}

interface Fixtures {
  /** Starts the application; every launch is closed, and looked over for problems, after the test. */
  readonly launch: Launch
  /** One launch with a fresh data folder. */
  readonly app: RunningApp
  /** The main window of `app`. */
  readonly page: Page
}

export const test = base.extend<Fixtures & Options>({
  target: ['chromium-host', { option: true }],
  allowedProblems: [[], { option: true }],

  launch: async ({ target, allowedProblems }, use, testInfo) => {
    const binary = target === 'electron' ? findElectron() : undefined
    testInfo.skip(target === 'electron' && !binary, 'no Electron binary on this machine')

    const launched: RunningApp[] = []
    await use(async (options = {}) => {
      const userDataDir = options.userDataDir ?? testInfo.outputPath(`user-data-${launched.length + 1}`)
      const settings = { ...options, root, userDataDir }
      const app = binary
        ? await launchElectron(binary, settings)
        : await launchHost({ ...settings, mode: 'test' })
      launched.push(app)
      return app
    })

    await Promise.all(launched.map((app) => app.close()))
    for (const kind of ['network', 'cspViolations', 'pageErrors'] as const) {
      if (allowedProblems.includes(kind)) continue
      const found = launched.flatMap<unknown>((app) => app.problems[kind])
      expect.soft(found, `${kind} during the test`).toEqual([])
    }
    for (const [index, app] of launched.entries()) {
      const { code } = await app.exited
      if (!allowedProblems.includes('exitCode')) expect.soft([0, null], 'exit code').toContain(code)
      if (testInfo.errors.length === 0) continue
      await testInfo.attach(`main-output-${index + 1}.txt`, { body: app.mainOutput() })
    }
  },

  app: async ({ launch }, use) => use(await launch()),

  page: async ({ app }, use) => use(await app.window()),
})
