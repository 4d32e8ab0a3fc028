import { NativeSelect, Text } from '@mantine/core'
import type { InputOf, OutputOf } from '@shared/contracts/contract'
import {
  type followUpContracts,
  type RepeatRow,
  repeatDecisionFields,
} from '@shared/contracts/follow-up.contract'
import { REPEAT_DECISION_WORDS, REPEAT_DECISIONS } from '@shared/domain/follow-up/retest'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { formatDay } from '../../lib/format'
import { ChoiceSelect } from './choice-select'
import { useDecideRepeat } from './queries'

interface RepeatFormProps {
  readonly choices: OutputOf<typeof followUpContracts.listChoices>
  readonly row: RepeatRow
  readonly onDone: () => void
}

const DECISIONS = REPEAT_DECISIONS.map((value) => ({ value, label: REPEAT_DECISION_WORDS[value] }))

/** A sergeant's decision after a second not yet. A visit or a meeting becomes somebody's action. */
export function RepeatForm({ choices, row, onDone }: RepeatFormProps) {
  const decide = useDecideRepeat()
  const { form, handle, field } = useContractForm<InputOf<typeof followUpContracts.decideRepeat>>({
    name: 'repeat',
    schema: repeatDecisionFields,
    initialValues: {
      venueId: row.venueId,
      visitId: row.visitId,
      decision: 'retest',
      ownerId: null,
      dueOn: null,
    },
    submit: async (values) => {
      await decide.mutateAsync(values)
      onDone()
    },
  })
  const { decision, ownerId } = form.values
  const arranged = decision === 'senior_visit' || decision === 'licensing_meeting'

  return (
    <ContractForm handle={handle} submitLabel="Keep the decision">
      <Text>
        {row.venueName}, {row.town}: not yet on {formatDay(row.beforeOn)}, and again on{' '}
        {formatDay(row.lastOn)}.
      </Text>
      <NativeSelect
        label="What follows"
        data={DECISIONS}
        description={
          decision === 'retest' ? 'The venue is due for a re-test from today' : 'Kept on the venue’s page'
        }
        {...field('decision')}
      />
      {arranged && (
        <>
          <ChoiceSelect
            {...field('ownerId')}
            label="Who arranges it"
            none="Choose who arranges it"
            choices={choices.owners}
            value={ownerId}
            onChange={(owner) => form.setFieldValue('ownerId', owner)}
          />
          <DayInput label="Due" styles={SHORT_FIELD} {...field('dueOn')} />
        </>
      )}
    </ContractForm>
  )
}
