import type { Board } from '@shared/contracts/assignments.contract'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../electron/main/database/work'
import { OPERATION_RULES, operationFields, takeLive } from '../../helpers/records'
import { type TestServices, testClock, unlockedServices } from '../../helpers/test-register'
import {
  cadetFields,
  draftWithCadets,
  liveOperationWithCadets,
  ofOperation,
  readyAdults,
} from '../../helpers/young-people'

const boardOf = (services: TestServices, operationId: string): Promise<Board> =>
  services.assignmentBoard.readBoard({ operationId })

const cellOf = (board: Board, cadetId: string) =>
  board.sessions[0]?.cells.find((cell) => cell.cadetId === cadetId)

const blocksOf = (board: Board, cadetId: string) =>
  cellOf(board, cadetId)
    ?.findings.filter(({ severity }) => severity === 'block')
    .map(({ rule }) => rule)

/** Everything of a draft with one cadet on its team. */
async function assigned() {
  const services = await unlockedServices()
  const draft = await draftWithCadets(services)
  const [cadetId = '', otherId = ''] = draft.cadetIds
  const { operationId, teamId } = draft
  await services.assignments.assign({ operationId, rides: [{ teamId, cadetId, welfareOfficer: null }] })
  const assignment = async () => {
    const found = cellOf(await boardOf(services, operationId), cadetId)?.assignment
    if (!found) throw new Error('the cadet rides')
    return found
  }
  return { services, ...draft, cadetId, otherId, assignment }
}

describe('the board', () => {
  it('shows who could ride and who does, with the only welfare officer', async () => {
    const services = await unlockedServices()
    const { operationId, teamId, cadetIds } = await draftWithCadets(services)
    const before = await boardOf(services, operationId)
    expect(before.sessions[0]).toMatchObject({
      headline: '0 of 1 team have a young person.',
      ages: ['15', '15'],
    })
    expect(before.sessions[0]?.cells.map(({ mark }) => mark)).not.toContain('blocked')
    const rides = [{ teamId, cadetId: cadetIds[0] ?? '', welfareOfficer: null }]
    await services.assignments.assign({ operationId, rides })
    const after = await boardOf(services, operationId)
    expect(after.sessions[0]?.headline).toBe('1 of 1 team has a young person.')
    expect(cellOf(after, cadetIds[0] ?? '')).toMatchObject({
      mark: 'assigned',
      assignment: { welfareOfficer: 'PC 0 4104', sitsOut: [], changed: false, by: 'PS 1234' },
    })
  })

  it('refuses an operation in which an adult plays the child', async () => {
    const services = await unlockedServices()

    const { id } = await services.operations.create(await operationFields(services))
    await expect(boardOf(services, id)).rejects.toMatchObject({ kind: 'rule' })
  })
})

