import type { Operation } from '@shared/contracts/operations.contract'
import { OPERATION_STATUSES, type OperationStatus } from '@shared/domain/operations/operation'
import { MOVES } from '@shared/domain/operations/status-steps'
import { describe, expect, it } from 'vitest'
import {
  acceptedRecord,
  blankRecord,
  concernRecord,
  fullClearances,
  liveOperation,
  operationFields,
  OPERATION_RULES as RULES,
  takeLive,
  venueFields,
} from '../../helpers/records'
import { type TestServices, testClock, unlockedServices } from '../../helpers/test-register'
import { draftWithCadets } from '../../helpers/young-people'

/** A draft with one planned visit. */
async function draftWithVisit(services: TestServices, day = '2026-12-12'): Promise<Operation> {
  const { operations, venues } = services
  const draft = await operations.create(await operationFields(services, { day }))
  const venue = await venues.create(venueFields(`Hotel of ${draft.reference}`))
  await operations.addVisits({
    operationId: draft.id,
    venueIds: [venue.id],
    firstSlot: '18:10',
    minutesBetween: 20,
  })
  return draft
}

/** Records the visits of a live operation, with their debriefs. */
async function recordAll(services: TestServices, operationId: string): Promise<void> {
  for (const { id, version } of (await services.operations.read({ id: operationId })).visits) {
    await services.visits.record({ ...acceptedRecord, debriefAt: '19:58', id, version })
  }
}

/** An operation taken to a status by the service alone. */
async function operationAt(services: TestServices, status: OperationStatus): Promise<Operation> {
  const { operationStatus } = services
  const draft = await draftWithVisit(services)
  if (status === 'draft') return draft
  const arranged = await operationStatus.recordClearances({
    ...fullClearances,
    id: draft.id,
    version: draft.version,
  })
  if (status === 'cancelled') return operationStatus.cancel({ ...arranged, reason: 'No officers that night' })
  const approved = await operationStatus.approve(arranged)
  if (status === 'approved') return approved
  const live = await operationStatus.goLive(approved)
  if (status === 'live') return live
  await recordAll(services, live.id)
  const debriefing = await operationStatus.startDebriefing(live)
  return status === 'debriefing' ? debriefing : operationStatus.close(debriefing)
}

/** A night of yesterday: the clock of the register stands at 12 December. */
const YESTERDAY = '2026-12-11'

describe.each(OPERATION_STATUSES)('an operation that is %s', (status) => {
  it('takes the steps of the table and refuses all others, without a trace', async () => {
    const services = await unlockedServices()
    const { operationStatus } = services
    const reason = { reason: 'Because of a test' }
    const steps = {
      approve: operationStatus.approve,
      withdraw_approval: operationStatus.withdrawApproval,
      go_live: operationStatus.goLive,
      start_debriefing: operationStatus.startDebriefing,
      close: operationStatus.close,
      reopen: (seen: Operation) => operationStatus.reopen({ ...seen, ...reason }),
      cancel: (seen: Operation) => operationStatus.cancel({ ...seen, ...reason }),
    }
    for (const [step, take] of Object.entries(steps)) {
      const { from, to } = MOVES[step as keyof typeof steps]
      const operation = await operationAt(services, status)
      if (step === 'approve' && status === 'draft') {
        await operationStatus.recordClearances({ ...fullClearances, ...operation })
        operation.version += 1
      }
      if (step === 'start_debriefing' && status === 'live') await recordAll(services, operation.id)
      if (from.includes(status)) {
        expect(await take(operation)).toMatchObject({ status: to })
        continue
      }
      await expect(take(operation)).rejects.toMatchObject({ kind: 'rule' })
      const after = await services.operations.read({ id: operation.id })
      expect(after.operation).toEqual(operation)
    }
  })
})

