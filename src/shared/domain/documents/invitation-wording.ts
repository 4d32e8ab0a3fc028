import { z } from 'zod'
import { fact, sentence } from './wording-shape'

/**
 * The letter to a venue that was never visited. It offers; it does not announce. Nothing in it says that anybody
 * might come, or how (domain.md 7: no planned dates, no scenario).
 */
export const invitationWording = z.strictObject({
  title: sentence('venue'),
  subject: sentence('operation', 'venue'),
  addressee: sentence(),
  greeting: sentence(),
  thanks: sentence(),
  why: z.array(fact).min(1),
  operation: sentence('operation'),
  offer: z.strictObject({
    heading: sentence(),
    training: sentence(),
    posters: sentence(),
    handbook: sentence(),
    records: sentence(),
  }),
  today: z.strictObject({ heading: sentence(), lead: sentence() }),
  takeUp: z.strictObject({ heading: sentence(), how: sentence('contact'), who: sentence() }),
  call: z.strictObject({ heading: sentence(), codeWord: sentence() }),
  page: sentence('page'),
  signOff: sentence(),
})