describe('an assignment', () => {
  it('is one team in a session, and no more than the scenario asks for', async () => {
    const { services, operationId, teamId, cadetId, otherId } = await assigned()
    const assign = (id: string) =>
      services.assignments.assign({ operationId, rides: [{ teamId, cadetId: id, welfareOfficer: null }] })
    await expect(assign(cadetId)).rejects.toMatchObject({ kind: 'rule' })
    await expect(assign(otherId)).rejects.toMatchObject({
      kind: 'rule',
      message: 'The scenario asks for one young person on Team A. Take one off first.',
    })
  })

  it('goes in with all rides of a command or with none', async () => {
    const services = await unlockedServices()
    const { operationId, teamId, cadetIds } = await draftWithCadets(services)
    const rides = cadetIds.map((cadetId) => ({ teamId, cadetId, welfareOfficer: null }))
    await expect(services.assignments.assign({ operationId, rides })).rejects.toMatchObject({ kind: 'rule' })
    expect(await services.session.db().selectFrom('assignments').selectAll().execute()).toEqual([])
  })

  it('is refused where a rule stops it that nobody may set aside, in the words of the rule', async () => {
    const services = await unlockedServices()
    const { operationId, teamId, cadetIds } = await draftWithCadets(services)
    const [cadetId = ''] = cadetIds
    const consent = (await services.cadets.read({ id: cadetId })).consents[0]
    await services.cadets.withdrawConsent({ cadetId, id: consent?.id ?? '', version: 1 })
    await expect(
      services.assignments.assign({ operationId, rides: [{ teamId, cadetId, welfareOfficer: null }] }),
    ).rejects.toMatchObject({
      kind: 'rule',
      message: 'Consent to this operation was withdrawn on 12 December 2026.',
    })
  })

  it('has a welfare officer of the team and sits out visits of the team', async () => {
    const { services, operationId, assignment, visits } = await assigned()
    const { id, version } = await assignment()
    const sitsOut = [visits[0]?.id ?? '']
    const change = (more: object) =>
      services.assignments.change({
        operationId,
        id,
        version,
        welfareOfficer: 'PC 0 4104',
        sitsOut,
        ...more,
      })
    await expect(change({ welfareOfficer: 'PC 0 4103' })).rejects.toMatchObject({ kind: 'rule' })
    await expect(change({ sitsOut: [crypto.randomUUID()] })).rejects.toMatchObject({ kind: 'rule' })
    await change({})
    expect(await assignment()).toMatchObject({ sitsOut })
    await expect(change({})).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('is taken off again, and others may ride then', async () => {
    const { services, operationId, teamId, assignment, otherId } = await assigned()
    const { id, version } = await assignment()
    await services.assignments.remove({ operationId, id, version })
    await services.assignments.assign({
      operationId,
      rides: [{ teamId, cadetId: otherId, welfareOfficer: null }],
    })
    expect(cellOf(await boardOf(services, operationId), otherId)?.mark).toBe('assigned')
  })

  it('is flagged where something changed, until it is checked again', async () => {
    const { services, operationId, cadetId, venueIds, assignment } = await assigned()
    const { cadet } = await services.cadets.read({ id: cadetId })
    const { reference, born, unitFileReference, vettedOn, vettedUntil, briefedOn, towns } = cadet
    const fields = { reference, born, unitFileReference, vettedOn, vettedUntil, briefedOn, towns }
    await services.cadets.update({ ...fields, venueIds, id: cadetId, version: cadet.version })
    expect((await assignment()).changed).toBe(true)
    await services.assignments.checkAgain({ operationId })
    expect((await assignment()).changed).toBe(false)
    expect(blocksOf(await boardOf(services, operationId), cadetId)).toContain(13)
  })
})

describe('the gates', () => {
  it('ask for a young person on each team, and let one go live that has', async () => {
    const services = await unlockedServices()
    const { operationId, operation } = await draftWithCadets(services)

    await expect(takeLive(services, operation)).rejects.toMatchObject({
      message: 'Assign a young person on the Team step: Team A on Saturday 12 December 2026.',
    })
    expect((await services.operations.read({ id: operationId })).operation.status).toBe('approved')
    const live = await liveOperationWithCadets(services, { name: 'Southmere hotels', day: '2026-12-14' })
    expect(live.operation.status).toBe('live')
  })
})

describe('standing down', () => {
  it.each(['consent', 'withdrawal', 'agreement', 'settings'])(
    'follows %s in the same command',
    async (what) => {
      const services = await unlockedServices()
      const { operationId, cadetIds, teamId } = await liveOperationWithCadets(services)
      const [cadetId = ''] = cadetIds
      const { consents, agreements, cadet } = await services.cadets.read({ id: cadetId })
      const [consent] = consents
      const [agreement] = agreements
      const does: Record<string, () => Promise<unknown>> = {
        consent: () => services.cadets.withdrawConsent({ cadetId, id: consent?.id ?? '', version: 1 }),
        withdrawal: () => services.cadets.withdraw({ id: cadetId, version: cadet.version }),
        agreement: () => services.cadets.withdrawAgreement({ cadetId, id: agreement?.id ?? '', version: 1 }),
        settings: () => services.settings.saveOperationRules({ ...OPERATION_RULES, minimumCadetAge: 17 }),
      }
      await does[what]?.()
      const [session] = (await boardOf(services, operationId)).sessions
      expect(session?.stoodDown).toMatchObject([{ cadetId, teamId }])
      expect(session?.headline).toBe('0 of 1 team have a young person.')
      expect((await ofOperation(services, operationId)).operation.status).toBe('live')
    },
  )
})

describe('an agreement that is taken back', () => {
  it('stands down at once, also before the day of the session, and is refused until there is another', async () => {
    const services = await unlockedServices()
    const { operationId, cadetIds, teamId, sessionId } = await liveOperationWithCadets(services, {
      day: '2026-12-14',
    })
    const [cadetId = ''] = cadetIds
    const [agreement] = (await services.cadets.read({ id: cadetId })).agreements
    await services.cadets.withdrawAgreement({ cadetId, id: agreement?.id ?? '', version: 1 })
    const [session] = (await boardOf(services, operationId)).sessions
    expect(session?.stoodDown).toMatchObject([{ cadetId, rules: [6] }])
    const rides = [{ teamId, cadetId, welfareOfficer: null }]
    await expect(services.assignments.assign({ operationId, rides })).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringContaining('took back'),
    })
    await services.cadets.recordAgreement({ cadetId, sessionId, agreedOn: '2026-12-12', linksAsked: true })
    await services.assignments.assign({ operationId, rides })
    expect(cellOf(await boardOf(services, operationId), cadetId)?.mark).toBe('assigned')
  })

  it('does not stand down whoever was not asked yet at a briefing, by the answer of another', async () => {
    const clock = testClock('2026-12-13T10:00:00Z')
    const services = await unlockedServices({ now: clock.now })
    const { operationId, cadetIds, sessionId } = await liveOperationWithCadets(services, {
      day: '2026-12-14',
    })
    const [cadetId = '', otherId = ''] = cadetIds
    const db = services.session.db()
    await db.deleteFrom('cadet_agreements').where('cadet_id', '=', cadetId).execute()
    const answer = (agreedOn: string) =>
      services.cadets.recordAgreement({ cadetId: otherId, sessionId, agreedOn, linksAsked: true })
    clock.set('2026-12-14T17:00:00Z')
    await answer('2026-12-13')
    expect(cellOf(await boardOf(services, operationId), cadetId)?.mark).toBe('blocked')
    clock.set('2026-12-14T18:30:00Z')
    await answer('2026-12-14')
    expect(cellOf(await boardOf(services, operationId), cadetId)?.assignment).toBeNull()
  })
})

