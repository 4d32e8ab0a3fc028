import type { Clearances } from '../operations/gates'
import { fillIn, longDate, oneLine, weekdayDate } from './document-text'
import type { NightSource, PaperSource, PlannedSession } from './night-source'

/** The papers of an operation, in the order in which somebody needs them. */
export const PAPERS = [
  'operation-order',
  'parent-letter',
  'control-room-sheet',
  'run-sheet',
  'result-forms',
  'scenario-card',
  'cadet-briefing',
] as const
export type Paper = (typeof PAPERS)[number]

export const PAPER_WORDS: Readonly<Record<Paper, { readonly name: string; readonly use: string }>> = {
  'operation-order': {
    name: 'Operation order',
    use: 'For the briefing, under the IIMARCH headings, with lines for what is not in the plan',
  },
  'parent-letter': {
    name: 'Parent letter and consent form',
    use: 'For the parents of a young person who may take part; the signed form stays with the unit',
  },
  'control-room-sheet': {
    name: 'Control-room sheet',
    use: 'For the control room before the start: venues, times, and whom to call to stop',
  },
  'run-sheet': { name: 'Run sheet', use: 'For each team’s car: slots, addresses, times in and out' },
  'result-forms': {
    name: 'Result forms',
    use: 'One numbered page for each visit, in the order of the Results step',
  },
  'scenario-card': { name: 'Scenario card', use: 'For the role-players: what to show and where to stop' },
  'cadet-briefing': {
    name: 'Young person’s briefing card',
    use: 'For the briefing: what happens, how to stop, who looks after them',
  },
}

/** The papers that are there only where a young person takes part. */
export const YOUNG_PERSON_PAPERS: readonly Paper[] = ['parent-letter', 'cadet-briefing']

/** The papers that are there only where a test is planned. */
export const TEST_PAPERS: readonly Paper[] = [...YOUNG_PERSON_PAPERS, 'scenario-card']

/** What stands at the top and the foot of every page of a paper. */
export interface PaperHead {
  readonly language: string
  readonly marking: string
  /** The name of the file and of the window it opens in. */
  readonly title: string
  readonly heading: string
  readonly reference: string
  readonly operation: string
  readonly when: string
  /** The day of its session, at the foot of each page; blank for a paper of the whole operation. */
  readonly day: string
  /** Team, division and force; blank while there is no force profile. */
  readonly from: string
  readonly made: string
  /** What stands before the number of a page, and between it and the number of pages. */
  readonly page: { readonly before: string; readonly of: string }
}

/** The head of a paper of one session. `heading` is what the paper is called. */
export const paperHead = (night: NightSource, heading: string): PaperHead =>
  headOf(night, heading, sessionWhen(night, night), weekdayDate(night.day))

/** The head of a paper of the whole operation. */
export const operationHead = (source: PaperSource, heading: string): PaperHead =>
  headOf(source, heading, whenOf(source), '')

/** A session's day and times, as they stand below a heading. */
export const sessionWhen = (
  { words }: Pick<PaperSource, 'words'>,
  { day, start, finish }: Pick<PlannedSession, 'day' | 'start' | 'finish'>,
): string => fillIn(words.shared.when, { day: weekdayDate(day), start, finish })

/** When an operation is: its session, or from the first to the last. */
function whenOf(source: PaperSource): string {
  const { sessions, words } = source
  const [first, last] = [sessions[0], sessions.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (sessions.length === 1) return sessionWhen(source, first)
  return fillIn(words.shared.span, {
    first: weekdayDate(first.day),
    last: weekdayDate(last.day),
    count: String(sessions.length),
  })
}

function headOf(
  { operation, force, madeOn, madeAt, words }: Omit<PaperSource, 'sessions' | 'setAside'>,
  heading: string,
  when: string,
  day: string,
): PaperHead {
  const { language, marking, made, page } = words.shared
  const { reference, name } = operation
  const from = force === null ? [] : [force.team, force.division, force.force]
  return {
    language,
    marking,
    title: `${heading}: ${reference} ${oneLine(name)}`,
    heading,
    reference,
    operation: oneLine(name),
    when,
    day,
    from: from.map(oneLine).filter(Boolean).join(', '),
    made: fillIn(made, { day: weekdayDate(madeOn), time: madeAt }),
    page,
  }
}

/** A thing to know and its value; `null` where the plan does not know it and a line is ruled to write on. */
export interface PaperFact {
  readonly name: string
  readonly value: string | null
}

export const toWrite = (name: string): PaperFact => ({ name, value: null })

/** A value that somebody typed, or a line to write on where nobody did. */
export const typed = (name: string, value: string | null): PaperFact => ({
  name,
  value: value === null ? null : oneLine(value) || null,
})

/** When the control room was told, or `null` while that is not known in full. */
export function noticeAt(
  { controlRoomOn, controlRoomAt }: Pick<Clearances, 'controlRoomOn' | 'controlRoomAt'>,
  words: string,
): string | null {
  if (controlRoomOn === null || controlRoomAt === null) return null
  return fillIn(words, { day: longDate(controlRoomOn), time: controlRoomAt })
}
