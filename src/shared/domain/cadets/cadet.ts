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

/** A parent's consent to one operation, with its limits. */
export interface ConsentFacts {
  readonly givenOn: string
  /** The clock time by which the cadet is done; `null` where the parents set none. */
  readonly latestFinish: string | null
  readonly towns: readonly string[]
  readonly otherLimits: string | null
  /** Whether the welfare officer carries the consent, emergency and medical sheet. */
  readonly sheetCarried: boolean
  readonly withdrawnOn: string | null
}

/** What the young person said at the briefing of one session (domain.md 5.1, rule 6). */
export interface AgreementFacts {
  readonly agreedOn: string
  /** Whether they were asked about links with the venues and their chains; what they said is ticked, not kept. */
  readonly linksAsked: boolean
}

/** Another session that a cadet rides on or rode on. */
export interface RideBefore {
  readonly sessionId: string
  readonly teamId: string
  readonly day: string
  readonly start: string
  readonly finish: string
  readonly venueIds: readonly string[]
}

/** A cadet's, a file's or a consent's reference. One without a digit is more likely somebody's name. */
export const isReference = (typed: string): boolean => /\d/.test(typed)

/** Whether two towns are the same, however they were typed. */
export const sameTown = (a: string, b: string): boolean => folded(a) === folded(b)

/** Whether two chains are the same, however they were typed. */
export const sameChain = (a: string, b: string): boolean => folded(a) === folded(b)

const folded = (typed: string): string => typed.trim().replace(/\s+/g, ' ').toLowerCase()
