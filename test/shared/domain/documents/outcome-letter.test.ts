import type { DocumentVisit } from '@shared/domain/documents/document-source'
import type { ToldOutcome } from '@shared/domain/documents/letter-wording'
import { buildOutcomeLetter, letterMark, type OutcomeLetter } from '@shared/domain/documents/outcome-letter'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import {
  ANSWERS,
  BOOKINGS,
  REFUSAL_REASONS,
  REPORT_TIMINGS,
  REPORTS,
  STEPS,
} from '@shared/domain/visits/behaviours'
import { deriveOutcome, MARK_OF } from '@shared/domain/visits/outcome'
import { PRESET_RULES } from '@shared/domain/visits/pass-rule'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts.ts'
import { force, venue, visits, visitWith } from '../../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../../helpers/pack-wording.ts'

const build = (visit: typeof visits.accepted) =>
  buildOutcomeLetter({ venue, visit, force, day: '2026-12-14' }, wording) as OutcomeLetter
const seen = (visit: typeof visits.accepted) =>
  Object.fromEntries(build(visit).observations.map(({ heading, sentences }) => [heading, sentences]))

const answer = fc.option(fc.constantFrom(...ANSWERS))
const anyVisit = fc.record({
  kind: fc.constant('test' as const),
  status: fc.constant('completed' as const),
  day: fc.constant('2026-12-12'),
  rule: fc.constantFrom(...PRESET_RULES),
  steps: fc.record({
    concern: answer,
    askedPurpose: answer,
    askedRelationship: answer,
    askedId: answer,
    spokeToChild: answer,
    toldManager: answer,
    refused: answer,
  } satisfies Record<(typeof STEPS)[number], typeof answer>),
  refusalReason: fc.option(fc.constantFrom(...REFUSAL_REASONS)),
  booking: fc.option(fc.constantFrom(...BOOKINGS)),
  report: fc.option(fc.constantFrom(...REPORTS)),
  reportTiming: fc.option(fc.constantFrom(...REPORT_TIMINGS)),
  codeWordUsed: answer,
  trainingAccepted: answer,
})

