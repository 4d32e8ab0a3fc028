import { PasswordInput, type PasswordInputProps, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import classes from './passphrase-input.module.css'

/** A passphrase field: paste allowed, and a button with words to show it. */
export function PassphraseInput(props: PasswordInputProps) {
  const [visible, setVisible] = useState(false)
  return (
    <PasswordInput
      spellCheck={false}
      {...props}
      visible={visible}
      rightSectionWidth="4rem"
      rightSection={
        <UnstyledButton
          className={classes.show}
          aria-label={visible ? 'Hide the characters' : 'Show the characters'}
          onClick={() => setVisible(!visible)}
        >
          {visible ? 'Hide' : 'Show'}
        </UnstyledButton>
      }
    />
  )
}
