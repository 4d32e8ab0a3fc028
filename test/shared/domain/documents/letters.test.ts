import { buildCertificate } from '@shared/domain/documents/certificate'
import type { DocumentContext } from '@shared/domain/documents/document-source'
import { buildInvitationLetter, type InvitationLetter } from '@shared/domain/documents/invitation-letter'
import { lighterLetters } from '@shared/domain/documents/letter'
import { logosOf, pictureCount } from '@shared/domain/documents/logos'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { logos } from '../../../helpers/logos.ts'
import { force, venue, visits } from '../../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../../helpers/pack-wording.ts'

const context: DocumentContext = {
  venue,
  visit: null,
  training: null,
  force: { ...force, logos, protectiveMarking: ' OFFICIAL ' },
  day: '2026-12-14',
  wording,
  proof: null,
}
const invitation = (change: Partial<DocumentContext> = {}) =>
  buildInvitationLetter({ ...context, ...change }) as InvitationLetter

/** What nothing that a venue reads may say (domain.md 9). */
const FORBIDDEN =
  /\bfail|\bpass(ed|es|ing)?\b|cadet|decoy|child role|role-?play|scenario|please|undefined|[{}]/i

describe('invitation letter', () => {
  it('thanks first, says why, what is offered, what can be done today, whom to call and how to take it up', () => {
    const letter = invitation()
    expect(letter.subject).toBe('Operation Makesafe: help for the staff of The Fernbank Hotel')
    expect(letter.opening[0]).toMatch(/^Thank you for what you and your staff do every day/)
    expect(letter.offer.sentences.join(' ')).toMatch(/Training.*Posters.*handbook.*register/s)
    expect(letter.today.steps.map(({ verb }) => verb)).toEqual(['Ask', 'Check', 'Refuse', 'Note'])
    expect(letter.call).toMatchObject({
      codeWord: 'Operation Makesafe',
      channels: [{ number: '999' }, {}, {}],
    })
    expect(letter.takeUp.sentences[0]).toBe(
      'Tell us which days suit your staff: Licensing office, 01632 960123 or licensing@wessmoor.example.org.',
    )
    expect(letter.marking).toBe('OFFICIAL')
  })

  it('is for a venue that was never visited', () => {
    expect(buildInvitationLetter({ ...context, visit: visits.accepted })).toBeNull()
  })

  it.each(VENUE_TYPES)('hints at no visit and no exercise for %s', (type) => {
    const text = textsIn({ ...invitation({ venue: { ...venue, type } }), logos: null }).join('\n')
    expect(text).not.toMatch(FORBIDDEN)
    expect(text).not.toMatch(
      /visit|exercise|\btest|plain.?clothes|undercover|officers (asked|will)|re-?visit/i,
    )
  })

  it('shows the team’s own words for it and not those for another document', () => {
    const local = { letter: 'For letters.', invitation: 'Come\tto tea.', handbook: '', deck: '' }
    const letter = invitation({ wording: { ...wording, local } })
    expect(letter.local).toBe('Come to tea.')
    expect(textsIn(letter)).not.toContain('For letters.')
    expect(invitation().local).toBeNull()
  })
})

describe('what a letter leaves out where there is no room', () => {
  it('goes from the least to the most needed, and never touches the rest', () => {
    const whole = invitation()
    const lighter = lighterLetters(whole)
    const gone = (less: InvitationLetter) => [
      ...(less.logos.partners.length === 0 ? ['partners'] : []),
      ...(less.letterhead.contact.phone === null ? ['contact at the head'] : []),
      ...(less.falseAlarm === null ? ['false alarm'] : []),
      ...(less.page === null && less.dutyToRefer === null ? ['page and duty to refer'] : []),
      ...(less.logos.force === null ? ['logo'] : []),
      ...(less.call.channels.length < 3 ? [`${3 - less.call.channels.length} of 3 channels`] : []),
    ]
    const order = ['partners', 'contact at the head', 'false alarm', 'page and duty to refer', 'logo']
    expect(gone(whole)).toEqual([])
    expect(lighter.map(gone)).toEqual([
      ...order.map((_, at) => order.slice(0, at + 1)),
      [...order, '1 of 3 channels'],
      [...order, '2 of 3 channels'],
    ])
    expect(lighter.at(-1)?.call.channels.map(({ number }) => number)).toEqual(['999'])
    for (const {
      falseAlarm,
      logos: shown,
      page,
      dutyToRefer,
      call,
      letterhead,
      signature,
      ...rest
    } of lighter) {
      expect(letterhead.team).toBe('Licensing Team')
      expect(signature[0]).toBe('Licensing Team')
      expect(whole).toMatchObject(rest)
      expect(call.codeWord).toBe(whole.call.codeWord)
    }
  })
})

describe('logos', () => {
  it('are one of the force and each partner once', () => {
    const twice = [...logos, ...logos]
    const shown = logosOf({ logos: twice })
    expect(shown.force?.description).toBe('Wessmoor Police')
    expect(shown.partners.map(({ description }) => description)).toEqual([
      'Northmere Council',
      'Wessmoor Safeguarding Children Partnership',
      'Northmere Hoteliers',
      'Eastwick Youth Trust',
    ])
    expect(pictureCount(shown)).toBe(5)
    expect(logosOf({ logos: [] })).toEqual({ force: null, partners: [] })
    expect(pictureCount({ force: null, partners: [] })).toBe(0)
  })

  it('count as one picture where a partner has the force’s', () => {
    const [own] = logos
    const shown = logosOf({ logos: own ? [own, { ...own, slot: 'partner' }] : [] })
    expect(shown.partners).toHaveLength(1)
    expect(pictureCount(shown)).toBe(1)
  })
})

describe('certificate', () => {
  const training = { on: '2026-12-12', attendees: 14, until: '2027-12-11' }

  it('exists only once training is delivered', () => {
    expect(buildCertificate(context)).toBeNull()
    expect(buildCertificate({ ...context, visit: visits.exemplary })).toBeNull()
    expect(buildCertificate({ ...context, training })).not.toBeNull()
  })

  it('records who attended, when, how many and until when, and that it is no more than that', () => {
    const certificate = buildCertificate({ ...context, training })
    expect(certificate).toMatchObject({
      heading: 'Certificate of attendance',
      before: 'Staff of',
      venue: 'The Fernbank Hotel',
      attended: 'attended training on recognising child sexual exploitation',
      facts: [
        { name: 'Date of the training', value: '12 December 2026' },
        { name: 'Attended by', value: '14 members of staff' },
        { name: 'Valid until', value: '11 December 2027' },
      ],
      lines: ['Signature of the trainer', 'Role of the trainer', 'Date signed'],
      given: 'Training given under Operation Makesafe by Licensing Team, North Division, Wessmoor Police',
      disclaimer:
        'This records attendance. It is not an endorsement of the venue and not a finding about how staff respond.',
    })
    expect(textsIn({ ...certificate, logos: null }).join('\n')).not.toMatch(FORBIDDEN)
  })

  it('counts one person as one, and says nothing of a visit', () => {
    const one = buildCertificate({
      ...context,
      visit: visits.accepted,
      training: { ...training, attendees: 1 },
    })
    expect(one?.facts[1]?.value).toBe('1 member of staff')
    expect(textsIn({ ...one, logos: null }).join('\n')).not.toMatch(/visit|exercise|code word|999/i)
  })
})
