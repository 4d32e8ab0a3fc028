import { isUnlikely } from './unlikely'
import { perHundred } from './words'

/** What a test is about, for its sentence: "a difference this large or larger" in "such pairs" (one: "such pair"). */
interface Tested {
  readonly what: string
  readonly among: string
  readonly one: string
}

export const PAIR: Tested = {
  what: 'a difference this large or larger',
  among: 'such pairs',
  one: 'such pair',
}
export const GROUPS: Tested = {
  what: 'differences at least this marked',
  among: 'such tables',
  one: 'such table',
}
export const CHANGES: Tested = {
  what: 'changes at least this one-sided',
  among: 'such re-tests',
  one: 'such re-test',
}

/** What a two-sided p allows somebody to say, in a sentence without the word. */
export function chanceWords(p: number, { what, among, one }: Tested): string {
  if (isUnlikely(p)) return 'Chance alone is an unlikely explanation.'
  const often = perHundred(p)
  const how = often > 99 ? `almost every ${one}` : `about ${often} of 100 ${among}`
  return `This could be chance: ${what} would come up by chance in ${how}.`
}

/** "p = 0.400", or "p < 0.001": for notes on method only, never for a sentence on screen. */
export const pValue = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`)
