import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPackMaker } from '../../../electron/main/features/packs/pack-maker.ts'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { force, venue, visits, visitWith } from '../../helpers/pack-fixtures.ts'
import { wording } from '../../helpers/pack-wording.ts'
import { readPdf } from '../../helpers/read-pdf.ts'

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
}, 60_000)
afterAll(() => chromium?.quit())

const maker = () =>
  createPackMaker({
    printer: chromium.printer,
    wording,
    force,
    senderEmail: 'licensing@wessmoor.example.org',
    product: 'Makesafe Desk',
    madeAt: '2026-12-14T09:00:00Z',
    day: '2026-12-14',
  })
const documents = ['outcome-letter', 'staff-poster'] as const
const recipients = ['manager@fernbank.example.org']
const source = { venue, visit: visits.accepted, documents, recipients }

describe('pack maker', { timeout: 120_000 }, () => {
  it('makes the PDFs, a draft that carries them and the same e-mail as text', async () => {
    const files = await maker().make(source)
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ['Outcome letter, The Fernbank Hotel.pdf', 'outcome-letter'],
      ['Staff poster.pdf', 'staff-poster'],
      ['E-mail draft.eml', 'email-draft'],
      ['E-mail to copy.txt', 'email-text'],
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

  it('prints the poster once for all hotels of a batch', async () => {
    const { make } = maker()
    const before = chromium.prints()
    const first = await make({ ...source, documents: ['staff-poster'] })
    const printed = chromium.prints() - before
    const second = await make({
      ...source,
      venue: { ...venue, name: 'Alder House', type: 'guest_house' },
      documents: ['staff-poster'],
    })
    expect(printed).toBeGreaterThan(0)
    expect(chromium.prints() - before).toBe(printed)
    expect(second[0]?.bytes).toEqual(first[0]?.bytes)
  })

  it('puts one venue’s name into that venue’s pack alone', async () => {
    const { make } = maker()
    await make(source)
    const files = await make({
      ...source,
      venue: { ...venue, name: 'Alder House', address: '9 Quay Lane', town: 'Eastwick Quay' },
    })
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
    const files = await maker().make({
      ...planted,
      ...source,
      venue: { ...planted, ...venue },
      visit: { ...planted, ...visits.accepted },
    })
    const texts = await Promise.all(
      files.map(async ({ name, bytes }) =>
        name.endsWith('.pdf') ? JSON.stringify(await readPdf(bytes)) : Buffer.from(bytes).toString('utf8'),
      ),
    )
    expect(texts.join('\n')).not.toContain('ZQXPLANTED')
    expect(texts.join('\n')).toContain('TheFernbankHotel')
  })

  it('refuses a letter where none is due, and characters it cannot draw', async () => {
    await expect(
      maker().make({ ...source, visit: visitWith({ status: 'live_concern' }) }),
    ).rejects.toMatchObject({ kind: 'rule' })
    await expect(maker().make({ ...source, venue: { ...venue, name: 'Отель ☕' } })).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringContaining('“☕”'),
    })
  })
})
