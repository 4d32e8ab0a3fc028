import type { DocumentContext } from '@shared/domain/documents/document-source'
import type { PackDocument } from '@shared/domain/documents/pack-document'
import { mailBytes } from '@shared/domain/packs/drafts'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPackMaker, type VenuePack } from '../../../electron/main/features/packs/pack-maker.ts'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { force, venue, visits, visitWith } from '../../helpers/pack-fixtures.ts'
import { library, wording } from '../../helpers/pack-wording.ts'
import { readPdf } from '../../helpers/read-pdf.ts'

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
}, 60_000)
afterAll(() => chromium?.quit())

const maker = () =>
  createPackMaker({
    printer: chromium.printer,
    made: new Map(),
    product: 'Makesafe Desk',
    madeAt: '2026-12-14T09:00:00Z',
  })
const mailing = { senderEmail: 'licensing@wessmoor.example.org', draftBytes: 8_000_000 }
const recipients = ['manager@fernbank.example.org']
const context: DocumentContext = {
  ...{ venue, visit: visits.accepted, training: null, force, wording },
  day: '2026-12-14',
  proof: null,
}
const packOf = (documents: readonly PackDocument[], change: Partial<DocumentContext> = {}): VenuePack => ({
  items: documents.map((document) => ({ document, language: 'en' })),
  contextIn: () => ({ ...context, ...change }),
  languages: library.languages,
  recipients,
})
const both = ['outcome-letter', 'staff-poster'] as const

describe('pack maker', { timeout: 120_000 }, () => {
  it('makes the PDFs, a draft that carries them and the same e-mail as text', async () => {
    const { files, notes } = await maker().makePack(packOf(both), mailing)
    expect(notes).toEqual([])
    expect(files.map(({ name }) => name)).toEqual([
      'Outcome letter, The Fernbank Hotel.pdf',
      'Staff poster.pdf',
      'E-mail draft.eml',
      'E-mail to copy.txt',
    ])
    const [letter, poster, draft, text] = files.map(({ bytes }) => bytes)
    const mail = await PostalMime.parse(draft ?? '')
    expect(mail.to?.map(({ address }) => address)).toEqual(recipients)
    expect(mail.attachments.map(({ content }) => new Uint8Array(content as ArrayBuffer))).toEqual([
      letter,
      poster,
    ])
    const copied = new TextDecoder().decode(text)
    expect(copied).toContain('To: manager@fernbank.example.org\r\nSubject: Operation Makesafe: our visit to')
    expect(copied).toContain(mail.text?.split('\n')[0]?.trim())
  })

  it('splits what is too large for one e-mail, and says what is too large for any', async () => {
    const small = { ...mailing, draftBytes: 120_000 }
    const whole = await maker().makePack(packOf(both), mailing)
    const sizes = whole.files.slice(0, 2).map(({ bytes }) => bytes.byteLength)
    // Room for the words and the larger one alone.
    const most = mailBytes(Math.max(...sizes)) + 34_000
    const split = await maker().makePack(packOf(both), { ...small, draftBytes: most })
    const drafts = split.files.filter(({ name }) => name.endsWith('.eml'))
    expect(drafts.map(({ name }) => name)).toEqual(['E-mail draft 1 of 2.eml', 'E-mail draft 2 of 2.eml'])
    for (const { bytes } of drafts) expect(bytes.byteLength).toBeLessThanOrEqual(most)
    expect(split.notes).toEqual([expect.stringContaining('so it has 2 drafts')])
    const none = await maker().makePack(packOf(both), { ...small, draftBytes: 20_000 })
    expect(none.notes).toHaveLength(2)
    expect(none.notes[0]).toContain('Outcome letter, The Fernbank Hotel.pdf is larger than an e-mail may be')
  })

  it('prints the poster once for all hotels of a batch', async () => {
    const { makePack } = maker()
    const before = chromium.prints()
    const first = await makePack(packOf(['staff-poster']), mailing)
    const printed = chromium.prints() - before
    const other = { ...venue, name: 'Alder House', type: 'guest_house' } as const
    const second = await makePack(packOf(['staff-poster'], { venue: other }), mailing)
    expect(printed).toBeGreaterThan(0)
    expect(chromium.prints() - before).toBe(printed)
    expect(second.files[0]?.bytes).toEqual(first.files[0]?.bytes)
  })

  it('puts one venue’s name into that venue’s pack alone', async () => {
    const { makePack } = maker()
    await makePack(packOf(both), mailing)
    const other = { ...venue, name: 'Alder House', address: '9 Quay Lane', town: 'Eastwick Quay' }
    const { files } = await makePack(packOf(both, { venue: other }), mailing)
    const pdfs = await Promise.all(
      files.filter(({ name }) => name.endsWith('.pdf')).map(({ bytes }) => readPdf(bytes)),
    )
    const everything = [
      ...pdfs.flatMap(({ pages, xmp }) => [...pages, xmp]),
      ...files.slice(2).map(({ bytes }) => Buffer.from(bytes).toString('utf8')),
    ].join('\n')
    expect(everything).toContain('AlderHouse')
    expect(everything).not.toMatch(/Fernbank Hotel|FernbankHotel|Northmere/)
  })

  it('lets nothing into a file that was handed over beside the allowed fields', async () => {
    const planted = { notes: 'ZQXPLANTED', cadet: 'ZQXPLANTED', metBy: 'ZQXPLANTED', cues: ['ZQXPLANTED'] }
    const { files } = await maker().makePack(
      packOf(both, {
        ...planted,
        venue: { ...planted, ...venue },
        visit: { ...planted, ...visits.accepted },
      } as Partial<DocumentContext>),
      mailing,
    )
    const texts = await Promise.all(
      files.map(async ({ name, bytes }) =>
        name.endsWith('.pdf') ? JSON.stringify(await readPdf(bytes)) : Buffer.from(bytes).toString('utf8'),
      ),
    )
    expect(texts.join('\n')).not.toContain('ZQXPLANTED')
    expect(texts.join('\n')).toContain('TheFernbankHotel')
  })

  it('refuses a letter where none is due, and characters it cannot draw', async () => {
    const concern = packOf(both, { visit: visitWith({ status: 'live_concern' }) })
    await expect(maker().makePack(concern, mailing)).rejects.toMatchObject({ kind: 'rule' })
    const strange = packOf(both, { venue: { ...venue, name: 'Отель ☕' } })
    await expect(maker().makePack(strange, mailing)).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringContaining('“☕”'),
    })
  })
})
