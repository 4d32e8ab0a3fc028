import { Button, Progress, Text, Title } from '@mantine/core'
import type { PackProgress } from '@shared/contracts/packs.contract'
import classes from './packs-step.module.css'
import { useCancelExport } from './queries'

interface ExportProgressProps {
  readonly total: number
  /** What main said last; `null` until it has said anything. */
  readonly progress: PackProgress | null
}

/** "7 of 18, The Fernbank Hotel" while packs are being made, and the way to stop. */
export function ExportProgress({ total, progress }: ExportProgressProps) {
  const cancel = useCancelExport()
  const done = progress?.done ?? 0
  return (
    <>
      <Title order={2}>Making packs</Title>
      <Progress.Root size="md" className={classes.progress}>
        <Progress.Section value={(100 * done) / total} aria-label="Packs made" />
      </Progress.Root>
      <Text role="status">
        {done} of {total}
        {progress !== null && `, ${progress.venueName}`}
      </Text>
      <Button
        mt="sm"
        variant="default"
        loading={cancel.isPending || cancel.isSuccess}
        onClick={() => cancel.mutate(undefined)}
      >
        Cancel
      </Button>
      <Text fz="xs" c="dimmed" mt="xs">
        Packs that are already made stay.
      </Text>
    </>
  )
}
