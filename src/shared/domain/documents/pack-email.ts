import type { DocumentForce, DocumentVenue } from './document-source'
import { fillIn, longDate, oneLine } from './document-text'
import type { EmailWording } from './email-wording'
import { contactWords, letterheadOf } from './letterhead'
import { DOCUMENT_FACTS, FIRST_LANGUAGE, PACK_DOCUMENTS, type PackItem } from './pack-document'
import type { Language } from './pack-library'

/** The words of an e-mail to a venue. No outcome and no code word: those stay in the PDFs. */
export interface PackEmail {
  readonly subject: string
  /** Lines ended with `\n`. */
  readonly text: string
}

interface PackEmailSource {
  readonly venue: Pick<DocumentVenue, 'name'>
  /** The day of the visit (`YYYY-MM-DD`), or `null` where there was none: only a pack with an outcome letter speaks of it. */
  readonly visitDay: string | null
  readonly force: DocumentForce
  /** What is attached to this e-mail, in the order of the attachments. */
  readonly items: readonly PackItem[]
  /** The languages that items may be in; the first one is not named. */
  readonly languages: readonly Pick<Language, 'code' | 'english'>[]
  /** Where the pack comes in several e-mails: which one this is, of how many, and all that the pack holds. */
  readonly part?: { readonly number: number; readonly of: number; readonly pack: readonly PackItem[] }
}

/** From how many attachments on the list is divided by what they are for. */
const DIVIDED_FROM = 6

/** The fixed text of the e-mail draft that carries a pack, or a part of one, to a venue. */
export function buildPackEmail(source: PackEmailSource, words: EmailWording): PackEmail {
  const { venue, force, items, visitDay, part } = source
  const pack = part?.pack ?? items
  const has = (document: PackItem['document']) => pack.some((item) => item.document === document)
  const told = has('outcome-letter') ? visitDay : null
  const places = {
    operation: oneLine(force.operationName),
    venue: oneLine(venue.name),
    contact: contactWords(letterheadOf(force)),
    ...(told === null ? {} : { day: longDate(told) }),
    ...(part ? { part: String(part.number), of: String(part.of) } : {}),
  }
  const subject = fillIn(told === null ? words.subjectWithoutLetter : words.subject, places)
  const first =
    told !== null ? words.thanks : has('invitation-letter') ? words.invitation : words.withoutLetter
  return {
    subject: part ? fillIn(words.part, { ...places, subject }) : subject,
    text: [
      words.greeting,
      fillIn(first, places),
      attachments(source, fillIn(part ? words.attachedInPart : words.attached, places), words),
      words.call,
      fillIn(words.contact, places),
      signature(force),
    ].join('\n\n'),
  }
}

/**
 * A friendly reminder that a pack was sent on a day (`YYYY-MM-DD`), asking whether training can be booked. It speaks
 * of no visit: whoever reads the mailbox may know nothing of it.
 */
export function buildChaseEmail(
  { venue, force, sentOn }: Pick<PackEmailSource, 'venue' | 'force'> & { readonly sentOn: string },
  words: EmailWording,
): PackEmail {
  const places = {
    operation: oneLine(force.operationName),
    venue: oneLine(venue.name),
    day: longDate(sentOn),
    contact: contactWords(letterheadOf(force)),
  }
  const { subject, sent, book, done, elsewhere, contact } = words.chase
  return {
    subject: fillIn(subject, places),
    text: [
      words.greeting,
      fillIn(sent, places),
      book,
      `${done} ${elsewhere}`,
      fillIn(contact, places),
      signature(force),
    ].join('\n\n'),
  }
}

/** The list of what is attached: one line each; a long one is divided by what the documents are for. */
function attachments(
  { items, languages }: PackEmailSource,
  heading: string,
  { documents, inLanguage, groups }: EmailWording,
): string {
  const line = ({ document, language }: PackItem): string => {
    const name = languages.find(({ code }) => code === language)?.english ?? language
    const what = documents[document]
    return `- ${language === FIRST_LANGUAGE ? what : fillIn(inLanguage, { document: what, language: name })}`
  }
  if (items.length < DIVIDED_FROM) return [heading, ...items.map(line)].join('\n')
  const order = [...new Set(PACK_DOCUMENTS.map((document) => DOCUMENT_FACTS[document].group))]
  const divided = order.flatMap((group) => {
    const members = items.filter(({ document }) => DOCUMENT_FACTS[document].group === group)
    return members.length === 0 ? [] : [[groups[group], ...members.map(line)].join('\n')]
  })
  return [heading, ...divided].join('\n\n')
}

function signature(force: DocumentForce): string {
  const { team, division, force: name } = letterheadOf(force)
  return [team, division, name].filter((line) => line !== null).join('\n')
}
