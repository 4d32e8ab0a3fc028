import { Checkbox, NumberInput, Text } from '@mantine/core'
import { type OperationRules, operationRules } from '@shared/contracts/settings.contract'
import { ContractForm } from '../../components/contract-form'
import { QueryBoundary } from '../../components/query-boundary'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { useOperationRules, useSaveOperationRules } from './queries'

/** What the force permits in an operation. It counts for nights from the day it is set. */
export function OperationRulesScreen() {
  const rules = useOperationRules()
  return <QueryBoundary query={rules}>{(saved) => <OperationRulesForm rules={saved} />}</QueryBoundary>
}

function OperationRulesForm({ rules }: { readonly rules: OperationRules }) {
  const save = useSaveOperationRules()
  const { handle, tick, field } = useContractForm({
    name: 'operation-rules',
    schema: operationRules,
    initialValues: rules,
    submit: save.mutateAsync,
  })
  return (
    <ContractForm
      handle={handle}
      submitLabel="Save the rules"
      more={
        save.isSuccess && (
          <Text role="status" c="dimmed">
            Saved
          </Text>
        )
      }
    >
      <Checkbox
        label="The force permits police-run tests with anybody under 18"
        description="Where it does not, no operation with a cadet or a young volunteer can be approved or go live. Counts for nights from today on."
        {...tick('juvenileTesting')}
      />
      <Checkbox
        label="A young person who is asked their age tells the truth"
        description="The briefing card, the scenario card and the letter to parents say so. Where it is not ticked, they say that the answer is agreed at the briefing, and that a parent may say no to another age."
        {...tick('truthAboutAge')}
      />
      <NumberInput
        label="Youngest age of a cadet, in years"
        description="On the day of the session"
        hideControls
        styles={SHORT_FIELD}
        {...field('minimumCadetAge')}
      />
      <NumberInput
        label="Where alcohol is tested too: months under 18"
        description="18 months means that the cadet is under 16 years and 6 months"
        hideControls
        styles={SHORT_FIELD}
        {...field('alcoholMonthsUnder')}
      />
    </ContractForm>
  )
}
