import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeDocumentFolder } from '../../../electron/main/print/document-folder.ts'

const info = { product: 'Makesafe Desk', version: '0.1.0', madeAt: '2026-12-14T09:00:00Z' }
const letter = { name: 'Letter.pdf', bytes: new TextEncoder().encode('letter') }
const poster = { name: 'Staff poster.pdf', bytes: new TextEncoder().encode('poster') }

let parent: string
beforeEach(() => {
  parent = join(mkdtempSync(join(tmpdir(), 'packs-')), 'OP-2026-014')
})
afterEach(() => rmSync(join(parent, '..'), { recursive: true, force: true }))

describe('writeDocumentFolder', () => {
  it('writes the files and a manifest that holds nothing else', async () => {
    const pack = await writeDocumentFolder(parent, 'The Fernbank Hotel', [letter, poster], info)
    expect(pack.folder).toBe(join(parent, 'The Fernbank Hotel'))
    expect(readdirSync(parent)).toEqual(['The Fernbank Hotel'])
    expect(readdirSync(pack.folder).toSorted()).toEqual(['Letter.pdf', 'Staff poster.pdf', 'manifest.json'])
    const manifest = JSON.parse(readFileSync(join(pack.folder, 'manifest.json'), 'utf8'))
    expect(manifest).toEqual({ ...info, files: pack.files })
    for (const { name, bytes, sha256 } of pack.files) {
      const content = readFileSync(join(pack.folder, name))
      expect(content.byteLength).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    }
  })

  it('puts files that belong to a part into a folder of its own', async () => {
    const files = [letter, { ...letter, folder: 'Sat 12 Dec' }, { ...poster, folder: 'Sat 12 Dec' }]
    const pack = await writeDocumentFolder(parent, 'Night papers', files, info)
    expect(readdirSync(pack.folder).toSorted()).toEqual(['Letter.pdf', 'Sat 12 Dec', 'manifest.json'])
    expect(readdirSync(join(pack.folder, 'Sat 12 Dec')).toSorted()).toEqual([
      'Letter.pdf',
      'Staff poster.pdf',
    ])
    expect(pack.files.map(({ name }) => name)).toContain('Sat 12 Dec/Staff poster.pdf')
    const outside = [{ ...letter, folder: '../outside' }]
    await expect(writeDocumentFolder(parent, 'Night papers', outside, info)).rejects.toThrow()
    expect(readdirSync(parent)).toEqual(['Night papers'])
  })

  it('never touches a folder that is there', async () => {
    mkdirSync(join(parent, 'The Fernbank Hotel'), { recursive: true })
    const first = await writeDocumentFolder(parent, 'The Fernbank Hotel', [letter], info)
    const second = await writeDocumentFolder(parent, 'the fernbank hotel', [poster], info)
    expect(first.folder).toBe(join(parent, 'The Fernbank Hotel (2)'))
    expect(second.folder).not.toBe(first.folder)
    expect(readdirSync(join(parent, 'The Fernbank Hotel'))).toEqual([])
    expect(readdirSync(first.folder)).toContain('Letter.pdf')
  })

  it('takes the next name where somebody makes the folder in the meantime', async () => {
    let calls = 0
    const pack = await writeDocumentFolder(parent, 'Alder House', [letter], info, async (from, to) => {
      calls += 1
      if (calls === 1) {
        mkdirSync(to)
        writeFileSync(join(to, 'theirs.txt'), 'theirs')
      }
      renameSync(from, to)
    })
    expect(pack.folder).toBe(join(parent, 'Alder House (2)'))
    expect(readdirSync(join(parent, 'Alder House'))).toEqual(['theirs.txt'])
  })

  it('makes a name that came from outside harmless', async () => {
    const pack = await writeDocumentFolder(parent, '../../Fox/Hounds.', [letter], info)
    expect(pack.folder).toBe(join(parent, '-..-Fox-Hounds'))
  })

  it('leaves nothing behind where the disk refuses', async () => {
    const refuse = () => Promise.reject(Object.assign(new Error('held'), { code: 'EPERM' }))
    await expect(writeDocumentFolder(parent, 'Alder House', [letter], info, refuse)).rejects.toMatchObject({
      kind: 'io',
    })
    expect(readdirSync(parent)).toEqual([])
    writeFileSync(join(parent, 'file'), '')
    await expect(writeDocumentFolder(join(parent, 'file'), 'x', [letter], info)).rejects.toMatchObject({
      kind: 'io',
    })
  })

  it('refuses two files of one name, a path and a file in the place of the manifest', async () => {
    await expect(writeDocumentFolder(parent, 'x', [letter, letter], info)).rejects.toMatchObject({
      kind: 'io',
    })
    for (const name of ['../up.pdf', 'a/b.pdf', 'Manifest.json', 'nul.pdf']) {
      await expect(writeDocumentFolder(parent, 'x', [{ ...letter, name }], info)).rejects.toMatchObject({
        kind: 'internal',
      })
    }
  })
})
