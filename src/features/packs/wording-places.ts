import type { PackTextRow } from '@shared/contracts/pack-texts.contract'

/** Kinds of venue, as the content files name them. */
const VENUE_KINDS: Readonly<Record<string, string>> = {
  accommodation: 'places to stay',
  'licensed-premises': 'licensed premises',
  'private-hire': 'taxis and private hire',
  takeaway: 'takeaways',
  other: 'other venues',
}

/** The content files as a team speaks of them, in the order in which they are looked for. */
const FILES: Readonly<Record<string, string>> = {
  local: 'Paragraphs of your own',
  letter: 'Outcome letter',
  invitation: 'Invitation letter',
  certificate: 'Certificate',
  email: 'E-mails and reminders',
  ...named('venues', 'Warning signs and posters'),
  guest: 'Guest posters: all venues',
  handbook: 'Training handbook',
  ...named('training', 'Training'),
  deck: 'Training slides',
  'trainer-notes': 'Trainer’s notes',
  quiz: 'Quiz and answers',
  registers: 'Registers and logs',
  channels: 'Numbers to call',
  shared: 'Words on several documents',
}

function named(folder: string, what: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(VENUE_KINDS).map(([name, kind]) => [`${folder}/${name}`, `${what}: ${kind}`]),
  )
}

/** Parts of a file whose own names say too little. */
const SECTIONS: Readonly<Record<string, string>> = {
  poster: 'Staff poster',
  reception: 'Reception poster',
  checklist: 'Desk checklist',
  guest: 'Guest poster',
  letter: 'In the outcome letter',
  chase: 'Reminder',
  verdict: 'What each outcome is told',
  well: 'What staff did well',
  missed: 'What was missed',
  next: 'What to do next time',
  offer: 'What we offer',
  call: 'Whom to call',
  documents: 'What each document is called',
}

/** A key of a content file in words: `callHeading` is "call heading", `3` is "4". */
const inWords = (key: string): string =>
  /^\d+$/.test(key)
    ? String(Number(key) + 1)
    : key
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[-_]/g, ' ')
        .toLowerCase()

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The content file that a text stands in, like `venues/takeaway`. */
export const fileOf = ({ path }: Pick<PackTextRow, 'path'>): string => path.split('#')[0] ?? ''

/** What a content file is called. */
export const fileName = (file: string): string =>
  FILES[file] ?? sentenceCase(inWords(file.replace('/', ': ')))

/** The files of some texts in the order in which they are looked for. */
export function filesOf(texts: readonly PackTextRow[]): readonly string[] {
  const known = Object.keys(FILES)
  const place = (file: string) => (known.includes(file) ? known.indexOf(file) : known.length)
  return [...new Set(texts.map(fileOf))].toSorted((a, b) => place(a) - place(b))
}

/** Where a text stands in its file, like "Staff poster, signs 2". */
export function placeOf(text: Pick<PackTextRow, 'path'>): string {
  const { path } = text
  if (fileOf(text) === 'local') return `In the document: ${fileName(path.split('#')[1] ?? '').toLowerCase()}`
  const keys = (path.split('#')[1] ?? '').split('.')
  const inner = keys.length > 1 && keys.at(-1) === 'text' ? keys.slice(0, -1) : keys
  const [first = '', ...rest] = inner
  const section = rest.length === 0 ? sentenceCase(inWords(first)) : sectionName(first)
  return rest.reduce((words, key) => `${words}${/^\d+$/.test(key) ? ' ' : ', '}${inWords(key)}`, section)
}

const sectionName = (key: string): string => SECTIONS[key] ?? sentenceCase(inWords(key))

const BRACES: Readonly<Record<string, string>> = {
  '{venue}': 'the venue’s name',
  '{operation}': 'the name of your operation',
  '{day}': 'the day',
  '{contact}': 'how to reach your team',
  '{questions}': 'what was asked, or was not',
  '{page}': 'your force’s web page',
  '{part}': 'which e-mail this is',
  '{of}': 'how many e-mails there are',
  '{document}': 'the document',
  '{language}': 'the language',
  '{subject}': 'the subject of the e-mail',
  '{codeWord}': 'your code word',
}

/** What stands for a place in braces, once a document is made. */
export const braceWords = (place: string): string => BRACES[place] ?? 'filled in when the document is made'
