import { Fieldset, NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import { clearances, type Operation } from '@shared/contracts/operations.contract'
import { CONFRONTATIONS } from '@shared/domain/eligibility/finding'
import type { Clearances } from '@shared/domain/operations/gates'
import { isYoungPerson } from '@shared/domain/operations/operation'
import { ClockInput } from '../../components/clock-input'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { useContractForm } from '../../components/use-contract-form'
import { CONFRONTATION_WORDS } from './confrontation-words'
import { useRecordClearances } from './queries'

interface ClearancesFormProps {
  readonly operation: Operation
  readonly recorded: Clearances
  readonly onDone: () => void
}

/** What is arranged before the night: references to what the force files elsewhere, in the order it comes. */
export function ClearancesForm({ operation, recorded, onDone }: ClearancesFormProps) {
  const record = useRecordClearances()
  const { handle, field } = useContractForm({
    name: 'clearances',
    schema: clearances,
    initialValues: { ...recorded },
    submit: async (values) => {
      await record.mutateAsync({ ...values, id: operation.id, version: operation.version })
      onDone()
    },
  })
  const text = (path: keyof Clearances) => {
    const { value, ...rest } = field(path)
    return { ...rest, value: value ?? '' }
  }
  const confrontation = field('confrontation')
  return (
    <ContractForm handle={handle} submitLabel="Save what was arranged">
      <TextInput label="Risk assessment: reference" {...text('riskAssessment')} />
      <DayInput label="Counts until (optional)" {...field('riskAssessmentUntil')} />
      <NativeSelect
        label="Does it foresee conflict or confrontation?"
        description="No young person goes out where it does"
        data={[
          { value: '', label: 'Not said yet' },
          ...CONFRONTATIONS.map((value) => ({ value, label: CONFRONTATION_WORDS[value] })),
        ]}
        {...confrontation}
        value={confrontation.value ?? ''}
        onChange={({ currentTarget }) => confrontation.onChange(currentTarget.value || null)}
      />
      {isYoungPerson(operation.scenario.childRole) && (
        <TextInput
          label="Why a young person rather than an adult (optional)"
          {...text('youngPersonReason')}
        />
      )}
      <Fieldset legend="Covert authority was considered">
        <SimpleGrid cols={2} spacing="md">
          <TextInput label="By whom" {...text('authorityBy')} />
          <DayInput label="When" description={undefined} {...field('authorityOn')} />
        </SimpleGrid>
        <TextInput
          mt="sm"
          label="Decision"
          description="What was decided, not why. Keep no record of a covert source here"
          {...text('authorityDecision')}
        />
        <TextInput mt="sm" label="Reference of the decision" {...text('authorityReference')} />
      </Fieldset>
      <Fieldset legend="Approved by">
        <SimpleGrid cols={2} spacing="md">
          <TextInput label="Rank" {...text('approverRank')} />
          <TextInput label="Approver’s name" {...text('approverName')} />
        </SimpleGrid>
        <TextInput mt="sm" label="Reference of the approval" {...text('approvalReference')} />
      </Fieldset>
      <Fieldset legend="Control room told">
        <TextInput label="Reference of the notice" {...text('controlRoomReference')} />
        <SimpleGrid cols={2} spacing="md" mt="sm">
          <DayInput label="Day told" description={undefined} {...field('controlRoomOn')} />
          <ClockInput label="Time told" {...field('controlRoomAt')} />
        </SimpleGrid>
      </Fieldset>
      <TextInput
        label="Abort word"
        description="Whoever says it, the visit stops at once"
        {...text('abortWord')}
      />
    </ContractForm>
  )
}
