import { CUE_WORDS, CUES } from '../visits/behaviours'
import { MARK_WORDS } from '../visits/outcome'
import {
  CHOICES,
  CONDITIONS,
  isChoiceRow,
  NUMBERED_ROWS,
  RESULT_ROWS,
  ROW_WORDS,
  type Row,
} from '../visits/result-form'
import { type NightSource, type NightStop, stopsOf } from './night-source'
import { type PaperHead, paperHead } from './paper'
import type { PaperWording } from './paper-wording'

/** One answer to tick. A cue of the plan is marked, so that only what was different needs a pen. */
interface FormChoice {
  readonly words: string
  readonly planned: boolean
}

/** One row of a form: answers to tick, or a line to write on where there are none. */
export interface FormRow {
  readonly row: Row
  readonly number: number | null
  readonly words: string
  readonly choices: readonly FormChoice[]
  /** When the row is filled in at all, said once for rows that follow each other, or how to read it. */
  readonly hint: string | null
  readonly isConditional: boolean
}

/** One visit's form. */
interface ResultForm extends NightStop {
  readonly rows: readonly FormRow[]
}

/** Exactly what the result forms show. */
export interface ResultForms {
  readonly head: PaperHead
  readonly forms: readonly ResultForm[]
  /** The ways out of a normal test, and what each must say. */
  readonly exits: { readonly words: readonly string[]; readonly ask: string }
  readonly notesAdvice: string
  readonly signOff: PaperWording['result-forms']['signOff']
}

/** The numbered result forms, one for each visit, row by row as the result panel on screen asks. */
export function buildResultForms(source: NightSource): ResultForms {
  const { 'result-forms': words } = source.words
  return {
    head: paperHead(source, words.heading),
    forms: stopsOf(source).map((stop, index) => ({
      ...stop,
      rows: formRows(source.visits[index]?.cues ?? [], words.planned),
    })),
    exits: {
      words: [MARK_WORDS.not_testable, MARK_WORDS.aborted, MARK_WORDS.live_concern],
      ask: words.exits,
    },
    notesAdvice: words.notes,
    signOff: words.signOff,
  }
}

function formRows(planned: readonly string[], plannedHint: string): readonly FormRow[] {
  let said: string | null = null
  return RESULT_ROWS.map((row) => {
    const condition = conditionOf(row)
    const isNew = condition !== said
    said = condition
    return {
      row,
      number: numberOf(row),
      words: ROW_WORDS[row],
      choices: choicesOf(row, planned),
      hint: row === 'cues' ? plannedHint : isNew ? condition : null,
      isConditional: condition !== null,
    }
  })
}

function choicesOf(row: Row, planned: readonly string[]): readonly FormChoice[] {
  if (row === 'cues') {
    return CUES.map((cue) => ({ words: CUE_WORDS[cue], planned: planned.includes(cue) }))
  }
  return isChoiceRow(row) ? CHOICES[row].map(({ words }) => ({ words, planned: false })) : []
}

/** "If 7 is yes", "If 8 is began or completed": the answers that make a row matter, in the words of the form. */
function conditionOf(row: Row): string | null {
  const condition = CONDITIONS[row]
  if (condition === undefined) return null
  const answers = CHOICES[condition.row].filter(({ value }) => condition.values.includes(value))
  const number = numberOf(condition.row)
  const words = answers.map((answer) => answer.words.toLowerCase()).join(' or ')
  return number === null ? `If ${words}` : `If ${number} is ${words}`
}

const numberOf = (row: Row): number | null => {
  const place = NUMBERED_ROWS.indexOf(row)
  return place < 0 ? null : place + 1
}
