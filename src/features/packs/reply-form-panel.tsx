import { Text, Textarea } from '@mantine/core'
import { repliesContracts } from '@shared/contracts/replies.contract'
import { AskingPanel } from '../../components/asking-panel'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { dayOf } from '../../lib/format'
import { useRecordReply } from './queries'
import { ENTRY_WORDS, type EntryKind, type ReplyEntry } from './reply-entry'

interface ReplyFormPanelProps {
  readonly title: string
  readonly ids: readonly string[]
  readonly kind: EntryKind
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Records what came of one pack or several: on which day, and a note. Closing with unsaved text asks once. */
export function ReplyFormPanel({ title, ids, kind, onDone, onClose }: ReplyFormPanelProps) {
  const record = useRecordReply()
  const words = ENTRY_WORDS[kind]
  const { form, handle, field } = useContractForm<ReplyEntry>({
    name: 'reply',
    schema: repliesContracts.record.input,
    initialValues: {
      ids: [...ids],
      kind,
      on: kind === 'training_booked' ? '' : dayOf(new Date().toISOString()),
      note: '',
    },
    submit: async (values) => {
      await record.mutateAsync(values)
      onDone()
    },
  })
  return (
    <AskingPanel title={title} isDirty={() => form.isDirty()} onClose={onClose}>
      {(cancel) => (
        <ContractForm handle={handle} submitLabel={words.submit} more={cancel}>
          {words.explained !== undefined && <Text>{words.explained}</Text>}
          <DayInput label={words.day} styles={SHORT_FIELD} data-autofocus {...field('on')} />
          <Textarea
            label={kind === 'phone_note' ? 'Note' : 'Note (optional)'}
            description="No names. For example, the manager asks for the poster in Polish"
            rows={3}
            {...field('note')}
          />
        </ContractForm>
      )}
    </AskingPanel>
  )
}
