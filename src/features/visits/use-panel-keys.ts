import type { Row, VisitForm } from '@shared/domain/visits/result-form'
import type { HandStatus } from '@shared/domain/visits/visit-kind'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ResultDraft } from './result-draft'
import { pressKey } from './result-keys'
import { statusOfKey } from './status-keys'

interface PanelKeys {
  readonly draft: ResultDraft
  readonly form: VisitForm
  readonly onChange: (draft: ResultDraft) => void
  /** Saves and goes this many visits on. */
  readonly onMove: (by: 1 | -1) => void
  /** Asks for one of the ways out of a normal visit. */
  readonly onStatus: (status: HandStatus) => void
  /** While a save is under way no key may land on the visit that is being left. */
  readonly paused: boolean
}

const TEXT_FIELDS = 'textarea, input:not([type="radio"], [type="checkbox"])'

/**
 * The keyboard of the result panel: single keys only while the focus is inside it and not in a text field
 * (WCAG 2.1.4), Enter Ctrl+Up or Down and Alt with a status letter from
 * everywhere in it. On a button and in a form of its own Enter
 * keeps its meaning; Shift+Enter is a new line in the notes.
 */
export function usePanelKeys({ draft, form, onChange, onMove, onStatus, paused }: PanelKeys) {
  const panel = useRef<HTMLElement>(null)
  const [wanted, setWanted] = useState<{ readonly row: Row } | null>(null)

  // A row may only exist once the answer above it has been drawn.
  useEffect(() => {
    if (wanted === null) return
    const place = panel.current?.querySelector<HTMLElement>(`[data-row="${wanted.row}"]`)
    const field = place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector('input') ?? place
    field?.focus()
  }, [wanted])

  const focusRow = (row: Row | null) => setWanted(row === null ? null : { row })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    if (event.nativeEvent.isComposing || target.closest('form') !== null) return
    const ctrl = event.ctrlKey || event.metaKey
    if (event.altKey) {
      // AltGr comes as Ctrl+Alt: it types.
      const status = ctrl || event.shiftKey ? null : statusOfKey(event.code, form.kind)
      if (status === null) return
      event.preventDefault()
      if (paused) return
      // A time is kept when its field is left, and the field may go when the question comes.
      target.blur()
      onStatus(status)
      return
    }
    const vertical = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
    if (ctrl && vertical !== undefined) {
      event.preventDefault()
      if (!paused) onMove(vertical)
      return
    }
    if (event.key === 'Enter' && !event.shiftKey && !target.matches('button, a')) {
      event.preventDefault()
      if (!paused) onMove(1)
      return
    }
    if (ctrl || target.matches(TEXT_FIELDS)) return
    const row = (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null) as Row | null
    const next = pressKey({ draft, row }, event.key, form)
    if (next === null) return
    event.preventDefault()
    if (paused) return
    if (next.draft !== draft) onChange(next.draft)
    focusRow(next.row)
  }

  return { panel, onKeyDown, focusRow }
}
