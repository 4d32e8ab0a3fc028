import { parseClock } from '../lib/typed-time'
import { EntryInput, type EntryInputProps } from './entry-input'

/** A typed time of day: takes "1940", "19:40" and "7.40pm", keeps and shows `HH:MM`. */
export function ClockInput(props: EntryInputProps) {
  return <EntryInput {...props} parse={parseClock} show={(kept) => kept} />
}
