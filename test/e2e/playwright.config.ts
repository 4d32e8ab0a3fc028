import { defineConfig } from '@playwright/test'
import type { Target } from './running-app.ts'

const results = '../../test-results'
const specs = '*.spec.ts'

export default defineConfig<{ target: Target }>({
  globalSetup: './global-setup.ts',
  outputDir: `${results}/e2e`,
  preserveOutput: 'failures-only',
  reporter: [['list'], ['json', { outputFile: `${results}/e2e.json` }]],
  // A stop for what hangs, far above what anything takes on a slow machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  use: { screenshot: 'only-on-failure', trace: 'retain-on-failure' },
  projects: [
    { name: 'electron', testMatch: specs, use: { target: 'electron' } },
    { name: 'chromium-host', testMatch: specs, use: { target: 'chromium-host' } },
    { name: 'host-itself', testDir: '../host/tests' },
  ],
})
