import { SAME_CHANCE } from './fisher'

/** Below this chance, chance alone is called an unlikely explanation (two-sided). */
const UNLIKELY = 0.05

/**
 * Whether chance alone is an unlikely explanation: p is below 0.05. A p that is 0.05 exactly (12 of 14 against none of
 * 2 has one) is not, whichever way its last digit was rounded.
 */
export const isUnlikely = (p: number): boolean => p * SAME_CHANCE < UNLIKELY
