import { Button, Checkbox, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { VENUE_TYPE_WORDS, VENUE_TYPES } from '@shared/domain/venues/venue'
import type { ContractFormReturn } from '../../components/use-contract-form'
import classes from './venue-form.module.css'
import type { VenueInput } from './venue-panel'

type VenueFormFieldsProps = Pick<ContractFormReturn<VenueInput>, 'form' | 'field' | 'tick'>

const typeChoices = VENUE_TYPES.map((type) => ({ value: type, label: VENUE_TYPE_WORDS[type] }))

/** The fields of a venue, and its contacts: whoever is ticked gets the packs. */
export function VenueFormFields({ form, field, tick }: VenueFormFieldsProps) {
  return (
    <>
      <TextInput label="Name" data-autofocus {...field('name')} />
      <NativeSelect label="Type" data={typeChoices} {...field('type')} />
      <TextInput label="Operator or chain (optional)" {...field('operator')} />
      <TextInput label="Address" description="Building and street" {...field('address')} />
      <Group grow align="flex-start">
        <TextInput label="Town" {...field('town')} />
        <TextInput label="Postcode (optional)" {...field('postcode')} />
      </Group>
      <Fieldset legend="Contacts" variant="unstyled">
        <Stack gap="md">
          {form.values.contacts.length === 0 && (
            <Text c="dimmed">Without a contact’s e-mail address, drafts have no recipient.</Text>
          )}
          {form.values.contacts.map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: form fields are addressed by their place
            <div className={classes.contact} key={i}>
              <Group grow align="flex-start" gap="sm">
                <TextInput label={`Contact ${i + 1}: role`} {...field(`contacts.${i}.role`)} />
                <TextInput label="Name (optional)" {...field(`contacts.${i}.name`)} />
              </Group>
              <TextInput label="E-mail (optional)" type="email" {...field(`contacts.${i}.email`)} />
              <Group justify="space-between">
                <Checkbox label="Receives packs" {...tick(`contacts.${i}.isPackRecipient`)} />
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Remove contact ${i + 1}`}
                  onClick={() => form.removeListItem('contacts', i)}
                >
                  Remove
                </Button>
              </Group>
            </div>
          ))}
          <div>
            <Button
              variant="default"
              onClick={() =>
                form.insertListItem('contacts', { role: '', name: '', email: '', isPackRecipient: true })
              }
            >
              Add a contact
            </Button>
          </div>
        </Stack>
      </Fieldset>
    </>
  )
}
