import { buildPackEmail } from '@shared/domain/documents/pack-email'
import { describe, expect, it } from 'vitest'
import { force, venue } from '../../../helpers/pack-fixtures.ts'
import { wording } from '../../../helpers/pack-wording.ts'

const source = { venue, visitDay: '2026-12-12', force }

describe('pack e-mail', () => {
  it('says what is attached and neither the outcome nor the code word', () => {
    const { subject, text } = buildPackEmail(
      {
        ...source,
        force: { ...force, codeWord: 'BLUE LANTERN' },
        documents: ['outcome-letter', 'staff-poster'],
      },
      wording.email,
    )
    expect(subject).toBe('Operation Makesafe: our visit to The Fernbank Hotel on 12 December 2026')
    expect(text).toContain('- a letter that says what we saw and how we can help\n- a poster for staff areas')
    expect(text).toContain('Licensing office, 01632 960123 or licensing@wessmoor.example.org.')
    expect(text.endsWith('Licensing Team\nNorth Division\nWessmoor Police')).toBe(true)
    expect(text).not.toMatch(/BLUE LANTERN|expected|missed|fail|pass/i)
  })

  it('does not speak of a visit where there is no letter', () => {
    const { subject, text } = buildPackEmail({ ...source, documents: ['staff-poster'] }, wording.email)
    expect(subject).toBe('Operation Makesafe: for the staff of The Fernbank Hotel')
    expect(`${subject}${text}`).not.toMatch(/visit|December/)
  })
})
