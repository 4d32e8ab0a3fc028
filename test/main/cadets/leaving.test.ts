import type { CadetFields } from '@shared/contracts/cadets.contract'
import type { OperationStatus } from '@shared/domain/operations/operation'
import { describe, expect, it } from 'vitest'
import { rideWith } from '../../helpers/assignments'
import { foundAfterLock } from '../../helpers/files-after-lock'
import { acceptedRecord, blankRecord, operationFields, venueFields } from '../../helpers/records'
import { testClock, unlockedServices } from '../../helpers/test-register'
import { draftWithCadets } from '../../helpers/young-people'

/** What says who a cadet is, in every place that it can stand. None may be read in the register afterwards. */
const MARKS = {
  reference: 'ZQ-CADET-77',
  before: 'ZQ-CADET-76',
  file: 'ZQ-FILE-2026-014',
  consent: 'ZQ-CONSENT-3',
  limits: 'zq-limits-nuts',
  town: 'Zqtown',
  seen: 'zq-seen-finding',
  subject: 'zq-subject-place',
  born: '2011-03',
  bornBefore: '2011-02',
} as const

const cadetFields = (more: Partial<CadetFields> = {}): CadetFields => ({
  reference: MARKS.reference,
  born: MARKS.born,
  unitFileReference: MARKS.file,
  vettedOn: null,
  vettedUntil: null,
  briefedOn: null,
  venueIds: [],
  towns: [],
  ...more,
})

/** A cadet with all that can be known of one, on the team of a live operation of 12 December 2026. */
async function world() {
  const clock = testClock('2026-12-12T17:00:00Z')
  const services = await unlockedServices({ now: clock.now })
  const { operationId, visits, session, team } = await draftWithCadets(services, { visits: 3, cadets: 0 })
  const { id: venueId } = await services.venues.create(venueFields('Zephyr Lodge'))
  // Each entry is changed once, so that the history and the recycle bin hold the marks too.
  const { id: cadetId } = await services.cadets.create(
    cadetFields({
      reference: MARKS.before,
      born: MARKS.bornBefore,
      towns: [MARKS.town],
      venueIds: [venueId],
    }),
  )
  await services.cadets.update({ ...cadetFields({ towns: ['Northmere'] }), id: cadetId, version: 1 })
  await services.cadets.update({ ...cadetFields({ towns: [MARKS.town] }), id: cadetId, version: 2 })
  await services.cadets.confirmAge({ id: cadetId, day: '2027-03-03', months: 191 })
  await services.cadets.recordConsent({
    cadetId,
    consent: null,
    operationId,
    reference: MARKS.consent,
    givenOn: '2026-12-01',
    latestFinish: null,
    towns: [MARKS.town],
    otherLimits: MARKS.limits,
    sheetCarried: true,
  })
  const agreement = { cadetId, sessionId: session.id, agreedOn: '2026-12-12', linksAsked: true }
  await services.cadets.recordAgreement(agreement)
  const ride = { cadet_id: cadetId, session_id: session.id, team_id: team.id }
  const seen = JSON.stringify([{ rule: 11, message: MARKS.seen }])
  const assignmentId = await rideWith(services, { ...ride, seen })
  await services.session.run({ action: 'assignments:override', event: 'alteration' }, (work) =>
    work.insert('cadet_overrides', {
      cadet_id: cadetId,
      team_id: team.id,
      rule: 17,
      subject: MARKS.subject,
      approver_name: 'A. Example',
      approver_rank: 'Inspector',
      approval_reference: 'OPS/2026/31',
      reason: `Short of people, and ${MARKS.reference.toLowerCase()} asked`,
    }),
  )
  const night = {
    collectedAt: '17:10',
    collectedBy: 'PC 4127',
    returnedAt: '22:40',
    returnedBy: 'PC 4127',
    stoppedAt: null,
    welfareDebriefAt: '22:45',
    welfareDebriefBy: 'PC 4127',
    statement: null,
  }
  await services.welfare.record({ operationId, assignmentId, version: 1, ...night })
  const version = async () => (await services.cadets.read({ id: cadetId })).cadet.version
  const anonymise = async (reason = 'Not needed any more') =>
    services.leaving.anonymise({ id: cadetId, version: await version(), reason })
  /** Past the gates, which are not what is tested here. */
  const move = async (...steps: readonly OperationStatus[]) => {
    for (const status of steps)
      await services.session.db().updateTable('operations').set({ status }).execute()
  }
  await move('approved', 'live')
  const close = () => move('debriefing', 'closed')
  return { services, clock, operationId, visits, cadetId, assignmentId, anonymise, close }
}

