import type { DocumentForce, DocumentVenue } from './document-source'
import { fillIn, longDate, oneLine } from './document-text'
import { contactWords, letterheadOf } from './letterhead'
import type { PackDocument } from './pack-document'
import type { EmailWording } from './pack-wording'

/** The words of the e-mail that carries a pack. No outcome and no code word: those stay in the PDFs. */
interface PackEmail {
  readonly subject: string
  readonly text: string
}

interface EmailSource {
  readonly venue: Pick<DocumentVenue, 'name'>
  /** The day of the visit (`YYYY-MM-DD`): only a pack with a letter speaks of it. */
  readonly visitDay: string
  readonly force: DocumentForce
  readonly documents: readonly PackDocument[]
}

/** The fixed text of the e-mail draft to a venue, lines ended with `\n`. */
export function buildPackEmail(source: EmailSource, words: EmailWording): PackEmail {
  const { venue, force, documents, visitDay } = source
  const letterhead = letterheadOf(force)
  const withLetter = documents.includes('outcome-letter')
  const places = {
    operation: oneLine(force.operationName),
    venue: oneLine(venue.name),
    day: longDate(visitDay),
    contact: contactWords(letterhead),
  }
  const { team, division, force: forceName } = letterhead
  return {
    subject: fillIn(withLetter ? words.subject : words.subjectWithoutLetter, places),
    text: [
      words.greeting,
      fillIn(withLetter ? words.thanks : words.withoutLetter, places),
      [words.attached, ...documents.map((document) => `- ${words.documents[document]}`)].join('\n'),
      words.call,
      fillIn(words.contact, places),
      [team, division, forceName].filter((line) => line !== null).join('\n'),
    ].join('\n\n'),
  }
}
