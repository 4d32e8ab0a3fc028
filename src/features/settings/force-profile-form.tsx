import { Fieldset, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { type ForceProfile, forceProfile } from '@shared/contracts/settings.contract'
import { rowName } from '@shared/domain/documents/channel-list'
import type { z } from 'zod'
import { ContractForm } from '../../components/contract-form'
import type { Problem } from '../../components/error-summary'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { ChannelList } from './channel-list'
import { useSaveForceProfile } from './queries'
import { SaveState } from './save-state'
import classes from './settings.module.css'
import type { ProfileForm } from './use-channel-rows'

/** What a profile of before may lack, this form always has: the contract accepts it as well. */
const wholeProfile = forceProfile as z.ZodType<unknown, ForceProfile>

interface ForceProfileFormProps {
  readonly profile: ForceProfile
  /** How many months a number counts as checked. */
  readonly verifyMonths: number
}

/** The force profile as a form: who we are, what staff do, whom to ask, and what papers say besides. */
export function ForceProfileForm({ profile, verifyMonths }: ForceProfileFormProps) {
  const save = useSaveForceProfile()
  const profileForm = useContractForm<ForceProfile>({
    name: 'force-profile',
    schema: wholeProfile,
    initialValues: profile,
    submit: async (values) => {
      await save.mutateAsync(values)
      profileForm.form.resetDirty(values)
    },
  })
  const { handle, field, form } = profileForm

  return (
    <div className={classes.form}>
      <ContractForm
        handle={{ ...handle, problems: handle.problems.map((problem) => withRowName(problem, form.values)) }}
        submitLabel="Save the force profile"
        more={<SaveState isDirty={form.isDirty()} isSaved={save.isSuccess} />}
      >
        <Stack gap="lg">
          <Fieldset legend="Who you are" variant="unstyled">
            <SimpleGrid cols={{ base: 1, xs: 2 }} className={classes.fields ?? ''}>
              <TextInput label="Force" {...field('force')} />
              <TextInput label="Division (optional)" {...field('division')} />
              <TextInput label="Team" {...field('team')} />
              <TextInput label="Name of the operation" {...field('operationName')} />
              <TextInput
                label="Code word"
                description="What staff say to the call-taker, so that the call is recognised"
                styles={SHORT_FIELD}
                {...field('codeWord')}
              />
            </SimpleGrid>
          </Fieldset>

          <Fieldset legend="Whom staff call" variant="unstyled">
            <ChannelList profileForm={profileForm} verifyMonths={verifyMonths} />
          </Fieldset>

          <Fieldset legend="Whom a venue can ask" variant="unstyled">
            <SimpleGrid cols={{ base: 1, xs: 2 }} className={classes.fields ?? ''}>
              <TextInput
                label="Contact name (optional)"
                description="Printed as typed: an office or a role will do"
                {...field('contactName')}
              />
              <TextInput
                label="Contact telephone (optional)"
                description="For questions, never for an emergency"
                {...field('contactPhone')}
              />
              <TextInput
                label="Contact e-mail (optional)"
                description="Where a venue writes to book training"
                {...field('contactEmail')}
              />
              <TextInput
                label="E-mail drafts are from (optional)"
                description="Your team’s mailbox"
                {...field('senderEmail')}
              />
            </SimpleGrid>
          </Fieldset>

          <MoreForPapers {...profileForm} />
        </Stack>
      </ContractForm>
    </div>
  )
}

function MoreForPapers({ field }: ProfileForm) {
  return (
    <Fieldset legend="What letters and training material say besides" variant="unstyled">
      <SimpleGrid cols={{ base: 1, xs: 2 }} className={classes.fields ?? ''}>
        <TextInput
          label="Your page about this work (optional)"
          description="Posters carry it as a code to scan. It begins with https://"
          {...field('forcePage')}
        />
        <TextInput
          label="Page for parents and carers (optional)"
          description="Where they find help. It begins with https://"
          {...field('parentsPage')}
        />
        <Textarea
          label="Duty to refer (optional)"
          description="What those who work with children have to do, in your words"
          rows={4}
          {...field('dutyToRefer')}
        />
        <TextInput
          label="Protective marking (optional)"
          description="Printed at the head and foot of papers, like OFFICIAL"
          styles={SHORT_FIELD}
          {...field('protectiveMarking')}
        />
      </SimpleGrid>
    </Fieldset>
  )
}

/** In a list of up to 24, “Enter the number or address” does not say where. */
function withRowName(problem: Problem, { channels }: ForceProfile): Problem {
  const at = Number(/-channels\.(\d+)\./.exec(problem.fieldId ?? '')?.[1] ?? -1)
  const channel = channels[at]
  return channel === undefined
    ? problem
    : { ...problem, message: `${rowName(channel, at)}: ${problem.message}` }
}
