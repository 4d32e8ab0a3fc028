import type { Venue } from '@shared/contracts/venues.contract'
import { type Candidate, HELD, preflight } from '@shared/domain/packs/preflight'
import { STARTING_CHOICES } from '@shared/domain/packs/situation'
import { describe, expect, it } from 'vitest'

const contact = (email: string, more: Partial<Venue['contacts'][number]> = {}) => ({
  role: 'Manager',
  name: 'A. Example',
  email,
  isPackRecipient: true,
  ...more,
})
const candidate = (
  venue: Partial<Candidate['venue']> = {},
  more: Partial<Omit<Candidate, 'venue'>> = {},
): Candidate => ({
  venue: {
    id: 'v1',
    name: 'The Fernbank Hotel',
    type: 'hotel',
    town: 'Northmere',
    operator: null,
    contacts: [contact('manager@fernbank.example.org')],
    contactHoldSince: null,
    ...venue,
  },
  visit: { status: 'completed', letterMark: 'partly' },
  isTrained: false,
  isUnrecorded: false,
  isConcern: false,
  isPlanned: false,
  lastPackOn: null,
  ...more,
})
const check = (candidates: readonly Candidate[], profileReady = true) =>
  preflight(candidates, STARTING_CHOICES, profileReady)
const blocksOf = (one: Candidate, profileReady = true) => check([one], profileReady)[0]?.blocks
const warningsOf = (...all: Candidate[]) => check(all).map(({ warnings }) => warnings)

it('finds nothing in the way of a venue with one address of its own, and says what it gets', () => {
  const [recipient] = check([candidate()])
  expect(recipient).toMatchObject({
    venueId: 'v1',
    venueName: 'The Fernbank Hotel',
    town: 'Northmere',
    venueType: 'hotel',
    situation: 'partly',
    emails: ['manager@fernbank.example.org'],
    blocks: [],
    warnings: [],
  })
  expect(recipient?.suggested[0]).toEqual({ document: 'outcome-letter', language: 'en' })
  expect(recipient?.withheld).toContainEqual({
    document: 'invitation-letter',
    why: 'It is for venues that were never visited.',
  })
})

describe('a pack is stopped', () => {
  it('without a force profile', () => {
    expect(blocksOf(candidate(), false)).toEqual(['The force profile is empty. Fill it in under Settings.'])
  })

  it('on contact hold, and after a live concern', () => {
    expect(blocksOf(candidate({ contactHoldSince: '2026-12-12T20:00:00Z' }))).toEqual([HELD])
    expect(blocksOf(candidate({}, { isConcern: true }))).toEqual([HELD])
  })

  it('before the visit is recorded', () => {
    expect(blocksOf(candidate({}, { isUnrecorded: true }))).toEqual(['The visit is not recorded yet.'])
  })

  it('for every reason at once', () => {
    const held = candidate({ contactHoldSince: '2026-12-12T20:00:00Z' }, { isUnrecorded: true })
    expect(blocksOf(held, false)).toHaveLength(3)
  })
})

describe('a pack goes on, with something to look at', () => {
  it('without a contact, or without one that receives packs', () => {
    expect(warningsOf(candidate({ contacts: [] }))).toEqual([
      ['No contact: add one on the venue’s page, or the draft will open without a recipient.'],
    ])
    const others = [contact('', {}), contact('bar@fernbank.example.org', { isPackRecipient: false })]
    expect(warningsOf(candidate({ contacts: others }))).toEqual([
      ['No contact with an e-mail address receives packs: the draft will open without a recipient.'],
    ])
  })

  it('where an address is entered twice, and drafts to it once', () => {
    const twice = candidate({
      contacts: [contact('Desk@fernbank.example.org'), contact('desk@fernbank.example.org')],
    })
    expect(warningsOf(twice)).toEqual([
      ['desk@fernbank.example.org is entered twice at this venue. It will get one draft.'],
    ])
    expect(check([twice])[0]?.emails).toEqual(['Desk@fernbank.example.org'])
  })

  it('where two venues share an address, of the same name too, and once however often it is entered', () => {
    const shared = [contact('office@inns.example.org'), contact('OFFICE@inns.example.org')]
    const [mine, theirs] = warningsOf(
      candidate({ contacts: shared }),
      candidate({ id: 'v2', contacts: shared.slice(0, 1) }),
    )
    expect(mine).toEqual([
      'office@inns.example.org is entered twice at this venue. It will get one draft.',
      'office@inns.example.org also receives the pack of The Fernbank Hotel. Check that it is right.',
    ])
    expect(theirs).toHaveLength(1)
  })

  it('where an address looks like a council’s, somebody’s own or a head office’s', () => {
    const contacts = [
      contact('licensing@northmere.gov.uk'),
      contact('fernbank@gmail.com'),
      contact('head.office@inns.example.org'),
    ]
    const [warnings] = warningsOf(candidate({ contacts, operator: 'Example Inns' }))
    expect(warnings).toHaveLength(3)
    expect(warnings?.[2]).toContain('the head office of Example Inns')
  })

  it('where a visit is planned, and where a pack was made before', () => {
    expect(warningsOf(candidate({}, { isPlanned: true }))).toEqual([
      ['A visit here is planned. A pack now may warn the staff.'],
    ])
    expect(warningsOf(candidate({}, { lastPackOn: '2026-12-02' }))).toEqual([
      ['A pack was made for this venue on 2 December 2026.'],
    ])
  })
})
