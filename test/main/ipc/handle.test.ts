import { ALL_CONTRACTS } from '@shared/contracts'
import { CHANNELS } from '@shared/contracts/channel-names'
import { AUDIT_EVENTS, type Role } from '@shared/contracts/contract'
import { AppError, type Envelope } from '@shared/errors'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createHandle, TRUSTED_ORIGIN } from '../../../electron/main/ipc/handle'
import { registerHandlers } from '../../../electron/main/ipc/register'
import { COUNTS } from '../../counts'
import { venueFields } from '../../helpers/records'
import { type TestServices, testServices, unlockedServices } from '../../helpers/test-register'

type Listener = (event: unknown, input: unknown) => Promise<Envelope<unknown>>

const frame = { origin: TRUSTED_ORIGIN, parent: null }

/** The whole door over the given services, asked the way the screens ask. */
function door(services: TestServices, role?: () => Role | null) {
  const listeners = new Map<string, Listener>()
  const surprise = vi.fn()
  const handle = createHandle({
    ipc: { handle: (channel: string, listener: unknown) => listeners.set(channel, listener as Listener) },
    role: role ?? (() => services.session.current()?.user.role ?? null),
    consult: services.session.consult,
    log: { surprise },
  })
  registerHandlers(handle, services)
  const ask = (channel: string, input?: unknown, senderFrame: unknown = frame) => {
    const listener = listeners.get(channel)
    if (!listener) throw new Error(`nobody listens to ${channel}`)
    return listener({ senderFrame }, input)
  }
  return { ask, listeners, surprise }
}

const kindOf = (answer: Envelope<unknown>): string => (answer.ok ? 'ok' : answer.error.kind)

describe('every channel', () => {
  it('has one contract and one handler', () => {
    expect(ALL_CONTRACTS.map(({ channel }) => channel).sort()).toEqual([...CHANNELS].sort())
    expect([...door(testServices()).listeners.keys()].sort()).toEqual([...CHANNELS].sort())
  })

  it('names its audit event, or says why it leaves none', () => {
    const unmapped = ALL_CONTRACTS.filter(({ audit }) =>
      'event' in audit ? !AUDIT_EVENTS.includes(audit.event) || audit.says === '' : audit.none.length < 20,
    )
    expect(unmapped).toEqual([])
  })

  // [who asks]: no frame, a frame inside our page, another origin.
  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { ...frame, parent: frame }],
    ['another origin', { ...frame, origin: 'https://example.org' }],
    ['the origin of prints', { ...frame, origin: 'app://print' }],
  ])('is closed to %s', async (_who, senderFrame) => {
    const { ask } = door(await unlockedServices())
    for (const channel of CHANNELS) expect(kindOf(await ask(channel, undefined, senderFrame))).toBe('rule')
  })

  it('answers each role as its contract says: locked, officer, sergeant', async () => {
    const services = await unlockedServices()
    let asked = 0
    for (const { channel, access } of ALL_CONTRACTS) {
      for (const role of [null, 'officer', 'sergeant'] as const) {
        // An input that fits no contract: whoever gets past the role check is told so instead.
        const { ask } = door(services, () => role)
        const answer = await ask(channel, { nothing: 'fits' })
        asked += 1
        const expected =
          role === null && access !== 'anyone'
            ? 'locked'
            : role === 'officer' && access === 'sergeant'
              ? 'rule'
              : 'validation'
        expect([channel, role, kindOf(answer)]).toEqual([channel, role, expected])
      }
    }
    expect(asked).toBe(CHANNELS.length * 3)
  })

  it('survives anything: an envelope every time, nothing written, no surprise in words', async () => {
    const services = await unlockedServices()
    const { ask } = door(services)
    const quiet = CHANNELS.filter((channel) => !['register:lock', 'register:choose-folder'].includes(channel))
    const rows = async () => (await services.session.db().selectFrom('changes').selectAll().execute()).length
    const before = await rows()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...quiet), fc.anything(), async (channel, input) => {
        const answer = await ask(channel, input)
        expect(typeof answer.ok).toBe('boolean')
        if (!answer.ok) expect(answer.error.message).not.toMatch(/undefined|\[object|SQLITE|at .*:\d+/)
      }),
      { numRuns: COUNTS.property },
    )
    expect(await rows()).toBe(before)
  })
})

describe('an answer', () => {
  it('names the fields that are wrong, in words that say what to do', async () => {
    const { ask } = door(await unlockedServices())
    const answer = await ask('venues:create', { ...venueFields(''), town: '' })
    expect(answer).toMatchObject({
      ok: false,
      error: {
        kind: 'validation',
        fields: [
          { path: 'name', message: 'Enter the name of the venue' },
          { path: 'town', message: 'Enter the town' },
        ],
      },
    })
  })

  it('of a surprise goes to the log, and back with a reference and nothing of what went wrong', async () => {
    const services = await unlockedServices()
    const secret = new Error('no such venue: The Quillfeather Arms')
    const broken = { ...services, venues: { ...services.venues, list: () => Promise.reject(secret) } }
    const { ask, surprise } = door(broken)
    const answer = await ask('venues:list')
    if (answer.ok) throw new Error('it should have been refused')
    expect(answer.error.kind).toBe('internal')
    expect(answer.error.message).not.toContain('Quillfeather')
    expect(surprise).toHaveBeenCalledWith({
      reference: answer.error.reference,
      where: 'venues:list',
      error: secret,
    })
  })

  it('of an expected refusal is not logged', async () => {
    const services = await unlockedServices()
    const refused = { ...services.venues, list: () => Promise.reject(new AppError('conflict', 'Changed')) }
    const { ask, surprise } = door({ ...services, venues: refused })
    expect(kindOf(await ask('venues:list'))).toBe('conflict')
    expect(surprise).not.toHaveBeenCalled()
  })
})

describe('reading', () => {
  it('is in the audit before it is shown, once for what is read again within ten minutes', async () => {
    const services = await unlockedServices()
    const venue = await services.venues.create(venueFields())
    const { ask } = door(services)
    for (let n = 0; n < 3; n++) expect(kindOf(await ask('venues:read', { id: venue.id }))).toBe('ok')
    const { entries } = await services.audit.read()
    const readings = entries.filter(({ action }) => action === 'venues:read')
    expect(readings).toMatchObject([
      { event: 'consultation', actor: 'PS 1234', subject: `venues/${venue.id}` },
    ])
  })

  it('is not shown where the audit cannot be written', async () => {
    const services = await unlockedServices()
    const venue = await services.venues.create(venueFields())
    const deaf = { ...services.session, consult: () => Promise.reject(new Error('disk full')) }
    const read = vi.fn()
    const { ask } = door({ ...services, session: deaf, venues: { ...services.venues, read } })
    expect(kindOf(await ask('venues:read', { id: venue.id }))).toBe('internal')
    expect(read).not.toHaveBeenCalled()
  })
})
