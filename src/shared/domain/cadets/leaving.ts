/** When a cadet has gone: what stays, and who decides (domain.md 7, retention). */

/** What stays of an age once a cadet's data is gone. */
export const AGE_BANDS = ['under_13', '13_to_15', '16_to_17', 'adult'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const RETENTION_DECISIONS = ['keep', 'dispose'] as const
export type RetentionDecision = (typeof RETENTION_DECISIONS)[number]