describe('the way round', () => {
  it('keeps who took each step and why, and gives what is missing before each', async () => {
    const services = await unlockedServices()
    const closed = await operationAt(services, 'closed')
    const reopened = await services.operationStatus.reopen({ ...closed, reason: 'One result was mistyped' })
    const { progress } = await services.operations.read({ id: reopened.id })
    expect(progress.steps.map(({ step, by, reason }) => [step, by, reason])).toEqual([
      ['approve', 'PS 1234', null],
      ['go_live', 'PS 1234', null],
      ['start_debriefing', 'PS 1234', null],
      ['close', 'PS 1234', null],
      ['reopen', 'PS 1234', 'One result was mistyped'],
    ])
    const { entries } = await services.audit.read()
    expect(entries[0]).toMatchObject({ action: 'operations:reopen', subject: `operations/${closed.id}` })
  })

  it('says in one answer all that is missing, and lets nothing through', async () => {
    const services = await unlockedServices()
    const draft = await draftWithVisit(services)
    await expect(services.operationStatus.approve(draft)).rejects.toThrow(
      'Enter the reference of the risk assessment. Record that covert authority was considered: by whom, when, the decision and its reference. Record who approved the operation: name, rank and reference.',
    )
    const { operation, progress } = await services.operations.read({ id: draft.id })
    expect(operation).toMatchObject({ status: 'draft', version: draft.version })
    expect(progress.missing.goLive.map(({ gate }) => gate)).toEqual([
      'risk_assessment',
      'covert_authority',
      'approval',
      'control_room',
      'abort_word',
    ])
  })

  it('keeps what an approval stands on: it can be completed, not emptied, and taken back it is gone', async () => {
    const services = await unlockedServices()
    const { operationStatus, operations } = services
    const approved = await operationAt(services, 'approved')
    const { id, version } = approved
    await expect(
      operationStatus.recordClearances({ ...fullClearances, riskAssessment: null, id, version }),
    ).rejects.toMatchObject({ kind: 'rule' })
    await expect(operations.update(approved)).rejects.toThrow('Take the approval back')
    const draft = await operationStatus.withdrawApproval(approved)
    await expect(operationStatus.approve(draft)).rejects.toThrow('Record who approved the operation')
    const { progress } = await operations.read({ id })
    expect(progress.clearances).toEqual({
      ...fullClearances,
      approverName: null,
      approverRank: null,
      approvalReference: null,
    })
  })

  it('asks again at going live for what was asked at approval', async () => {
    const services = await unlockedServices()
    const { operationId, teamId, cadetIds } = await draftWithCadets(services)
    const rides = [{ teamId, cadetId: cadetIds[0] ?? '', welfareOfficer: null }]
    await services.assignments.assign({ operationId, rides })
    const { operation } = await services.operations.read({ id: operationId })
    const approved = await services.operationStatus.approve(operation)
    await services.settings.saveOperationRules({ ...RULES, juvenileTesting: false })
    await expect(services.operationStatus.goLive(approved)).rejects.toThrow('does not permit')
    await services.settings.saveOperationRules(RULES)
    expect(await services.operationStatus.goLive(approved)).toMatchObject({ status: 'live' })
  })

  it('freezes what was arranged once live', async () => {
    const services = await unlockedServices()
    const { id, version } = await operationAt(services, 'live')
    await expect(
      services.operationStatus.recordClearances({ ...fullClearances, id, version }),
    ).rejects.toMatchObject({ kind: 'rule' })
  })

  it('is refused to the slower of two', async () => {
    const services = await unlockedServices()
    const approved = await operationAt(services, 'approved')
    const stale = { id: approved.id, version: approved.version - 1 }
    await expect(services.operationStatus.goLive(stale)).rejects.toMatchObject({ kind: 'conflict' })
  })
})

describe('no way past the service', () => {
  it('a plan that brings a status along does not change it', async () => {
    const services = await unlockedServices()
    const draft = await draftWithVisit(services)
    const changed = await services.operations.update({ ...draft, status: 'closed' } as Operation)
    expect(changed.status).toBe('draft')
  })

  it('the register itself refuses a status that no step leads to', async () => {
    const services = await unlockedServices()
    const draft = await draftWithVisit(services)
    const write = services.session
      .db()
      .updateTable('operations')
      .set({ status: 'closed' })
      .where('id', '=', draft.id)
    await expect(write.execute()).rejects.toThrow('cannot move')
  })
})

