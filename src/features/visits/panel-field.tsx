import { TextInput, type TextInputProps } from '@mantine/core'
import { rowWords, type TextRow } from '@shared/domain/visits/result-form'
import { ClockInput } from '../../components/clock-input'
import type { DraftEntry } from './draft-store'
import type { ResultDraft } from './result-draft'
import classes from './result-panel.module.css'

interface PanelFieldProps {
  readonly row: TextRow
  readonly entry: DraftEntry
  readonly onChange: (draft: ResultDraft) => void
  /** A time of day takes what people type, 1942 for 19:42. */
  readonly clock?: boolean
  /** Characters that should be visible. */
  readonly width: number
  readonly list?: string
}

export const fieldId = (path: string): string => `result-${path}`

/** A typed row of the result panel, its label before it on the same line. */
export function PanelField({ row, entry, onChange, clock = false, width, list }: PanelFieldProps) {
  const { draft, problems } = entry
  const shared: TextInputProps & { readonly 'data-row': TextRow } = {
    id: fieldId(row),
    label: rowWords(row, { setting: 'accommodation' }),
    size: 'xs',
    'data-row': row,
    classNames: { root: classes.field, label: classes.fieldLabel, input: classes.fieldInput },
    style: { '--field-width': `${width}ch` },
    error: problems.find(({ path }) => path === row)?.message,
    autoComplete: 'off',
    ...(list === undefined ? {} : { list }),
  }
  if (clock) {
    return (
      <ClockInput
        {...shared}
        value={draft[row] === '' ? null : draft[row]}
        onChange={(value) => onChange({ ...draft, [row]: value ?? '' })}
      />
    )
  }
  return (
    <TextInput
      {...shared}
      value={draft[row]}
      onChange={({ currentTarget }) => onChange({ ...draft, [row]: currentTarget.value })}
    />
  )
}
