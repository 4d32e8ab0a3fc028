import type { Operation } from '@shared/contracts/operations.contract'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import { operationReads } from './operation.repository'

/** The operation with this id. Refuses with `not-found`. */
export async function readOperation(db: Kysely<Database>, id: string): Promise<Operation> {
  const operation = await operationReads(db).byId(id)
  if (operation) return operation
  throw new AppError('not-found', 'This operation is no longer in the register. Go back to the list.')
}
