import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type {
  forwardPlanContracts,
  IntentionFields,
  IntentionRow,
} from '@shared/contracts/forward-plan.contract'
import {
  forwardPlan,
  forwardPlanWords,
  intentionState,
  isLaterThanIntended,
  monthOf,
} from '@shared/domain/operations/forward-plan'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { intentionReads, intentionWrites, type PlannedOperation } from './forward-plan.repository'
import { operationReads } from './operation.repository'

type Contracts = typeof forwardPlanContracts
type Db = Kysely<Database>

/** Everything intended with the operation it became and what became of it by today. */
async function intentions(db: Db, today: string): Promise<IntentionRow[]> {
  const operations = new Map<string, PlannedOperation>(
    (await operationReads(db).list()).map(({ id, reference, status, day }) => [
      id,
      { id, reference, status, day },
    ]),
  )
  return (await intentionReads(db).all()).map((row) => {
    const operation = (row.operationId === null ? undefined : operations.get(row.operationId)) ?? null
    const intended = { ...row, operation }
    return { ...intended, state: intentionState(intended, today), later: isLaterThanIntended(intended) }
  })
}

/** What has passed with nothing planned, the oldest first: Home asks for it. */
export async function intentionsNotPlanned(
  db: Db,
  today: string,
): Promise<readonly { readonly month: string; readonly area: string }[]> {
  return (await intentions(db, today))
    .filter(({ state }) => state === 'not_planned')
    .map(({ month, area }) => ({ month, area }))
    .sort((a, b) => a.month.localeCompare(b.month))
}

/**
 * Says which operation an intention became. Refuses with `not-found` where the intention is gone, and with
 * `rule` where it is planned already.
 */
export async function linkIntention(
  work: Work,
  id: string,
  operationId: string,
  today: string,
): Promise<void> {
  const row = await one(work.db, id, today)
  if (row.state === 'planned' || row.state === 'done') {
    throw new AppError('rule', 'This was planned in the meantime. Look at the forward plan.')
  }
  await intentionWrites(work).setOperation(id, row.version, operationId)
}

async function one(db: Db, id: string, today: string): Promise<IntentionRow> {
  const row = (await intentions(db, today)).find((each) => each.id === id)
  if (row) return row
  throw new AppError('not-found', 'This is no longer in the forward plan. Look at the plan again.')
}

async function refuseUnlessOperation(db: Db, id: string | null): Promise<void> {
  if (id === null || (await operationReads(db).byId(id))) return
  throw new AppError('not-found', 'This operation is no longer in the register. Choose another.')
}

export type ForwardPlanService = ReturnType<typeof createForwardPlanService>

/** Keeps what the team intends, by month and area. */
export function createForwardPlanService(register: Register) {
  return {
    async read(): Promise<OutputOf<Contracts['read']>> {
      const today = register.today()
      const rows = await intentions(register.db(), today)
      return {
        months: [...forwardPlan(rows, today)],
        words: [...forwardPlanWords(rows, today)],
        total: rows.length,
      }
    },

    /** Refuses with `validation` for a month gone by: there is nothing to intend there any more. */
    add: (fields: IntentionFields): Promise<undefined> =>
      register.run({ action: 'operations:add-intention', event: 'collection' }, async (work) => {
        refuseMonthGoneBy(fields.month, register.today())
        await refuseUnlessOperation(work.db, fields.operationId)
        work.about(`intentions/${await intentionWrites(work).insert(fields)}`)
        return undefined
      }),

    /** Refuses with `validation` for a move to a month gone by, and with `conflict` where somebody was faster. */
    change: ({
      id,
      version,
      ...fields
    }: IntentionFields & { id: string; version: number }): Promise<undefined> =>
      register.run({ action: 'operations:change-intention', event: 'alteration' }, async (work) => {
        const before = await one(work.db, id, register.today())
        if (fields.month !== before.month) refuseMonthGoneBy(fields.month, register.today())
        await refuseUnlessOperation(work.db, fields.operationId)
        await intentionWrites(work).update(id, version, fields)
        work.about(`intentions/${id}`)
        return undefined
      }),

    remove: ({ id, version }: InputOf<Contracts['remove']>): Promise<undefined> =>
      register.run({ action: 'operations:remove-intention', event: 'alteration' }, async (work) => {
        await intentionWrites(work).remove(id, version)
        work.about(`intentions/${id}`)
        return undefined
      }),

    /**
     * Marks training or engagement visits as done, or takes that back. Refuses with `rule` for a test
     * operation, which is done when its operation is.
     */
    setDone: ({ id, version, done }: InputOf<Contracts['setDone']>): Promise<undefined> =>
      register.run({ action: 'operations:set-intention-done', event: 'alteration' }, async (work) => {
        const { kind } = await one(work.db, id, register.today())
        if (kind === 'test') {
          throw new AppError('rule', 'A test operation is done when its operation is. Plan it, or choose it.')
        }
        await intentionWrites(work).setDone(id, version, done ? register.today() : null)
        work.about(`intentions/${id}`)
        return undefined
      }),
  }
}

function refuseMonthGoneBy(month: string, today: string): void {
  if (month >= monthOf(today)) return
  const message = 'Choose this month or a later one'
  throw new AppError('validation', `${message}.`, { fields: [{ path: 'month', message }] })
}
