import { Button, Group, NativeSelect } from '@mantine/core'
import { monthsWords } from '@shared/domain/cadets/age'
import { useState } from 'react'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { formatNight } from '../../lib/format'
import { useConfirmAge } from './queries'

interface ConfirmAgeFormProps {
  readonly cadetId: string
  readonly day: string
  /** The two ages that the month of birth allows, in whole months. */
  readonly ages: readonly [number, number]
}

/** A sergeant says how old the cadet is on a day, as the unit's file has it. */
export function ConfirmAgeForm({ cadetId, day, ages }: ConfirmAgeFormProps) {
  const confirm = useConfirmAge()
  const [months, setMonths] = useState('')
  return (
    <>
      <ErrorSummary problems={confirm.isError ? [{ message: errorSentence(confirm.error) }] : []} />
      <Group align="flex-end" gap="sm" mt="sm">
        <NativeSelect
          label={`Age on ${formatNight(day)}, from the unit’s file`}
          data={[
            { value: '', label: 'Choose' },
            ...ages.map((age) => ({ value: String(age), label: monthsWords(age) })),
          ]}
          value={months}
          onChange={({ currentTarget }) => setMonths(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={months === ''}
          loading={confirm.isPending}
          onClick={() => confirm.mutate({ id: cadetId, day, months: Number(months) })}
        >
          Confirm the age
        </Button>
      </Group>
    </>
  )
}