describe('a night typed in late', () => {
  it('goes live from a draft; what was missing is kept as a breach with who and when', async () => {
    const services = await unlockedServices()
    const draft = await draftWithVisit(services, YESTERDAY)
    const { progress: before } = await services.operations.read({ id: draft.id })
    expect(before.over).toBe(true)
    const live = await services.operationStatus.goLive({ ...draft, late: true })
    expect(live.status).toBe('live')
    const { progress } = await services.operations.read({ id: draft.id })
    expect(progress.breaches.map(({ gate, by }) => [gate, by])).toEqual([
      ['risk_assessment', 'PS 1234'],
      ['covert_authority', 'PS 1234'],
      ['approval', 'PS 1234'],
      ['control_room', 'PS 1234'],
      ['abort_word', 'PS 1234'],
    ])
    expect(progress.breaches[0]?.at).toMatch(/^2026-12-12T/)
    expect(progress.steps.map(({ step }) => step)).toEqual(['go_live_late'])
  })

  it('has no breach where everything had been arranged', async () => {
    const services = await unlockedServices()
    const { id, version } = await draftWithVisit(services, YESTERDAY)
    const arranged = await services.operationStatus.recordClearances({ ...fullClearances, id, version })
    await services.operationStatus.goLive({ ...arranged, late: true })
    expect((await services.operations.read({ id })).progress.breaches).toEqual([])
  })

  it('still needs a venue, and a day that is past: by the calendar in London', async () => {
    const clock = testClock('2026-07-01T22:30:00Z')
    const services = await unlockedServices({ now: clock.now })
    const late = { late: true } as const
    const empty = await services.operations.create(await operationFields(services, { day: '2026-06-30' }))
    await expect(services.operationStatus.goLive({ ...empty, ...late })).rejects.toThrow('at least one venue')
    const tonight = await draftWithVisit(services, '2026-07-01')
    await expect(services.operationStatus.goLive({ ...tonight, ...late })).rejects.toThrow('that is over')
    clock.set('2026-07-01T23:10:00Z')
    expect(await services.operationStatus.goLive({ ...tonight, ...late })).toMatchObject({ status: 'live' })
  })
})

describe('a venue that went on contact hold after it was planned', () => {
  /** Puts the first venue of a plan on hold, through a live concern on another night. */
  const holdFirst = async (services: TestServices, operationId: string) => {
    const [visit] = (await services.operations.read({ id: operationId })).visits
    const other = await services.operations.create(await operationFields(services))
    await services.operations.addVisits({
      operationId: other.id,
      venueIds: [visit?.venueId ?? ''],
      firstSlot: '18:10',
      minutesBetween: 20,
    })
    await takeLive(services, other)
    const [met] = (await services.operations.read({ id: other.id })).visits
    await services.visits.record({ ...concernRecord, id: met?.id ?? '', version: met?.version ?? 0 })
    return visit?.venueId ?? ''
  }
  const release = async (services: TestServices, venueId: string) => {
    const { version } = (await services.venues.read({ id: venueId })).venue
    await services.venues.releaseContactHold({ id: venueId, version })
  }

  it('keeps the plan from being approved until it is released or taken out', async () => {
    const services = await unlockedServices()
    const { operationStatus, operations } = services
    const draft = await draftWithVisit(services)
    const { id } = draft
    const arranged = await operationStatus.recordClearances({ ...fullClearances, id, version: draft.version })
    const venueId = await holdFirst(services, id)
    await expect(operationStatus.approve(arranged)).rejects.toThrow(
      `On contact hold: Hotel of ${draft.reference}.`,
    )
    expect((await operations.read({ id })).progress.missing.approve.map(({ gate }) => gate)).toEqual([
      'contact_hold',
    ])
    await release(services, venueId)
    expect(await operationStatus.approve(arranged)).toMatchObject({ status: 'approved' })
  })

  it('keeps an approved one from going live, and what is arranged meanwhile is still kept', async () => {
    const services = await unlockedServices()
    const { operationStatus } = services
    const approved = await operationAt(services, 'approved')
    const venueId = await holdFirst(services, approved.id)
    const told = await operationStatus.recordClearances({
      ...fullClearances,
      controlRoomReference: 'LOG 413',
      id: approved.id,
      version: approved.version,
    })
    await expect(operationStatus.goLive(told)).rejects.toThrow('On contact hold')
    await release(services, venueId)
    expect(await operationStatus.goLive(told)).toMatchObject({ status: 'live' })
  })

  it('is kept as a breach of a night that is typed in late: it took place', async () => {
    const services = await unlockedServices()
    const draft = await draftWithVisit(services, YESTERDAY)
    const { id, version } = draft
    const arranged = await services.operationStatus.recordClearances({ ...fullClearances, id, version })
    await holdFirst(services, id)
    await services.operationStatus.goLive({ ...arranged, late: true })
    const { progress } = await services.operations.read({ id })
    expect(progress.breaches.map(({ gate }) => gate)).toEqual(['contact_hold'])
  })
})

