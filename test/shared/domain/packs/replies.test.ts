import { HELD } from '@shared/domain/packs/preflight'
import {
  chaseRefusal,
  openReplies,
  REPLY_KINDS,
  REPLY_STATES,
  type RepliedPack,
  type ReplyEvent,
  type ReplyKind,
  replyRefusal,
  replyStandings,
} from '@shared/domain/packs/replies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts.ts'

const policy = { today: '2026-12-15', chaseDays: 14 }
const event = (kind: ReplyKind, on: string): ReplyEvent => ({ kind, on })
const pack = (events: readonly ReplyEvent[], more: Partial<RepliedPack> = {}): RepliedPack => ({
  venueId: 'v1',
  operationReference: 'OP-2026-001',
  onContactHold: false,
  events,
  ...more,
})
const standing = (events: readonly ReplyEvent[], more: Partial<RepliedPack> = {}, today = policy.today) =>
  replyStandings([pack(events, more)], { ...policy, today })[0]

describe('where a pack stands', () => {
  it('is drafted until something happened', () => {
    expect(standing([])).toEqual({ state: 'drafted', since: null, chaseDueOn: null })
  })

  it('is sent, and due for a reminder on the day and not before it', () => {
    const sent = [event('sent', '2026-12-01')]
    expect(standing(sent, {}, '2026-12-14')).toEqual({
      state: 'sent',
      since: '2026-12-01',
      chaseDueOn: '2026-12-15',
    })
    expect(standing(sent, {}, '2026-12-15')).toMatchObject({ state: 'chase_due', since: '2026-12-01' })
  })

  it('waits anew after a reminder or a telephone call', () => {
    const events = [event('sent', '2026-11-01'), event('chase_drafted', '2026-11-20')]
    expect(standing(events)).toMatchObject({ state: 'chase_due', chaseDueOn: '2026-12-04' })
    expect(standing([...events, event('phone_note', '2026-12-03')])).toMatchObject({
      state: 'sent',
      since: '2026-11-01',
      chaseDueOn: '2026-12-17',
    })
  })

  it('has come back until it is sent again', () => {
    const bounced = [event('sent', '2026-12-01'), event('bounced', '2026-12-01')]
    expect(standing(bounced)).toEqual({ state: 'bounced', since: '2026-12-01', chaseDueOn: null })
    expect(standing([...bounced, event('sent', '2026-12-14')])).toEqual({
      state: 'sent',
      since: '2026-12-14',
      chaseDueOn: '2026-12-28',
    })
  })

  it('goes by the day and not by when it was entered: a return that is entered late is before the new sending', () => {
    const events = [event('sent', '2026-12-01'), event('sent', '2026-12-14'), event('bounced', '2026-12-02')]
    expect(standing(events)?.state).toBe('sent')
  })

  it('has a reply, and a booking that nothing takes back', () => {
    const replied = [event('sent', '2026-12-01'), event('replied', '2026-12-03')]
    expect(standing(replied)).toEqual({ state: 'replied', since: '2026-12-03', chaseDueOn: null })
    const booked = [...replied, event('training_booked', '2027-01-20')]
    for (const kind of REPLY_KINDS.filter((one) => one !== 'training_booked')) {
      expect(standing([...booked, event(kind, '2026-12-15')])).toEqual({
        state: 'training_booked',
        since: '2027-01-20',
        chaseDueOn: null,
      })
    }
    expect(standing([...booked, event('training_booked', '2027-02-03')])?.since).toBe('2027-02-03')
  })

  it('is set aside by hand, and taken up again by sending it', () => {
    const aside = [event('set_aside', '2026-12-02')]
    expect(standing(aside)).toEqual({ state: 'set_aside', since: '2026-12-02', chaseDueOn: null })
    expect(standing([...aside, event('sent', '2026-12-10')])?.state).toBe('sent')
  })

  it('is never due for a reminder on contact hold', () => {
    expect(standing([event('sent', '2026-10-01')], { onContactHold: true })).toEqual({
      state: 'sent',
      since: '2026-10-01',
      chaseDueOn: null,
    })
  })

  it('is set aside where it was made again for the same operation, and followed where that one is set aside', () => {
    const made = (newer: RepliedPack, older: RepliedPack) =>
      replyStandings([newer, older], policy).map(({ state }) => state)
    const sent = [event('sent', '2026-11-01')]
    expect(made(pack([]), pack([]))).toEqual(['drafted', 'set_aside'])
    expect(made(pack([]), pack(sent))).toEqual(['drafted', 'sent'])
    expect(made(pack([event('set_aside', '2026-12-01')]), pack(sent))).toEqual(['set_aside', 'chase_due'])
    expect(made(pack([]), pack([], { operationReference: null }))).toEqual(['drafted', 'drafted'])
    expect(made(pack([]), pack([], { venueId: 'v2' }))).toEqual(['drafted', 'drafted'])
    expect(made(pack([]), pack([...sent, event('replied', '2026-11-02')]))).toEqual(['drafted', 'replied'])
  })
})