describe('outcome letter', () => {
  it.each([
    ['exemplary', 'as_expected'],
    ['justEnough', 'as_expected'],
    ['refusedOnly', 'partly'],
    ['challengedThenAccepted', 'partly'],
    ['refusedForCash', 'not_yet'],
    ['accepted', 'not_yet'],
    ['sold', 'not_yet'],
  ] as const)('%s is told as %s', (name, mark) => {
    expect(letterMark(visits[name])).toBe(mark)
    const outcome = deriveOutcome(visits[name], visits[name].rule) as ToldOutcome
    expect(build(visits[name]).opening[1]).toBe(wording.letter.verdict[outcome])
  })

  it.each(['planned', 'not_testable', 'aborted', 'live_concern'] as const)('is not due for %s', (status) => {
    expect(
      buildOutcomeLetter({ venue, visit: visitWith({ status }), force, day: '2026-12-14' }, wording),
    ).toBeNull()
  })

  it('is not due for an engagement visit, whatever was recorded of it', () => {
    const visit = { ...visits.exemplary, kind: 'engagement' as const }
    expect(letterMark(visit)).toBeNull()
    expect(buildOutcomeLetter({ venue, visit, force, day: '2026-12-14' }, wording)).toBeNull()
  })

  /** What a venue is told of each outcome of DESIGN 6 that it is told of: the sentence, and what was seen and missed. */
  const told = {
    as_expected: [visits.exemplary, 'What your staff did well'],
    refused_not_reported: [visits.refusedOnly, 'What your staff did well', 'What was missed'],
    reported_not_refused: [
      visitWith({ steps: { concern: 'yes' }, report: 'completed', reportTiming: 'before_leaving' }),
      'What your staff did well',
      'What was missed',
    ],
    challenged_then_accepted: [visits.challengedThenAccepted, 'What your staff did well', 'What was missed'],
    recognised_no_action: [
      visitWith({ steps: { concern: 'yes' }, booking: 'offered' }),
      'What your staff did well',
      'What was missed',
    ],
    refused_other_reason: [visits.refusedForCash, 'What was missed'],
    accepted: [visits.accepted, 'What was missed'],
  } as const satisfies Record<ToldOutcome, readonly [DocumentVisit, ...string[]]>

  it.each(Object.entries(told))(
    'of %s thanks first, then says what was seen',
    (name, [visit, ...headings]) => {
      expect(deriveOutcome(visit, visit.rule)).toBe(name)
      const letter = build(visit)
      expect(letter.opening[0]).toMatch(/^Thank you for the time your staff gave us on 12 December 2026/)
      expect(letter.opening[1]).toBe(wording.letter.verdict[name as ToldOutcome])
      expect(letter.observations.map(({ heading }) => heading)).toEqual(headings)
    },
  )

  it('says this of each outcome', () => {
    expect(wording.letter.verdict).toEqual({
      as_expected:
        'Your staff responded as expected. We would be grateful if you shared our thanks with everyone who was on duty.',
      refused_not_reported:
        'Your staff saw that something was wrong and refused. One more step would make the difference: a call to us, so that the child is looked after as well. This letter says what we saw and how we can help.',
      reported_not_refused:
        'Your staff turned to the police, and we are grateful for it. One more step would make the difference: to refuse out of concern for the child. This letter says what we saw and how we can help.',
      challenged_then_accepted:
        'Your staff asked questions, and that is how harm comes to light. The steps that follow are to refuse and to call us. This letter says what we saw and how we can help.',
      recognised_no_action:
        'Your staff noticed that something was not right, and noticing comes first. The steps that follow are to ask, to refuse and to call us. This letter says what we saw and how we can help.',
      refused_other_reason:
        'Your staff refused, though we did not see that it was out of concern for a child. A child at risk needs somebody who notices and calls us. This letter says what we saw and how we can help.',
      accepted:
        'On this visit the steps that keep a child safe were not yet all taken. This letter says what we saw, and how we can help your staff to be ready.',
    })
    for (const verdict of Object.values(wording.letter.verdict)) {
      expect(verdict).not.toMatch(/\b(blame|wrongly|should have|ought|only|unfortunately|however|but)\b/i)
    }
  })

  it('shows the team’s own words, the force’s page and the duty to refer where there are some', () => {
    const own = {
      ...wording,
      local: { ...wording.local, letter: 'Ask us about\nour scheme.', handbook: 'Not here.' },
    }
    const source = { venue, visit: visits.accepted, day: '2026-12-14' }
    const letter = buildOutcomeLetter({ ...source, force }, own)
    expect(letter).toMatchObject({
      local: 'Ask us about our scheme.',
      page: { words: 'More about this work:', address: force.forcePage },
      dutyToRefer: force.dutyToRefer,
      falseAlarm: wording.shared.falseAlarm,
      proof: null,
    })
    expect(textsIn(letter)).not.toContain('Not here.')
    const bare = { ...force, dutyToRefer: ' ', forcePage: '' }
    expect(buildOutcomeLetter({ ...source, force: bare, proof: 'Proof' }, wording)).toMatchObject({
      local: null,
      page: null,
      dutyToRefer: null,
      proof: 'Proof',
    })
  })

  it('says what was done and leaves out what nobody can say', () => {
    expect(seen(visits.exemplary)).toEqual({
      'What your staff did well': [
        'They showed concern about what they saw.',
        'They asked about the reason for the visit, proof of identity or age and how the people in the group knew each other.',
        'They spoke to the young person directly.',
        'They told a manager.',
        'They refused the room because of their concern.',
        'They called the police.',
        'They quoted the code word.',
      ],
    })
    const unknown = visitWith({
      steps: Object.fromEntries(STEPS.map((step) => [step, 'unknown'])),
      booking: null,
      report: null,
    })
    expect(seen(unknown)).toEqual({})
  })

  it('says what was missed as plain fact', () => {
    expect(seen(visits.accepted)).toEqual({
      'What was missed': [
        'A room was offered without identification being asked for.',
        'Nobody asked about the reason for the visit or how the people in the group knew each other.',
        'Nobody spoke to the young person.',
        'A manager was not told.',
        'The police were not called.',
      ],
    })
    expect(seen(visits.refusedForCash)['What was missed']).toContain(
      'The room was refused for another reason, not out of concern for a child.',
    )
    expect(seen(visits.refusedOnly)['What was missed']).toContain(
      'Staff said they would call the police, but no call was made before we spoke to them.',
    )
    expect(seen(visits.sold)['What was missed']).toContain(
      'The police were called only after we had told staff about the exercise.',
    )
    expect(seen(visitWith({ steps: { askedId: 'yes' }, booking: 'sold' }))['What was missed']).toContain(
      'A room was sold.',
    )
  })

  it('shows the force’s first four channels, the code word and the contact', () => {
    const channels = Array.from({ length: 6 }, (_, i) => ({
      name: `n${i}`,
      number: `${i}`,
      when: 'w',
      verifiedOn: null,
      kind: 'other' as const,
      towns: '',
    }))
    const letter = buildOutcomeLetter(
      { venue, visit: visits.accepted, force: { ...force, channels }, day: '2026-12-14' },
      wording,
    ) as OutcomeLetter
    expect(letter.call.channels).toEqual(
      [0, 1, 2, 3].map((i) => ({ name: `n${i}`, number: `${i}`, when: 'w' })),
    )
    expect(letter.call.codeWord).toBe('Operation Makesafe')
    expect(letter.contact).toBe(
      'To arrange training, or to ask us anything: Licensing office, 01632 960123 or licensing@wessmoor.example.org.',
    )
    const bare = { ...force, contactName: '', contactPhone: '', contactEmail: '' }
    const without = buildOutcomeLetter(
      { venue, visit: visits.accepted, force: bare, day: '2026-12-14' },
      wording,
    )
    expect(without?.contact).toBe('To arrange training, or to ask us anything: Licensing Team.')
  })

  it('has a letter for every mark under every rule, with words for every kind of venue', () => {
    fc.assert(
      fc.property(anyVisit, fc.constantFrom(...VENUE_TYPES), (visit, type) => {
        const letter = buildOutcomeLetter(
          { venue: { ...venue, type }, visit, force, day: '2026-12-14' },
          wording,
        )
        const outcome = deriveOutcome(visit, visit.rule)
        const due = outcome !== null && ['as_expected', 'partly', 'not_yet'].includes(MARK_OF[outcome])
        expect(letter !== null).toBe(due)
        if (letter === null) return
        const text = textsIn(letter).join('\n')
        expect(text).not.toMatch(
          /\bfail|\bpass(ed|es|ing)?\b|cadet|child role|role-?play|\btest|scenario|undefined|[{}]/i,
        )
        const sentences = letter.observations.flatMap((section) => section.sentences)
        expect(new Set(sentences).size).toBe(sentences.length)
      }),
      { numRuns: COUNTS.property },
    )
  })
})
