import { eligibility, openBlocks } from '@shared/domain/eligibility/eligibility'
import { findingKey } from '@shared/domain/eligibility/finding'
import { isYoungPerson } from '@shared/domain/operations/operation'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../electron/main/features/cadets/eligibility-picture'
import { operationStatusReads } from '../../../electron/main/features/operations/operation-status.repository'
import { readOperation } from '../../../electron/main/features/operations/read-operation'
import { operationRulesOn } from '../../../electron/main/features/settings/settings.service'
import { COUNTS } from '../../counts'
import { takeLive } from '../../helpers/records'
import { temporaryFolder } from '../../helpers/test-register'
import {
  type ModelWorld,
  modelWorld,
  type PreparedRegister,
  preparedRegister,
  type Step,
  take,
} from './assignment-model'

/*
 * Whatever people do, one after the other: no live operation holds an assignment with an open block, and nothing
 * that nobody may set aside is ever set aside.
 */

const number = fc.nat(63)
const steps: fc.Arbitrary<Step[]> = fc.array(fc.tuple(number, number, number, number), {
  minLength: 10,
  maxLength: 40,
})
/** Most sequences begin with a night that goes live, so that there is something to lose. */
const sequences = fc.tuple(fc.constantFrom(true, true, true, false), steps)

/** What is against the two sentences above, by the rules over the database as it is. */
async function breaches({ services }: ModelWorld): Promise<readonly string[]> {
  const db = services.session.db()
  const today = services.session.today()
  const found: string[] = []
  const agreements = await db.selectFrom('cadet_agreements').select(['cadet_id', 'session_id']).execute()
  const asked = new Set(agreements.map(({ cadet_id, session_id }) => `${cadet_id} ${session_id}`))
  const live = await db.selectFrom('operations').select('id').where('status', '=', 'live').execute()
  for (const { id } of live) {
    const picture = await readPicture(
      db,
      id,
      {
        readOperation,
        readClearances: (db, id) => operationStatusReads(db).clearances(id),
        readRules: async (db, day) => {
          const { minimumCadetAge, ...rules } = await operationRulesOn(db, day)
          return { ...rules, minimumAge: minimumCadetAge }
        },
      },
      today,
    )
    expect(isYoungPerson(picture.operation.scenario.childRole)).toBe(true)
    for (const { row, welfareOfficer, sitsOut } of picture.rides) {
      const session = picture.sessions.find(({ facts }) => facts.id === row.session_id)
      const team = session?.teams.find((one) => one.id === row.team_id)
      if (session === undefined || team === undefined) {
        found.push('a ride without a team')
        continue
      }
      if (session.facts.day < today) continue
      const facts = picture.factsOf(row.cadet_id, session.facts, { team, welfareOfficer, sitsOut })
      const setAside = picture.overrides
        .filter(({ cadetId, teamId }) => cadetId === row.cadet_id && teamId === row.team_id)
        .map(findingKey)
      const open = openBlocks(eligibility(facts), setAside)
        // Who was not asked yet may still be asked until the session starts; none has started in these sequences.
        .filter(
          ({ rule, subject }) =>
            !(rule === 6 && subject === 'agreement' && !asked.has(`${row.cadet_id} ${row.session_id}`)),
        )
      found.push(...open.map(({ rule, subject }) => `live with rule ${rule} ${subject}`))
    }
  }
  found.push(...(await breachesByHand(services)))
  const overrides = await db
    .selectFrom('cadet_overrides')
    .innerJoin('teams', 'teams.id', 'cadet_overrides.team_id')
    .innerJoin('sessions', 'sessions.id', 'teams.session_id')
    .innerJoin('operations', 'operations.id', 'sessions.operation_id')
    .select(['rule', 'subject', 'cadet_overrides.created_by as by', 'operations.created_by as planner'])
    .execute()
  for (const { rule, subject, by, planner } of overrides) {
    const never = [1, 2, 3, 4, 5, 6, 8].includes(rule)
    // The welfare officer and vetting are never set aside either (domain.md 5.1).
    const neverOfThese =
      (rule === 10 && /^(welfare|elsewhere)/.test(subject)) || (rule === 11 && !/^training/.test(subject))
    if (never || neverOfThese) found.push(`set aside: rule ${rule} ${subject}`)
    if (by === planner) found.push('set aside by the planner')
  }
  return found
}

/**
 * The hard rules once more, in SQL and not by the code of the register: consent, withdrawal, vetting of the cadet and
 * of each adult, the welfare officer on the team, venues that are "not here", the minimum age and the risk assessment.
 */