describe('what an approver sets aside', () => {
  /** A draft whose cadet has "not here" ticked for a venue of the team, and a sergeant who planned nothing. */
  async function notHere() {
    const services = await unlockedServices()
    const draft = await draftWithCadets(services)
    const [cadetId = ''] = draft.cadetIds
    const { cadet } = await services.cadets.read({ id: cadetId })
    await services.cadets.update({
      ...cadetFields({ reference: cadet.reference, venueIds: draft.venueIds.slice(0, 1) }),
      id: cadetId,
      version: cadet.version,
    })
    const other = await services.users.add({
      label: 'PS 2345',
      role: 'sergeant',
      passphrase: 'four invented words here',
    })
    const as = (user: Actor) =>
      services.session.start({ ...services.session.require(), user: { ...user, role: 'sergeant' } })
    const planner = services.session.user()
    const { operationId, teamId } = draft
    const setAside = (more: object = {}) =>
      services.assignments.override({
        operationId,
        teamId,
        cadetId,
        rule: 13,
        subject: `${draft.venueIds[0]}`,
        approverName: 'A. Example',
        approverRank: 'Inspector',
        approvalReference: 'OPS/2026/44',
        reason: 'The cadet was there once, years ago',
        ...more,
      })
    const assign = () =>
      services.assignments.assign({ operationId, rides: [{ teamId, cadetId, welfareOfficer: null }] })
    return { services, ...draft, cadetId, as, planner, other, setAside, assign }
  }

  it('is recorded by a sergeant who did not plan it, and the cell says so', async () => {
    const { services, operationId, cadetId, as, other, setAside, assign } = await notHere()
    await assign()
    expect(cellOf(await boardOf(services, operationId), cadetId)?.mark).toBe('blocked')
    await expect(setAside()).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringMatching(/^You planned/),
    })
    as(other)
    await expect(setAside({ approverName: ' ps  1234' })).rejects.toMatchObject({ kind: 'rule' })
    await expect(setAside({ approvalReference: 'PS 1234' })).rejects.toMatchObject({ kind: 'rule' })
    await expect(setAside({ subject: 'another' })).rejects.toMatchObject({ kind: 'rule' })
    await setAside()
    await expect(setAside()).rejects.toMatchObject({ kind: 'rule' })
    expect(cellOf(await boardOf(services, operationId), cadetId)).toMatchObject({
      mark: 'overridden',
      overrides: [{ rule: 13, approverName: 'A. Example', by: 'PS 2345' }],
    })
    await takeLive(services, (await ofOperation(services, operationId)).operation)
    expect(cellOf(await boardOf(services, operationId), cadetId)?.mark).toBe('overridden')
  })

  it('is for that subject alone: another venue is another decision, and stands down once live', async () => {
    const { services, operationId, cadetId, venueIds, as, other, setAside, assign } = await notHere()
    await assign()
    as(other)
    await setAside()
    await takeLive(services, (await ofOperation(services, operationId)).operation)
    const { cadet } = await services.cadets.read({ id: cadetId })
    const fields = cadetFields({ reference: cadet.reference, venueIds })
    await services.cadets.update({ ...fields, id: cadetId, version: cadet.version })
    expect((await boardOf(services, operationId)).sessions[0]?.stoodDown).toMatchObject([
      { cadetId, rules: [13] },
    ])
  })

  it('is used by somebody else than who recorded it', async () => {
    const { services, operationId, cadetId, as, other, planner, setAside, assign } = await notHere()
    as(other)
    await setAside()
    await expect(assign()).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringMatching(/^You recorded/),
    })
    as(planner)
    await assign()
    expect(cellOf(await boardOf(services, operationId), cadetId)?.mark).toBe('overridden')
  })

  it('is never consent, age, agreement, the welfare officer or vetting', async () => {
    const { services, operationId, cadetId, as, other, setAside } = await notHere()
    as(other)
    await readyAdults(services, { vettedOn: null })
    await expect(setAside({ rule: 11, subject: 'vetting PC 0 4104' })).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringContaining('Nobody may set this aside.'),
    })
    await services.cadets.withdraw({ id: cadetId, version: 2 })
    // Whoever withdrew is not on the board any more, and still nothing of theirs is set aside.
    expect(cellOf(await boardOf(services, operationId), cadetId)).toBeUndefined()
    await expect(setAside({ rule: 6, subject: 'withdrawn' })).rejects.toMatchObject({ kind: 'rule' })
  })
})