describe('closing', () => {
  it('waits for every result and every debrief, or the reason why there was none', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 3)
    const [first, second, third] = visits.map(({ id, version }) => ({ id, version }))
    if (!first || !second || !third) throw new Error('three visits are planned')
    await services.visits.record({ ...acceptedRecord, debriefAt: '19:58', ...first })
    await services.visits.record({ ...acceptedRecord, ...second })
    await expect(services.operationStatus.startDebriefing(operation)).rejects.toThrow(
      'Record a result for Invented Hotel 3.',
    )
    await services.visits.record({
      ...blankRecord,
      status: 'not_testable',
      statusReason: 'Closed for works',
      ...third,
    })
    const debriefing = await services.operationStatus.startDebriefing(operation)
    await expect(services.operationStatus.close(debriefing)).rejects.toThrow(
      'Record the debrief, or say why there was none, for Invented Hotel 2.',
    )
    const explained = { id: second.id, version: 2, debriefAbsence: 'Nobody in charge until Monday' }
    await services.visits.explainNoDebrief(explained)
    expect(await services.operationStatus.close(debriefing)).toMatchObject({ status: 'closed' })
    const { visits: kept } = await services.operations.read({ id: operation.id })
    expect(kept.map(({ debriefAbsence }) => debriefAbsence)).toEqual([
      null,
      'Nobody in charge until Monday',
      null,
    ])
  })

  it('waits for no debrief where the venue was full: nobody was tested', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 1)
    const [{ id, version } = { id: '', version: 0 }] = visits
    const { steps } = acceptedRecord
    const full = { ...acceptedRecord, steps: { ...steps, refused: 'yes' }, refusalReason: 'full' } as const
    await services.visits.record({ ...full, booking: null, report: null, id, version })
    const debriefing = await services.operationStatus.startDebriefing(operation)
    expect(await services.operationStatus.close(debriefing)).toMatchObject({ status: 'closed' })
  })

  it('asks again for results that were taken back while debriefing', async () => {
    const services = await unlockedServices()
    const debriefing = await operationAt(services, 'debriefing')
    const [visit] = (await services.operations.read({ id: debriefing.id })).visits
    await services.visits.record({ ...blankRecord, id: visit?.id ?? '', version: visit?.version ?? 0 })
    await expect(services.operationStatus.close(debriefing)).rejects.toThrow('Record a result for')
  })

  it('shuts the record: neither a result nor a reason is added to a closed or cancelled operation', async () => {
    const services = await unlockedServices()
    for (const status of ['closed', 'cancelled'] as const) {
      const { id } = await operationAt(services, status)
      const [visit] = (await services.operations.read({ id })).visits
      const target = { id: visit?.id ?? '', version: visit?.version ?? 0 }
      await expect(services.visits.record({ ...acceptedRecord, ...target })).rejects.toMatchObject({
        kind: 'rule',
        message: expect.stringContaining(status),
      })
      await expect(
        services.visits.explainNoDebrief({ ...target, debriefAbsence: 'Late' }),
      ).rejects.toMatchObject({ kind: 'rule' })
    }
  })
})
