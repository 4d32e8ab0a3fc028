import { Button, Fieldset, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { type ForceProfile, forceProfile } from '@shared/contracts/settings.contract'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { useSaveForceProfile } from './queries'
import classes from './settings.module.css'

/** The force profile as a form: who we are, what staff do, whom to ask. */
export function ForceProfileForm({ profile }: { readonly profile: ForceProfile }) {
  const save = useSaveForceProfile()
  const { handle, field, form } = useContractForm({
    name: 'force-profile',
    schema: forceProfile,
    initialValues: profile,
    submit: save.mutateAsync,
  })

  return (
    <div className={classes.form}>
      <ContractForm
        handle={handle}
        submitLabel="Save the force profile"
        more={
          save.isSuccess && (
            <Text role="status" c="dimmed">
              Saved
            </Text>
          )
        }
      >
        <Fieldset legend="Who you are" variant="unstyled">
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label="Force" {...field('force')} />
            <TextInput label="Division (optional)" {...field('division')} />
            <TextInput label="Team" {...field('team')} />
            <TextInput label="Name of the operation" {...field('operationName')} />
          </SimpleGrid>
        </Fieldset>

        <Fieldset legend="Whom staff call" variant="unstyled">
          <Stack gap="md">
            <TextInput
              label="Code word"
              description="What staff say to the call-taker, so that the call is recognised"
              styles={SHORT_FIELD}
              {...field('codeWord')}
            />
            <Text c="dimmed" fz="sm">
              The first number is the big one on the poster. The first 4 are printed.
            </Text>
            {form.values.channels.map((_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: form fields are addressed by their place
              <div className={classes.channel} key={i}>
                <TextInput label={`Number ${i + 1}: name`} {...field(`channels.${i}.name`)} />
                <TextInput label="Number or address" {...field(`channels.${i}.number`)} />
                <DayInput
                  label="Last checked (optional)"
                  description={undefined}
                  {...field(`channels.${i}.verifiedOn`)}
                />
                <TextInput
                  label="When to use it"
                  className={classes.when ?? ''}
                  {...field(`channels.${i}.when`)}
                />
                <Button
                  variant="default"
                  aria-label={`Remove number ${i + 1}`}
                  onClick={() => form.removeListItem('channels', i)}
                >
                  Remove
                </Button>
              </div>
            ))}
            <div>
              <Button
                variant="default"
                onClick={() =>
                  form.insertListItem('channels', {
                    name: '',
                    number: '',
                    when: '',
                    verifiedOn: null,
                    kind: 'other',
                    towns: '',
                  })
                }
              >
                Add a number
              </Button>
            </div>
          </Stack>
        </Fieldset>

        <Fieldset legend="Whom a venue can ask" variant="unstyled">
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              label="Contact name (optional)"
              description="Printed as typed: an office or a role will do"
              {...field('contactName')}
            />
            <TextInput label="Contact telephone (optional)" {...field('contactPhone')} />
            <TextInput label="Contact e-mail (optional)" {...field('contactEmail')} />
            <TextInput label="E-mail drafts are from (optional)" {...field('senderEmail')} />
          </SimpleGrid>
        </Fieldset>
      </ContractForm>
    </div>
  )
}
