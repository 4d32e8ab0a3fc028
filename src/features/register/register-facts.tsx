import { Text } from '@mantine/core'
import type { RegisterState } from '@shared/contracts/register.contract'
import { formatInstant } from '../../lib/format'
import classes from './register-facts.module.css'

/** Which register stands before you. Nothing about its content is known outside the encrypted file. */
export function RegisterFacts({ state }: { readonly state: RegisterState }) {
  return (
    <>
      {state.name !== null && <Text fw={600}>{state.name}</Text>}
      <Text fz="xs" c="dimmed" className={classes.folder}>
        {state.folder}
      </Text>
      {state.savedAt !== null && (
        <Text fz="xs" c="dimmed">
          Last saved {formatInstant(state.savedAt)}
        </Text>
      )}
    </>
  )
}
