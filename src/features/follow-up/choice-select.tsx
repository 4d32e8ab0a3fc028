import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'

interface ChoiceSelectProps {
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly error?: ReactNode
  /** What stands first, for no choice. */
  readonly none: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** Chooses one of a list by name, or none: "none" is kept as `null`, not as a blank. */
export function ChoiceSelect({ none, choices, value, onChange, ...rest }: ChoiceSelectProps) {
  return (
    <NativeSelect
      {...rest}
      data={[{ value: '', label: none }, ...choices.map(({ id, label }) => ({ value: id, label }))]}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  )
}
