import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { InputOf, OutputOf } from '@shared/contracts/contract'
import {
  type followUpContracts,
  type TrainingRow,
  trainingFields,
} from '@shared/contracts/follow-up.contract'
import { TRAINING_STAGE_WORDS, TRAINING_STAGES, type TrainingStage } from '@shared/domain/follow-up/training'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { dayOf } from '../../lib/format'
import { ChoiceSelect } from './choice-select'
import { useRecordTraining } from './queries'

interface TrainingFormProps {
  readonly choices: OutputOf<typeof followUpContracts.listChoices>
  /** The venue whose next step is recorded; left out where it is still to be chosen. */
  readonly row: TrainingRow | null
  readonly onDone: () => void
}

const STAGES = TRAINING_STAGES.map((value) => ({ value, label: TRAINING_STAGE_WORDS[value] }))
const NEXT: Readonly<Record<TrainingRow['stage'], TrainingStage>> = {
  offered: 'accepted',
  accepted: 'booked',
  booked: 'delivered',
}

/** Records how far a venue's training has got. No names are kept: roles, and how many took part. */
export function TrainingForm({ choices, row, onDone }: TrainingFormProps) {
  const record = useRecordTraining()
  const { form, handle, field } = useContractForm<InputOf<typeof followUpContracts.recordTraining>>({
    name: 'training',
    schema: trainingFields,
    initialValues: {
      venueId: row?.venueId ?? '',
      stage: row === null ? 'offered' : NEXT[row.stage],
      on: startingDay(row),
      attendees: null,
      byRole: '',
      trainer: null,
    },
    submit: async (values) => {
      await record.mutateAsync(values)
      onDone()
    },
  })
  const { stage, venueId, attendees, trainer } = form.values
  const counts = stage === 'booked' || stage === 'delivered'

  return (
    <ContractForm handle={handle} submitLabel="Record the training">
      <ChoiceSelect
        {...field('venueId')}
        label="Venue"
        none="Choose the venue"
        choices={choices.venues}
        value={venueId}
        onChange={(id) => form.setFieldValue('venueId', id ?? '')}
      />
      <NativeSelect label="How far it has got" data={STAGES} styles={SHORT_FIELD} {...field('stage')} />
      <DayInput
        label={stage === 'booked' ? 'Day of the training' : 'Day'}
        styles={SHORT_FIELD}
        {...field('on')}
      />
      {counts && (
        <NumberInput
          {...field('attendees')}
          label={stage === 'delivered' ? 'How many took part' : 'How many are expected (optional)'}
          styles={SHORT_FIELD}
          hideControls
          value={attendees ?? ''}
          onChange={(value) => form.setFieldValue('attendees', value === '' ? null : Number(value))}
        />
      )}
      {stage === 'delivered' && (
        <TextInput
          label="Collar or staff number of the trainer (optional)"
          description="So that somebody the staff know does not test the venue later"
          styles={SHORT_FIELD}
          {...field('trainer')}
          value={trainer ?? ''}
          onChange={({ currentTarget }) => form.setFieldValue('trainer', currentTarget.value || null)}
        />
      )}
      <TextInput
        label="By whom (role)"
        description="For example, Licensing officer. No names"
        {...field('byRole')}
      />
    </ContractForm>
  )
}

/** A date that was booked is kept, one that is to be booked is asked for, and anything else was today. */
function startingDay(row: TrainingRow | null): string {
  if (row?.stage === 'booked') return row.on
  return row?.stage === 'accepted' ? '' : dayOf(new Date().toISOString())
}
