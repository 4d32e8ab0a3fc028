import { NumberInput, Text } from '@mantine/core'
import { type PackSettings, packSettings } from '@shared/contracts/settings.contract'
import { ContractForm } from '../../components/contract-form'
import { QueryBoundary } from '../../components/query-boundary'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { useCurrentUser } from '../../lib/current-user'
import { formatCount } from '../../lib/format'
import { usePackSettings, useSavePackSettings } from './queries'
import { SaveState } from './save-state'

/** How packs are made and followed up. Sergeants change it. */
export function PackSettingsScreen() {
  const settings = usePackSettings()
  const { role } = useCurrentUser()
  return (
    <QueryBoundary query={settings}>
      {(saved) =>
        role === 'sergeant' ? <PackSettingsForm settings={saved} /> : <PackSettingsText settings={saved} />
      }
    </QueryBoundary>
  )
}

function PackSettingsText({ settings }: { readonly settings: PackSettings }) {
  const { verifyMonths, draftMegabytes, chaseDays } = settings
  return (
    <Text maw="44rem">
      A number counts as checked for {formatCount(verifyMonths, 'month')}. An e-mail draft has at most{' '}
      {draftMegabytes} MB. A venue that has not replied is chased {formatCount(chaseDays, 'day')} after the
      pack was sent. A sergeant can change these.
    </Text>
  )
}

function PackSettingsForm({ settings }: { readonly settings: PackSettings }) {
  const save = useSavePackSettings()
  const { handle, field, form } = useContractForm<PackSettings>({
    name: 'pack-settings',
    schema: packSettings,
    initialValues: settings,
    submit: async (values) => {
      await save.mutateAsync(values)
      form.resetDirty(values)
    },
  })
  return (
    <ContractForm
      handle={handle}
      submitLabel="Save the pack settings"
      more={<SaveState isDirty={form.isDirty()} isSaved={save.isSuccess} />}
    >
      <NumberInput
        label="Months for which a number counts as checked"
        description="After that, Home and the force profile ask you to check it again"
        styles={SHORT_FIELD}
        hideControls
        {...field('verifyMonths')}
      />
      <NumberInput
        label="Largest e-mail draft, in MB"
        description="A larger pack is split over several drafts. Ask your force what its mail takes"
        styles={SHORT_FIELD}
        hideControls
        {...field('draftMegabytes')}
      />
      <NumberInput
        label="Days until a venue is chased"
        description="Counted from the day the pack was sent, where nobody has replied"
        styles={SHORT_FIELD}
        hideControls
        {...field('chaseDays')}
      />
    </ContractForm>
  )
}
