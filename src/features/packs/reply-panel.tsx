import { Button, Group, Stack, Text } from '@mantine/core'
import type { OutputOf } from '@shared/contracts/contract'
import type { ReplyRow, repliesContracts } from '@shared/contracts/replies.contract'
import { chaseRefusal } from '@shared/domain/packs/replies'
import { useState } from 'react'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { SidePanel } from '../../components/side-panel'
import { ChasePanel } from './chase-panel'
import { PackFiles } from './pack-files'
import { PackHistory } from './pack-history'
import { useDraftChase } from './queries'
import { ENTRY_WORDS, type EntryKind, possibleEntries } from './reply-entry'
import { ReplyFormPanel } from './reply-form-panel'
import { ReplyMark } from './reply-mark'
import classes from './reply-panel.module.css'
import { standingWords } from './reply-words'

interface ReplyPanelProps {
  readonly pack: ReplyRow
  readonly onClose: () => void
}

/** One pack: where it stands, what can be done about it, what it was and what came of it. */
export function ReplyPanel({ pack, onClose }: ReplyPanelProps) {
  const [entering, setEntering] = useState<EntryKind | null>(null)
  const [chase, setChase] = useState<OutputOf<typeof repliesContracts.draftChase> | null>(null)
  const { id, venueName } = pack
  if (entering !== null) {
    const back = () => setEntering(null)
    return (
      <ReplyFormPanel
        title={`${ENTRY_WORDS[entering].button}: ${venueName}`}
        ids={[id]}
        kind={entering}
        onDone={back}
        onClose={back}
      />
    )
  }
  if (chase !== null) {
    return <ChasePanel id={id} venueName={venueName} chase={chase} onClose={() => setChase(null)} />
  }
  return (
    <SidePanel title={venueName} opened onClose={onClose}>
      <Stack gap="lg">
        <section>
          <Text fz="lg" component="div">
            <ReplyMark state={pack.state} size={18} />
          </Text>
          <Text>{standingWords(pack)}</Text>
          {pack.onContactHold && (
            <Text className={classes.held}>
              On contact hold: nothing goes to this venue until a sergeant releases it.
            </Text>
          )}
        </section>
        <section aria-label="What came of it">
          <Reminder pack={pack} onDrafted={setChase} />
          <Group gap="xs">
            {possibleEntries(pack, new Date().toISOString()).map((kind) => (
              <Button
                key={kind}
                size="xs"
                variant={kind === 'sent' && isToBeSent(pack) ? 'filled' : 'default'}
                onClick={() => setEntering(kind)}
              >
                {kind === 'sent' && wasSent(pack) ? 'Mark as sent again' : ENTRY_WORDS[kind].button}
              </Button>
            ))}
          </Group>
        </section>
        <PackFiles pack={pack} />
        <PackHistory pack={pack} />
      </Stack>
    </SidePanel>
  )
}

const wasSent = ({ events }: ReplyRow): boolean => events.some(({ kind }) => kind === 'sent')

const isAnswered = ({ state }: ReplyRow): boolean => state === 'replied' || state === 'training_booked'

const isToBeSent = ({ state, onContactHold }: ReplyRow): boolean =>
  (state === 'drafted' || state === 'bounced') && !onContactHold

interface ReminderProps {
  readonly pack: ReplyRow
  readonly onDrafted: (chase: OutputOf<typeof repliesContracts.draftChase>) => void
}

/** The button that drafts a reminder, or why there is none. */
function Reminder({ pack, onDrafted }: ReminderProps) {
  const draft = useDraftChase()
  const refusal = chaseRefusal(pack, pack)
  if (refusal !== null) return isAnswered(pack) ? <Text mb="sm">{refusal}</Text> : null
  return (
    <Stack gap="xs" mb="sm" align="flex-start">
      <ErrorSummary problems={draft.isError ? [{ message: errorSentence(draft.error) }] : []} />
      <Button
        size="xs"
        variant={pack.state === 'chase_due' ? 'filled' : 'default'}
        loading={draft.isPending}
        onClick={() => draft.mutate({ id: pack.id }, { onSuccess: onDrafted })}
      >
        Draft a reminder
      </Button>
    </Stack>
  )
}
