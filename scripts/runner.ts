import { existsSync, readFileSync, rmSync } from 'node:fs'
import { addUp, type Tally } from './tally.ts'
import type { Ended } from './tool.ts'

/** The tally of something that either works or does not. */
export const oneOf = (ended: Ended): Tally => ({
  passed: ended.code === 0 ? 1 : 0,
  failed: ended.code === 0 ? 0 : 1,
  skipped: [],
})

/**
 * Runs a test runner whose reporter writes its tally to `file`, and reads that back. A runner that leaves no
 * tally, or that ends badly without naming a failed test, counts as one failure: it must never look like a pass.
 */
export async function tallyOf(file: string, run: () => Promise<Ended>): Promise<Tally> {
  rmSync(file, { force: true })
  const ended = await run()
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] }
  const tally: Tally = JSON.parse(readFileSync(file, 'utf8'))
  return tally.failed > 0 ? tally : addUp([tally, { ...oneOf(ended), passed: 0 }])
}
