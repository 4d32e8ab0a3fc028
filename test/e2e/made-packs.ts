import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import PostalMime from 'postal-mime'
import { readPdf } from '../helpers/read-pdf.ts'
import { expect } from './fixtures.ts'

/** The pages that each PDF of a pack may have, fewest and most, by how its file is called. */
const PAGES: readonly (readonly [name: RegExp, fewest: number, most: number])[] = [
  [/^(Outcome|Invitation) letter, /, 1, 1],
  [/^(Staff|Reception|Guest) poster\b/, 1, 1],
  [/^Desk checklist\b/, 1, 1],
  [/^(Staff training register|Refusal log|Incident log)\.pdf$/, 2, 2],
  [/^Quiz\.pdf$/, 2, 3],
  [/^Training handbook\.pdf$/, 8, 12],
]

/** The files of a pack that a venue reads; the rest is the draft, its text to copy and the manifest. */
const isDocument = (name: string): boolean => /\.(pdf|pptx)$/.test(name)

/** Every file below a folder, by its whole path. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile())

/** The names of the documents in the folder of one venue's pack, in the order of the alphabet. */
export const documentsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter(isDocument).toSorted()

/** Holds that every PDF of a pack is whole: its pages, its tags, its words inside the paper, its metadata. */
export async function expectWholePdfs(folder: string): Promise<void> {
  for (const name of documentsIn(folder).filter((one) => one.endsWith('.pdf'))) {
    const where = join(basename(folder), name)
    const pdf = await readPdf(new Uint8Array(readFileSync(join(folder, name))))
    const [, fewest, most] = PAGES.find(([called]) => called.test(name)) ?? [null, 0, 0]
    expect(pdf.pages.length, where).toBeGreaterThanOrEqual(fewest)
    expect(pdf.pages.length, where).toBeLessThanOrEqual(most)
    expect(pdf.roles.length, where).toBeGreaterThan(5)
    expect(pdf.overEdge, where).toEqual([])
    expect(pdf.metadata, where).toMatchObject({
      Language: 'en-GB',
      Title: expect.stringMatching(/\w/),
    })
    expect(pdf.xmp, where).toContain('pdfuaid')
  }
}

/**
 * Holds that the one draft of a pack goes to its own venue and nobody else, names no other venue, and carries every
 * document of its folder as it lies there, and nothing else.
 */
export async function expectIntendedDraft(
  folder: string,
  to: string,
  otherVenues: readonly string[],
): Promise<void> {
  const mail = await PostalMime.parse(readFileSync(join(folder, 'E-mail draft.eml')))
  const where = basename(folder)
  expect(mail.from?.address, where).toBe('licensing@northshire.example.org')
  expect(
    mail.to?.map(({ address }) => address),
    where,
  ).toEqual([to])
  expect([mail.cc, mail.bcc], where).toEqual([undefined, undefined])
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value, where).toBe('1')
  const words = `${mail.subject} ${mail.text}`
  expect(words, where).toContain(basename(folder))
  expect(
    otherVenues.filter((name) => words.includes(name)),
    where,
  ).toEqual([])
  expect(mail.attachments.map(({ filename }) => filename).toSorted(), where).toEqual(documentsIn(folder))
  for (const { filename, mimeType, content } of mail.attachments) {
    const name = filename ?? ''
    expect(mimeType, name).toBe(name.endsWith('.pdf') ? 'application/pdf' : PPTX)
    expect(Buffer.from(content as ArrayBuffer).equals(readFileSync(join(folder, name))), name).toBe(true)
  }
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
