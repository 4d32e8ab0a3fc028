import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { build } from 'vite'

/** `real` is the product; the others are broken on purpose, to show that the check sees it. */
export type EntryMode = 'real' | 'says-saved-too-early' | 'no-transaction'

/** One save that the child began or reported. */
export interface Save {
  readonly number: number
  readonly visitId: string
}

/** What a killed child had said. */
export interface Said {
  /** Saves it was told had worked, oldest first, each with the version that it was given. */
  readonly saved: readonly (Save & { readonly version: number })[]
  /** The save that was under way, where there was one. */
  readonly begun: Save | null
}

/** Bundles the child with the sources it runs, into a folder; returns the file that Node runs. */
export async function bundleChild(outDir: string): Promise<string> {
  const root = resolve(import.meta.dirname, '../..')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@shared': resolve(root, 'src/shared'), '@resources': resolve(root, 'resources') } },
    build: {
      ssr: resolve(import.meta.dirname, 'entry.child.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'entry.child.mjs' } },
    },
  })
  return join(outDir, 'entry.child.mjs')
}

/** Runs the child on a register and ends it with SIGKILL `afterMs` after it began to save. */
export async function killEntry(
  child: string,
  args: readonly [dataFolder: string, operationId: string, seed: number, mode: EntryMode],
  afterMs: number,
): Promise<Said> {
  const run = spawn(process.execPath, [child, ...args.map(String)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  const closed = once(run, 'close')
  run.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
  })
  const ready = new Promise<void>((heard) => {
    run.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (output.startsWith('ready\n')) heard()
    })
  })
  await Promise.race([ready, closed])
  await delay(afterMs)
  run.kill('SIGKILL')
  const [, signal] = await closed
  if (signal !== 'SIGKILL') throw new Error(`the child ended by itself. It wrote:\n${errors}`)
  return readSaid(output)
}

/** A line that the kill cut off was not said: it counts for nothing. */
function readSaid(output: string): Said {
  const saved: (Save & { version: number })[] = []
  let begun: Save | null = null
  for (const line of output.slice(0, output.lastIndexOf('\n')).split('\n')) {
    const [word, number, visitId = '', version] = line.split(' ')
    if (word === 'saving') begun = { number: Number(number), visitId }
    if (word === 'saved') saved.push({ number: Number(number), visitId, version: Number(version) })
  }
  return { saved, begun: begun?.number === saved.at(-1)?.number ? null : begun }
}
