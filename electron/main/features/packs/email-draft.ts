import { createHash } from 'node:crypto'
import { email } from '@shared/contracts/fields'
import { oneLine } from '@shared/domain/documents/document-text'
import { AppError } from '@shared/errors'
import MailComposer from 'nodemailer/lib/mail-composer'
import { encodeWord } from 'nodemailer/lib/mime-funcs'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

interface EmailAttachment {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface EmailDraft {
  /** Everybody who receives this venue's pack. Nobody: the draft opens without a recipient. */
  readonly to: readonly string[]
  /** The team's own mailbox, or `null` to leave it to the mail program. */
  readonly from: string | null
  readonly subject: string
  readonly text: string
  readonly attachments: readonly EmailAttachment[]
  /** A UTC instant. */
  readonly date: string
}

/**
 * Composes an `.eml` file that a mail program opens as a draft (`X-Unsent: 1`); nothing is sent. Refuses
 * (`validation`) an address that is not one. The composer is no shield against line breaks in the fields it
 * does not check (security.md 5), so every field is made one plain line before it gets there. The message id is
 * made from the content and names no machine.
 */
export async function composeEmailDraft(draft: EmailDraft): Promise<Uint8Array> {
  const text = plainText(draft.text)
  const subject = oneLine(draft.subject)
  const hash = createHash('sha256').update(JSON.stringify([draft.to, draft.from, subject, text, draft.date]))
  for (const { bytes } of draft.attachments) hash.update(bytes)
  const fingerprint = hash.digest('hex').slice(0, 32)
  const composer = new MailComposer({
    ...(draft.from === null ? {} : { from: { name: '', address: address(draft.from) } }),
    to: draft.to.map((to) => ({ name: '', address: address(to) })),
    text,
    date: new Date(draft.date),
    headers: { 'X-Unsent': '1', Subject: literally(subject) },
    messageId: `<${fingerprint}@makesafe-desk.invalid>`,
    baseBoundary: fingerprint,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: draft.attachments.map(({ name, bytes }) => ({
      filename: oneLine(name),
      content: Buffer.from(bytes),
      contentType: name.endsWith('.pptx') ? PPTX : 'application/pdf',
      contentDisposition: 'attachment',
    })),
  })
  return new Uint8Array(await composer.compile().build())
}

/** An address as it was given, or a refusal: an address is never mended, for it might become another's. */
function address(given: string): string {
  const checked = email.safeParse(given)
  if (checked.success && checked.data === given && !/[\p{C}\p{Z}]/u.test(given)) return given
  throw new AppError(
    'validation',
    'An e-mail address of this venue is not complete. Correct it and make the pack again.',
  )
}

/**
 * A header's words as the composer takes them. It leaves alone what reads like an encoded word (RFC 2047), which a
 * mail program would decode: words with one in them are encoded here as a whole.
 */
const literally = (words: string) =>
  words.includes('=?') ? { prepared: true, foldLines: true, value: encodeWord(words, 'B', 52) } : words

/** Lines of plain text, each with its end: no control or invisible characters, whatever ended them before. */
const plainText = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => `${line.toWellFormed().replace(/[\p{Cc}\p{Cf}]/gu, '')}\r\n`)
    .join('')
