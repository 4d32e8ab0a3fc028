import { Fieldset, NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import type { InputOf, OutputOf } from '@shared/contracts/contract'
import {
  type Operation,
  type OperationFields,
  operationFields,
  type operationsContracts,
} from '@shared/contracts/operations.contract'
import { versionName } from '@shared/domain/operations/library'
import { SELECTION_WORDS, SELECTIONS } from '@shared/domain/operations/operation'
import { scenarioWords } from '@shared/domain/operations/scenario'
import { ruleWords } from '@shared/domain/visits/pass-rule'
import type { ReactNode } from 'react'
import { ClockInput } from '../../components/clock-input'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { useContractForm } from '../../components/use-contract-form'

type FormValues = InputOf<typeof operationsContracts.create>
type Choices = OutputOf<typeof operationsContracts.listChoices>

interface OperationFormProps {
  readonly choices: Choices
  /** The operation that is edited; left out for a new one. */
  readonly operation?: Operation
  /** What a new one begins with, instead of blank fields. */
  readonly begin?: Partial<FormValues> | undefined
  readonly submitLabel: string
  readonly submit: (fields: OperationFields) => Promise<unknown>
  readonly more?: ReactNode
}

const KIND_LABELS = [
  { value: 'education', label: 'Education' },
  { value: 'enforcement', label: 'Enforcement' },
]

const withOwn = <Version extends { readonly id: string }>(
  offered: readonly Version[],
  own: Version | undefined,
): readonly Version[] =>
  own === undefined || offered.some(({ id }) => id === own.id) ? offered : [own, ...offered]

/**
 * Plans an operation. A new one starts with a session and a team, which are changed on the Team step later. The
 * chosen scenario and rule say what they are.
 */
export function OperationForm({ choices, operation, begin, submitLabel, submit, more }: OperationFormProps) {
  // A draft may keep an older version than the one on offer.
  const scenarios = withOwn(choices.scenarios, operation?.scenario)
  const passRules = withOwn(choices.passRules, operation?.passRule)
  const { form, handle, field } = useContractForm<FormValues>({
    name: 'operation',
    schema: operationFields,
    initialValues: operation
      ? operationFields.parse({
          ...operation,
          ...operation.sessions[0],
          name: operation.name,
          teamName: 'Team A',
        })
      : {
          name: '',
          kind: 'education',
          areas: '',
          aim: '',
          selection: 'targeted',
          scenarioId: scenarios[0]?.id ?? '',
          passRuleId: passRules[0]?.id ?? '',
          day: '',
          start: '18:00',
          finish: '23:30',
          teamName: 'Team A',
          ...begin,
        },
    submit: (values) => submit(operationFields.parse(values)),
  })
  const scenario = scenarios.find(({ id }) => id === form.values.scenarioId)
  const rule = passRules.find(({ id }) => id === form.values.passRuleId)

  return (
    <ContractForm handle={handle} submitLabel={submitLabel} more={more}>
      <TextInput label="Name" description="For example, Northmere hotels" {...field('name')} />
      <TextInput label="Town or towns" {...field('areas')} />
      {operation === undefined && (
        <>
          <DayInput label="Day" {...field('day')} />
          <SimpleGrid cols={2} spacing="md">
            <ClockInput label="Start" {...field('start')} />
            <ClockInput label="Planned finish" {...field('finish')} />
          </SimpleGrid>
          <TextInput
            label="Team"
            description="More teams and more nights are added on the Team step"
            {...field('teamName')}
          />
        </>
      )}
      <Fieldset legend="How it is judged">
        <NativeSelect
          label="Scenario"
          description={scenario && scenarioWords(scenario)}
          data={scenarios.map((one) => ({ value: one.id, label: versionName(one) }))}
          {...field('scenarioId')}
        />
        <NativeSelect
          mt="sm"
          label="Pass rule"
          description={rule && `As expected means: ${ruleWords(rule)}.`}
          data={passRules.map((one) => ({ value: one.id, label: versionName(one) }))}
          {...field('passRuleId')}
        />
      </Fieldset>
      <NativeSelect
        label="How the venues were chosen"
        data={SELECTIONS.map((value) => ({ value, label: SELECTION_WORDS[value] }))}
        {...field('selection')}
      />
      <NativeSelect label="Kind" data={KIND_LABELS} {...field('kind')} />
      <TextInput label="Aim (optional)" {...field('aim')} />
    </ContractForm>
  )
}
