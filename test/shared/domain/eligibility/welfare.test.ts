import { checkWelfare, type WelfareFacts } from '@shared/domain/eligibility/welfare'
import { describe, expect, it } from 'vitest'

const facts = (more: Partial<WelfareFacts> = {}): WelfareFacts => ({
  night: 'Saturday 12 December 2026',
  sessionOver: true,
  collectedAt: '17:30',
  collectedBy: 'PC 4127',
  returnedAt: '23:20',
  returnedBy: 'PC 4127',
  checks: 3,
  welfareDebriefAt: '2026-12-13',
  statement: null,
  age: { least: 180, most: 181 },
  ...more,
})
const found = (more: Partial<WelfareFacts>) =>
  checkWelfare(facts(more)).map(({ rule, severity, overridable }) => `${rule} ${severity} ${overridable}`)

describe('rule 23: collected and returned', () => {
  it('has nothing against a journey that is recorded whole', () => expect(found({})).toEqual([]))
  it.each(['collectedAt', 'collectedBy', 'returnedAt', 'returnedBy'] as const)(
    'warns where %s is missing, once the session is over',
    (part) => {
      expect(found({ [part]: null })).toEqual(['23 warn true'])
      expect(found({ [part]: null, sessionOver: false })).toEqual([])
    },
  )
  it('names all that is missing in one sentence', () => {
    expect(checkWelfare(facts({ returnedAt: null, returnedBy: null }))[0]?.message).toBe(
      'For Saturday 12 December 2026 these are not recorded: when the cadet was returned, who returned the cadet. Ask the adults, then enter them.',
    )
  })
})

describe('rule 24: the welfare debrief', () => {
  it('blocks once the session is over, and nobody may set it aside', () => {
    expect(found({ welfareDebriefAt: null })).toEqual(['24 block false'])
    expect(found({ welfareDebriefAt: null, sessionOver: false })).toEqual([])
  })
})

describe('rule 25: a statement', () => {
  it('stands with a parent at any age, and alone from 16', () => {
    expect(found({ statement: 'with_parent' })).toEqual([])
    expect(found({ statement: 'without_parent', age: { least: 192, most: 193 } })).toEqual([])
  })
  it('blocks where somebody who may be under 16 gave it alone', () => {
    expect(found({ statement: 'without_parent', age: { least: 191, most: 192 } })).toEqual(['25 block true'])
    expect(found({ statement: 'without_parent', sessionOver: false })).toEqual(['25 block true'])
  })
})
