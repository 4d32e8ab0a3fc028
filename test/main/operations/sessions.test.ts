import type { Operation } from '@shared/contracts/operations.contract'
import { describe, expect, it } from 'vitest'
import { acceptedRecord, operationFields, takeLive, venueFields } from '../../helpers/records.ts'
import { type TestServices, unlockedServices } from '../../helpers/test-register.ts'

type Session = Operation['sessions'][number]

const read = async ({ operations }: TestServices, id: string) => operations.read({ id })

async function draftWith(services: TestServices, venues: number) {
  const { id } = await services.operations.create(await operationFields(services))
  const venueIds: string[] = []
  for (let n = 1; n <= venues; n++)
    venueIds.push((await services.venues.create(venueFields(`Invented Hotel ${n}`))).id)
  return { operationId: id, venueIds }
}

const first = <Item>(items: readonly Item[]): Item => items[0] as Item

describe('the sessions of an operation', () => {
  it('can be a week, each day with the teams and members of the first', async () => {
    const services = await unlockedServices()
    const { operationId } = await draftWith(services, 0)
    const { operation } = await read(services, operationId)
    const { id: teamsOf, teams } = first(operation.sessions)
    await services.sessions.changeTeam({
      operationId,
      id: first(teams).id,
      version: 1,
      name: 'Team A',
      vehicle: 'Grey van',
      members: [{ role: 'lead', adult: 'pc 4127' }],
    })
    const times = { start: '17:00', finish: '01:00' }
    await services.sessions.add({ operationId, day: '2026-12-13', ...times, days: 6, teamsOf })
    const after = (await read(services, operationId)).operation
    expect(after.sessions.map(({ day }) => day)).toEqual([
      '2026-12-12',
      '2026-12-13',
      '2026-12-14',
      '2026-12-15',
      '2026-12-16',
      '2026-12-17',
      '2026-12-18',
    ])
    expect([after.day, after.lastDay]).toEqual(['2026-12-12', '2026-12-18'])
    for (const session of after.sessions) {
      expect(session.teams).toMatchObject([
        { name: 'Team A', vehicle: 'Grey van', members: [{ role: 'lead', adult: 'PC 4127' }] },
      ])
    }
    const adults = await services.session.db().selectFrom('adults').select('reference').execute()
    expect(adults).toEqual([{ reference: 'PC 4127' }])
  })

  it('are not two at one time, and one always stays', async () => {
    const services = await unlockedServices()
    const { operationId } = await draftWith(services, 0)
    const { operation } = await read(services, operationId)
    const only = first(operation.sessions)
    const same = { operationId, day: only.day, start: only.start, finish: '23:00', days: 1, teamsOf: null }
    await expect(services.sessions.add(same)).rejects.toMatchObject({ kind: 'rule' })
    const removal = { operationId, id: only.id, version: only.version }
    await expect(services.sessions.remove(removal)).rejects.toThrow('at least one session')
  })

  it('record each visit on the day of its own session, through midnight', async () => {
    const services = await unlockedServices()
    const { operationId, venueIds } = await draftWith(services, 2)
    await services.sessions.add({
      operationId,
      day: '2026-12-13',
      start: '20:00',
      finish: '02:00',
      days: 1,
      teamsOf: null,
    })
    const { operation } = await read(services, operationId)
    for (const [index, session] of operation.sessions.entries()) {
      await services.operations.addVisits({
        operationId,
        teamIds: session.teams.map(({ id }) => id),
        venueIds: [venueIds[index] ?? ''],
        firstSlot: '23:50',
        minutesBetween: 20,
      })
    }
    await takeLive(services, (await read(services, operationId)).operation)
    const { visits } = await read(services, operationId)
    for (const { id, version } of visits) {
      await services.visits.record({ ...acceptedRecord, arrivedAt: '00:10', id, version })
    }
    const stored = await services.session
      .db()
      .selectFrom('visits')
      .select('arrived_at')
      .orderBy('position')
      .execute()
    expect(stored.map(({ arrived_at }) => arrived_at)).toEqual([
      '2026-12-13T00:10:00Z',
      '2026-12-14T00:10:00Z',
    ])
  })

  it('that have visits or are approved do not change', async () => {
    const services = await unlockedServices()
    const { operationId, venueIds } = await draftWith(services, 1)
    const more = { operationId, day: '2026-12-13', start: '20:00', finish: '23:00', days: 1, teamsOf: null }
    await services.sessions.add(more)
    await services.operations.addVisits({ operationId, venueIds, firstSlot: '18:10', minutesBetween: 20 })
    const { operation } = await read(services, operationId)
    const { id, version } = first(operation.sessions)
    await expect(services.sessions.remove({ operationId, id, version })).rejects.toThrow('Invented Hotel 1')
    await takeLive(services, operation)
    await expect(services.sessions.add({ ...more, day: '2026-12-14' })).rejects.toThrow('frozen')
  })
})

