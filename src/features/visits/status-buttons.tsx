import { Button, Group } from '@mantine/core'
import { MARK_WORDS } from '@shared/domain/visits/outcome'
import { OutcomeMark } from '../../components/outcome-mark'
import type { HandStatus } from './set-status'
import classes from './status.module.css'

const HAND_STATUSES: readonly HandStatus[] = ['not_testable', 'aborted', 'live_concern']

/** The three ways out of a normal test. */
export function StatusButtons({ onChoose }: { readonly onChoose: (status: HandStatus) => void }) {
  return (
    <Group gap={6} wrap="nowrap" className={classes.statusButtons}>
      {HAND_STATUSES.map((status) => (
        <Button
          key={status}
          size="compact-xs"
          variant="default"
          leftSection={<OutcomeMark mark={status} size={12} shapeOnly />}
          aria-label={MARK_WORDS[status]}
          onClick={() => onChoose(status)}
        >
          {MARK_WORDS[status]}
        </Button>
      ))}
    </Group>
  )
}
