import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

/** What stands where nothing is yet: one sentence, and one button if there is something to do about it. */
export function EmptyState({ children, action }: { readonly children: string; readonly action?: ReactNode }) {
  return (
    <Stack align="flex-start" gap="sm" className={classes.empty}>
      <Text fz="lg">{children}</Text>
      {action}
    </Stack>
  )
}
