import { NativeSelect, NumberInput, SimpleGrid } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import { sessionsContracts } from '@shared/contracts/sessions.contract'
import { daysFrom } from '@shared/domain/operations/sessions'
import { ClockInput } from '../../components/clock-input'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { type FieldProps, useContractForm } from '../../components/use-contract-form'
import { useAddSessions, useChangeSession } from './queries'
import { sessionWords } from './when-words'

type Session = Operation['sessions'][number]

/** When a session is: a day with its start and planned finish. */
function SessionTimes({ field }: { readonly field: (path: string) => FieldProps }) {
  return (
    <>
      <DayInput label="Day" {...field('day')} />
      <SimpleGrid cols={2} spacing="md">
        <ClockInput label="Start" {...field('start')} />
        <ClockInput label="Planned finish" {...field('finish')} />
      </SimpleGrid>
    </>
  )
}

interface AddSessionsFormProps {
  readonly operation: Operation
  readonly onDone: () => void
}

/** Adds one session, or one a day for some days, with the teams of a session that is there. */
export function AddSessionsForm({ operation, onDone }: AddSessionsFormProps) {
  const add = useAddSessions()
  const last = operation.sessions.at(-1)
  const { handle, field } = useContractForm<InputOf<typeof sessionsContracts.add>>({
    name: 'add-sessions',
    schema: sessionsContracts.add.input,
    initialValues: {
      operationId: operation.id,
      day: daysFrom(operation.lastDay, 2)[1] ?? '',
      start: last?.start ?? '18:00',
      finish: last?.finish ?? '23:30',
      days: 1,
      teamsOf: last?.id ?? null,
    },
    submit: async (values) => {
      await add.mutateAsync({ ...values, teamsOf: values.teamsOf || null })
      onDone()
    },
  })
  return (
    <ContractForm handle={handle} submitLabel="Add sessions">
      <SessionTimes field={field} />
      <NumberInput label="For how many days in a row" styles={SHORT_FIELD} hideControls {...field('days')} />
      <NativeSelect
        label="Teams"
        data={[
          ...operation.sessions.map((session) => ({
            value: session.id,
            label: `The same as on ${sessionWords(session)}`,
          })),
          { value: '', label: 'One new team, Team A' },
        ]}
        {...field('teamsOf')}
      />
    </ContractForm>
  )
}

interface ChangeSessionFormProps {
  readonly operationId: string
  readonly session: Session
  readonly onDone: () => void
}

/** Changes the day and the times of a session; its visits keep their slots. */
export function ChangeSessionForm({ operationId, session, onDone }: ChangeSessionFormProps) {
  const change = useChangeSession()
  const { id, version, day, start, finish } = session
  const { handle, field } = useContractForm<InputOf<typeof sessionsContracts.change>>({
    name: 'session',
    schema: sessionsContracts.change.input,
    initialValues: { operationId, id, version, day, start, finish },
    submit: async (values) => {
      await change.mutateAsync(values)
      onDone()
    },
  })
  return (
    <ContractForm handle={handle} submitLabel="Save the times">
      <SessionTimes field={field} />
    </ContractForm>
  )
}
