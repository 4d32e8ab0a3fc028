import { NativeSelect } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import { sessionsContracts } from '@shared/contracts/sessions.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import { ClockInput } from '../../components/clock-input'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { usePlaceVisit } from './queries'
import { sessionWords } from './when-words'

interface PlaceVisitFormProps {
  readonly operation: Operation
  readonly visit: Visit
  readonly onDone: () => void
}

/** Gives a visit another team, night or slot; the visits are numbered anew in their order. */
export function PlaceVisitForm({ operation, visit, onDone }: PlaceVisitFormProps) {
  const place = usePlaceVisit()
  const { handle, field } = useContractForm<InputOf<typeof sessionsContracts.placeVisit>>({
    name: 'place-visit',
    schema: sessionsContracts.placeVisit.input,
    initialValues: {
      operationId: operation.id,
      visitId: visit.id,
      version: visit.version,
      teamId: visit.teamId,
      slot: visit.slot,
    },
    submit: async (values) => {
      await place.mutateAsync(values)
      onDone()
    },
  })
  return (
    <ContractForm handle={handle} submitLabel="Move the visit">
      <NativeSelect
        label="Session and team"
        data={operation.sessions.flatMap((session) =>
          session.teams.map(({ id, name }) => ({ value: id, label: `${sessionWords(session)}: ${name}` })),
        )}
        {...field('teamId')}
      />
      <ClockInput label="Slot" {...field('slot')} />
    </ContractForm>
  )
}
