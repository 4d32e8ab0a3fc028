import { formatDayShort } from '../lib/format'
import { parseDay } from '../lib/typed-time'
import { EntryInput, type EntryInputProps } from './entry-input'

/** A typed day: takes "12/12/2026" and "12 Dec 2026", keeps `YYYY-MM-DD`, shows "12 Dec 2026" when left. */
export function DayInput(props: EntryInputProps) {
  return (
    <EntryInput description="For example, 12/12/2026" {...props} parse={parseDay} show={formatDayShort} />
  )
}
