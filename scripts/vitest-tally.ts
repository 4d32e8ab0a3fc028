import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'
import type { Skipped, Tally } from './tally.ts'

/** Writes Vitest's tally, reasons for skipping included, to the file named by MAKESAFE_TALLY. */
export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env.MAKESAFE_TALLY
    if (file) writeFileSync(file, JSON.stringify(tallyOf(modules, unhandled.length)))
  }
}

function tallyOf(modules: readonly TestModule[], unhandled: number): Tally {
  const skipped: Skipped[] = []
  let passed = 0
  let failed = unhandled
  for (const module of modules) {
    // A file that cannot be loaded has no tests to fail in its stead.
    if (module.errors().length > 0) failed += 1
    for (const test of module.children.allTests()) {
      const result = test.result()
      if (result.state === 'passed') passed += 1
      else if (result.state === 'skipped') {
        skipped.push({ name: test.fullName, reason: result.note ?? 'no reason given' })
      } else failed += 1
    }
  }
  return { passed, failed, skipped }
}
