/** How old somebody is when only the month of birth (`YYYY-MM`) is kept. Days are `YYYY-MM-DD`. */

/** Whole months of age on a day: the least and the most it can be. The same where there is no doubt. */
export interface AgeRange {
  readonly least: number
  readonly most: number
}

const monthsOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))

/**
 * What the month of birth says of an age on a day. Within a month nobody can tell whether the day of birth has
 * come round, so the age is one of two: whoever was born on the 1st is a month older than on the 31st.
 */
export function ageOn(born: string, day: string): AgeRange {
  const most = monthsOf(day) - monthsOf(born)
  return { least: most - 1, most }
}

/** Whole years of age: the least and the most it can be on a day. */
export function yearsOn(born: string, day: string): AgeRange {
  const { least, most } = ageOn(born, day)
  return { least: Math.floor(least / 12), most: Math.floor(most / 12) }
}

/** "14", or "14 or 15" in the month of the birthday. */
export function ageWords(born: string, day: string): string {
  const { least, most } = yearsOn(born, day)
  return least === most ? `${least}` : `${least} or ${most}`
}

/** Whole months as years and months: "16 years", "16 years and 5 months". */
export function monthsWords(months: number): string {
  const years = `${Math.floor(months / 12)} years`
  const rest = months % 12
  if (rest === 0) return years
  return `${years} and ${rest} ${rest === 1 ? 'month' : 'months'}`
}
