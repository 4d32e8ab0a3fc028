import { Button, Stack, Text } from '@mantine/core'
import type { OutputOf } from '@shared/contracts/contract'
import type { repliesContracts } from '@shared/contracts/replies.contract'
import { CopyField } from '../../components/copy-field'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { SidePanel } from '../../components/side-panel'
import { useOpenChase } from './queries'

interface ChasePanelProps {
  readonly id: string
  readonly venueName: string
  readonly chase: OutputOf<typeof repliesContracts.draftChase>
  readonly onClose: () => void
}

/** A reminder that was drafted: the draft to open, and the same to copy. */
export function ChasePanel({ id, venueName, chase, onClose }: ChasePanelProps) {
  const open = useOpenChase()
  return (
    <SidePanel title={`Reminder: ${venueName}`} opened onClose={onClose}>
      <Stack gap="md">
        <ErrorSummary problems={open.isError ? [{ message: errorSentence(open.error) }] : []} />
        <Text>
          Nothing is sent. Open the draft in your mail program, or copy what is below. It says nothing of what
          was seen. The reminder is recorded, and the next one waits from today.
        </Text>
        <div>
          <Button data-autofocus loading={open.isPending} onClick={() => open.mutate({ id })}>
            Open the draft
          </Button>
        </div>
        <CopyField
          label="To"
          text={chase.to.length === 0 ? 'Nobody: enter an address yourself' : chase.to.join('; ')}
        />
        <CopyField label="Subject" text={chase.subject} />
        <CopyField label="Text" text={chase.text} rows={19} />
        <div>
          <Button variant="default" onClick={onClose}>
            Back to the pack
          </Button>
        </div>
      </Stack>
    </SidePanel>
  )
}
