import { createHash } from 'node:crypto'
import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DisclosedFile } from './disclosure.repository'

const MANIFEST = 'manifest.json'

/**
 * Deletes the files of a pack from its folder, and the folder once nothing else is in it. A file that is not as it was
 * written, that another program holds, and anything else that somebody put there, stays; its name is returned. A folder
 * that is gone is no matter.
 */
export async function deletePackFiles(
  folder: string,
  files: readonly DisclosedFile[],
): Promise<readonly string[]> {
  for (const { name, sha256 } of files) {
    const path = join(folder, name)
    const content = await readFile(path).catch(() => null)
    if (content === null) continue
    if (createHash('sha256').update(content).digest('hex') === sha256) await rm(path).catch(() => undefined)
  }
  const left = (await readdir(folder).catch(() => [])).filter((name) => name !== MANIFEST)
  if (left.length > 0) return left
  // The list of the files says nothing once they are gone.
  await rm(join(folder, MANIFEST), { force: true })
  await rmdir(folder).catch(() => undefined)
  return []
}
