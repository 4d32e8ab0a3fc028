import type { RepeatRow, TrainingRow } from '@shared/contracts/follow-up.contract'
import { QueryBoundary } from '../../components/query-boundary'
import { SidePanel } from '../../components/side-panel'
import { ActionForm } from './action-form'
import { useFollowUpChoices } from './queries'
import { RepeatForm } from './repeat-form'
import { TrainingForm } from './training-form'

/** Which form the panel shows; `null` while it is closed. */
export type OpenPanel =
  | { readonly kind: 'action' }
  | { readonly kind: 'training'; readonly row: TrainingRow | null }
  | { readonly kind: 'repeat'; readonly row: RepeatRow }
  | null

const TITLES = {
  action: 'Add an action',
  training: 'Record training',
  repeat: 'Decide what follows',
} as const

interface FollowUpPanelProps {
  readonly open: OpenPanel
  readonly onClose: () => void
}

/** The panel beside the board, with the form that was asked for. */
export function FollowUpPanel({ open, onClose }: FollowUpPanelProps) {
  return (
    <SidePanel title={open === null ? '' : TITLES[open.kind]} opened={open !== null} onClose={onClose}>
      {open !== null && <PanelForm open={open} onDone={onClose} />}
    </SidePanel>
  )
}

interface PanelFormProps {
  readonly open: NonNullable<OpenPanel>
  readonly onDone: () => void
}

function PanelForm({ open, onDone }: PanelFormProps) {
  const choices = useFollowUpChoices()
  return (
    <QueryBoundary query={choices}>
      {(answer) => {
        if (open.kind === 'action') return <ActionForm choices={answer} onDone={onDone} />
        if (open.kind === 'training') return <TrainingForm choices={answer} row={open.row} onDone={onDone} />
        return <RepeatForm choices={answer} row={open.row} onDone={onDone} />
      }}
    </QueryBoundary>
  )
}
