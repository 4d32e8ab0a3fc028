import { DOCUMENT_FACTS, FIRST_LANGUAGE, PACK_DOCUMENTS, type PackDocument } from './pack-document'

/**
 * Which texts each document is made of, by their paths. `venue` and `training` stand for the files of the venue's
 * type. A text that nobody has checked holds back the documents it is a part of, and no others.
 */
const POSTER = ['shared#codeWord', 'shared#falseAlarm', 'shared#staffOnly']
const STAFF_POSTER = [...POSTER, 'shared#scan', 'venue#poster']
const RECEPTION_POSTER = [
  ...POSTER,
  ...['venue#poster.callHeading', 'venue#reception', 'venue#checklist.questions'],
]
const GUEST_POSTER = ['guest#', 'channels#', 'venue#guest']
const QUIZ = ['quiz#', 'training#quiz', 'training#handbook.title']

const PARTS: Readonly<Record<PackDocument, readonly string[]>> = {
  'outcome-letter': ['letter#', 'local#letter', 'venue#letter', 'shared#falseAlarm'],
  'invitation-letter': ['invitation#', 'local#invitation', 'venue#poster.steps', 'shared#falseAlarm'],
  certificate: ['certificate#'],
  'staff-poster': STAFF_POSTER,
  'staff-poster-a3': STAFF_POSTER,
  'reception-poster': RECEPTION_POSTER,
  'reception-poster-a3': RECEPTION_POSTER,
  'guest-poster': GUEST_POSTER,
  'guest-poster-a3': GUEST_POSTER,
  'desk-checklist': [...POSTER, 'venue#checklist'],
  handbook: ['handbook#', 'local#handbook', 'training#handbook', 'shared#codeWord'],
  'training-deck': [
    ...['deck#', 'local#deck', 'handbook#', 'trainer-notes#plan', 'training#', 'venue#poster'],
    ...['shared#codeWord', 'shared#falseAlarm', 'shared#staffOnly'],
  ],
  'trainer-notes': ['trainer-notes#', 'training#notes', 'training#handbook.title', 'handbook#references'],
  quiz: QUIZ,
  'quiz-answers': [...QUIZ, 'handbook#references'],
  'training-register': ['registers#'],
  'refusal-log': ['registers#'],
  'incident-log': ['registers#'],
}

/** What a document in another language has on top: the channels by their kinds, and what marks it as a proof. */
const TRANSLATED_PARTS = ['channels#', 'shared#proof']

/** The files that serve the venue's type. */
interface TypeFiles {
  readonly venue: string
  readonly training: string
}

/** The texts that a document in a language is made of: those whose paths begin with one of these. */
export function partsOfDocument(
  document: PackDocument,
  language: string,
  files: TypeFiles,
): readonly string[] {
  const parts = language === FIRST_LANGUAGE ? PARTS[document] : [...PARTS[document], ...TRANSLATED_PARTS]
  return parts.map((part) =>
    part.replace(/^(venue|training)#/, (_, name: keyof TypeFiles) => `${files[name]}#`),
  )
}

/** Whether a text stands in one of these parts: `a#poster` begins `a#poster.headline` and not `a#posters`. */
export const isWithin = (path: string, parts: readonly string[]): boolean =>
  parts.some((part) => path === part || path.startsWith(part.endsWith('#') ? part : `${part}.`))

/** Whether a text is part of a document that can be had in other languages than the first. */
export function isTranslatable(path: string): boolean {
  const place = path.replace(/^venues\/[^#]+#/, 'venue#').replace(/^training\/[^#]+#/, 'training#')
  return PACK_DOCUMENTS.some(
    (document) =>
      DOCUMENT_FACTS[document].translated && isWithin(place, [...PARTS[document], ...TRANSLATED_PARTS]),
  )
}
