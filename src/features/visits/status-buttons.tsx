import { Button, Group } from '@mantine/core'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import { type HandStatus, handStatusesOf, handStatusWords } from '@shared/domain/visits/visit-kind'
import { OutcomeMark } from '../../components/outcome-mark'
import classes from './status.module.css'
import { STATUS_KEYS } from './status-keys'

interface StatusButtonsProps {
  readonly kind: VisitKind
  readonly onChoose: (status: HandStatus) => void
}

/** The ways out of a normal visit of this kind. */
export function StatusButtons({ kind, onChoose }: StatusButtonsProps) {
  return (
    <Group gap={6} wrap="nowrap" className={classes.statusButtons}>
      {handStatusesOf(kind).map((status) => (
        <Button
          key={status}
          size="compact-xs"
          variant="default"
          leftSection={<OutcomeMark mark={status} size={12} shapeOnly />}
          aria-keyshortcuts={`Alt+${STATUS_KEYS[status]}`}
          aria-label={handStatusWords(status, kind)}
          onClick={() => onChoose(status)}
        >
          {handStatusWords(status, kind)}
        </Button>
      ))}
    </Group>
  )
}
