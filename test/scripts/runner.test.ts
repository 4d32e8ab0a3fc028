import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tallyOf } from '../../scripts/runner.ts'
import { addUp, closingLine, type Tally } from '../../scripts/tally.ts'
import { runScript } from '../../scripts/tool.ts'

const folder = mkdtempSync(join(tmpdir(), 'runner-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const green: Tally = { passed: 3, failed: 0, skipped: [{ name: 'opens a window', reason: 'no Electron' }] }
const red: Tally = { passed: 2, failed: 1, skipped: [] }

/** Runs a small runner of our own, which writes a tally (or none) and then ends as told. */
async function run(tally: Tally | undefined, ending: string): Promise<Tally> {
  const file = join(folder, 'tally.json')
  writeFileSync(file, JSON.stringify({ passed: 99, failed: 0, skipped: [] }))
  const script = join(folder, 'runner.mjs')
  const report = tally
    ? `writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(tally))})`
    : ''
  writeFileSync(script, `import { writeFileSync } from 'node:fs'\n${report}\n${ending}\n`)
  return tallyOf(file, () => runScript(script, [], { quiet: true }))
}

describe('the total over all runners', () => {
  it('takes a runner at its word when it ends well', async () => {
    expect(await run(green, '')).toEqual(green)
  })

  it('counts failed tests once, not the bad ending they cause again', async () => {
    expect(await run(red, 'process.exit(1)')).toEqual(red)
  })

  it('counts a runner that ends badly after passing tests as a failure', async () => {
    expect(await run(green, 'process.exit(1)')).toEqual({ ...green, failed: 1 })
  })

  it('counts a runner that was killed as a failure, and no tally of an earlier run', async () => {
    expect(await run(undefined, `process.kill(process.pid, 'SIGKILL')`)).toEqual({
      passed: 0,
      failed: 1,
      skipped: [],
    })
  })

  it('adds up in one line', () => {
    expect(closingLine(addUp([green, red]))).toBe('5 passed, 1 failed, 1 skipped')
  })
})