describe('a plan', () => {
  it('proposes who could go out, writes nothing, and says why a place stays empty', async () => {
    const services = await unlockedServices()
    const { operationId, sessionId, teamId, cadetIds } = await draftWithCadets(services)
    const plan = () => services.assignmentPlan.plan({ operationId, sessionId, teamId: null })
    const { rides, empty } = await plan()
    expect(rides).toMatchObject([{ teamId, welfareOfficer: 'PC 0 4104' }])
    expect(empty).toEqual([])
    expect(await services.session.db().selectFrom('assignments').selectAll().execute()).toEqual([])
    await services.assignments.assign({ operationId, rides: [...rides] })
    expect(await plan()).toEqual({ rides: [], empty: [] })
    const board = await boardOf(services, operationId)
    const { id = '', version = 0 } = cellOf(board, rides[0]?.cadetId ?? '')?.assignment ?? {}
    await services.assignments.remove({ operationId, id, version })
    for (const cadetId of cadetIds) {
      const [consent] = (await services.cadets.read({ id: cadetId })).consents
      await services.cadets.withdrawConsent({ cadetId, id: consent?.id ?? '', version: 1 })
    }
    const none = await plan()
    expect(none.rides).toEqual([])
    expect(none.empty).toMatchObject([{ teamId, reason: expect.stringContaining('consent') }])
  })
})

describe('a night typed in late', () => {
  it('keeps that nobody was assigned as a breach', async () => {
    const services = await unlockedServices()
    const { operation, operationId } = await draftWithCadets(services, { day: '2026-12-11' })
    const approved = await services.operationStatus.approve(operation)
    await services.operationStatus.goLive({ id: operationId, version: approved.version, late: true })
    const { progress } = await services.operations.read({ id: operationId })
    expect(progress.breaches.map(({ gate }) => gate)).toEqual(['young_people'])
  })
})
