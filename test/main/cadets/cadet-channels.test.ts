import { ALL_CONTRACTS } from '@shared/contracts'
import { describe, expect, it } from 'vitest'
import { CADET_INPUTS, NOBODY, withEvery } from '../../helpers/cadet-channels'
import { openDoor } from '../../helpers/door'
import { type TestServices, unlockedServices } from '../../helpers/test-register'

/*
 * Every channel about young people stands here with what it is asked: refused while locked, refused to a role that
 * may not, and in the audit before anything is read. A channel that is new fails the first test until it stands here.
 */

const OWN = ALL_CONTRACTS.filter(({ channel }) => /^(cadets|assignments|welfare):/.test(channel))
const READING = OWN.filter(
  ({ audit }) => 'event' in audit && ['consultation', 'combination'].includes(audit.event),
).map(({ channel }) => channel)

const CALLS = Object.entries(CADET_INPUTS)
const { id, cadetId, operationId } = NOBODY

/** Whose reading it is in the audit. */
const ABOUT: Readonly<Record<string, string | null>> = {
  'cadets:list': null,
  'cadets:read': `cadets/${id}`,
  'cadets:check': `cadets/${cadetId}`,
  'cadets:read-hours': `cadets/${cadetId}`,
  'cadets:list-reviews': null,
  'assignments:read-board': `operations/${operationId}`,
  'assignments:plan': `operations/${operationId}`,
  'welfare:read': `operations/${operationId}`,
}

const FOR_SERGEANTS = ['assignments:override', 'cadets:anonymise', 'cadets:confirm-age', 'cadets:keep']

const auditOf = async (services: TestServices) =>
  (await services.audit.read()).entries.map(({ action, subject }) => [action, subject])

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
    expect(await openDoor(looking).ask(channel, CADET_INPUTS[channel])).toMatchObject({ ok: false })
    expect(seen).toHaveLength(1)
    expect(mine()).toEqual([[channel, ABOUT[channel]]])

    // Where the audit cannot be written, nothing is read.
    seen.length = 0
    const full = async () => Promise.reject(new Error('disk full'))
    const refused = await openDoor(looking, 'officer', full).ask(channel, CADET_INPUTS[channel])
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
    await openDoor(looking, 'officer', async () => undefined).ask(
      'welfare:read',
      CADET_INPUTS['welfare:read'],
    )
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.flat()).not.toContain('welfare:read')
  })
})
