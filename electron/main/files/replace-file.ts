import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const TRIES = 10
const LONGEST_WAIT_MS = 1000

/**
 * Renames, and tries again where a virus scanner holds the file for a moment (EPERM, EBUSY, EACCES): ten tries
 * over about five seconds. The old name stays as it was until the rename succeeds.
 */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(code) || attempt === TRIES) throw error
      await wait(Math.min(25 * 2 ** attempt, LONGEST_WAIT_MS))
    }
  }
}

/**
 * Writes a small file so that after a crash either the old or the new content is there, whole. With
 * `keepPrevious`, the old content stays beside it as `<file>.prev`.
 */
export async function replaceFile(
  file: string,
  content: string,
  { keepPrevious = false } = {},
): Promise<void> {
  const fresh = `${file}.new`
  const handle = openSync(fresh, 'w', 0o600)
  try {
    writeSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  if (keepPrevious && existsSync(file)) copyFileSync(file, `${file}.prev`)
  await renamePatiently(fresh, file)
}
