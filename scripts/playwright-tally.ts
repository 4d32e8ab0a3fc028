import { writeFileSync } from 'node:fs'
import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import type { Tally } from './tally.ts'

/** Writes Playwright's tally, reasons for skipping included, to the file named by MAKESAFE_TALLY. */
export default class PlaywrightTally implements Reporter {
  #tests: readonly TestCase[] = []
  #loadErrors = 0

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests()
  }

  onError(): void {
    this.#loadErrors += 1
  }

  onEnd(): void {
    const file = process.env.MAKESAFE_TALLY
    if (file) writeFileSync(file, JSON.stringify(this.#tally()))
  }

  printsToStdio(): boolean {
    return false
  }

  #tally(): Tally {
    const having = (outcome: ReturnType<TestCase['outcome']>) =>
      this.#tests.filter((test) => test.outcome() === outcome)
    return {
      passed: having('expected').length,
      // A test that passed only at a second try is a test nobody can rely on.
      failed: having('unexpected').length + having('flaky').length + this.#loadErrors,
      skipped: having('skipped').map((test) => ({
        name: test.titlePath().filter(Boolean).join(' > '),
        reason: reasonOf(test),
      })),
    }
  }
}

function reasonOf(test: TestCase): string {
  const annotations = [...test.annotations, ...test.results.flatMap((result) => result.annotations)]
  const skip = annotations.find(({ type }) => type === 'skip' || type === 'fixme')
  return skip?.description ?? 'no reason given'
}
