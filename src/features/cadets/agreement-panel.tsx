import { Checkbox, Text } from '@mantine/core'
import { type Agreement, type Consent, cadetsContracts } from '@shared/contracts/cadets.contract'
import { AskingPanel } from '../../components/asking-panel'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { formatNight } from '../../lib/format'
import { useRecordAgreement } from './queries'

const typedAgreement = cadetsContracts.recordAgreement.input.pick({ agreedOn: true, linksAsked: true })

interface AgreementPanelProps {
  readonly cadetId: string
  readonly session: Consent['operation']['sessions'][number]
  /** The one that this takes the place of. */
  readonly agreement: Agreement | null
  readonly onClose: () => void
}

/** Records what the young person said at the briefing of a session. Closing with unsaved text asks once. */
export function AgreementPanel({ cadetId, session, agreement, onClose }: AgreementPanelProps) {
  const record = useRecordAgreement()
  const { form, handle, field, tick } = useContractForm({
    name: 'agreement',
    schema: typedAgreement,
    initialValues: { agreedOn: agreement?.agreedOn ?? '', linksAsked: agreement?.linksAsked ?? false },
    submit: async (typed) => {
      await record.mutateAsync({ ...typed, cadetId, sessionId: session.id })
      onClose()
    },
  })
  const agreedOn = field('agreedOn')
  return (
    <AskingPanel title="Record the agreement" isDirty={() => form.isDirty()} onClose={onClose}>
      {(cancel) => (
        <ContractForm handle={handle} submitLabel="Save the agreement" more={cancel}>
          <Text>
            For {formatNight(session.day)}, {session.start}. They agree at each briefing, and may stop at any
            time.
          </Text>
          <DayInput
            label="Agreed on"
            styles={SHORT_FIELD}
            {...agreedOn}
            onChange={(day) => agreedOn.onChange(day ?? '')}
          />
          <Checkbox
            label="Asked about links with the venues and their chains"
            description="Whatever was said is ticked under Not here, never written"
            {...tick('linksAsked')}
          />
        </ContractForm>
      )}
    </AskingPanel>
  )
}
