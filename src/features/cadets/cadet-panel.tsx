import { Button, Fieldset, Group, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { type Cadet, cadetFields } from '@shared/contracts/cadets.contract'
import { useState } from 'react'
import { z } from 'zod'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { SidePanel } from '../../components/side-panel'
import { useContractForm } from '../../components/use-contract-form'
import { formatMonth } from '../../lib/format'
import { listIn, listText } from './list-text'
import { useCreateCadet, useUpdateCadet, useVenueChoices } from './queries'

/** As the form holds it: the towns in one field. */
const typedCadet = z.object({ ...cadetFields.shape, towns: z.string() })
type Typed = z.input<typeof typedCadet>

const BLANK: Typed = {
  reference: '',
  born: '-',
  unitFileReference: '',
  vettedOn: null,
  vettedUntil: null,
  briefedOn: null,
  venueIds: [],
  towns: '',
}

const MONTHS = Array.from({ length: 12 }, (_, i) => {
  const value = String(i + 1).padStart(2, '0')
  return { value, label: formatMonth(`2000-${value}`).replace(' 2000', '') }
})

/** Cadets are under 18; a few years more, so that an older entry can still be read. */
const yearsFor = (born: string): readonly string[] => {
  const now = new Date().getFullYear()
  const years = Array.from({ length: 10 }, (_, i) => String(now - 9 - i))
  const kept = born.split('-')[0] ?? ''
  return kept === '' || years.includes(kept) ? years : [kept, ...years]
}

interface CadetPanelProps {
  /** The cadet to change; left out to add one. */
  readonly cadet?: Cadet
  readonly onClose: () => void
}

/** Adds or changes a cadet. Closing with unsaved text asks once. */
export function CadetPanel({ cadet, onClose }: CadetPanelProps) {
  const create = useCreateCadet()
  const update = useUpdateCadet()
  const venues = useVenueChoices().data ?? []
  const [asking, setAsking] = useState(false)
  const { form, handle, field } = useContractForm<Typed>({
    name: 'cadet',
    schema: typedCadet,
    initialValues: cadet === undefined ? BLANK : typedOf(cadet),
    submit: async ({ towns, ...typed }) => {
      const fields = { ...typed, towns: listIn(towns) }
      if (cadet === undefined) await create.mutateAsync(fields)
      else await update.mutateAsync({ ...fields, id: cadet.id, version: cadet.version })
      onClose()
    },
  })
  const close = () => (form.isDirty() ? setAsking(true) : onClose())
  const { born, venueIds } = form.values
  const [year = '', month = ''] = born.split('-')
  const setBorn = (value: string) => form.setFieldValue('born', value)
  const bornField = field('born')

  return (
    <SidePanel title={cadet === undefined ? 'Add a cadet' : 'Change the cadet'} opened onClose={close}>
      <ContractForm
        handle={handle}
        submitLabel={cadet === undefined ? 'Add the cadet' : 'Save the cadet'}
        more={
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
        }
      >
        <TextInput
          label="Reference"
          description="The unit’s own, like C-014. Never a name"
          autoComplete="off"
          styles={SHORT_FIELD}
          {...field('reference')}
        />
        <Group gap="sm" align="flex-start">
          <NativeSelect
            label="Month of birth"
            data={[{ value: '', label: 'Choose' }, ...MONTHS]}
            id={bornField.id}
            error={form.errors.born}
            value={month}
            onChange={({ currentTarget }) => setBorn(`${year}-${currentTarget.value}`)}
          />
          <NativeSelect
            label="Year of birth"
            data={[{ value: '', label: 'Choose' }, ...yearsFor(born)]}
            value={year}
            onChange={({ currentTarget }) => setBorn(`${currentTarget.value}-${month}`)}
          />
        </Group>
        <TextInput
          label="Unit’s file reference"
          description="Where name, contacts and photograph are kept, like NU-2026-014"
          autoComplete="off"
          styles={SHORT_FIELD}
          {...field('unitFileReference')}
        />
        <DayInput label="Vetted on (optional)" styles={SHORT_FIELD} {...field('vettedOn')} />
        <DayInput label="Vetting lasts until (optional)" styles={SHORT_FIELD} {...field('vettedUntil')} />
        <DayInput label="Safeguarding briefing on (optional)" styles={SHORT_FIELD} {...field('briefedOn')} />
        <Fieldset legend="Not here">
          <MultiSelect
            label="Venues (optional)"
            description="Where they could be recognised. No reason is kept"
            data={venues.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` }))}
            value={[...venueIds]}
            onChange={(ids) => form.setFieldValue('venueIds', ids)}
            searchable
            nothingFoundMessage="No venue has that name"
            mb="sm"
          />
          <TextInput
            label="Towns (optional)"
            description="Whole towns, with commas between"
            autoComplete="off"
            {...field('towns')}
          />
        </Fieldset>
      </ContractForm>
      {asking && (
        <ConfirmDialog
          title="What you typed is not saved"
          stay="Keep writing"
          go="Close without saving"
          onStay={() => setAsking(false)}
          onGo={onClose}
        />
      )}
    </SidePanel>
  )
}

const typedOf = (cadet: Cadet): Typed => ({
  reference: cadet.reference,
  born: cadet.born,
  unitFileReference: cadet.unitFileReference,
  vettedOn: cadet.vettedOn,
  vettedUntil: cadet.vettedUntil,
  briefedOn: cadet.briefedOn,
  venueIds: cadet.venueIds,
  towns: listText(cadet.towns),
})
