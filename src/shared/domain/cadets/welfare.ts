/** How young people are looked after on the night (domain.md 5.1, rules 10 and 23 to 25). */

/** A statement that a young person gave: with a parent or guardian there, or without. */
export const STATEMENTS = ['with_parent', 'without_parent'] as const
export type Statement = (typeof STATEMENTS)[number]
