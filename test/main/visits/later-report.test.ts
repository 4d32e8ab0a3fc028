import { NO_FILTER } from '@shared/domain/trends/trend-filter'
import { describe, expect, it } from 'vitest'
import { acceptedRecord, liveOperation, operationFields, venueFields } from '../../helpers/records'
import { type TestServices, testClock, unlockedServices } from '../../helpers/test-register'

/** A night of 12 December with one accepted visit and its debrief, looked at on the 14th. */
async function recordedNight() {
  const services = await unlockedServices({ now: testClock('2026-12-14T10:00:00Z').now })
  const { operation, visits } = await liveOperation(services, 1)
  const [visit] = visits
  if (!visit) throw new Error('there is no visit')
  await services.visits.record({
    ...acceptedRecord,
    debriefAt: '19:58',
    id: visit.id,
    version: visit.version,
  })
  return { services, operation, visitId: visit.id, venueId: visit.venueId }
}

const call = (visitId: string) =>
  ({ visitId, reportedOn: '2026-12-13', channel: '101', incident: '412', codeWordUsed: 'yes' }) as const

const numbersOf = async (services: TestServices, id: string) => {
  const { tally, visits } = await services.operations.read({ id })
  const { points } = await services.trends.read({ ruleId: null, filter: NO_FILTER })
  return { tally, visits, points, board: await services.followUp.read() }
}

describe('a venue that rings back later', () => {
  it('is in the record and on its timeline, and changes no outcome, no version and no rate', async () => {
    const { services, operation, visitId, venueId } = await recordedNight()
    const before = await numbersOf(services, operation.id)
    await services.laterReports.addLaterReport(call(visitId))
    expect(await numbersOf(services, operation.id)).toEqual(before)
    const { laterReports } = await services.operations.read({ id: operation.id })
    expect(laterReports).toMatchObject([{ ...call(visitId), version: 1 }])
    const { timeline } = await services.venues.read({ id: venueId })
    expect(timeline[0]).toMatchObject({
      kind: 'follow-up',
      on: '2026-12-13',
      title: 'Rang back later',
      detail:
        'Northmere hotels: reported on 101, incident 412, with the code word. Does not change the outcome.',
    })
    const { entries } = await services.audit.read()
    expect(entries[0]).toMatchObject({ action: 'visits:add-later-report', event: 'collection' })
  })

  it('would have changed the outcome, had it been observed before the debrief', async () => {
    const { services, operation, visitId } = await recordedNight()
    const observed = { report: 'completed', reportTiming: 'after_leaving' } as const
    const { version = 0 } = (await services.operations.read({ id: operation.id })).visits[0] ?? {}
    const visit = await services.visits.record({ ...acceptedRecord, ...observed, id: visitId, version })
    expect(visit.outcome).toBe('reported_not_refused')
  })

  it('can be taken out again: to the recycle bin, with an entry of its own', async () => {
    const { services, operation, visitId } = await recordedNight()
    await services.laterReports.addLaterReport(call(visitId))
    const [report] = (await services.operations.read({ id: operation.id })).laterReports
    const target = { id: report?.id ?? '', version: report?.version ?? 0 }
    await services.laterReports.removeLaterReport(target)
    expect((await services.operations.read({ id: operation.id })).laterReports).toEqual([])
    await expect(services.laterReports.removeLaterReport(target)).rejects.toMatchObject({ kind: 'not-found' })
    const rows = await services.session.db().selectFrom('later_reports').select('deleted_at').execute()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.deleted_at).not.toBeNull()
    const { entries } = await services.audit.read()
    expect(entries[0]).toMatchObject({ action: 'visits:remove-later-report', subject: `visits/${visitId}` })
  })

  it('is taken while debriefing and once closed', async () => {
    const { services, operation, visitId } = await recordedNight()
    const debriefing = await services.operationStatus.startDebriefing(operation)
    await services.laterReports.addLaterReport(call(visitId))
    const closed = await services.operationStatus.close(debriefing)
    await services.laterReports.addLaterReport({ ...call(visitId), reportedOn: '2026-12-14' })
    const { laterReports, operation: after } = await services.operations.read({ id: operation.id })
    expect(laterReports).toHaveLength(2)
    expect(after).toEqual(closed)
  })

  it('is refused before the operation is live, once it is cancelled, and for a day that cannot be', async () => {
    const { services, operation, visitId } = await recordedNight()
    for (const reportedOn of ['2026-12-11', '2026-12-15']) {
      await expect(
        services.laterReports.addLaterReport({ ...call(visitId), reportedOn }),
      ).rejects.toMatchObject({ kind: 'validation', fields: [{ path: 'reportedOn' }] })
    }
    await services.operationStatus.cancel({ ...operation, reason: 'Stopped' })
    await expect(services.laterReports.addLaterReport(call(visitId))).rejects.toMatchObject({ kind: 'rule' })

    const draft = await services.operations.create(await operationFields(services))
    const venue = await services.venues.create(venueFields())
    const plan = { operationId: draft.id, venueIds: [venue.id], firstSlot: '18:10', minutesBetween: 20 }
    await services.operations.addVisits(plan)
    const [planned] = (await services.operations.read({ id: draft.id })).visits
    await expect(services.laterReports.addLaterReport(call(planned?.id ?? ''))).rejects.toMatchObject({
      kind: 'rule',
    })
    expect((await services.operations.read({ id: operation.id })).laterReports).toEqual([])
  })
})
