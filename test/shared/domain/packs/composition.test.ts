import {
  availabilityOf,
  changeBetween,
  inReadingOrder,
  othersIn,
  type PackVenueFacts,
  packSize,
  type Translation,
  toggled,
  withChange,
} from '@shared/domain/packs/composition'
import { mailBytes } from '@shared/domain/packs/drafts'
import { describe, expect, it } from 'vitest'

const en = (document: 'outcome-letter' | 'staff-poster' | 'handbook' | 'certificate' | 'desk-checklist') => ({
  document,
  language: 'en',
})
const polish = { document: 'staff-poster', language: 'pl' } as const
const venue = (venueId: string, more: Partial<PackVenueFacts> = {}): PackVenueFacts => ({
  venueId,
  venueType: 'hotel',
  situation: 'not_yet',
  suggested: [en('outcome-letter'), en('staff-poster')],
  withheld: [{ document: 'certificate', why: 'It comes once training was delivered.' }],
  ...more,
})
const translations: readonly Translation[] = [
  { ...polish, venueType: 'hotel', readiness: 'ready' },
  { document: 'desk-checklist', language: 'pl', venueType: 'hotel', readiness: 'proof' },
]

describe('availabilityOf', () => {
  it.each([
    [en('handbook'), { kind: 'ready' }],
    [en('certificate'), { kind: 'withheld', why: 'It comes once training was delivered.' }],
    [
      { document: 'certificate', language: 'pl' },
      { kind: 'withheld', why: 'It comes once training was delivered.' },
    ],
    [polish, { kind: 'ready' }],
    [{ document: 'desk-checklist', language: 'pl' }, { kind: 'proof' }],
    [{ document: 'staff-poster', language: 'cy' }, { kind: 'missing' }],
  ] as const)('%j is %j for a hotel', (item, expected) => {
    expect(availabilityOf(item, venue('a'), translations)).toEqual(expected)
  })

  it('asks for the translation of the type of venue', () => {
    expect(availabilityOf(polish, venue('a', { venueType: 'takeaway' }), translations)).toEqual({
      kind: 'missing',
    })
  })
})

describe('a change', () => {
  it('is what was added to what was suggested, and what was taken out', () => {
    const items = [en('outcome-letter'), en('handbook')]
    expect(changeBetween(venue('a').suggested, items)).toEqual({
      added: [en('handbook')],
      removed: [en('staff-poster')],
    })
  })

  it('is made for another venue, without what that may not be given and without giving anything twice', () => {
    const change = { added: [en('handbook'), en('certificate'), polish], removed: [en('outcome-letter')] }
    const other = venue('b', { venueType: 'takeaway' })
    expect(withChange([en('staff-poster'), en('handbook')], change, other, translations)).toEqual([
      en('staff-poster'),
      en('handbook'),
    ])
    expect(withChange([en('staff-poster')], change, venue('c'), translations)).toEqual([
      en('staff-poster'),
      polish,
      en('handbook'),
    ])
  })

  it('is undone by the same tick', () => {
    const items = venue('a').suggested
    expect(toggled(toggled(items, en('handbook')), en('handbook'))).toEqual(items)
  })
})

it('puts the first language before the others, and documents as a venue reads them', () => {
  const mixed = [
    en('handbook'),
    { ...polish, language: 'cy' },
    polish,
    en('staff-poster'),
    en('outcome-letter'),
  ]
  expect(inReadingOrder(mixed).map(({ document, language }) => `${document} ${language}`)).toEqual([
    'outcome-letter en',
    'staff-poster en',
    'staff-poster cy',
    'staff-poster pl',
    'handbook en',
  ])
})

it('finds the others of a group', () => {
  const [a, b, c] = [venue('a'), venue('b', { situation: 'partly' }), venue('c', { venueType: 'takeaway' })]
  const ids = (group: 'situation' | 'type' | 'all') =>
    othersIn(group, [a, b, c], a).map(({ venueId }) => venueId)
  expect([ids('situation'), ids('type'), ids('all')]).toEqual([['c'], ['b'], ['b', 'c']])
})

describe('packSize', () => {
  const file = (bytes: number) => ({ document: 'handbook', bytes }) as const
  it('counts files as an e-mail carries them, a third more than on disk', () => {
    const { bytes, drafts, tooLarge } = packSize([file(300_000), file(600_000)], 8_000_000)
    expect(bytes).toBe(mailBytes(300_000) + mailBytes(600_000))
    expect(bytes / 900_000).toBeGreaterThan(1.33)
    expect([drafts, tooLarge]).toEqual([1, []])
  })

  it('splits what is more than an e-mail holds, and names what none can hold', () => {
    expect(packSize([file(500_000), file(500_000)], 1_000_000).drafts).toBe(2)
    expect(packSize([file(900_000)], 1_000_000)).toMatchObject({ drafts: 1, tooLarge: ['handbook'] })
  })
})
