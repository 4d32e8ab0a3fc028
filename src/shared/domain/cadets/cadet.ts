/** What is known of a cadet: the least that the rules need. Months are `YYYY-MM`, days `YYYY-MM-DD`. */
export interface CadetFacts {
  readonly born: string
  readonly vettedOn: string | null
  /** The last day on which the vetting counts; `null` where it has no end. */
  readonly vettedUntil: string | null
  readonly briefedOn: string | null
  readonly withdrawnOn: string | null
  /** Venues where the cadet does not go. */
  readonly venueIds: readonly string[]
  /** Towns where the cadet does not go. */
  readonly towns: readonly string[]
  /** What a sergeant read in the unit's file, for days on which the month of birth leaves it in doubt. */
  readonly confirmedAges: readonly { readonly day: string; readonly months: number }[]
}

/** A parent's consent to one operation, with its limits, and what the young person said. */
export interface ConsentFacts {
  readonly givenOn: string
  /** The clock time by which the cadet is done; `null` where the parents set none. */
  readonly latestFinish: string | null
  readonly towns: readonly string[]
  readonly otherLimits: string | null
  /** The day of the briefing at which the young person agreed. */
  readonly agreedOn: string | null
  /** Whether the welfare officer carries the consent, emergency and medical sheet. */
  readonly sheetCarried: boolean
  readonly withdrawnOn: string | null
}

/** A cadet's, a file's or a consent's reference. One without a digit is more likely somebody's name. */
export const isReference = (typed: string): boolean => /\d/.test(typed)

/** Whether two towns are the same, however they were typed. */
export const sameTown = (a: string, b: string): boolean => folded(a) === folded(b)

const folded = (town: string): string => town.trim().replace(/\s+/g, ' ').toLowerCase()
