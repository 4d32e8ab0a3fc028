import { hostname } from 'node:os'
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
const keys = (mail: Awaited<ReturnType<typeof PostalMime.parse>>) =>
  mail.headers.map(({ key }) => key).toSorted()

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

  it('never gains a header, recipient or attachment from what was typed', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '\r\n',
            '\n',
            '\r',
            '\u0000',
            '\u2028',
            '\u0085',
            'Bcc: x@example.org',
            '\r\n\r\n',
            '=?utf-8?Q?a?=',
            '"',
            ';',
            '--',
            ' ',
            'ŵ',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (subject, text, name) => {
        const { mail } = await compose({
          subject: `A ${subject}`,
          text,
          attachments: [{ name: `B ${name}.pdf`, bytes }],
        })
        expect(keys(mail)).toEqual(HEADERS)
        expect(mail.to?.map(({ address }) => address)).toEqual(draft.to)
        expect(mail.attachments).toHaveLength(1)
        expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(bytes)
      }),
      { numRuns: COUNTS.property },
    )
  })
})
