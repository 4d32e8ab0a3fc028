/** Every document that a pack can have, in the order in which a venue reads them. */
export const PACK_DOCUMENTS = [
  'outcome-letter',
  'invitation-letter',
  'certificate',
  'staff-poster',
  'staff-poster-a3',
  'reception-poster',
  'reception-poster-a3',
  'guest-poster',
  'guest-poster-a3',
  'desk-checklist',
  'handbook',
  'training-deck',
  'trainer-notes',
  'quiz',
  'quiz-answers',
  'training-register',
  'refusal-log',
  'incident-log',
] as const
export type PackDocument = (typeof PACK_DOCUMENTS)[number]

/** A document in a language: one file of a pack. `language` is a folder of `resources/packs`, like `en`. */
export interface PackItem {
  readonly document: PackDocument
  readonly language: string
}

/** The language everything is written in first; the only one that is always whole. */
export const FIRST_LANGUAGE = 'en'

interface DocumentFacts {
  /** What the team calls it. */
  readonly name: string
  readonly group: 'letters' | 'posters' | 'training' | 'records'
  readonly sheet: 'A4' | 'A3'
  readonly format: 'pdf' | 'pptx'
  /** Whether it can be had in other languages than the first. */
  readonly translated: boolean
}

const pdf = (
  group: DocumentFacts['group'],
  name: string,
  more: Partial<DocumentFacts> = {},
): DocumentFacts => ({ name, group, sheet: 'A4', format: 'pdf', translated: false, ...more })

export const DOCUMENT_FACTS: Readonly<Record<PackDocument, DocumentFacts>> = {
  'outcome-letter': pdf('letters', 'Outcome letter'),
  'invitation-letter': pdf('letters', 'Invitation letter'),
  certificate: pdf('letters', 'Certificate'),
  'staff-poster': pdf('posters', 'Staff poster', { translated: true }),
  'staff-poster-a3': pdf('posters', 'Staff poster A3', { sheet: 'A3', translated: true }),
  'reception-poster': pdf('posters', 'Reception poster'),
  'reception-poster-a3': pdf('posters', 'Reception poster A3', { sheet: 'A3' }),
  'guest-poster': pdf('posters', 'Guest poster'),
  'guest-poster-a3': pdf('posters', 'Guest poster A3', { sheet: 'A3' }),
  'desk-checklist': pdf('posters', 'Desk checklist', { translated: true }),
  handbook: pdf('training', 'Training handbook'),
  'training-deck': pdf('training', 'Training slides', { format: 'pptx' }),
  'trainer-notes': pdf('training', 'Trainer’s notes'),
  quiz: pdf('training', 'Quiz'),
  'quiz-answers': pdf('training', 'Quiz answers'),
  'training-register': pdf('records', 'Staff training register'),
  'refusal-log': pdf('records', 'Refusal log'),
  'incident-log': pdf('records', 'Incident log'),
}
