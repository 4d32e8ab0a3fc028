import { Text } from '@mantine/core'
import { type AdultOnTeams, adultFields } from '@shared/contracts/adults.contract'
import { AskingPanel } from '../../components/asking-panel'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { useSaveAdult } from './queries'

interface AdultDatesPanelProps {
  readonly adult: AdultOnTeams
  readonly onClose: () => void
}

/** Changes when an adult was vetted and trained. Closing with unsaved text asks once. */
export function AdultDatesPanel({ adult, onClose }: AdultDatesPanelProps) {
  const save = useSaveAdult()
  const { id, version, vettedOn, vettedUntil, trainedOn } = adult
  const { form, handle, field } = useContractForm({
    name: 'adult',
    schema: adultFields,
    initialValues: { vettedOn, vettedUntil, trainedOn },
    submit: async (dates) => {
      await save.mutateAsync({ ...dates, id, version })
      onClose()
    },
  })
  return (
    <AskingPanel title={adult.number} isDirty={() => form.isDirty()} onClose={onClose}>
      {(cancel) => (
        <ContractForm handle={handle} submitLabel="Save the dates" more={cancel}>
          <Text>The dates alone. Certificates and results stay in the force’s own files.</Text>
          <DayInput label="Vetted on" styles={SHORT_FIELD} {...field('vettedOn')} />
          <DayInput label="Vetting lasts until (optional)" styles={SHORT_FIELD} {...field('vettedUntil')} />
          <DayInput label="Last safeguarding training on" styles={SHORT_FIELD} {...field('trainedOn')} />
        </ContractForm>
      )}
    </AskingPanel>
  )
}
