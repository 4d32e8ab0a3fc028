import { cuesFor } from '../operations/cue-choice'
import { CUE_WORDS, type Cue, VISIT_KIND_WORDS } from '../visits/behaviours'
import { choicesFor } from '../visits/result-choices'
import {
  CONDITIONS,
  isChoiceRow,
  numberedRows,
  type Row,
  rowsFor,
  rowWords,
  type VisitForm,
} from '../visits/result-form'
import { handStatusesOf, handStatusWords } from '../visits/visit-kind'
import { type NightSource, type NightStop, type NightVisit, stopsOf } from './night-source'
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
  /** "Engagement visit" over a form without a test; `null` over the usual one. */
  readonly kind: string | null
  readonly rows: readonly FormRow[]
  /** The ways out of a normal visit, and what each must say. */
  readonly exits: { readonly words: readonly string[]; readonly ask: string }
}

/** Exactly what the result forms show. */
export interface ResultForms {
  readonly head: PaperHead
  readonly forms: readonly ResultForm[]
  readonly notesAdvice: string
  readonly signOff: PaperWording['result-forms']['signOff']
}

/** The numbered result forms, one for each visit, row by row as the result panel on screen asks. */
export function buildResultForms(source: NightSource): ResultForms {
  const stops = stopsOf(source)
  const { 'result-forms': words } = source.words
  return {
    head: paperHead(source, words.heading),
    forms: source.visits.flatMap((visit, index) => {
      const stop = stops[index]
      return stop ? [{ ...stop, ...formOf(visit, source) }] : []
    }),
    notesAdvice: words.notes,
    signOff: words.signOff,
  }
}

/** The rows of one visit's form, as its panel on screen has them. */
function formOf(
  { kind, cues }: NightVisit,
  { operation: { scenario }, words: { 'result-forms': words } }: NightSource,
): Pick<ResultForm, 'kind' | 'rows' | 'exits'> {
  const form: VisitForm = { kind, setting: scenario.setting, alcoholTest: scenario.alcoholTest }
  return {
    kind: kind === 'test' ? null : VISIT_KIND_WORDS[kind],
    rows: formRows(form, cuesFor(scenario.childRole, scenario.setting), cues, words),
    exits: {
      words: handStatusesOf(kind).map((status) => handStatusWords(status, kind)),
      ask: words.exits,
    },
  }
}

function formRows(
  form: VisitForm,
  cues: readonly Cue[],
  planned: readonly Cue[],
  words: PaperWording['result-forms'],
): readonly FormRow[] {
  let said: string | null = null
  return rowsFor(form).map((row) => {
    const condition = conditionOf(row, form)
    const isNew = condition !== said
    said = condition
    return {
      row,
      number: numberOf(row, form),
      words: rowWords(row, form),
      choices:
        row === 'cues'
          ? cues.map((cue) => ({ words: CUE_WORDS[cue], planned: planned.includes(cue) }))
          : row === 'mayHaveBeenWarned'
            ? [{ words: words.warned, planned: false }]
            : choicesOf(row, form),
      hint: row === 'cues' ? words.planned : isNew ? condition : null,
      isConditional: condition !== null,
    }
  })
}

const choicesOf = (row: Row, form: VisitForm): readonly FormChoice[] =>
  isChoiceRow(row) ? choicesFor(row, form).map(({ words }) => ({ words, planned: false })) : []

/** "If 7 is yes", "If 8 is began or completed": the answers that make a row matter, in the words of the form. */
function conditionOf(row: Row, form: VisitForm): string | null {
  const condition = CONDITIONS[row]
  if (condition === undefined) return null
  const answers = choicesFor(condition.row, form).filter(({ value }) => condition.values.includes(value))
  const number = numberOf(condition.row, form)
  const words = answers.map((answer) => answer.words.toLowerCase()).join(' or ')
  return number === null ? `If ${words}` : `If ${number} is ${words}`
}

const numberOf = (row: Row, form: VisitForm): number | null => {
  const place = numberedRows(form).indexOf(row)
  return place < 0 ? null : place + 1
}
