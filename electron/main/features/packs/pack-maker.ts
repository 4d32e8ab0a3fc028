import type { PackDocument } from '@shared/contracts/packs.contract'
import type { DocumentForce, DocumentVenue, DocumentVisit } from '@shared/domain/documents/document-source'
import { fileName } from '@shared/domain/documents/file-name'
import { buildOutcomeLetter } from '@shared/domain/documents/outcome-letter'
import { buildPackEmail } from '@shared/domain/documents/pack-email'
import type { PackWording } from '@shared/domain/documents/pack-wording'
import { buildStaffPoster } from '@shared/domain/documents/staff-poster'
import { AppError } from '@shared/errors'
import { assertDrawable } from '../../print/assert-drawable'
import type { Density } from '../../print/density'
import type { PrintDocument } from '../../print/print-document'
import { printToFit } from '../../print/print-to-fit'
import type { Printer } from '../../print/printer'
import { renderOutcomeLetter } from '../../print/templates/outcome-letter'
import { renderStaffPoster } from '../../print/templates/staff-poster'
import { composeEmailDraft } from './email-draft'

/** What one venue's pack is made from. */
export interface PackSource {
  readonly venue: DocumentVenue
  readonly visit: DocumentVisit
  readonly documents: readonly PackDocument[]
  /** The addresses of this venue's pack recipients. */
  readonly recipients: readonly string[]
}

interface PackFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind: PackDocument | 'email-draft' | 'email-text'
}

interface Batch {
  readonly printer: Printer
  readonly wording: PackWording
  readonly force: DocumentForce
  /** The team's mailbox, or blank. */
  readonly senderEmail: string
  readonly product: string
  /** When the batch is made, a UTC instant, and the day that is in London: the date on the letters. */
  readonly madeAt: string
  readonly day: string
}

export interface PackMaker {
  /**
   * Makes the files of one venue's pack: the PDFs, an e-mail draft with them attached, and the same e-mail as
   * text to copy where a mail program will not open the draft. Refuses (`rule`) a letter for a visit that is due
   * none, and a text that does not fit or cannot be drawn in the documents' font.
   */
  make(source: PackSource): Promise<readonly PackFile[]>
}

/** A maker for one batch. What is the same for several venues, like a poster, is printed once. */
export function createPackMaker(batch: Batch): PackMaker {
  const { printer, wording, force } = batch
  const printed = new Map<string, Promise<Uint8Array>>()

  const print = <Model extends object>(
    model: Model,
    render: (model: Model, density: Density) => PrintDocument,
  ): Promise<Uint8Array> => {
    assertDrawable(model)
    const key = JSON.stringify(model)
    const known = printed.get(key)
    if (known !== undefined) return known
    const pdf = printToFit(printer, (density) => render(model, density), batch)
    printed.set(key, pdf)
    // A print that was refused is tried again for the next venue.
    pdf.catch(() => printed.delete(key))
    return pdf
  }

  const makeDocument = async (document: PackDocument, { venue, visit }: PackSource): Promise<PackFile> => {
    if (document === 'staff-poster') {
      const poster = buildStaffPoster({ venueType: venue.type, force }, wording)
      return { kind: document, name: 'Staff poster.pdf', bytes: await print(poster, renderStaffPoster) }
    }
    const letter = buildOutcomeLetter({ venue, visit, force, day: batch.day }, wording)
    if (letter === null) {
      throw new AppError('rule', 'No outcome letter is due for this visit. Leave the letter out of the pack.')
    }
    const name = fileName(`Outcome letter, ${venue.name}`, '.pdf')
    return { kind: document, name, bytes: await print(letter, renderOutcomeLetter) }
  }

  return {
    make: async (source) => {
      const documents: PackFile[] = []
      for (const document of source.documents) documents.push(await makeDocument(document, source))
      const { subject, text } = buildPackEmail(
        { venue: source.venue, visitDay: source.visit.day, force, documents: source.documents },
        wording.email,
      )
      const draft = await composeEmailDraft({
        to: source.recipients,
        from: batch.senderEmail || null,
        subject,
        text,
        attachments: documents,
        date: batch.madeAt,
      })
      return [
        ...documents,
        { kind: 'email-draft', name: 'E-mail draft.eml', bytes: draft },
        {
          kind: 'email-text',
          name: 'E-mail to copy.txt',
          bytes: emailText(source.recipients, subject, text),
        },
      ]
    },
  }
}

/** The e-mail to copy by hand, with the line ends and the mark that Notepad knows UTF-8 by. */
function emailText(to: readonly string[], subject: string, text: string): Uint8Array {
  const lines = [`To: ${to.join('; ')}`, `Subject: ${subject}`, '', ...text.split('\n'), '']
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}`)
}
