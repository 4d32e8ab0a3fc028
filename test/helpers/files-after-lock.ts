import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../electron/main/database/open'
import { type TestServices, temporaryFolder } from './test-register'

/** Which marks stand anywhere in the files of a locked register: every byte of it, decrypted, freed pages too. */
export async function foundAfterLock(
  { session, folder, dataFolder }: TestServices,
  marks: readonly string[],
): Promise<readonly string[]> {
  const key = Buffer.from(session.require().dataKey)
  await session.end()
  const copy = join(temporaryFolder(), 'copy.db')
  copyFileSync(join(folder, 'register.db'), copy)
  const { raw } = openDatabase(copy, key)
  raw.pragma("rekey = ''")
  raw.close()
  if (!readFileSync(copy).toString('latin1').startsWith('SQLite format 3')) {
    throw new Error('The copy is still encrypted, so nothing could be found in it.')
  }
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const bytes = [copy, ...files].map((file) => readFileSync(file).toString('latin1'))
  return marks.filter((mark) => bytes.some((content) => content.includes(mark)))
}
