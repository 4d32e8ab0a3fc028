import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './file-input.module.css'

interface FileInputProps {
  readonly id: string
  readonly label: string
  readonly hint: ReactNode
  /** Why the last file that was chosen was not taken; `null` where it was. */
  readonly error?: string | null
  /** What the file dialog offers first; what comes in is checked by its content. */
  readonly accept: string
  /** Called with each file; `clear` empties the field, so that the same file can be chosen again. */
  readonly onChosen: (file: File, clear: () => void) => void
}

/** Takes one file from this computer. */
export function FileInput({ id, label, hint, error = null, accept, onChosen }: FileInputProps) {
  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <Text c="dimmed" id={`${id}-hint`}>
        {hint}
      </Text>
      {error !== null && (
        <Text role="alert" c="var(--mantine-color-error)" id={`${id}-error`}>
          {error}
        </Text>
      )}
      <input
        id={id}
        className={classes.file}
        type="file"
        accept={accept}
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file === undefined) return
          onChosen(file, () => {
            currentTarget.value = ''
          })
        }}
      />
    </div>
  )
}
