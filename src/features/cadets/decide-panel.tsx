import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { cadetsContracts } from '@shared/contracts/cadets.contract'
import { useState } from 'react'
import { z } from 'zod'
import { AskingPanel } from '../../components/asking-panel'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { NameHint } from './name-hint'
import { useAnonymiseCadet, useKeepCadet } from './queries'

const { reason, nextOn } = cadetsContracts.keep.input.shape
const NEXT_ON = 'Enter the day on which it is asked again, like 12/12/2027'
const decided = z
  .object({
    decision: z.enum(['keep', 'dispose'], { error: 'Choose whether the record is kept' }),
    reason,
    nextOn: nextOn.or(z.literal('')),
  })
  .refine(({ decision, nextOn: day }) => decision !== 'keep' || day !== '', {
    error: NEXT_ON,
    path: ['nextOn'],
  })
type Decided = z.input<typeof decided>

interface DecidePanelProps {
  readonly title: string
  readonly cadet: { readonly id: string; readonly version: number; readonly reference: string }
  /** Called once it is done, with what was decided. */
  readonly onDone: (decision: 'keep' | 'dispose') => void
  readonly onCancel: () => void
}

/** A sergeant keeps a cadet's record until a day, or has it erased for good. Erasing asks once more. */
export function DecidePanel({ title, cadet, onDone, onCancel }: DecidePanelProps) {
  const keep = useKeepCadet()
  const anonymise = useAnonymiseCadet()
  const [asking, setAsking] = useState<((sure: boolean) => void) | null>(null)
  const sure = () => new Promise<boolean>((resolve) => setAsking(() => resolve))
  const { form, handle, field } = useContractForm<Omit<Decided, 'decision'> & { decision: string }>({
    name: 'decide',
    schema: decided as never,
    initialValues: { decision: '', reason: '', nextOn: '' },
    submit: async ({ decision, reason: why, nextOn: day }) => {
      if (decision === 'keep') {
        await keep.mutateAsync({ id: cadet.id, reason: why, nextOn: day })
        onDone('keep')
        return
      }
      if (!(await sure())) return
      await anonymise.mutateAsync({ id: cadet.id, version: cadet.version, reason: why })
      onDone('dispose')
    },
  })
  const { decision } = form.values
  const day = field('nextOn')
  const answer = (yes: boolean) => {
    asking?.(yes)
    setAsking(null)
  }
  return (
    <AskingPanel title={title} isDirty={() => form.isDirty()} onClose={onCancel}>
      {(cancel) => (
        <>
          <ContractForm
            handle={handle}
            submitLabel={decision === 'dispose' ? 'Erase who it was' : 'Save the decision'}
            more={cancel}
          >
            <Radio.Group
              label="Is the record still needed?"
              {...field('decision')}
              value={decision}
              onChange={(value) => form.setFieldValue('decision', value)}
            >
              <Stack gap="xs" mt={4}>
                <Radio value="keep" label="Keep it" />
                <Radio
                  value="dispose"
                  label="Dispose of it"
                  description="Reference, month of birth, unit’s file, places, ages, consents and agreements are erased, from the history too. Age band, sessions, times and visits stay for the counts, under a number."
                />
              </Stack>
            </Radio.Group>
            <div>
              <Textarea
                label="Why"
                description="Kept with the decision. No names and no references"
                rows={3}
                {...field('reason')}
              />
              <NameHint text={form.values.reason} />
            </div>
            {decision === 'keep' && (
              <DayInput
                label="Ask again on"
                styles={SHORT_FIELD}
                {...day}
                onChange={(value) => day.onChange(value ?? '')}
              />
            )}
            {decision === 'dispose' && (
              <Text fw={600}>This cannot be undone: the history is erased too.</Text>
            )}
          </ContractForm>
          {asking !== null && (
            <ConfirmDialog
              title={`Erase who ${cadet.reference} was, for good?`}
              stay="Keep the record"
              go="Erase"
              onStay={() => answer(false)}
              onGo={() => answer(true)}
            />
          )}
        </>
      )}
    </AskingPanel>
  )
}
