import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  resolve: {
    alias: { '@shared': resolve(root, 'src/shared'), '@resources': resolve(root, 'resources') },
  },
  test: {
    // Stops for what hangs, far above what anything takes on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/src/**/*.test.tsx', 'test/e2e/**'],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/src/**/*.test.tsx'],
          setupFiles: ['test/src/jsdom-setup.ts'],
          benchmark: { include: [] },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['electron/**/*.{ts,tsx}', 'src/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html'],
    },
  },
})
