import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The root of the repository: every tool runs from here, whatever folder npm was called from. */
export const root = resolve(import.meta.dirname, '..')

/** A command line tool that came with `npm ci`. */
export interface Tool {
  readonly package: string
  /** The name of the command, where it is not the name of the package. */
  readonly command?: string
}

/** Where a tool's own script lies, so that Node can run it without a shell, on Windows as elsewhere. */
export function scriptOf({ package: name, command = name }: Tool): string {
  const folder = resolve(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin[command]
  if (typeof script !== 'string') throw new Error(`${name} has no command ${command}`)
  return resolve(folder, script)
}

/** How a command ended: its exit code, null if something killed it, and all it printed if it was kept quiet. */
export interface Ended {
  readonly code: number | null
  readonly output: string
}

export interface RunOptions {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Keeps what it prints and hands it back, instead of letting it through. */
  readonly quiet?: boolean
  /** Where it runs; the root of the repository if not given. */
  readonly cwd?: string
  /** Milliseconds after which it is stopped. */
  readonly timeout?: number
}

/** Runs a Node script to its end. It never rejects: look at `code`. */
export function runScript(script: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((done) => {
    child.once('error', (error) => done({ code: null, output: `${output}${error.message}\n` }))
    child.once('close', (code) => done({ code, output }))
  })
}

/** Runs an installed tool to its end, as `runScript` does. */
export function runTool(tool: Tool, args: readonly string[], options?: RunOptions): Promise<Ended> {
  return runScript(scriptOf(tool), args, options)
}
