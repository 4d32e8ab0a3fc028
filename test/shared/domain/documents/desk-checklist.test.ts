import { buildDeskChecklist } from '@shared/domain/documents/desk-checklist'
import { buildReceptionPoster } from '@shared/domain/documents/reception-poster'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { force, venue } from '../../../helpers/pack-fixtures.ts'
import { wording } from '../../../helpers/pack-wording.ts'

const contextOf = (type: (typeof VENUE_TYPES)[number]) => ({
  venue: { ...venue, type },
  force,
  wording,
  proof: null,
})

describe.each(VENUE_TYPES)('the card at the desk of a %s', (type) => {
  const card = buildDeskChecklist(contextOf(type))

  it('has short steps in order, and calling is one of them', () => {
    expect(card.steps.length).toBeGreaterThanOrEqual(4)
    expect(card.steps.length).toBeLessThanOrEqual(6)
    for (const { text } of card.steps) expect(text.length).toBeLessThanOrEqual(70)
    const verbs = card.steps.map(({ verb }) => verb)
    expect(verbs).toContain('Call')
    expect(verbs.indexOf('Call')).toBeGreaterThan(verbs.indexOf('Ask'))
    expect(verbs.at(-1)).toBe('Note')
  })

  it('has questions that accuse nobody', () => {
    const questions = [...card.questions.lines, ...card.childQuestions.lines]
    expect(questions).toHaveLength(5)
    for (const question of questions) {
      expect(question).toMatch(/\?/)
      expect(question).not.toMatch(/police|exploit|abus|hurt|boyfriend|why/i)
    }
  })

  it('asks the same three questions as the poster behind the desk', () => {
    const poster = buildReceptionPoster(contextOf(type))
    expect(poster.questions).toEqual(card.questions.lines)
    expect(poster.actions).toHaveLength(3)
    expect(poster.actions.at(-1)?.verb).toBe('Call')
    expect(poster.call).toEqual(card.call)
  })

  it('welcomes a false alarm', () => {
    expect(card.call.falseAlarm).toBe('A false alarm is welcome. Nobody will blame you for calling.')
  })
})