async function breachesByHand({ session }: ModelWorld['services']): Promise<readonly string[]> {
  const { rows } = await sql<{ what: string }>`
    with riding as (
      select a.id, a.cadet_id, a.team_id, a.welfare_adult_id, s.day, o.id as operation_id, o.confrontation,
        c.born, c.withdrawn_on, c.vetted_on, c.vetted_until, c.briefed_on
      from assignments a
      join sessions s on s.id = a.session_id
      join operations o on o.id = s.operation_id and o.status = 'live'
      join cadets c on c.id = a.cadet_id
      where a.deleted_at is null and a.stood_down_at is null and s.day >= ${session.today()}
    )
    select 'withdrew' as what from riding where withdrawn_on is not null
    union all select 'cadet not vetted' from riding
      where vetted_on is null or vetted_on > day or vetted_until < day
    union all select 'not briefed' from riding where briefed_on is null or briefed_on > day
    union all select 'confrontation' from riding where confrontation is null or confrontation <> 'none_foreseen'
    union all select 'no consent' from riding r where not exists (
      select 1 from cadet_consents k where k.cadet_id = r.cadet_id and k.operation_id = r.operation_id
        and k.deleted_at is null and k.withdrawn_on is null and k.given_on <= r.day)
    union all select 'no welfare officer' from riding r where not exists (
      select 1 from team_members m where m.team_id = r.team_id and m.adult_id = r.welfare_adult_id
        and m.role = 'welfare' and m.deleted_at is null)
    union all select 'adult not vetted' from riding r
      join team_members m on m.team_id = r.team_id and m.deleted_at is null
      join adults d on d.id = m.adult_id
      where d.vetted_on is null or d.vetted_on > r.day or d.vetted_until < r.day
    union all select 'not here' from riding r
      join visits v on v.team_id = r.team_id and v.deleted_at is null and v.kind = 'test'
      join cadet_places p on p.cadet_id = r.cadet_id and p.venue_id = v.venue_id and p.deleted_at is null
      where not exists (select 1 from assignment_exceptions e
          where e.assignment_id = r.id and e.visit_id = v.id and e.deleted_at is null)
        and not exists (select 1 from cadet_overrides x
          where x.cadet_id = r.cadet_id and x.team_id = r.team_id and x.rule = 13)
  `.execute(session.db())
  return rows.map(({ what }) => `by hand: ${what}`)
}

/** Runs a sequence; what is wrong afterwards and, where it is given, what each step came to. */
async function run(
  prepared: PreparedRegister,
  [startLive, taken]: readonly [boolean, readonly Step[]],
  tally = new Map<string, number>(),
  before: (world: ModelWorld) => void = () => undefined,
): Promise<readonly string[]> {
  const world = await modelWorld(prepared)
  before(world)
  const [first] = taken
  const opening: readonly Step[] = startLive ? [[0, first?.[1] ?? 0, 0, 0]] : []
  for (const step of [...opening, ...taken]) {
    const came = await take(world, step)
    tally.set(came, (tally.get(came) ?? 0) + 1)
    const found = await breaches(world)
    // A later step may hide what an earlier one left.
    if (found.length > 0) return [`after ${came}`, ...found]
  }
  const db = world.services.session.db()
  for (const { stood_down_at } of await db.selectFrom('assignments').select('stood_down_at').execute()) {
    if (stood_down_at !== null) tally.set('(stood down)', (tally.get('(stood down)') ?? 0) + 1)
  }
  await world.services.session.end()
  return []
}

const seed = Number(process.env.MAKESAFE_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31))

describe(`any sequence of what people do (seed ${seed})`, () => {
  it('leaves no live operation with a blocked assignment, and nothing set aside that nobody may', async () => {
    const prepared = await preparedRegister(temporaryFolder())
    const tally = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        expect(await run(prepared, sequence, tally)).toEqual([])
      }),
      { numRuns: COUNTS.assignmentSequences, seed, endOnFailure: true },
    )
    // It would be true of sequences that do nothing: they go live, and people are stood down and set aside.
    expect(tally.get('fillAndGoLive done') ?? 0).toBeGreaterThan(0)
    expect(tally.get('(stood down)') ?? 0).toBeGreaterThan(0)
    console.info(`seed ${seed}:`, Object.fromEntries([...tally].sort()))
  }, 3_600_000)

  it('is caught where nobody is stood down, by the rules and by hand', async () => {
    const prepared = await preparedRegister(temporaryFolder())
    const found: string[] = []
    const leave = (world: ModelWorld) => world.services.session.afterEach(async () => undefined)
    for (const [, taken] of fc.sample(sequences, { numRuns: 60, seed })) {
      found.push(...(await run(prepared, [true, taken], undefined, leave)))
      if (/live with rule/.test(found.join()) && /by hand/.test(found.join())) break
    }
    expect(found.join()).toMatch(/live with rule/)
    expect(found.join()).toMatch(/by hand/)
  }, 600_000)

  it('is caught where the gate is gone round, and where a row is set aside by hand', async () => {
    const world = await modelWorld(await preparedRegister(temporaryFolder()))
    const { services, operationIds, cadetIds } = world
    const [operationId = ''] = operationIds
    const [cadetId = ''] = cadetIds
    const { operation } = await services.operations.read({ id: operationId })
    const teamId = operation.sessions[0]?.teams[0]?.id ?? ''
    await services.assignments.assign({ operationId, rides: [{ teamId, cadetId, welfareOfficer: null }] })
    const { id } = (await services.cadets.read({ id: cadetId })).consents.find(
      (consent) => consent.operationId === operationId,
    ) ?? { id: '' }
    await services.cadets.withdrawConsent({ cadetId, id, version: 1 })
    expect(await breaches(world)).toEqual([])
    await expect(takeLive(services, operation)).rejects.toMatchObject({
      message: expect.stringContaining('A rule stops an assignment'),
    })
    const db = services.session.db()
    await db.updateTable('operations').set({ status: 'live' }).where('id', '=', operationId).execute()
    expect((await breaches(world)).join()).toMatch(/live with rule 4 withdrawn.*by hand: no consent/)
    const row = { cadet_id: cadetId, team_id: teamId, approver_name: 'A', approver_rank: 'B', reason: 'C' }
    const insert = (rule: number, subject: string) =>
      services.session.run({ action: 'assignments:override', event: 'alteration' }, (work) =>
        work.insert('cadet_overrides', { ...row, approval_reference: 'D', rule, subject }),
      )
    for (const rule of [1, 2, 3, 4, 5, 6, 8]) await expect(insert(rule, '')).rejects.toThrow('CHECK')
    await insert(10, 'welfare none')
    expect(await breaches(world)).toEqual(
      expect.arrayContaining(['set aside: rule 10 welfare none', 'set aside by the planner']),
    )
  })
})
