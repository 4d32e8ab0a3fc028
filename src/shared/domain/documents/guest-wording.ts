import { z } from 'zod'
import { sentence } from './wording-shape'

/** The ways to reach help that a guest may be shown, in this order: none of them is for staff alone. */
export const GUEST_HELP_KINDS = ['emergency', 'childline', 'nspcc', 'crimestoppers'] as const

/** What every guest poster says, whatever the type of venue. */
export const guestWording = z.strictObject({
  asking: sentence(),
  close: sentence(),
  helpHeading: sentence(),
  help: z.record(z.enum(GUEST_HELP_KINDS), sentence()),
  parents: sentence(),
  support: sentence('force'),
})
