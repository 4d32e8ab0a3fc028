import { NativeSelect, Text, TextInput } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import { laterReportFields, type visitsContracts } from '@shared/contracts/visits.contract'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { dayOf } from '../../lib/format'
import { useAddLaterReport } from './queries'

const CHANNELS = [
  { value: '101', label: '101' },
  { value: '999', label: '999' },
  { value: 'other', label: 'Another way' },
]
const CODE_WORDS = [
  { value: 'unknown', label: 'Not known' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

interface LaterReportFormProps {
  readonly visitId: string
  readonly onDone: () => void
}

/** Records that a venue reported after the night: when, how, and under which number. Nobody's name is asked. */
export function LaterReportForm({ visitId, onDone }: LaterReportFormProps) {
  const add = useAddLaterReport()
  const { handle, field } = useContractForm<InputOf<typeof visitsContracts.addLaterReport>>({
    name: 'later-report',
    schema: laterReportFields,
    initialValues: {
      visitId,
      reportedOn: dayOf(new Date().toISOString()),
      channel: '101',
      incident: '',
      codeWordUsed: 'unknown',
    },
    submit: async (values) => {
      await add.mutateAsync(values)
      onDone()
    },
  })
  return (
    <ContractForm handle={handle} submitLabel="Record the later report">
      <Text>
        It is kept and shown with the visit. The outcome and every rate stay as they are: a report counts only
        where it was seen before the debrief.
      </Text>
      <DayInput label="Day" styles={SHORT_FIELD} {...field('reportedOn')} />
      <NativeSelect label="How" data={CHANNELS} styles={SHORT_FIELD} {...field('channel')} />
      <TextInput label="Incident number (optional)" styles={SHORT_FIELD} {...field('incident')} />
      <NativeSelect
        label="Code word used"
        data={CODE_WORDS}
        styles={SHORT_FIELD}
        {...field('codeWordUsed')}
      />
    </ContractForm>
  )
}
