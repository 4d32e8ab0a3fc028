import { z } from 'zod'
import { adultReference, isAdultReference } from '../domain/operations/teams'

/** The field types that several contracts share. Every text is capped: nothing huge enters the register. */

export const id = z.uuid()
export const version = z.int().min(1)

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date({ error: 'Enter a date, like 12/12/2026' })

/** A time of day in London, `HH:MM`. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Enter a time, like 19:40' })

/** An instant, UTC. */
export const instant = z.string()

export const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `Use ${longest} characters or fewer` })

/** A text that must be there; `ask` says what to enter. */
export const required = (longest: number, ask: string) => text(longest).min(1, { error: ask })

/** A text that may be left out: blank is kept as `null`. */
export const optional = (longest: number) =>
  text(longest)
    .nullable()
    .transform((value) => (value === '' ? null : value))

/** The collar or staff number of an adult; no names are kept of those who go out or give training. */
export const adult = text(40)
  .refine(isAdultReference, { error: 'Enter a collar or staff number, like PC 4127, not a name' })
  .transform(adultReference)

/** The bytes of a file that somebody chose. */
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const nothing = z.undefined()

/** One or more e-mail addresses are never kept in one field: one contact, one address. */
export const email = z
  .email({ error: 'Enter an e-mail address, like name@example.org' })
  .max(254, { error: 'Use 254 characters or fewer' })
