import type { IntentionFields } from '@shared/contracts/forward-plan.contract'
import { describe, expect, it } from 'vitest'
import { liveOperation, operationFields } from '../../helpers/records'
import { type TestServices, testClock, unlockedServices } from '../../helpers/test-register'

const intention = (more: Partial<IntentionFields> = {}): IntentionFields => ({
  month: '2026-12',
  area: 'Northmere',
  setting: 'accommodation',
  venues: 6,
  kind: 'test',
  note: null,
  operationId: null,
  ...more,
})
const rowsOf = async ({ forwardPlan }: TestServices) =>
  (await forwardPlan.read()).months.flatMap(({ rows }) => rows)
const onlyRow = async (services: TestServices) => {
  const [row, ...more] = await rowsOf(services)
  if (row === undefined || more.length > 0) throw new Error('there is not one line in the plan')
  return row
}

describe('the forward plan', () => {
  it('keeps what is intended, changed and taken out, each in the audit', async () => {
    const services = await unlockedServices()
    await services.forwardPlan.add(intention())
    const { id, version } = await onlyRow(services)
    await services.forwardPlan.change({
      ...intention({ month: '2027-02', venues: 8, note: 'Half-term' }),
      id,
      version,
    })
    expect(await onlyRow(services)).toMatchObject({
      month: '2027-02',
      venues: 8,
      note: 'Half-term',
      state: 'open',
    })
    await expect(services.forwardPlan.change({ ...intention(), id, version })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await services.forwardPlan.remove({ id, version: 2 })
    expect(await services.forwardPlan.read()).toMatchObject({ total: 0 })
    const entries = await services.session.db().selectFrom('audit_entries').select('row').execute()
    const actions = entries.map(({ row }) => row).filter((row) => row.includes('intention'))
    expect(actions).toHaveLength(3)
  })

  it('becomes an operation in one step, and is done with it', async () => {
    const services = await unlockedServices()
    await services.forwardPlan.add(intention())
    const { id } = await onlyRow(services)
    const operation = await services.operations.create({
      ...(await operationFields(services)),
      intentionId: id,
    })
    expect(await onlyRow(services)).toMatchObject({
      state: 'planned',
      later: false,
      operation: { reference: operation.reference, day: '2026-12-12' },
    })
    await services.operationStatus.cancel({
      id: operation.id,
      version: operation.version,
      reason: 'No officers',
    })
    expect(await onlyRow(services)).toMatchObject({ state: 'open', operation: { status: 'cancelled' } })
    const later = await services.operations.create({
      ...(await operationFields(services, { day: '2027-01-16' })),
      intentionId: id,
    })
    expect(await onlyRow(services)).toMatchObject({
      state: 'planned',
      later: true,
      operation: { id: later.id },
    })
  })

  it('is planned once: a second plan for the same is refused whole, and no operation is made', async () => {
    const services = await unlockedServices()
    await services.forwardPlan.add(intention())
    const { id } = await onlyRow(services)
    const fields = await operationFields(services)
    await services.operations.create({ ...fields, intentionId: id })
    await expect(services.operations.create({ ...fields, intentionId: id })).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringContaining('planned in the meantime'),
    })
    const gone = '018f0000-0000-7000-8000-000000000009'
    await expect(services.operations.create({ ...fields, intentionId: gone })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await services.operations.list({ ruleId: null })).toHaveLength(1)
  })

  it('can name an operation that is there already, and none that is not', async () => {
    const services = await unlockedServices()
    const { operation } = await liveOperation(services, 1)
    await services.forwardPlan.add(intention({ operationId: operation.id }))
    expect(await onlyRow(services)).toMatchObject({ state: 'planned', operation: { status: 'live' } })
    const gone = intention({ operationId: '018f0000-0000-7000-8000-000000000009' })
    await expect(services.forwardPlan.add(gone)).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('takes nothing for a month gone by; what stands there can be changed, and moved on', async () => {
    const clock = testClock('2026-11-30T12:00:00Z')
    const services = await unlockedServices({ now: clock.now })
    await services.forwardPlan.add(intention({ month: '2026-11' }))
    expect((await services.home.read()).needs.map(({ kind }) => kind)).not.toContain('not-planned')

    clock.set('2026-12-01T00:30:00Z')
    const late = {
      kind: 'validation',
      fields: [{ path: 'month', message: expect.stringContaining('this month') }],
    }
    await expect(services.forwardPlan.add(intention({ month: '2026-11' }))).rejects.toMatchObject(late)
    const row = await onlyRow(services)
    expect(row.state).toBe('not_planned')
    expect((await services.home.read()).needs).toContainEqual({
      kind: 'not-planned',
      count: 1,
      month: '2026-11',
      area: 'Northmere',
    })
    const { id } = row
    const same = intention({ month: '2026-11', venues: 4 })
    await services.forwardPlan.change({ ...same, id, version: 1 })
    await expect(
      services.forwardPlan.change({ ...same, month: '2026-10', id, version: 2 }),
    ).rejects.toMatchObject(late)
    await services.forwardPlan.change({ ...same, month: '2026-12', id, version: 2 })
    expect((await services.home.read()).needs.map(({ kind }) => kind)).not.toContain('not-planned')
  })

  it('marks training as done and not done, but no test operation', async () => {
    const services = await unlockedServices()
    await services.forwardPlan.add(intention({ kind: 'training' }))
    const { id } = await onlyRow(services)
    await services.forwardPlan.setDone({ id, version: 1, done: true })
    expect(await onlyRow(services)).toMatchObject({ state: 'done', doneOn: '2026-12-12' })
    await services.forwardPlan.setDone({ id, version: 2, done: false })
    expect(await onlyRow(services)).toMatchObject({ state: 'open', doneOn: null })
    await services.forwardPlan.change({ ...intention(), id, version: 3 })
    await expect(services.forwardPlan.setDone({ id, version: 4, done: true })).rejects.toMatchObject({
      kind: 'rule',
    })
  })
})