describe('anonymising a cadet (domain.md 7)', () => {
  it('leaves no mark of who it was in any file, freed pages and history included', async () => {
    const { services, anonymise, close } = await world()
    await close()
    await anonymise()
    expect((await services.audit.read()).brokenAt).toBeNull()
    expect(await foundAfterLock(services, Object.values(MARKS))).toEqual([])
  })

  it('finds every mark with the same look before', async () => {
    const { services } = await world()
    expect(await foundAfterLock(services, Object.values(MARKS))).toEqual(Object.values(MARKS))
  })

  it('keeps the age band, the sessions, the times, who decided what and why', async () => {
    const { services, cadetId, anonymise, close } = await world()
    await close()
    await anonymise('Seven years are over')
    const db = services.session.db()
    const row = await db.selectFrom('cadets').selectAll().where('id', '=', cadetId).executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      reference: 'Gone 1',
      born: '',
      unit_file_reference: '',
      anonymised_on: '2026-12-12',
      age_band: '13_to_15',
    })
    const [ride] = await db.selectFrom('assignments').selectAll().execute()
    expect(ride).toMatchObject({ cadet_id: cadetId, seen: '[]', returned_at: '2026-12-12T22:40:00Z' })
    const [override] = await db.selectFrom('cadet_overrides').selectAll().execute()
    expect(override).toMatchObject({ rule: 17, subject: '', reason: 'Short of people, and [erased] asked' })
    const reviews = await db.selectFrom('cadet_reviews').selectAll().execute()
    expect(reviews).toMatchObject([{ decision: 'dispose', reason: 'Seven years are over' }])
    for (const table of ['cadet_places', 'cadet_ages', 'cadet_consents', 'cadet_agreements'] as const) {
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
    }
    const { entries } = await services.audit.read()
    expect(entries.find(({ action }) => action === 'cadets:anonymise')).toMatchObject({
      event: 'erasure',
      subject: `cadets/${cadetId}`,
    })
  })

  it('is gone from the cadets’ screens, and shows as a number in a past operation', async () => {
    const { services, operationId, cadetId, anonymise, close } = await world()
    await close()
    await anonymise()
    expect(await services.cadets.list()).toEqual([])
    expect(await services.leaving.listReviews()).toEqual([])
    await expect(services.cadets.read({ id: cadetId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(services.cadets.readHours({ cadetId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(
      services.leaving.anonymise({ id: cadetId, version: 5, reason: 'Twice' }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    const view = await services.welfare.read({ operationId })
    expect(view.sessions[0]?.teams[0]?.rides).toMatchObject([{ reference: 'Gone 1', findings: [] }])
  })

  it('touches nobody else', async () => {
    const { services, anonymise, close } = await world()
    const { id } = await services.cadets.create(
      cadetFields({ reference: 'C-2', unitFileReference: 'NU-2', towns: ['Sallowford'] }),
    )
    await close()
    await anonymise()
    expect((await services.cadets.read({ id })).cadet).toMatchObject({
      reference: 'C-2',
      born: MARKS.born,
      towns: ['Sallowford'],
    })
    const changes = await services.session
      .db()
      .selectFrom('changes')
      .select('after')
      .where('row_id', '=', id)
      .execute()
    expect(JSON.parse(changes[0]?.after ?? '')).toMatchObject({ reference: 'C-2', born: MARKS.born })
  })

  it('refuses while the cadet is on an operation that is not over, and writes nothing', async () => {
    const { services, cadetId, anonymise } = await world()
    await expect(anonymise()).rejects.toMatchObject({ kind: 'rule' })
    expect((await services.cadets.read({ id: cadetId })).reviews).toEqual([])
  })

  it('lets whoever was stood down before the night go, and not whoever was out', async () => {
    const { services, assignmentId, anonymise } = await world()
    const set = (values: { stood_down_at: string; collected_at?: string | null }) =>
      services.session.db().updateTable('assignments').set(values).where('id', '=', assignmentId).execute()
    await set({ stood_down_at: '2026-12-12T19:00:00Z' })
    await expect(anonymise()).rejects.toMatchObject({ kind: 'rule' })
    await set({ stood_down_at: '2026-12-12T17:00:00Z', collected_at: null })
    await anonymise()
  })

  it('refuses a reason that would keep a reference, and somebody who was slower', async () => {
    const { services, cadetId, close, anonymise } = await world()
    await close()
    for (const mark of [MARKS.reference, MARKS.file.toLowerCase()]) {
      await expect(anonymise(`As agreed for ${mark}`)).rejects.toMatchObject({
        kind: 'validation',
        fields: [{ path: 'reason' }],
      })
    }
    await expect(
      services.leaving.anonymise({ id: cadetId, version: 1, reason: 'Not needed' }),
    ).rejects.toMatchObject({ kind: 'conflict' })
  })
})

describe('the review of cadets’ records', () => {
  it('lists who is due, from the day of the clock on', async () => {
    const { services, clock, cadetId } = await world()
    const due = async () => (await services.leaving.listReviews()).map(({ id, dueOn }) => [id, dueOn])
    // 18 in March 2029, and seven years from the end of that month.
    clock.set('2036-03-31T22:00:00Z')
    expect(await due()).toEqual([])
    expect(await services.cadets.list()).toMatchObject([{ reviewDue: false }])
    clock.set('2036-03-31T23:00:00Z')
    expect(await due()).toEqual([[cadetId, '2036-04-01']])
    expect(await services.cadets.list()).toMatchObject([{ reviewDue: true }])
  })

  it('takes the force’s own years, and does not count a cancelled operation', async () => {
    const { services, cadetId } = await world()
    const rules = await services.settings.readOperationRules()
    await services.settings.saveOperationRules({
      ...rules,
      cadetRetentionYears: 1,
      retentionFromEighteen: false,
    })
    const dueOn = async () => (await services.cadets.read({ id: cadetId })).reviewDueOn
    expect(await dueOn()).toBe('2027-12-12')
    const later = await services.operations.create(await operationFields(services, { day: '2027-06-05' }))
    const [session] = later.sessions
    const place = { session_id: session?.id ?? '', team_id: session?.teams[0]?.id ?? '' }
    await rideWith(services, { ...place, cadet_id: cadetId })
    expect(await dueOn()).toBe('2028-06-05')
    await services.operationStatus.cancel({ id: later.id, version: later.version, reason: 'The weather' })
    expect(await dueOn()).toBe('2027-12-12')
  })

  it('keeps a record until the day that was set, with who decided and why', async () => {
    const { services, clock, cadetId } = await world()
    clock.set('2036-06-01T12:00:00Z')
    const keep = (more = {}) =>
      services.leaving.keep({ id: cadetId, reason: 'A claim is open', nextOn: '2037-06-01', ...more })
    await expect(keep({ nextOn: '2036-06-01' })).rejects.toMatchObject({ fields: [{ path: 'nextOn' }] })
    await expect(keep({ reason: `About ${MARKS.reference}` })).rejects.toMatchObject({
      fields: [{ path: 'reason' }],
    })
    await keep()
    expect(await services.leaving.listReviews()).toEqual([])
    const { reviews, reviewDueOn } = await services.cadets.read({ id: cadetId })
    expect(reviews).toEqual([
      {
        decision: 'keep',
        decidedOn: '2036-06-01',
        by: 'PS 1234',
        reason: 'A claim is open',
        nextOn: '2037-06-01',
      },
    ])
    expect(reviewDueOn).toBe('2037-06-01')
    clock.set('2037-06-01T12:00:00Z')
    expect(await services.leaving.listReviews()).toHaveLength(1)
  })
})

describe('the hours of a cadet', () => {
  it('has the session once it is over, its times, and the visits that took place with the cadet there', async () => {
    const { services, clock, visits, cadetId, assignmentId } = await world()
    const [first, second, third] = visits
    if (!first || !second || !third) throw new Error('The operation has no visits')
    await services.visits.record({ ...acceptedRecord, id: first.id, version: first.version })
    await services.visits.record({ ...acceptedRecord, id: second.id, version: second.version })
    await services.visits.record({ ...blankRecord, id: third.id, version: third.version })
    const hours = () => services.cadets.readHours({ cadetId })
    expect(await hours()).toMatchObject([
      { day: '2026-12-12', team: 'Team A', returnedAt: '2026-12-12T22:40:00Z', visits: 2 },
    ])
    // Past the door: a command would look at the rules again and stand this cadet down.
    const stamps = { created_at: '', created_by: '', updated_at: '', updated_by: '', deleted_at: null }
    const sitOut = (visitId: string) =>
      services.session
        .db()
        .insertInto('assignment_exceptions')
        .values({ id: visitId, version: 1, ...stamps, assignment_id: assignmentId, visit_id: visitId })
        .execute()
    await sitOut(second.id)
    expect(await hours()).toMatchObject([{ visits: 1 }])
    const set = (values: { stopped_at?: string; returned_at?: null }) =>
      services.session.db().updateTable('assignments').set(values).execute()
    // The first visit is at 18:10.
    await set({ stopped_at: '2026-12-12T18:10:00Z' })
    expect(await hours()).toMatchObject([{ visits: 1 }])
    await set({ stopped_at: '2026-12-12T18:09:00Z', returned_at: null })
    expect(await hours()).toEqual([])
    clock.set('2026-12-12T23:30:00Z')
    expect(await hours()).toMatchObject([{ returnedAt: null, visits: 0 }])
  })

  it('has nothing of an operation that did not go live', async () => {
    const { services, clock, cadetId } = await world()
    const draft = await services.operations.create(await operationFields(services, { day: '2026-12-14' }))
    const [session] = draft.sessions
    const place = { session_id: session?.id ?? '', team_id: session?.teams[0]?.id ?? '' }
    await rideWith(services, { ...place, cadet_id: cadetId })
    clock.set('2026-12-20T12:00:00Z')
    expect(await services.cadets.readHours({ cadetId })).toHaveLength(1)
  })
})
