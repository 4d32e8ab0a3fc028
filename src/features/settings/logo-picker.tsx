import { Text } from '@mantine/core'
import { useState } from 'react'
import classes from './logos.module.css'
import { readLogo } from './read-logo'

interface LogoPickerProps {
  readonly id: string
  readonly label: string
  readonly onChosen: (picture: Exclude<Awaited<ReturnType<typeof readLogo>>, { refusal: string }>) => void
}

/** Takes a picture from a file, or says beside the field why it cannot. */
export function LogoPicker({ id, label, onChosen }: LogoPickerProps) {
  const [refusal, setRefusal] = useState<string | null>(null)

  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    const picture = await readLogo(file)
    // The same file can be chosen again, once it has been mended.
    input.value = ''
    setRefusal('refusal' in picture ? picture.refusal : null)
    if (!('refusal' in picture)) onChosen(picture)
  }

  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <Text c="dimmed" fz="xs" id={`${id}-hint`}>
        PNG or JPEG, at most 300 kB
      </Text>
      <Text role="alert" c="var(--mantine-color-error)" fz="sm" id={`${id}-refusal`}>
        {refusal}
      </Text>
      <input
        id={id}
        className={classes.file}
        type="file"
        accept="image/png,image/jpeg"
        aria-describedby={`${id}-hint ${id}-refusal`}
        onChange={(event) => void choose(event.currentTarget)}
      />
    </div>
  )
}
