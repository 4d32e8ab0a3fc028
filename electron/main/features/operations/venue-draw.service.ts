import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type { operationsContracts } from '@shared/contracts/operations.contract'
import type { Venue } from '@shared/contracts/venues.contract'
import { drawVenues, frameOf } from '@shared/domain/venues/draw'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { readDraws, writeDraws } from './venue-draw.repository'

type Contracts = typeof operationsContracts
type Draw = NonNullable<InputOf<Contracts['addVisits']>['draw']>

/** What the draws need of other features. */
export interface VenueDrawOptions {
  readonly plannedVenueIds: (db: Kysely<Database>, operationId: string) => Promise<readonly string[]>
}

/**
 * Repeats the draw in main before its venues are planned, and keeps seed, division and frame on the operation.
 * Refuses with `rule` where the frame holds a venue on contact hold, and where it gives other venues.
 */
export async function keepDraw(
  work: Work,
  operationId: string,
  draw: Draw,
  venueIds: readonly string[],
  readVenues: (db: Kysely<Database>, ids: readonly string[]) => Promise<Venue[]>,
): Promise<void> {
  const venues = await readVenues(work.db, draw.frame)
  const held = venues.find(({ contactHoldSince }) => contactHoldSince !== null)
  if (held) throw new AppError('rule', `${held.name} is on contact hold and cannot be drawn. Draw again.`)
  const frame = frameOf(venues, draw.by)
  const drawn = drawVenues(frame, venueIds.length, draw.seed)
  if (frame.length !== draw.frame.length || drawn.some((id, i) => id !== venueIds[i]))
    throw new AppError('rule', 'The venues have changed since they were drawn. Draw again.')
  const before = await readDraws(work.db, operationId)
  await writeDraws(work, operationId, [
    ...before,
    { seed: draw.seed, by: draw.by, on: work.now.slice(0, 10), frame, drawn },
  ])
}

export type VenueDrawService = ReturnType<typeof createVenueDrawService>

/** Shows how an operation's venues were drawn, each draw repeated from its seed and frame. */
export function createVenueDrawService(register: Register, options: VenueDrawOptions) {
  return {
    async readDraws({ id }: InputOf<Contracts['readDraws']>): Promise<OutputOf<Contracts['readDraws']>> {
      const db = register.db()
      const planned = await options.plannedVenueIds(db, id)
      return (await readDraws(db, id)).map(({ seed, by, on, frame, drawn }) => ({
        seed,
        by,
        on,
        frame: frame.length,
        drawn: drawn.length,
        takenOut: drawn.filter((venueId) => !planned.includes(venueId)).length,
        repeats: drawVenues(frame, drawn.length, seed).join() === drawn.join(),
      }))
    },
  }
}
