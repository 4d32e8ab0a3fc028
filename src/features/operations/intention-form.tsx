import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import {
  type forwardPlanContracts,
  type IntentionRow,
  intentionFields,
} from '@shared/contracts/forward-plan.contract'
import type { OperationRow } from '@shared/contracts/operations.contract'
import {
  INTENTION_KIND_WORDS,
  INTENTION_KINDS,
  INTENTION_SETTING_WORDS,
  INTENTION_SETTINGS,
  planMonths,
} from '@shared/domain/operations/forward-plan'
import { ContractForm } from '../../components/contract-form'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence, QueryBoundary } from '../../components/query-boundary'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { dayOf, formatDayShort, formatMonth } from '../../lib/format'
import { useAddIntention, useChangeIntention, useOperations, useRemoveIntention } from './queries'

interface IntentionFormProps {
  /** The line that is changed; left out for a new one. */
  readonly row?: IntentionRow | undefined
  /** The month a new line begins with; this one where it is left out. */
  readonly month?: string | undefined
  readonly onDone: () => void
}

/** Says what is intended: where, when, how much, and which operation it became. */
export function IntentionForm(props: IntentionFormProps) {
  const operations = useOperations()
  return (
    <QueryBoundary query={operations}>
      {(rows) => <IntentionFields {...props} operations={rows} />}
    </QueryBoundary>
  )
}

interface IntentionFieldsProps extends IntentionFormProps {
  readonly operations: readonly OperationRow[]
}

function IntentionFields({ row, month, operations, onDone }: IntentionFieldsProps) {
  const add = useAddIntention()
  const change = useChangeIntention()
  const remove = useRemoveIntention()
  const months = planMonths(dayOf(new Date().toISOString()))
  const offered = row === undefined || months.includes(row.month) ? months : [row.month, ...months]
  const { form, handle, field } = useContractForm<InputOf<typeof forwardPlanContracts.add>>({
    name: 'intention',
    schema: intentionFields,
    initialValues: row
      ? { ...intentionFields.parse(row), note: row.note ?? '' }
      : {
          month: month ?? months[0] ?? '',
          area: '',
          setting: 'accommodation',
          venues: 6,
          kind: 'test',
          note: '',
          operationId: null,
        },
    submit: async (values) => {
      if (row === undefined) await add.mutateAsync(values)
      else await change.mutateAsync({ ...values, id: row.id, version: row.version })
      onDone()
    },
  })
  const { operationId } = form.values

  return (
    <>
      <ErrorSummary problems={remove.isError ? [{ message: errorSentence(remove.error) }] : []} />
      <ContractForm
        handle={handle}
        submitLabel={row === undefined ? 'Add to the forward plan' : 'Save the change'}
        more={
          row !== undefined && (
            <Button
              variant="default"
              loading={remove.isPending}
              onClick={() => remove.mutate({ id: row.id, version: row.version }, { onSuccess: onDone })}
            >
              Take it out of the plan
            </Button>
          )
        }
      >
        <NativeSelect
          label="Month"
          data={offered.map((value) => ({ value, label: formatMonth(value) }))}
          styles={SHORT_FIELD}
          {...field('month')}
        />
        <TextInput label="Town or area" {...field('area')} />
        <NativeSelect
          label="What"
          data={INTENTION_KINDS.map((value) => ({ value, label: INTENTION_KIND_WORDS[value] }))}
          {...field('kind')}
        />
        <NativeSelect
          label="Which venues"
          data={INTENTION_SETTINGS.map((value) => ({ value, label: INTENTION_SETTING_WORDS[value] }))}
          {...field('setting')}
        />
        <NumberInput label="How many venues" hideControls styles={SHORT_FIELD} {...field('venues')} />
        <NativeSelect
          {...field('operationId')}
          label="Planned as (optional)"
          description="Choose an operation that is there already. “Plan this” makes a new one"
          data={[
            { value: '', label: 'No operation yet' },
            ...operations.map(({ id, reference, name, day }) => ({
              value: id,
              label: `${reference} ${name}, ${formatDayShort(day)}`,
            })),
          ]}
          value={operationId ?? ''}
          onChange={({ currentTarget }) => form.setFieldValue('operationId', currentTarget.value || null)}
        />
        <Textarea label="Note (optional)" rows={2} {...field('note')} />
      </ContractForm>
    </>
  )
}
