import { TextInput } from '@mantine/core'
import type { InputOf, OutputOf } from '@shared/contracts/contract'
import { actionFields, type followUpContracts } from '@shared/contracts/follow-up.contract'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { useCurrentUser } from '../../lib/current-user'
import { ChoiceSelect } from './choice-select'
import { useAddAction } from './queries'

interface ActionFormProps {
  readonly choices: OutputOf<typeof followUpContracts.listChoices>
  readonly onDone: () => void
}

/** Adds something to do about a venue, an operation or both, for somebody, by a day. */
export function ActionForm({ choices, onDone }: ActionFormProps) {
  const add = useAddAction()
  const { id } = useCurrentUser()
  const { form, handle, field } = useContractForm<InputOf<typeof followUpContracts.addAction>>({
    name: 'action',
    schema: actionFields,
    initialValues: { what: '', venueId: null, operationId: null, ownerId: id, dueOn: '' },
    submit: async (values) => {
      await add.mutateAsync(values)
      onDone()
    },
  })
  const { venueId, operationId, ownerId } = form.values

  return (
    <ContractForm handle={handle} submitLabel="Add the action">
      <TextInput
        label="What is to be done"
        description="For example, Send the poster in Polish"
        {...field('what')}
      />
      <ChoiceSelect
        {...field('venueId')}
        label="Venue"
        description="Choose a venue, an operation or both"
        none="No venue"
        choices={choices.venues}
        value={venueId}
        onChange={(venue) => form.setFieldValue('venueId', venue)}
      />
      <ChoiceSelect
        {...field('operationId')}
        label="Operation"
        none="No operation"
        choices={choices.operations}
        value={operationId}
        onChange={(operation) => form.setFieldValue('operationId', operation)}
      />
      <ChoiceSelect
        {...field('ownerId')}
        label="Who does it"
        none="Choose who does it"
        choices={choices.owners}
        value={ownerId}
        onChange={(owner) => form.setFieldValue('ownerId', owner ?? '')}
      />
      <DayInput label="Due" styles={SHORT_FIELD} {...field('dueOn')} />
    </ContractForm>
  )
}
