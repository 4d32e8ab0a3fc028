import { buildGuestPoster } from '@shared/domain/documents/guest-poster'
import { wordingFor } from '@shared/domain/documents/pack-wording'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { logos } from '../../../helpers/logos.ts'
import { force, venue } from '../../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../../helpers/pack-wording.ts'

const training = { on: '2026-11-01', attendees: 7, until: '2027-11-01' }
const context = { venue, force, wording, proof: null, training }

describe('guest poster', () => {
  it('is not due before training counts', () => {
    expect(buildGuestPoster({ ...context, training: null })).toBeNull()
    expect(buildGuestPoster(context)).not.toBeNull()
  })

  it.each(VENUE_TYPES)('says nothing of signs, tests, exploitation or the code word for %s', (type) => {
    const poster = buildGuestPoster({ ...context, venue: { ...venue, type } })
    const text = textsIn(poster).join('\n')
    expect(text).not.toMatch(/exploit|sign\b|signs\b|\btest|operation|code ?word|suspic|police officer/i)
    expect(text).not.toContain(force.codeWord)
    const { signs } = wordingFor(wording, type).poster
    expect(signs.filter((sign) => text.includes(sign.text))).toEqual([])
    expect(text).not.toMatch(/2026|2027|\b7\b/)
  })

  it.each(['Makesafe', 'MAKE-SAFE', 'make safe'])('leaves out a page that gives away %s', (codeWord) => {
    const parentsPage = 'https://www.wessmoor.example.org/makesafe/parents'
    const given = { ...force, codeWord, parentsPage }
    expect(buildGuestPoster({ ...context, force: given })?.page).toBeNull()
    expect(buildGuestPoster({ ...context, force: { ...given, codeWord: 'Lantern' } })?.page?.shown).toBe(
      'www.wessmoor.example.org/makesafe/parents',
    )
  })

  it('leaves out a force whose name, and a number whose words, give the code word away', () => {
    const channels = [{ ...force.channels[0], number: 'text WESSMOOR to 999', kind: 'emergency' as const }]
    const poster = buildGuestPoster({
      ...context,
      force: { ...force, codeWord: 'Wessmoor', parentsPage: '', channels: channels as typeof force.channels },
    })
    expect(poster).toMatchObject({ page: null, help: null, support: null })
  })

  it('shows the logos, but none that is described with the code word', () => {
    const shown = (codeWord: string) =>
      buildGuestPoster({ ...context, force: { ...force, codeWord, logos } })?.logos
    expect(shown('Lantern')?.force?.description).toBe('Wessmoor Police')
    expect(shown('Lantern')?.partners).toHaveLength(4)
    expect(shown('Wessmoor')?.force).toBeNull()
    expect(shown('Wessmoor')?.partners.map(({ description }) => description)).toEqual([
      'Northmere Council',
      'Northmere Hoteliers',
      'Eastwick Youth Trust',
    ])
  })

  it('shows the public ways to find help that the force lists, in words for guests', () => {
    const poster = buildGuestPoster(context)
    expect(poster?.help?.lines).toEqual([
      { number: '999', name: 'Emergency', when: 'If a child is in danger now' },
      { number: '01632 960555', name: 'Crimestoppers', when: 'To tell someone without giving your name' },
    ])
    const police = force.channels.filter(({ kind }) => kind === 'police')
    expect(buildGuestPoster({ ...context, force: { ...force, channels: police } })?.help).toBeNull()
  })
})
