import { oneLine, weekdayDate } from './document-text'
import type { NightSource } from './night-source'

/** The papers of a night, in the order in which somebody needs them. */
export const PAPERS = [
  'operation-order',
  'control-room-sheet',
  'run-sheet',
  'result-forms',
  'scenario-card',
] as const
export type Paper = (typeof PAPERS)[number]

export const PAPER_WORDS: Readonly<Record<Paper, { readonly name: string; readonly use: string }>> = {
  'operation-order': {
    name: 'Operation order',
    use: 'For the briefing, under the IIMARCH headings, with lines for what is not in the plan',
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
}

/** The protective marking of everything that stays inside the team (Government Security Classifications). */
const MARKING = 'OFFICIAL - SENSITIVE'

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
  /** Team, division and force; blank while there is no force profile. */
  readonly from: string
  readonly made: string
}

/** The head of one paper. `heading` is what the paper is called. */
export function paperHead({ operation, force, madeOn, madeAt }: NightSource, heading: string): PaperHead {
  const { reference, name, day, start, finish } = operation
  const from = force === null ? [] : [force.team, force.division, force.force]
  return {
    language: 'en-GB',
    marking: MARKING,
    title: `${heading}: ${reference} ${oneLine(name)}`,
    heading,
    reference,
    operation: oneLine(name),
    when: `${weekdayDate(day)}, ${start} to ${finish}`,
    from: from.map(oneLine).filter(Boolean).join(', '),
    made: `Made ${weekdayDate(madeOn)}, ${madeAt}`,
  }
}

/** A thing to know and its value; `null` where the plan does not know it and a line is ruled to write on. */
export interface PaperFact {
  readonly name: string
  readonly value: string | null
}

export const toWrite = (name: string): PaperFact => ({ name, value: null })
