import { hostname } from 'node:os'
import { email } from '@shared/contracts/fields'
import { oneLine } from '@shared/domain/documents/document-text'
import { fileName } from '@shared/domain/documents/file-name'
import { planDrafts } from '@shared/domain/packs/drafts'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { composeEmailDraft, type EmailDraft } from '../../../electron/main/features/packs/email-draft.ts'
import { COUNTS } from '../../counts.ts'

const bytes = new TextEncoder().encode('%PDF-1.7 not really\r\n.\r\n\u0000\u00ff')
const draft: EmailDraft = {
  to: ['manager@fernbank.example.org', 'night@fernbank.example.org'],
  from: 'licensing@wessmoor.example.org',
  subject: 'Operation Makesafe: our visit to Gwesty’r Ŵyn on 12 December 2026',
  text: 'Dear manager,\n\nDiolch am eich amser, ŵ ŷ.\n.\nFrom here on.\n',
  attachments: [
    { name: 'Outcome letter, Gwesty’r Ŵyn.pdf', bytes },
    { name: 'Staff poster.pdf', bytes },
  ],
  date: '2026-12-14T09:00:00.000Z',
}
const HEADERS = ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-unsent']

const compose = async (change: Partial<EmailDraft> = {}) => {
  const eml = await composeEmailDraft({ ...draft, ...change })
  return { eml, text: new TextDecoder().decode(eml), mail: await PostalMime.parse(eml) }
}
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Lines of text without anything that cannot be seen. */
const asPlain = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => line.toWellFormed().replace(/[\p{Cc}\p{Cf}]/gu, ''))
    .join('\n')

const keys = (mail: Awaited<ReturnType<typeof PostalMime.parse>>) =>
  mail.headers.map(({ key }) => key).toSorted()

/** Addresses as the register takes them. */
const addresses = fc.oneof(
  fc.emailAddress().filter((address) => email.safeParse(address).success),
  fc.constantFrom(...draft.to, "o'brien+night@fernbank.example.org", 'a.b_c-d@xn--gwesty-9ta.example.org'),
)

const PIECES = [
  ...['\r\n', '\n', '\r', '\u0000', '\u2028', '\u0085', '\r\n\r\n', '.\r\n', '\t', '\u202E', '\uD800'],
  ...['Bcc: x@example.org', 'Content-Type: text/html', '=?utf-8?Q?a?=', '=?utf-8?B?YQ==?=', 'X-Unsent: 0'],
  ...['"', ';', '--', ' ', 'ŵ', '☕', '%0D%0A', '\\', '<x@example.org>', ', ', 'From '],
]

/** What could be typed, or pasted, to get into the source of an e-mail. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('long words ', ...PIECES), { minLength: 60, maxLength: 160 })
    .map((parts) => parts.join('')),
)

/** Files of several sizes, named as the product names them: some packs take several drafts. */
const files = fc.array(
  fc.record({
    name: fc.tuple(nasty, fc.constantFrom('.pdf', '.pptx')).map(([name, ending]) => fileName(name, ending)),
    bytes: fc
      .tuple(fc.nat(255), fc.constantFrom(0, 1, 2_000, 6_000))
      .map(([first, length]) => Uint8Array.from({ length }, (_, at) => first + at * at)),
  }),
  { maxLength: 5 },
)

const mails = fc.record({
  to: fc.array(addresses, { maxLength: 5 }),
  from: fc.option(addresses),
  subject: nasty.map((words) => `A ${words}`),
  text: nasty,
  files,
  most: fc.constantFrom(46_000, 50_000, 8_000_000),
})

