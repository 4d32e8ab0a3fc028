import type { Logo } from '@shared/contracts/settings.contract'
import { useState } from 'react'
import { FileInput } from '../../components/file-input'
import { readLogo } from './read-logo'

interface LogoPickerProps {
  readonly id: string
  readonly label: string
  readonly onChosen: (picture: Pick<Logo, 'type' | 'content'>) => void
}

/** Takes a picture from a file, or says beside the field why it cannot. */
export function LogoPicker({ id, label, onChosen }: LogoPickerProps) {
  const [refusal, setRefusal] = useState<string | null>(null)

  const choose = async (file: File, clear: () => void) => {
    const picture = await readLogo(file)
    clear()
    setRefusal('refusal' in picture ? picture.refusal : null)
    if (!('refusal' in picture)) onChosen(picture)
  }

  return (
    <FileInput
      id={id}
      label={label}
      hint="PNG or JPEG, at most 300 KB"
      error={refusal}
      accept="image/png,image/jpeg"
      onChosen={(file, clear) => void choose(file, clear)}
    />
  )
}
