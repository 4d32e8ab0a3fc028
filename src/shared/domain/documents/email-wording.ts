import { z } from 'zod'
import { DOCUMENT_FACTS, PACK_DOCUMENTS } from './pack-document'
import { sentence } from './wording-shape'

const GROUPS = [...new Set(PACK_DOCUMENTS.map((document) => DOCUMENT_FACTS[document].group))]

/** The e-mail that carries a pack, and the friendly reminder after it. No outcome and no code word. */
export const emailWording = z.strictObject({
  subject: sentence('operation', 'venue', 'day'),
  subjectWithoutLetter: sentence('operation', 'venue'),
  /** What is added to a subject where a pack comes in several e-mails. */
  part: sentence('subject', 'part', 'of'),
  greeting: sentence(),
  thanks: sentence('operation', 'day'),
  invitation: sentence('operation'),
  withoutLetter: sentence('operation'),
  attached: sentence(),
  attachedInPart: sentence('part', 'of'),
  groups: z.record(z.enum(GROUPS), sentence()),
  documents: z.record(z.enum(PACK_DOCUMENTS), sentence()),
  inLanguage: sentence('document', 'language'),
  call: sentence(),
  contact: sentence('contact'),
  chase: z.strictObject({
    subject: sentence('operation', 'venue'),
    sent: sentence('operation', 'day'),
    book: sentence(),
    done: sentence(),
    elsewhere: sentence(),
    contact: sentence('contact'),
  }),
})
export type EmailWording = z.output<typeof emailWording>
