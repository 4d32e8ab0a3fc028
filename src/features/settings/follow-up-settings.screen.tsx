import { NumberInput, Text } from '@mantine/core'
import type { InputOf, OutputOf } from '@shared/contracts/contract'
import { followUpSettings, type settingsContracts } from '@shared/contracts/settings.contract'
import { ContractForm } from '../../components/contract-form'
import { QueryBoundary } from '../../components/query-boundary'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { useCurrentUser } from '../../lib/current-user'
import { formatCount } from '../../lib/format'
import { useFollowUpSettings, useSaveFollowUpSettings } from './queries'

type Intervals = OutputOf<typeof settingsContracts.readFollowUp>

/** How long after a test the next is due, and how long training counts. Sergeants change it. */
export function FollowUpSettingsScreen() {
  const settings = useFollowUpSettings()
  const { role } = useCurrentUser()
  return (
    <QueryBoundary query={settings}>
      {(intervals) =>
        role === 'sergeant' ? (
          <IntervalsForm intervals={intervals} />
        ) : (
          <IntervalsText intervals={intervals} />
        )
      }
    </QueryBoundary>
  )
}

function IntervalsText({ intervals: { retestMonths, trainingMonths } }: { readonly intervals: Intervals }) {
  return (
    <Text maw="44rem">
      A venue is due for a re-test {formatCount(retestMonths, 'month')} after its last completed test.
      Training counts for {formatCount(trainingMonths, 'month')}. A sergeant can change these.
    </Text>
  )
}

function IntervalsForm({ intervals }: { readonly intervals: Intervals }) {
  const save = useSaveFollowUpSettings()
  const { handle, field } = useContractForm<InputOf<typeof settingsContracts.saveFollowUp>>({
    name: 'follow-up-settings',
    schema: followUpSettings,
    initialValues: intervals,
    submit: save.mutateAsync,
  })
  return (
    <ContractForm
      handle={handle}
      submitLabel="Save the intervals"
      more={
        save.isSuccess && (
          <Text role="status" c="dimmed">
            Saved
          </Text>
        )
      }
    >
      <NumberInput
        label="Months until a re-test"
        description="Counted from the last completed test. Published re-tests came after 5 to 12 months"
        styles={SHORT_FIELD}
        hideControls
        {...field('retestMonths')}
      />
      <NumberInput
        label="Months for which training counts"
        description="Staff change: a venue counts as trained until then"
        styles={SHORT_FIELD}
        hideControls
        {...field('trainingMonths')}
      />
    </ContractForm>
  )
}
