import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { ReportingChannel } from '@shared/contracts/settings.contract'
import { CHANNEL_KINDS, type ChannelKind } from '@shared/domain/documents/channel-kind'
import { asKind, withNumber } from '@shared/domain/documents/channel-list'
import { CHANNEL_STARTS } from '@shared/domain/documents/national-numbers'
import { DayInput } from '../../components/day-input'
import classes from './channels.module.css'
import type { ChannelRows, ProfileForm } from './use-channel-rows'

const KINDS = CHANNEL_KINDS.map((kind) => ({
  value: kind,
  label: kind === 'other' ? 'Something else' : CHANNEL_STARTS[kind].name,
}))

interface ChannelFieldsProps {
  readonly profileForm: ProfileForm
  readonly rows: ChannelRows
  readonly channel: ReportingChannel
  readonly at: number
}

/** The fields of one number. A kind fills in its own words and number where nobody has typed others. */
export function ChannelFields({ profileForm: { form, field }, rows, channel, at }: ChannelFieldsProps) {
  const path = `channels.${at}`
  const put = (changed: ReportingChannel) => {
    form.setFieldValue(path, changed)
    for (const key of ['name', 'number', 'when', 'verifiedOn'] as const) {
      if (changed[key] !== channel[key]) form.clearFieldError(`${path}.${key}`)
    }
  }
  return (
    <fieldset
      className={classes.fields}
      aria-label={rows.nameOf(at)}
      // The row stays open while its last mistake is put right.
      onFocusCapture={() => rows.show(at)}
    >
      <NativeSelect
        label="What it is"
        data={KINDS}
        {...field(`${path}.kind`)}
        onChange={({ currentTarget }) => put(asKind(channel, currentTarget.value as ChannelKind))}
      />
      <TextInput label="Name in print" {...field(`${path}.name`)} />
      <TextInput
        label="Number or address"
        {...field(`${path}.number`)}
        onChange={({ currentTarget }) => put(withNumber(channel, currentTarget.value))}
      />
      <TextInput label="When to use it" className={classes.wide ?? ''} {...field(`${path}.when`)} />
      <DayInput label="Last checked (optional)" description={undefined} {...field(`${path}.verifiedOn`)} />
      {(channel.kind === 'social_care' || channel.towns !== '') && (
        <TextInput
          label="Towns it is for (optional)"
          description="With commas between. Blank: everywhere"
          className={classes.wide ?? ''}
          {...field(`${path}.towns`)}
        />
      )}
      <div className={classes.remove}>
        <Button variant="default" size="compact-sm" onClick={() => rows.remove(at)}>
          Remove {rows.nameOf(at)}
        </Button>
      </div>
    </fieldset>
  )
}
