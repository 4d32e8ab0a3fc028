import { ALL_CONTRACTS } from '@shared/contracts'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../helpers/door'
import { type TestServices, unlockedServices } from '../../helpers/test-register'
import { cadetFields, consentFields } from '../../helpers/young-people'

/*
 * Every channel about young people stands here with what it is asked: refused while locked, refused to a role that
 * may not, and in the audit before anything is read. A channel that is new fails the first test until it stands here.
 */

const OWN = ALL_CONTRACTS.filter(({ channel }) => /^(cadets|assignments|welfare):/.test(channel))
const READING = OWN.filter(
  ({ audit }) => 'event' in audit && ['consultation', 'combination'].includes(audit.event),
).map(({ channel }) => channel)

const [id, cadetId, operationId, sessionId, teamId, assignmentId] = Array.from({ length: 6 }, () =>
  crypto.randomUUID(),
)
const night = {
  collectedAt: '18:00',
  collectedBy: 'PC 4101',
  returnedAt: null,
  returnedBy: null,
  stoppedAt: null,
  welfareDebriefAt: null,
  welfareDebriefBy: null,
  statement: null,
}
const approved = {
  approverName: 'A. Example',
  approverRank: 'Inspector',
  approvalReference: 'OPS/2026/40',
  reason: 'Collected at once',
}

/** What a channel is asked, of a young person and a night that are not there. */
const INPUTS: Readonly<Record<string, unknown>> = {
  'cadets:list': undefined,
  'cadets:read': { id },
  'cadets:create': cadetFields(),
  'cadets:update': { ...cadetFields(), id, version: 1 },
  'cadets:withdraw': { id, version: 1 },
  'cadets:confirm-age': { id, day: '2026-12-12', months: 177 },
  'cadets:record-consent': { cadetId, consent: null, ...consentFields(operationId ?? '') },
  'cadets:withdraw-consent': { cadetId, id, version: 1 },
  'cadets:record-agreement': { cadetId, sessionId, agreedOn: '2026-12-12', linksAsked: true },
  'cadets:withdraw-agreement': { cadetId, id, version: 1 },
  'cadets:check': { cadetId, operationId },
  'cadets:read-hours': { cadetId },
  'cadets:list-reviews': undefined,
  'cadets:keep': { id, reason: 'Rides next year', nextOn: '2027-12-12' },
  'cadets:anonymise': { id, version: 1, reason: 'Not needed any more' },
  'assignments:read-board': { operationId },
  'assignments:assign': { operationId, rides: [{ teamId, cadetId, welfareOfficer: null }] },
  'assignments:change': { operationId, id, version: 1, welfareOfficer: null, sitsOut: [] },
  'assignments:remove': { operationId, id, version: 1 },
  'assignments:check-again': { operationId },
  'assignments:override': { operationId, teamId, cadetId, rule: 16, subject: '', ...approved },
  'assignments:plan': { operationId, sessionId, teamId: null },
  'welfare:read': { operationId },
  'welfare:record': { operationId, assignmentId, version: 1, ...night },
  'welfare:add-check': { operationId, assignmentId, at: '19:00', adult: 'PC 4104', isWell: true },
  'welfare:remove-check': { operationId, assignmentId, id, version: 1 },
}
const CALLS = Object.entries(INPUTS)

/** Whose reading it is in the audit. */
const ABOUT: Readonly<Record<string, string | null>> = {
  'cadets:list': null,
  'cadets:read': `cadets/${id}`,
  'cadets:check': `cadets/${cadetId}`,
  'cadets:read-hours': `cadets/${cadetId}`,
  'cadets:list-reviews': null,
  'assignments:read-board': `operations/${operationId}`,
  'assignments:check-again': `operations/${operationId}`,
  'assignments:plan': `operations/${operationId}`,
  'welfare:read': `operations/${operationId}`,
}

const FOR_SERGEANTS = ['assignments:override', 'cadets:anonymise', 'cadets:confirm-age', 'cadets:keep']

