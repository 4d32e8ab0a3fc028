import { Checkbox, NativeSelect, Text, Textarea, TextInput } from '@mantine/core'
import { type Consent, consentFields } from '@shared/contracts/cadets.contract'
import { z } from 'zod'
import { AskingPanel } from '../../components/asking-panel'
import { ClockInput } from '../../components/clock-input'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { formatDayShort } from '../../lib/format'
import { listIn, listText } from './list-text'
import { NameHint } from './name-hint'
import { useOperationChoices, useRecordConsent } from './queries'

const typedConsent = z.object({ ...consentFields.shape, towns: z.string() })
type Typed = z.input<typeof typedConsent>

interface ConsentPanelProps {
  readonly cadetId: string
  /** The consent that is changed; `null` for a new one. */
  readonly consent: Consent | null
  readonly onClose: () => void
}

/** Records a parent's or guardian's consent to one operation and its limits. Closing with unsaved text asks once. */
export function ConsentPanel({ cadetId, consent, onClose }: ConsentPanelProps) {
  const record = useRecordConsent()
  const operations = useOperationChoices() ?? []
  const { form, handle, field, tick } = useContractForm<Typed>({
    name: 'consent',
    schema: typedConsent,
    initialValues: {
      operationId: consent?.operationId ?? '',
      reference: consent?.reference ?? '',
      givenOn: consent?.givenOn ?? '',
      latestFinish: consent?.latestFinish ?? null,
      towns: listText(consent?.towns ?? []),
      otherLimits: consent?.otherLimits ?? '',
      sheetCarried: consent?.sheetCarried ?? false,
    },
    submit: async ({ towns, ...typed }) => {
      await record.mutateAsync({
        ...typed,
        towns: listIn(towns),
        cadetId,
        consent: consent && { id: consent.id, version: consent.version },
      })
      onClose()
    },
  })
  const givenOn = field('givenOn')
  return (
    <AskingPanel
      title={consent === null ? 'Record a consent' : 'Change the consent'}
      isDirty={() => form.isDirty()}
      onClose={onClose}
    >
      {(cancel) => (
        <ContractForm
          handle={handle}
          submitLabel={consent === null ? 'Record the consent' : 'Save the consent'}
          more={cancel}
        >
          {consent === null ? (
            <NativeSelect
              label="Operation"
              description="A consent is for one operation"
              data={[
                { value: '', label: 'Choose' },
                ...operations.map(({ id, reference, name: called, day }) => ({
                  value: id,
                  label: `${reference} ${called}, ${formatDayShort(day)}`,
                })),
              ]}
              {...field('operationId')}
            />
          ) : (
            <Text>
              For {consent.operation.reference} {consent.operation.name}
            </Text>
          )}
          <TextInput
            label="Reference of the consent form"
            description="The form itself stays with the cadet unit"
            autoComplete="off"
            styles={SHORT_FIELD}
            {...field('reference')}
          />
          <DayInput
            label="Given on"
            styles={SHORT_FIELD}
            {...givenOn}
            onChange={(day) => givenOn.onChange(day ?? '')}
          />
          <ClockInput
            label="Done by (optional)"
            description="The latest finish that the parents allow, like 22:30"
            styles={SHORT_FIELD}
            {...field('latestFinish')}
          />
          <TextInput
            label="Not in these towns (optional)"
            description="With commas between"
            autoComplete="off"
            {...field('towns')}
          />
          <div>
            <Textarea
              label="Food and other limits (optional)"
              description="No names, and no medical detail: that is on the sheet"
              rows={2}
              {...field('otherLimits')}
            />
            <NameHint text={form.values.otherLimits} />
          </div>
          <Checkbox
            label="The welfare officer carries the consent, emergency and medical sheet"
            {...tick('sheetCarried')}
          />
        </ContractForm>
      )}
    </AskingPanel>
  )
}