describe('e-mail draft', () => {
  it('has exactly the headers, text and attachments that were meant', async () => {
    const { mail } = await compose()
    expect(keys(mail)).toEqual(HEADERS)
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail.subject).toBe(draft.subject)
    expect(mail.from).toMatchObject({ address: draft.from })
    expect(mail.to?.map(({ address }) => address)).toEqual(draft.to)
    expect(mail.date).toBe(draft.date)
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(draft.text.trimEnd())
    expect(mail.html).toBeUndefined()
    expect(
      mail.attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]),
    ).toEqual([
      ['Outcome letter, Gwesty’r Ŵyn.pdf', 'application/pdf', 'attachment'],
      ['Staff poster.pdf', 'application/pdf', 'attachment'],
    ])
    for (const { content } of mail.attachments) expect(new Uint8Array(content as ArrayBuffer)).toEqual(bytes)
  })

  it('names no machine, has no overlong or bare line end, and is the same when made again', async () => {
    const { eml, text, mail } = await compose({ text: 'long '.repeat(900) })
    expect(mail.messageId).toMatch(/^<[0-9a-f]{32}@makesafe-desk\.invalid>$/)
    expect(text).not.toContain(hostname())
    expect(text).not.toMatch(/nodemailer|x-mailer/i)
    expect(text.split('\r\n').every((line) => line.length <= 998 && !/[\r\n]/.test(line))).toBe(true)
    expect((await compose({ text: 'long '.repeat(900) })).eml).toEqual(eml)
  })

  it('leaves out whom it does not know', async () => {
    const { mail } = await compose({ to: [], from: null })
    expect(keys(mail)).toEqual(HEADERS.filter((key) => key !== 'to' && key !== 'from'))
  })

  it.each([
    'not an address',
    'a@example.org, b@example.org',
    'a@example.org\r\nBcc: c@example.org',
    'a@example.org\u0000',
    '<a@example.org>',
    '"A" <a@example.org>',
    'a@example.org ',
    '',
  ])('refuses %j as an address', async (address) => {
    await expect(compose({ to: [address] })).rejects.toMatchObject({ kind: 'validation' })
    if (address !== '') await expect(compose({ from: address })).rejects.toMatchObject({ kind: 'validation' })
  })

  it(`is what was meant and nothing else, in ${COUNTS.property} generated drafts`, {
    timeout: 1_800_000,
  }, async () => {
    const count = { drafts: 0, split: 0, recipients: 0, attachments: 0, slides: 0, longSubjects: 0 }
    await fc.assert(
      fc.asyncProperty(mails, async ({ to, from, subject, text, files, most }) => {
        const { drafts } = planDrafts(
          files.map((file) => ({ ...file, size: file.bytes, bytes: file.bytes.byteLength })),
          most,
        )
        const attached: string[] = []
        for (const [at, part] of drafts.entries()) {
          const attachments = part.map(({ name, size }) => ({ name, bytes: size }))
          const { mail, text: source } = await compose({ to, from, subject, text, attachments })
          const headers = HEADERS.filter((key) => (key !== 'to' || to.length > 0) && (key !== 'from' || from))
          // Without a file there is nothing but the text.
          if (part.length === 0) headers.push('content-transfer-encoding')
          expect(keys(mail)).toEqual(headers.toSorted())
          expect(mail.to?.map(({ address }) => address) ?? []).toEqual(to)
          expect(mail.from?.address ?? null).toBe(from)
          expect([mail.cc, mail.bcc, mail.replyTo, mail.html]).toEqual([
            undefined,
            undefined,
            undefined,
            undefined,
          ])
          expect(mail.subject ?? '').toBe(oneLine(subject))
          expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(asPlain(text).trimEnd())
          expect(mail.attachments.map(({ filename }) => filename)).toEqual(part.map(({ name }) => name))
          expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(
            part.map(({ name }) => (name.endsWith('.pptx') ? PPTX : 'application/pdf')),
          )
          for (const [index, { content }] of mail.attachments.entries()) {
            expect(new Uint8Array(content as ArrayBuffer)).toEqual(attachments[index]?.bytes)
          }
          expect(source.split('\r\n').every((line) => line.length <= 998 && !/[\r\n]/.test(line))).toBe(true)
          expect(source).not.toContain('\u0000')
          attached.push(...part.map(({ name }) => name))
          count.drafts += 1
          count.split += at === 1 ? 1 : 0
          count.attachments += part.length
          count.slides += part.filter(({ name }) => name.endsWith('.pptx')).length
        }
        expect(attached).toEqual(files.map(({ name }) => name))
        count.recipients += to.length
        count.longSubjects += subject.length > 300 ? 1 : 0
      }),
      { numRuns: COUNTS.property },
    )
    for (const [what, times] of Object.entries(count))
      expect(times, what).toBeGreaterThan(COUNTS.property / 50)
    console.log(`${COUNTS.property} packs as e-mail, read back: ${JSON.stringify(count)}`)
  })

  it('refuses an address with a line break, a NUL or anything else that cannot be seen in it', async () => {
    const unseen = fc.constantFrom(
      '\r',
      '\n',
      '\r\n',
      '\u0000',
      '\u2028',
      '\u0085',
      '\u200B',
      '\u202E',
      '\t',
      ' ',
      '\u00A0',
    )
    await fc.assert(
      fc.asyncProperty(addresses, unseen, fc.nat(), fc.boolean(), async (address, what, place, isSender) => {
        const at = place % (address.length + 1)
        const broken = `${address.slice(0, at)}${what}${address.slice(at)}`
        const change = isSender ? { from: broken } : { to: [...draft.to, broken] }
        await expect(compose(change)).rejects.toMatchObject({ kind: 'validation' })
      }),
      { numRuns: COUNTS.property },
    )
  })
})