describe('how many wait for somebody', () => {
  it('counts what is not sent or came back, and reminders; not what is on contact hold', () => {
    const sent = [event('sent', '2026-11-01')]
    const packs = [
      pack([], { venueId: 'a' }),
      pack([...sent, event('bounced', '2026-11-02')], { venueId: 'b' }),
      pack(sent, { venueId: 'c' }),
      pack([event('sent', '2026-12-14')], { venueId: 'd' }),
      pack([], { venueId: 'e', onContactHold: true }),
      pack(sent, { venueId: 'f', onContactHold: true }),
    ]
    expect(openReplies(packs, policy)).toEqual({ unsent: 2, chaseDue: 1 })
  })
})

describe('what cannot be entered', () => {
  const sent = [event('sent', '2026-12-05')]
  const refusal = (kind: ReplyKind, on: string, events: readonly ReplyEvent[] = sent) =>
    replyRefusal({ kind, on, madeOn: '2026-12-04', today: '2026-12-15' }, events)

  it('is a day to come, but for a booking', () => {
    for (const kind of REPLY_KINDS) {
      const expected = kind === 'training_booked' ? null : 'Enter a day that has been, not one to come.'
      expect([kind, refusal(kind, '2026-12-16')]).toEqual([kind, expected])
    }
  })

  it('is a day before the pack was made or sent', () => {
    expect(refusal('sent', '2026-12-03')).toBe('Enter a day on or after the day the pack was made.')
    expect(refusal('replied', '2026-12-04')).toBe('Enter a day on or after the day it was sent.')
    expect(refusal('replied', '2026-12-05')).toBeNull()
    expect(refusal('sent', '2026-12-04')).toBeNull()
  })

  it('is what comes of a pack that was never sent', () => {
    for (const kind of ['bounced', 'replied', 'training_booked', 'chase_drafted', 'phone_note'] as const) {
      expect(refusal(kind, '2026-12-06', [])).toBe('Mark the pack as sent first.')
      expect(refusal(kind, '2026-12-06')).toBeNull()
    }
  })

  it('is setting aside what was sent, unless it came back', () => {
    expect(refusal('set_aside', '2026-12-06', [])).toBeNull()
    expect(refusal('set_aside', '2026-12-06')).toBe('This pack was sent, so it cannot be set aside.')
    expect(refusal('set_aside', '2026-12-06', [...sent, event('bounced', '2026-12-05')])).toBeNull()
  })
})

it('a reminder is refused on hold, once answered, and before it is sent', () => {
  const free = { onContactHold: false }
  expect(REPLY_STATES.map((state) => [state, chaseRefusal({ state }, free)])).toEqual([
    ['chase_due', null],
    ['bounced', 'A reminder is for a pack that was sent. Mark it as sent first.'],
    ['drafted', 'A reminder is for a pack that was sent. Mark it as sent first.'],
    ['sent', null],
    ['training_booked', 'The venue has answered: no reminder is due.'],
    ['replied', 'The venue has answered: no reminder is due.'],
    ['set_aside', 'A reminder is for a pack that was sent. Mark it as sent first.'],
  ])
  expect(chaseRefusal({ state: 'chase_due' }, { onContactHold: true })).toBe(HELD)
})

describe('of any packs', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const packs = fc.array(
    fc.record({
      venueId: fc.constantFrom('a', 'b', 'c'),
      operationReference: fc.constantFrom(null, 'OP-2026-001'),
      onContactHold: fc.boolean(),
      events: fc.array(fc.record({ kind: fc.constantFrom(...REPLY_KINDS), on: day }), { maxLength: 8 }),
    }),
    { maxLength: 8 },
  )

  it('each has one state that fits its days', () => {
    fc.assert(
      fc.property(packs, day, fc.integer({ min: 1, max: 180 }), (some, today, chaseDays) => {
        const standings = replyStandings(some, { today, chaseDays })
        expect(standings).toHaveLength(some.length)
        for (const [index, { state, since, chaseDueOn }] of standings.entries()) {
          const { events, onContactHold } = some[index] as RepliedPack
          expect(REPLY_STATES).toContain(state)
          expect(since === null || events.some(({ on }) => on === since)).toBe(true)
          expect(state === 'chase_due').toBe(chaseDueOn !== null && chaseDueOn <= today)
          if (chaseDueOn !== null) {
            expect(onContactHold).toBe(false)
            expect(events.some(({ kind }) => kind === 'sent')).toBe(true)
            expect(chaseDueOn > (since ?? '')).toBe(true)
          }
          const isAnswered = events.some(({ kind }) => kind === 'replied' || kind === 'training_booked')
          expect(state === 'replied' || state === 'training_booked').toBe(isAnswered)
        }
        const { unsent, chaseDue } = openReplies(some, { today, chaseDays })
        expect(unsent + chaseDue).toBeLessThanOrEqual(some.length)
      }),
      { numRuns: COUNTS.property },
    )
  })

  it('what may be entered never throws, and entering it is never refused for want of another day', () => {
    fc.assert(
      fc.property(packs, day, day, fc.constantFrom(...REPLY_KINDS), (some, madeOn, today, kind) => {
        for (const { events } of some) {
          const refusal = replyRefusal({ kind: 'sent', on: madeOn, madeOn, today }, events)
          expect(refusal === null).toBe(madeOn <= today)
          const other = replyRefusal({ kind, on: today, madeOn, today }, events)
          expect(other === null || other.endsWith('.')).toBe(true)
        }
      }),
      { numRuns: COUNTS.property },
    )
  })
})