const auditOf = async (services: TestServices) =>
  (await services.audit.read()).entries.map(({ action, subject }) => [action, subject])

/** The services with every method about young people replaced by `run`. */
function withEvery(services: TestServices, run: () => Promise<never>): TestServices {
  const replaced = (service: object) => Object.fromEntries(Object.keys(service).map((name) => [name, run]))
  const { cadets, eligibility, leaving, assignmentBoard, assignments, assignmentPlan, welfare } = services
  const own = { cadets, eligibility, leaving, assignmentBoard, assignments, assignmentPlan, welfare }
  const broken = Object.entries(own).map(([name, service]) => [name, replaced(service)])
  return { ...services, ...Object.fromEntries(broken) }
}

describe('the channels about young people', () => {
  it('all stand here', () => {
    expect(CALLS.map(([channel]) => channel).sort()).toEqual(OWN.map(({ channel }) => channel).sort())
    expect(OWN).toHaveLength(26)
    expect(Object.keys(ABOUT).sort()).toEqual([...READING].sort())
  })

  it('are closed while the register is locked, whatever is asked, and nothing is in the audit', async () => {
    const services = await unlockedServices()
    const before = await auditOf(services)
    const { ask } = openDoor(services, null)
    for (const [channel, input] of CALLS) {
      for (const asked of [input, { nothing: 'fits' }]) {
        expect([channel, await ask(channel, asked)]).toMatchObject([
          channel,
          { ok: false, error: { kind: 'locked' } },
        ])
      }
    }
    expect(await auditOf(services)).toEqual(before)
  })

  it('refuse an officer what is for a sergeant alone, and nothing else', async () => {
    const services = await unlockedServices()
    const refusedTo = async (role: 'officer' | 'sergeant', asked = services) => {
      const refused: string[] = []
      for (const [channel, input] of CALLS) {
        const answer = await openDoor(asked, role).ask(channel, input)
        if (answer.ok) continue
        // What is asked fits, so it is the role that is looked at, not a slip of this table.
        expect([channel, answer.error.kind]).not.toEqual([channel, 'validation'])
        if (answer.error.message.startsWith('Only a sergeant')) refused.push(channel)
      }
      return refused.sort()
    }
    expect(await refusedTo('officer')).toEqual(FOR_SERGEANTS)
    expect((await auditOf(services)).map(([action]) => action)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(FOR_SERGEANTS.join('|'))]),
    )
    const others = await unlockedServices()
    expect(await refusedTo('sergeant', others)).toEqual([])
  })

  it.each(READING)('have %s in the audit before anything is read', async (channel) => {
    const services = await unlockedServices()
    const seen: unknown[] = []
    const looking = withEvery(services, async () => {
      seen.push(await auditOf(services))
      throw new Error('the answer never comes')
    })
    const mine = () => seen.flat().filter((entry) => String((entry as unknown[])[0]) === channel)
    expect(await openDoor(looking).ask(channel, INPUTS[channel])).toMatchObject({ ok: false })
    expect(seen).toHaveLength(1)
    expect(mine()).toEqual([[channel, ABOUT[channel]]])

    // Where the audit cannot be written, nothing is read.
    seen.length = 0
    const full = async () => Promise.reject(new Error('disk full'))
    const refused = await openDoor(looking, 'officer', full).ask(channel, INPUTS[channel])
    expect(refused).toMatchObject({ ok: false, error: { kind: 'internal' } })
    expect(seen).toEqual([])
  })

  it('would be caught reading before the audit', async () => {
    const services = await unlockedServices()
    const seen: unknown[] = []
    const looking = withEvery(services, async () => {
      seen.push(...(await auditOf(services)))
      throw new Error('the answer never comes')
    })
    await openDoor(looking, 'officer', async () => undefined).ask('welfare:read', INPUTS['welfare:read'])
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.flat()).not.toContain('welfare:read')
  })
})
