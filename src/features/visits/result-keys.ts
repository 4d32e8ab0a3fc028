import { choicesFor } from '@shared/domain/visits/result-choices'
import {
  type ChoiceRow,
  isChoiceRow,
  numberedRows,
  type Row,
  type VisitForm,
} from '@shared/domain/visits/result-form'
import type { ResultDraft } from './result-draft'
import { answerOf, rowsOf, withAnswer } from './result-rows'

/** Where the keyboard is in the result panel, and what has been recorded so far. */
export interface PanelState {
  readonly draft: ResultDraft
  /** `null` while the focus is on something that is not a row: a cue, a button. */
  readonly row: Row | null
}

/** The unshifted neighbour on a UK keyboard means the same, and so does a capital. */
const ALIASES: Readonly<Record<string, string>> = { '/': '?', _: '-' }

function down(draft: ResultDraft, row: Row, by: 1 | -1, form: VisitForm): Row {
  const rows = rowsOf(draft, form)
  return rows[rows.indexOf(row) + by] ?? row
}

function sideways(draft: ResultDraft, row: ChoiceRow, by: 1 | -1, form: VisitForm): ResultDraft {
  const values: readonly (string | null)[] = choicesFor(row, form).map(({ value }) => value)
  const now = values.indexOf(answerOf(draft, row))
  const next = now < 0 ? (by > 0 ? 0 : values.length - 1) : (now + by + values.length) % values.length
  return withAnswer(draft, row, values[next] ?? null)
}

/**
 * What one key does in the result panel outside its text fields: a digit moves to a row, a row's own key
 * answers it and goes down one, Up and Down move, Left and Right change the answer, Backspace takes it back.
 * `null` when the key means nothing here and belongs to the browser.
 */
export function pressKey({ draft, row }: PanelState, pressed: string, form: VisitForm): PanelState | null {
  const numbered = /^[1-8]$/.test(pressed) ? numberedRows(form)[Number(pressed) - 1] : undefined
  if (numbered) return { draft, row: numbered }
  if (!isChoiceRow(row)) return null
  switch (pressed) {
    case 'ArrowDown':
      return { draft, row: down(draft, row, 1, form) }
    case 'ArrowUp':
      return { draft, row: down(draft, row, -1, form) }
    case 'ArrowRight':
      return { draft: sideways(draft, row, 1, form), row }
    case 'ArrowLeft':
      return { draft: sideways(draft, row, -1, form), row }
    case 'Backspace':
    case 'Delete':
      return { draft: withAnswer(draft, row, null), row }
  }
  const key = ALIASES[pressed] ?? pressed.toLowerCase()
  const choice = choicesFor(row, form).find((candidate) => candidate.key === key)
  if (!choice) return null
  const answered = withAnswer(draft, row, choice.value)
  return { draft: answered, row: down(answered, row, 1, form) }
}
