import type { ReportingChannel } from '@shared/contracts/settings.contract'
import { rowName } from '@shared/domain/documents/channel-list'
import classes from './channels.module.css'
import { checkedWords } from './number-words'

interface ChannelLineProps {
  readonly channel: ReportingChannel
  /** Its place in the list, from 0. */
  readonly at: number
  readonly verifyMonths: number
}

/** One way to reach help on one line: what it is, its number, when to use it and when it was last checked. */
export function ChannelLine({ channel, at, verifyMonths }: ChannelLineProps) {
  const { number, when, towns } = channel
  const { words, isDue } = checkedWords(channel, verifyMonths)
  return (
    <div className={classes.line}>
      <span className={classes.place} aria-hidden="true">
        {at + 1}
      </span>
      <span className={classes.name}>
        {rowName(channel, at)}
        {towns.trim() !== '' && <span className={classes.towns}> for {towns}</span>}
      </span>
      <span className={number.trim() === '' ? classes.due : classes.number}>
        {number.trim() === '' ? 'Fill in the number' : number}
      </span>
      <span className={classes.when}>{when}</span>
      <span className={isDue ? classes.due : classes.checked}>{words}</span>
    </div>
  )
}
