import { PACK_DOCUMENTS, type PackDocument, type PackItem } from '@shared/domain/documents/pack-document'
import { buildChaseEmail, buildPackEmail } from '@shared/domain/documents/pack-email'
import { describe, expect, it } from 'vitest'
import { force, venue } from '../../../helpers/pack-fixtures.ts'
import { wording } from '../../../helpers/pack-wording.ts'

const languages = [
  { code: 'en', english: 'English' },
  { code: 'cy', english: 'Welsh' },
  { code: 'ur', english: 'Urdu' },
]
const source = { venue, visitDay: '2026-12-12', force: { ...force, codeWord: 'BLUE LANTERN' }, languages }
const english = (...documents: PackDocument[]): PackItem[] =>
  documents.map((document) => ({ document, language: 'en' }))

describe('pack e-mail', () => {
  it('says what is attached and neither the outcome nor the code word', () => {
    const { subject, text } = buildPackEmail(
      { ...source, items: english('outcome-letter', 'staff-poster') },
      wording.email,
    )
    expect(subject).toBe('Operation Makesafe: our visit to The Fernbank Hotel on 12 December 2026')
    expect(text).toContain('- a letter that says what we saw and how we can help\n- a poster for staff areas')
    expect(text).toContain('Licensing office, 01632 960123 or licensing@wessmoor.example.org.')
    expect(text.endsWith('Licensing Team\nNorth Division\nWessmoor Police')).toBe(true)
    expect(text).not.toMatch(/BLUE LANTERN|expected|missed|fail|pass/i)
  })

  it('does not speak of a visit where there is no letter about one', () => {
    for (const visitDay of ['2026-12-12', null]) {
      const { subject, text } = buildPackEmail(
        { ...source, visitDay, items: english('staff-poster') },
        wording.email,
      )
      expect(subject).toBe('Operation Makesafe: for the staff of The Fernbank Hotel')
      expect(`${subject}${text}`).not.toMatch(/visit|December/)
    }
  })

  it('thanks a venue that is written to for the first time, and announces nothing', () => {
    const { subject, text } = buildPackEmail(
      { ...source, visitDay: null, items: english('invitation-letter', 'staff-poster') },
      wording.email,
    )
    expect(text).toContain('Dear manager,\n\nThank you for what you and your staff do every day.')
    expect(`${subject}${text}`).not.toMatch(/visit|exercise|\btest|[{}]/i)
  })

  it('names the language of what is not in English', () => {
    const { text } = buildPackEmail(
      {
        ...source,
        items: [
          { document: 'staff-poster', language: 'en' },
          { document: 'staff-poster', language: 'cy' },
          { document: 'desk-checklist', language: 'ur' },
        ],
      },
      wording.email,
    )
    expect(text).toContain(
      [
        '- a poster for staff areas, not where the public can see it',
        '- a poster for staff areas, not where the public can see it (in Welsh)',
        '- a checklist to keep at the desk (in Urdu)',
      ].join('\n'),
    )
  })

  it('divides a long list by what the documents are for, each of them once', () => {
    const { text } = buildPackEmail({ ...source, items: english(...PACK_DOCUMENTS) }, wording.email)
    const paragraphs = text.split('\n\n')
    expect(paragraphs.map((paragraph) => paragraph.split('\n')[0])).toEqual([
      'Dear manager,',
      'Thank you for the time your staff gave us on 12 December 2026, when we visited as part of Operation Makesafe.',
      'Attached to this e-mail:',
      'To read first:',
      'To put up:',
      'To train your staff with:',
      'To keep records in:',
      wording.email.call,
      'To arrange training, or to ask us anything: Licensing office, 01632 960123 or licensing@wessmoor.example.org.',
      'Licensing Team',
    ])
    const lines = text.split('\n').filter((line) => line.startsWith('- '))
    expect(new Set(lines).size).toBe(PACK_DOCUMENTS.length)
    expect(text).not.toMatch(/[{}]|undefined/)
  })

  it('keeps one subject over all e-mails of a pack, and says which one this is', () => {
    const pack = english('outcome-letter', 'staff-poster', 'handbook')
    const emails = [pack.slice(0, 2), pack.slice(2)].map((items, at) =>
      buildPackEmail({ ...source, items, part: { number: at + 1, of: 2, pack } }, wording.email),
    )
    expect(emails.map(({ subject }) => subject)).toEqual([
      'Operation Makesafe: our visit to The Fernbank Hotel on 12 December 2026 (1 of 2)',
      'Operation Makesafe: our visit to The Fernbank Hotel on 12 December 2026 (2 of 2)',
    ])
    expect(emails[1]?.text).toContain(
      'This pack comes in 2 e-mails. Attached to this one, number 2:\n- a handbook to read and to train with',
    )
  })

  it('shows a name with places in it as it is', () => {
    const { subject } = buildPackEmail(
      {
        ...source,
        venue: { name: 'The {part} Inn' },
        items: english('handbook'),
        part: { number: 1, of: 2, pack: english('handbook', 'quiz') },
      },
      wording.email,
    )
    expect(subject).toBe('Operation Makesafe: for the staff of The {part} Inn (1 of 2)')
  })
})

describe('chase e-mail', () => {
  const chase = buildChaseEmail({ venue, force: source.force, sentOn: '2026-12-14' }, wording.email)

  it('reminds of the pack and asks whether training can be booked', () => {
    expect(chase.subject).toBe('Operation Makesafe: training for the staff of The Fernbank Hotel')
    expect(chase.text).toContain('On 14 December 2026 we sent you a pack')
    expect(chase.text).toContain('Reply with two or three days that suit you')
    expect(chase.text).toContain('Licensing office, 01632 960123 or licensing@wessmoor.example.org.')
    expect(chase.text.endsWith('Licensing Team\nNorth Division\nWessmoor Police')).toBe(true)
  })

  it('says no outcome, no code word and nothing of a visit', () => {
    expect(`${chase.subject}${chase.text}`).not.toMatch(
      /BLUE LANTERN|expected|missed|fail|\bpass(ed)?\b|visit|exercise|\btest|overdue|[{}]/i,
    )
  })
})
