import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { runChecks } from './run-checks.ts'
import { oneOf, tallyOf } from './runner.ts'
import { addUp, closingLine, type Tally } from './tally.ts'
import { root, runTool, type Tool } from './tool.ts'

/*
 * Everything CI runs: `npm test`, and `npm run test:long` with --long. Every part runs even if one before it
 * failed, so that one run shows all there is to mend. The last line printed is the total.
 */
const counts: Record<string, string> = process.argv.includes('--long') ? { MAKESAFE_TEST_COUNTS: 'long' } : {}
const results = resolve(root, 'test-results')

const build = async () => oneOf(await runTool({ package: 'electron-vite' }, ['build', '--logLevel', 'warn']))

function tests(tool: Tool, args: readonly string[]): Promise<Tally> {
  const file = resolve(results, `${tool.command ?? tool.package}-tally.json`)
  return tallyOf(file, () => runTool(tool, args, { env: { ...counts, MAKESAFE_TALLY: file } }))
}

const unit = () =>
  tests({ package: 'vitest' }, [
    'run',
    '--config=test/vitest.config.ts',
    '--reporter=default',
    '--reporter=./scripts/vitest-tally.ts',
  ])

const e2e = () =>
  tests({ package: '@playwright/test', command: 'playwright' }, [
    'test',
    '--config=test/e2e/playwright.config.ts',
    '--reporter=list,./scripts/playwright-tally.ts',
  ])

async function part(name: string, run: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n== ${name}`)
  const started = performance.now()
  const tally = await run()
  console.log(`== ${name}: ${closingLine(tally)} in ${Math.round((performance.now() - started) / 1000)} s`)
  return tally
}

mkdirSync(results, { recursive: true })
const total = addUp([
  await part('check', runChecks),
  await part('build', build),
  await part('unit', unit),
  await part('e2e', e2e),
])

console.log('')
for (const { name, reason } of total.skipped) console.log(`skipped: ${name} (${reason})`)
console.log(closingLine(total))
process.exitCode = total.failed > 0 ? 1 : 0
