import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'

/** What DayInput and ClockInput share with every other field. */
export interface EntryInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string | null
  /** The kept form where the text could be read, the text as typed where not, `null` where it is blank. */
  readonly onChange: (value: string | null) => void
}

interface Reading {
  readonly parse: (typed: string) => string | null
  readonly show: (kept: string) => string
}

/**
 * A field that takes a text the way people write it and keeps it in one form. What cannot be read stays as it
 * was typed, so that nothing is lost and the form's own check can ask for it.
 */
export function EntryInput({ parse, show, value, onChange, onBlur, ...rest }: EntryInputProps & Reading) {
  const [typing, setTyping] = useState<string | null>(null)
  const kept = value ?? ''
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      value={typing ?? (parse(kept) === kept ? show(kept) : kept)}
      onChange={(event) => {
        const typed = event.currentTarget.value
        setTyping(typed)
        onChange(typed.trim() === '' ? null : (parse(typed) ?? typed))
      }}
      onBlur={(event) => {
        setTyping(null)
        onBlur?.(event)
      }}
    />
  )
}
