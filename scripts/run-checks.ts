import { CHECKS } from './checks.ts'
import { oneOf } from './runner.ts'
import { addUp, closingLine, type Tally } from './tally.ts'

/** Runs every check, says how each ended, and shows what those that failed printed. */
export async function runChecks(): Promise<Tally> {
  const tallies: Tally[] = []
  for (const { name, run } of CHECKS) {
    const ended = await run()
    console.log(`${ended.code === 0 ? 'ok    ' : 'FAILED'}  ${name}`)
    if (ended.code !== 0) console.log(ended.output)
    tallies.push(oneOf(ended))
  }
  return addUp(tallies)
}

if (import.meta.main) {
  const tally = await runChecks()
  console.log(closingLine(tally))
  process.exitCode = tally.failed > 0 ? 1 : 0
}
