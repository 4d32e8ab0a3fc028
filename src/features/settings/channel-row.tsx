import { Button } from '@mantine/core'
import type { ReportingChannel } from '@shared/contracts/settings.contract'
import { ChannelFields } from './channel-fields'
import { ChannelLine } from './channel-line'
import classes from './channels.module.css'
import { MoveButtons } from './move-buttons'
import { type ChannelRows, type ProfileForm, rowIds } from './use-channel-rows'

interface ChannelRowProps {
  readonly profileForm: ProfileForm
  readonly rows: ChannelRows
  readonly channel: ReportingChannel
  readonly at: number
  readonly verifyMonths: number
}

/** One number of the list with its buttons; opened, its fields below. */
export function ChannelRow({ profileForm, rows, channel, at, verifyMonths }: ChannelRowProps) {
  const name = rows.nameOf(at)
  const isOpen = rows.isOpen(at)
  const last = profileForm.form.values.channels.length - 1
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <ChannelLine channel={channel} at={at} verifyMonths={verifyMonths} />
        <div className={classes.buttons}>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Checked today: ${name}`}
            disabled={channel.number.trim() === ''}
            onClick={() => rows.check(at)}
          >
            Checked today
          </Button>
          <MoveButtons
            name={name}
            ids={{ up: rowIds.up(at), down: rowIds.down(at) }}
            isFirst={at === 0}
            isLast={at === last}
            onUp={() => rows.move(at, at - 1)}
            onDown={() => rows.move(at, at + 1)}
          />
          <Button
            id={rowIds.change(at)}
            className={classes.change ?? ''}
            variant="default"
            size="compact-sm"
            aria-label={`${isOpen ? 'Close' : 'Change'} ${name}`}
            aria-expanded={isOpen}
            onClick={() => rows.toggle(at, isOpen)}
          >
            {isOpen ? 'Close' : 'Change'}
          </Button>
        </div>
      </div>
      {isOpen && <ChannelFields profileForm={profileForm} rows={rows} channel={channel} at={at} />}
    </li>
  )
}
