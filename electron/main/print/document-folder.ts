import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileName } from '@shared/domain/documents/file-name'
import { AppError } from '@shared/errors'
import { renamePatiently } from '../files/replace-file'

interface FileToWrite {
  readonly name: string
  /** The folder within the folder; left out where it lies beside the manifest. */
  readonly folder?: string | null
  readonly bytes: Uint8Array
}

interface WrittenFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

export interface WrittenDocuments {
  readonly folder: string
  readonly files: readonly WrittenFile[]
}

/** What the manifest says beside the files: no person, no path. */
export interface ManifestInfo {
  readonly product: string
  readonly version: string
  /** A UTC instant. */
  readonly madeAt: string
}

/**
 * Writes documents that belong together as one folder below `parent`, which is made where it is missing: first beside
 * its place under another name, then renamed, so that a folder that can be seen is complete. `manifest.json` in it
 * lists every file. A folder that is there already is never touched: the new one is called "Name (2)". Refuses (`io`)
 * where the disk does, and leaves nothing half made.
 */
export async function writeDocumentFolder(
  parent: string,
  folderName: string,
  files: readonly FileToWrite[],
  info: ManifestInfo,
  rename: (from: string, to: string) => Promise<void> = renamePatiently,
): Promise<WrittenDocuments> {
  for (const { name, folder } of files) {
    assertPlainName(name)
    if (folder) assertPlainName(folder)
  }
  const staging = join(parent, `.making-${randomUUID()}`)
  try {
    await mkdir(staging, { recursive: true })
    const written: WrittenFile[] = []
    for (const file of files) {
      const name = file.folder ? `${file.folder}/${file.name}` : file.name
      if (file.folder) await mkdir(join(staging, file.folder), { recursive: true })
      await writeNew(join(staging, name), file.bytes)
      written.push({ name, bytes: file.bytes.byteLength, sha256: sha256(file.bytes) })
    }
    await writeNew(join(staging, 'manifest.json'), manifestOf(written, info))
    return { folder: await renameToFree(staging, parent, folderName, rename), files: written }
  } catch (cause) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined)
    throw new AppError(
      'io',
      'The documents could not be saved. Check that the folder can be written to and has space, then make them again.',
      { cause },
    )
  }
}

async function renameToFree(
  staging: string,
  parent: string,
  folderName: string,
  rename: (from: string, to: string) => Promise<void>,
): Promise<string> {
  const taken: string[] = []
  for (;;) {
    const name = fileName(folderName, '', taken)
    const folder = join(parent, name)
    taken.push(name)
    if (existsSync(folder)) continue
    try {
      await rename(staging, folder)
      return folder
    } catch (error) {
      // Somebody made a folder of this name in the meantime: then the next name.
      if (!existsSync(folder)) throw error
    }
  }
}

/** Writes a file that is not there yet, through to the disk. */
async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

const manifestOf = (files: readonly WrittenFile[], { product, version, madeAt }: ManifestInfo): string =>
  `${JSON.stringify({ product, version, madeAt, files }, null, 2)}\n`

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function assertPlainName(name: string): void {
  if (name !== fileName(name) || name.toLowerCase() === 'manifest.json') {
    throw new AppError('internal', 'A document has a name that cannot be written.')
  }
}
