/** Towns as they are typed into one field, with commas between. */
export const listText = (towns: readonly string[]): string => towns.join(', ')

/** What stands between the commas. */
export const listIn = (typed: string): string[] =>
  typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
