import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Where surprises are written down. Only what is listed here ever reaches the file. */
export interface Log {
  surprise(entry: { reference: string; where: string; error: unknown }): void
}

const LARGEST = 1024 * 1024

/**
 * A log file of one line a surprise. An error's message may quote what somebody typed, so it is left out: its
 * name, its code and where in the program it arose are enough to find the fault.
 */
export function createLog(file: string, now: () => string): Log {
  return {
    surprise({ reference, where, error }) {
      const { name, code, stack } = error as { name?: unknown; code?: unknown; stack?: unknown }
      const frames = String(stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 12)
        .map((line) => line.trim().replace(/\(?(file:\/\/)?\/.*\//, '('))
      const line = JSON.stringify({ at: now(), reference, where, name, code, frames })
      try {
        mkdirSync(dirname(file), { recursive: true })
        keepSmall(file)
        appendFileSync(file, `${line}\n`)
      } catch {
        // A full disk must not turn one fault into two.
      }
    },
  }
}

function keepSmall(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > LARGEST) renameSync(file, `${file}.1`)
}
