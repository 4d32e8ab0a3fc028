import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import PostalMime from 'postal-mime'
import { withoutSpace } from './read-pdf.ts'

/** Everything that can be read out of a file, with what each part is called. */
type Parts = readonly (readonly [part: string, text: string])[]

// The same poster lies in a hundred packs: what many have is read once. A draft is one venue's own, and large.
const known = new Map<string, Parts>()
const isShared = (name: string): boolean => /\.(pdf|pptx)$/.test(name) && !name.includes(',')

/**
 * Which of these marks stand anywhere in the files below a folder, each with where: in a name, in the bytes, in the
 * text of a PDF or its metadata and attachments, in a slide or its notes, in the source of a draft or what a mail
 * program shows of it.
 */
export async function marksIn(folder: string, marks: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (statSync(join(folder, name)).isDirectory()) continue
    const parts = await partsOf(name, readFileSync(join(folder, name)))
    for (const [part, text] of [['name', name] as const, ...parts]) {
      found.push(...marks.filter((mark) => text.includes(mark)).map((mark) => `${mark} in ${name} (${part})`))
    }
  }
  return found
}

async function partsOf(name: string, bytes: Buffer): Promise<Parts> {
  const key = createHash('sha256').update(name).update(bytes).digest('hex')
  const before = known.get(key)
  if (before) return before
  const parts: Parts = [
    ['bytes', bytes.toString('latin1')],
    ['wide bytes', bytes.toString('utf16le')],
    ...(name.endsWith('.pdf') ? await pdfParts(bytes) : []),
    ...(name.endsWith('.pptx') ? slideParts(bytes) : []),
    ...(name.endsWith('.eml') ? await mailParts(bytes) : []),
  ]
  if (isShared(name)) known.set(key, parts)
  return parts
}

async function pdfParts(bytes: Uint8Array): Promise<Parts> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  try {
    const { info, metadata } = await pdf.getMetadata()
    const texts: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      texts.push(withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join('')))
      texts.push(JSON.stringify(await page.getAnnotations()), JSON.stringify(await page.getStructTree()))
    }
    return [
      ['text', texts.join('\n')],
      ['metadata', JSON.stringify(info) + (metadata?.getRaw() ?? '')],
      ['outline', JSON.stringify(await pdf.getOutline())],
      ['attachments', JSON.stringify(await pdf.getAttachments())],
    ]
  } finally {
    await task.destroy()
  }
}

const slideParts = (bytes: Uint8Array): Parts =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, `${name}\n${strFromU8(content)}`])

async function mailParts(bytes: Uint8Array): Promise<Parts> {
  const { attachments, ...mail } = await PostalMime.parse(bytes)
  const parts: (readonly [string, string])[] = [['mail', JSON.stringify(mail)]]
  for (const { filename, content } of attachments) {
    const name = filename ?? ''
    parts.push(['name of an attachment', name])
    const inner = await partsOf(name, Buffer.from(content as ArrayBuffer))
    parts.push(...inner.map(([part, text]) => [`attachment ${name}, ${part}`, text] as const))
  }
  return parts
}
