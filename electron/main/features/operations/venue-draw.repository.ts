import type { FrameMember, Stratification } from '@shared/domain/venues/draw'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** A draw as it is kept: everything that it takes to repeat it, and what it gave. */
export interface StoredDraw {
  readonly seed: number
  readonly by: Stratification
  /** The day it was taken into the plan, UTC. */
  readonly on: string
  readonly frame: readonly FrameMember[]
  readonly drawn: readonly string[]
}

/** The draws of an operation, oldest first. */
export async function readDraws(db: Kysely<Database>, operationId: string): Promise<readonly StoredDraw[]> {
  const row = await db
    .selectFrom('operations')
    .select('draws')
    .where('id', '=', operationId)
    .executeTakeFirst()
  return JSON.parse(row?.draws ?? '[]') as StoredDraw[]
}

/** Keeps the draws of an operation, as a change of the plan like any other. */
export async function writeDraws(
  work: Work,
  operationId: string,
  draws: readonly StoredDraw[],
): Promise<void> {
  const { version } = await work.db
    .selectFrom('operations')
    .select('version')
    .where('id', '=', operationId)
    .executeTakeFirstOrThrow()
  await work.update('operations', operationId, version, { draws: JSON.stringify(draws) })
}
