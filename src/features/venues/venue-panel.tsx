import { Button } from '@mantine/core'
import { type Venue, type VenueFields, venueFields } from '@shared/contracts/venues.contract'
import { useState } from 'react'
import type { z } from 'zod'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { ContractForm } from '../../components/contract-form'
import { SidePanel } from '../../components/side-panel'
import { useContractForm } from '../../components/use-contract-form'
import { useCreateVenue, useUpdateVenue } from './queries'
import { VenueFormFields } from './venue-form-fields'

export type VenueInput = z.input<typeof venueFields>

const BLANK: VenueInput = {
  name: '',
  type: 'hotel',
  operator: '',
  address: '',
  town: '',
  postcode: '',
  contacts: [],
}

interface VenuePanelProps {
  /** The venue to edit; left out to add one. */
  readonly venue?: Venue
  readonly onClose: () => void
}

/** Adds or edits a venue beside its list or page. Closing with unsaved text asks once. */
export function VenuePanel({ venue, onClose }: VenuePanelProps) {
  const create = useCreateVenue()
  const update = useUpdateVenue()
  const [asking, setAsking] = useState(false)
  const contractForm = useContractForm<VenueInput>({
    name: 'venue',
    schema: venueFields,
    initialValues: venue === undefined ? BLANK : inputOf(venue),
    submit: async (values) => {
      if (venue === undefined) await create.mutateAsync(values)
      else await update.mutateAsync({ ...values, id: venue.id, version: venue.version })
      onClose()
    },
  })
  const close = () => (contractForm.form.isDirty() ? setAsking(true) : onClose())

  return (
    <SidePanel title={venue === undefined ? 'Add a venue' : 'Edit the venue'} opened onClose={close}>
      <ContractForm
        handle={contractForm.handle}
        submitLabel={venue === undefined ? 'Add the venue' : 'Save the venue'}
        more={
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
        }
      >
        <VenueFormFields {...contractForm} />
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

const inputOf = ({ name, type, operator, address, town, postcode, contacts }: VenueFields): VenueInput => ({
  name,
  type,
  operator: operator ?? '',
  address,
  town,
  postcode: postcode ?? '',
  contacts: contacts.map((contact) => ({ ...contact })),
})
