import type { PasswordInputProps } from '@mantine/core'
import { PassphraseInput } from './passphrase-input'
import { PassphraseStrength } from './passphrase-strength'

interface NewPassphraseProps {
  readonly passphrase: PasswordInputProps
  readonly repeat: PasswordInputProps
  /** What is easy to guess about this person or register: it counts for nothing in the estimate. */
  readonly knownWords: readonly string[]
}

/** A new passphrase, typed or pasted twice, with advice on how long it would stand. */
export function NewPassphrase({ passphrase, repeat, knownWords }: NewPassphraseProps) {
  return (
    <>
      <div>
        <PassphraseInput
          label="New passphrase"
          description="At least 14 characters, or four words or more that have nothing to do with each other. You can paste it."
          autoComplete="new-password"
          {...passphrase}
        />
        <PassphraseStrength passphrase={String(passphrase.value ?? '')} knownWords={knownWords} />
      </div>
      <PassphraseInput label="New passphrase again" autoComplete="new-password" {...repeat} />
    </>
  )
}