describe('the teams of a session', () => {
  async function twoTeams(services: TestServices, venues: number) {
    const { operationId, venueIds } = await draftWith(services, venues)
    const before = first((await read(services, operationId)).operation.sessions)
    const members = [{ role: 'role_player' as const, adult: 'PC 4218' }]
    await services.sessions.addTeam({
      operationId,
      sessionId: before.id,
      name: 'Team B',
      vehicle: null,
      members,
    })
    const session = first((await read(services, operationId)).operation.sessions)
    const teamIds = session.teams.map(({ id }) => id)
    await services.operations.addVisits({
      operationId,
      teamIds,
      venueIds,
      firstSlot: '18:10',
      minutesBetween: 20,
    })
    return { operationId, session, venueIds }
  }

  it('take turns at the venues and are numbered in the order of the night', async () => {
    const services = await unlockedServices()
    const { operationId } = await twoTeams(services, 3)
    const { visits } = await read(services, operationId)
    expect(visits.map(({ position, slot, teamName }) => [position, slot, teamName])).toEqual([
      [1, '18:10', 'Team A'],
      [2, '18:10', 'Team B'],
      [3, '18:30', 'Team A'],
    ])
  })

  it('can be given a visit of each other, which is numbered anew', async () => {
    const services = await unlockedServices()
    const { operationId, session } = await twoTeams(services, 3)
    const before = (await read(services, operationId)).visits
    const { id: visitId, version, venueName } = before[0] as (typeof before)[number]
    const teamId = session.teams[1]?.id ?? ''
    await services.sessions.placeVisit({ operationId, visitId, version, teamId, slot: '19:30' })
    const { visits } = await read(services, operationId)
    expect(visits.map(({ position }) => position)).toEqual([1, 2, 3])
    expect(visits[2]).toMatchObject({ venueName, slot: '19:30', teamName: 'Team B' })
  })

  it('change who is on them while the operation is live, and keep who left in the history', async () => {
    const services = await unlockedServices()
    const { operationId, session } = await twoTeams(services, 1)
    await takeLive(services, (await read(services, operationId)).operation)
    const { id, name } = session.teams[1] as Session['teams'][number]
    const members = [{ role: 'role_player' as const, adult: 'PC 9001' }]
    await services.sessions.changeTeam({ operationId, id, version: 1, name, vehicle: null, members })
    const { operation } = await read(services, operationId)
    expect(first(operation.sessions).teams[1]).toMatchObject({ members })
    const rows = await services.session.db().selectFrom('team_members').selectAll().execute()
    expect(rows.filter(({ deleted_at }) => deleted_at !== null)).toHaveLength(1)
  })

  it('are of one session where venues are added, and keep their names apart', async () => {
    const services = await unlockedServices()
    const { operationId, session } = await twoTeams(services, 1)
    await services.sessions.add({
      operationId,
      day: '2026-12-13',
      start: '18:00',
      finish: '23:00',
      days: 1,
      teamsOf: session.id,
    })
    const { operation } = await read(services, operationId)
    const venue = await services.venues.create(venueFields('Late Inn'))
    const teamIds = operation.sessions.map(({ teams }) => first(teams).id)
    const plan = { operationId, venueIds: [venue.id], firstSlot: '18:10', minutesBetween: 20 }
    await expect(services.operations.addVisits({ ...plan, teamIds })).rejects.toThrow('teams of one session')
    const twice = { operationId, sessionId: session.id, name: 'team b', vehicle: null, members: [] }
    await expect(services.sessions.addTeam(twice)).rejects.toMatchObject({ fields: [{ path: 'name' }] })
  })
})

describe('a role-player whom staff may know', () => {
  it('is named in the plan: who visited, debriefed or trained the venue before', async () => {
    const services = await unlockedServices()
    const { operationId, venueIds } = await draftWith(services, 2)
    await services.operations.addVisits({ operationId, venueIds, firstSlot: '18:10', minutesBetween: 20 })
    const plan = (await read(services, operationId)).operation
    const team = first(first(plan.sessions).teams)
    const members = [
      { role: 'role_player' as const, adult: 'PC 1' },
      { role: 'debrief' as const, adult: 'PC 2' },
    ]
    await services.sessions.changeTeam({ ...team, operationId, members })
    await takeLive(services, (await read(services, operationId)).operation)
    const [tested] = (await read(services, operationId)).visits
    if (!tested) throw new Error('There is no visit')
    await services.visits.record({ ...acceptedRecord, id: tested.id, version: tested.version })
    await services.followUp.recordTraining({
      venueId: venueIds[1] ?? '',
      stage: 'delivered',
      on: '2026-12-10',
      attendees: 4,
      byRole: 'Licensing officer',
      trainer: 'pc 2',
    })

    const next = await services.operations.create(await operationFields(services, { day: '2027-06-01' }))
    const again = { operationId: next.id, venueIds, firstSlot: '18:10', minutesBetween: 20 }
    await services.operations.addVisits(again)
    expect((await read(services, next.id)).knownFaces).toEqual([])
    const going = first(first(next.sessions).teams)
    const players = ['PC 1', 'PC 2', 'PC 3'].map((adult) => ({ role: 'role_player' as const, adult }))
    await services.sessions.changeTeam({ ...going, operationId: next.id, members: players })
    const { knownFaces } = await read(services, next.id)
    expect(knownFaces.map(({ venueId, adult, kind }) => [venueIds.indexOf(venueId), adult, kind])).toEqual([
      [0, 'PC 1', 'visited'],
      [0, 'PC 2', 'debriefed'],
      [1, 'PC 2', 'trained'],
    ])
  })
})
