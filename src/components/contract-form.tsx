import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { ErrorSummary } from './error-summary'
import type { ContractFormHandle } from './use-contract-form'

interface ContractFormProps {
  readonly handle: ContractFormHandle
  readonly submitLabel: string
  /** Beside the submit button: cancel, or another way. */
  readonly more?: ReactNode
  readonly children: ReactNode
}

/** One column of fields under an error summary, with its button at the foot. */
export function ContractForm({ handle, submitLabel, more, children }: ContractFormProps) {
  return (
    <form id={handle.name} noValidate onSubmit={handle.onSubmit}>
      <ErrorSummary problems={handle.problems} ref={handle.summary} />
      <Stack gap="md">
        {children}
        <Group gap="sm">
          <Button type="submit" loading={handle.saving}>
            {submitLabel}
          </Button>
          {more}
        </Group>
      </Stack>
    </form>
  )
}
