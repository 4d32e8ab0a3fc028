import { describe, expect, it } from 'vitest'
import { blankRecord, liveOperation } from '../../helpers/records'
import { PASSPHRASE, testServices, unlockedServices } from '../../helpers/test-register'

interface Expected {
  /** In, out and debrief as they are kept: UTC. */
  readonly instants: readonly [string, string, string]
  /** Minutes from in to out, and from out to the debrief. */
  readonly minutes: readonly [number, number]
  readonly shown: readonly [string, string, string]
}

/** The same three times are typed every night: 23:50, 00:10 and 01:30. */
const NIGHTS: readonly [night: string, day: string, expected: Expected][] = [
  [
    'an ordinary night in winter',
    '2026-12-12',
    {
      instants: ['2026-12-12T23:50:00Z', '2026-12-13T00:10:00Z', '2026-12-13T01:30:00Z'],
      minutes: [20, 80],
      shown: ['23:50', '00:10', '01:30'],
    },
  ],
  [
    'an ordinary night in summer',
    '2026-07-11',
    {
      instants: ['2026-07-11T22:50:00Z', '2026-07-11T23:10:00Z', '2026-07-12T00:30:00Z'],
      minutes: [20, 80],
      shown: ['23:50', '00:10', '01:30'],
    },
  ],
  [
    'the last night of the year',
    '2026-12-31',
    {
      instants: ['2026-12-31T23:50:00Z', '2027-01-01T00:10:00Z', '2027-01-01T01:30:00Z'],
      minutes: [20, 80],
      shown: ['23:50', '00:10', '01:30'],
    },
  ],
  // There is no 01:30 in these two: it was read off a watch that was not put forward.
  [
    'clocks forward in 2026',
    '2026-03-28',
    {
      instants: ['2026-03-28T23:50:00Z', '2026-03-29T00:10:00Z', '2026-03-29T01:30:00Z'],
      minutes: [20, 80],
      shown: ['23:50', '00:10', '02:30'],
    },
  ],
  [
    'clocks forward in 2027',
    '2027-03-27',
    {
      instants: ['2027-03-27T23:50:00Z', '2027-03-28T00:10:00Z', '2027-03-28T01:30:00Z'],
      minutes: [20, 80],
      shown: ['23:50', '00:10', '02:30'],
    },
  ],
  // 01:30 comes twice in these two: the first is meant.
  [
    'clocks back in 2026',
    '2026-10-24',
    {
      instants: ['2026-10-24T22:50:00Z', '2026-10-24T23:10:00Z', '2026-10-25T00:30:00Z'],
      minutes: [20, 80],
      shown: ['23:50', '00:10', '01:30'],
    },
  ],
  [
    'clocks back in 2027',
    '2027-10-30',
    {
      instants: ['2027-10-30T22:50:00Z', '2027-10-30T23:10:00Z', '2027-10-31T00:30:00Z'],
      minutes: [20, 80],
      shown: ['23:50', '00:10', '01:30'],
    },
  ],
]

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000

describe('a visit over midnight, in at 23:50, out at 00:10, debriefed at 01:30', () => {
  it.each(NIGHTS)('%s (%s)', async (_night, day, { instants, minutes, shown }) => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 1, { day, start: '20:00', finish: '02:30' })
    const [visit] = visits
    if (visit === undefined) throw new Error('there is no visit')
    const { id, version } = visit
    const typed = { ...blankRecord, arrivedAt: '23:50', leftAt: '00:10', debriefAt: '01:30' }
    await services.visits.record({ ...typed, id, version })
    await services.session.end()

    const { session, register, operations } = testServices({ dataFolder: services.dataFolder })
    await register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
    const kept = await session
      .db()
      .selectFrom('visits')
      .select(['arrived_at', 'left_at', 'debrief_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const [arrived, left, debriefed] = [kept.arrived_at ?? '', kept.left_at ?? '', kept.debrief_at ?? '']
    expect([arrived, left, debriefed]).toEqual(instants)
    expect([minutesBetween(arrived, left), minutesBetween(left, debriefed)]).toEqual(minutes)
    const [read] = (await operations.read({ id: operation.id })).visits
    expect([read?.arrivedAt, read?.leftAt, read?.debriefAt]).toEqual(shown)
  })

  it('saved again as it is shown, wanders off by no hour in any of these nights', async () => {
    for (const [, day, { instants }] of NIGHTS) {
      const services = await unlockedServices()
      const { operation, visits } = await liveOperation(services, 1, { day, start: '20:00', finish: '02:30' })
      const id = visits[0]?.id ?? ''
      const typed = { ...blankRecord, arrivedAt: '23:50', leftAt: '00:10', debriefAt: '01:30' }
      const first = await services.visits.record({ ...typed, id, version: 1 })
      const { arrivedAt, leftAt, debriefAt } = first
      await services.visits.record({
        ...blankRecord,
        arrivedAt,
        leftAt,
        debriefAt,
        id,
        version: first.version,
      })
      const kept = await services.session
        .db()
        .selectFrom('visits')
        .select(['arrived_at', 'left_at', 'debrief_at'])
        .where('operation_id', '=', operation.id)
        .executeTakeFirstOrThrow()
      expect(Object.values(kept), day).toEqual(instants)
      await services.session.end()
    }
  })
})
