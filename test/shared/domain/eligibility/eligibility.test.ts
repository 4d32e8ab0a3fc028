import type { CadetFacts } from '@shared/domain/cadets/cadet'
import { agesInDoubt } from '@shared/domain/eligibility/age'
import { eligibility, verdictOf } from '@shared/domain/eligibility/eligibility'
import type { EligibilityFacts, SessionFacts } from '@shared/domain/eligibility/finding'
import { describe, expect, it } from 'vitest'
import { eligible, FORCE_RULES, NO_LIMITS, sessionFacts } from '../../../helpers/eligibility-facts'

const found = (facts: EligibilityFacts) =>
  eligibility(facts).map(({ rule, severity }) => `${rule} ${severity}`)
const confirmed = (months: number) => ({ confirmedAges: [{ day: '2026-12-12', months }] })

it('has nothing against a cadet for whom everything is in order', () => {
  expect(eligibility(eligible())).toEqual([])
})

// Each rule just inside, where nothing is said, and just outside.
describe.each<[string, EligibilityFacts, EligibilityFacts, string]>([
  [
    'rule 1: under 18 on the night',
    eligible({ cadet: { born: '2009-01' } }),
    eligible({ cadet: { born: '2008-11' } }),
    '1 block',
  ],
  [
    'rule 1: an age that month and year leave in doubt',
    eligible({ cadet: { born: '2011-11' } }),
    eligible({ cadet: { born: '2011-12' } }),
    '1 block',
  ],
  [
    'rule 1: the 18th birthday in the month, as a sergeant read it',
    eligible({ cadet: { born: '2008-12', ...confirmed(215) } }),
    eligible({ cadet: { born: '2008-12', ...confirmed(216) } }),
    '1 block',
  ],
  [
    'rule 1: a confirmation for another day',
    eligible({ cadet: { born: '2011-12', ...confirmed(179) } }),
    eligible({ cadet: { born: '2011-12', confirmedAges: [{ day: '2026-12-13', months: 179 }] } }),
    '1 block',
  ],
  [
    'rule 2: the force’s minimum age',
    eligible({ cadet: { born: '2013-11' } }),
    eligible({ cadet: { born: '2014-01' } }),
    '2 block',
  ],
  [
    'rule 2: another minimum age on that day',
    eligible({ session: { rules: { ...FORCE_RULES, juvenileTesting: true, minimumAge: 15 } } }),
    eligible({ session: { rules: { ...FORCE_RULES, juvenileTesting: true, minimumAge: 16 } } }),
    '2 block',
  ],
  [
    'rule 3: under 16 years and 6 months where alcohol is tested',
    eligible({ cadet: { born: '2010-07' }, operation: { alcoholTest: true } }),
    eligible({ cadet: { born: '2010-05' }, operation: { alcoholTest: true } }),
    '3 block',
  ],
  [
    'rule 3: the month in which that age is reached, as a sergeant read it',
    eligible({ cadet: { born: '2010-06', ...confirmed(197) }, operation: { alcoholTest: true } }),
    eligible({ cadet: { born: '2010-06' }, operation: { alcoholTest: true } }),
    '3 block',
  ],
  [
    'rule 3: the same age without alcohol',
    eligible({ cadet: { born: '2010-05' } }),
    eligible({ cadet: { born: '2010-05' }, operation: { alcoholTest: true } }),
    '3 block',
  ],
  ['rule 4: consent to this operation', eligible(), eligible({ consent: null }), '4 block'],
  [
    'rule 4: consent that was withdrawn',
    eligible(),
    eligible({ consent: { withdrawnOn: '2026-12-10' } }),
    '4 block',
  ],
  [
    'rule 4: consent given by the day',
    eligible({ consent: { givenOn: '2026-12-12' } }),
    eligible({ consent: { givenOn: '2026-12-13' } }),
    '4 block',
  ],
  ['rule 4: the sheet on the night', eligible(), eligible({ consent: { sheetCarried: false } }), '4 warn'],
  [
    'rule 5: the latest finish',
    eligible({ consent: { latestFinish: '23:00' } }),
    eligible({ consent: { latestFinish: '22:59' } }),
    '5 block',
  ],
  [
    'rule 5: a finish after midnight',
    eligible({ consent: { latestFinish: '00:30' }, session: { finish: '00:30', rules: NO_LIMITS } }),
    eligible({ consent: { latestFinish: '23:30' }, session: { finish: '00:30', rules: NO_LIMITS } }),
    '5 block',
  ],
  [
    'rule 5: a limit long before the session, which is not the morning after',
    eligible({ consent: { latestFinish: '05:00' } }),
    eligible({ consent: { latestFinish: '11:00' } }),
    '5 block',
  ],
  [
    'rule 5: a limit in the small hours, and a session over before',
    eligible({ consent: { latestFinish: '00:15' } }),
    eligible({ consent: { latestFinish: '00:15' }, session: { finish: '00:16', rules: NO_LIMITS } }),
    '5 block',
  ],
  [
    'rule 5: every venue in a town that the limits leave out',
    eligible({ consent: { towns: ['Elsewhere'] } }),
    eligible({ consent: { towns: [' northmere', 'SALLOWFORD'] } }),
    '5 block',
  ],
  [
    'rule 5: a venue in a town that the limits leave out',
    eligible({ consent: { towns: ['North'] } }),
    eligible({ consent: { towns: ['Northmere'] } }),
    '5 warn',
  ],
  ['rule 5: other limits', eligible(), eligible({ consent: { otherLimits: 'No nuts' } }), '5 record'],
  ['rule 6: their own agreement', eligible(), eligible({ agreement: null }), '6 block'],
  [
    'rule 6: agreement by the day',
    eligible({ agreement: { agreedOn: '2026-12-12' } }),
    eligible({ agreement: { agreedOn: '2026-12-13' } }),
    '6 block',
  ],
  ['rule 6: withdrawn', eligible(), eligible({ cadet: { withdrawnOn: '2026-12-12' } }), '6 block'],
  ['rule 6: the briefing', eligible(), eligible({ cadet: { briefedOn: null } }), '6 block'],
  [
    'rule 6: the briefing by the day',
    eligible({ cadet: { briefedOn: '2026-12-12' } }),
    eligible({ cadet: { briefedOn: '2026-12-13' } }),
    '6 block',
  ],
  ['rule 7: the risk assessment', eligible(), eligible({ operation: { riskAssessment: null } }), '7 block'],
  ['rule 7: its approval', eligible(), eligible({ operation: { approved: false } }), '7 block'],
  ['rule 11: vetting', eligible(), eligible({ cadet: { vettedOn: null } }), '11 block'],
  [
    'rule 11: vetting from the day',
    eligible({ cadet: { vettedOn: '2026-12-12' } }),
    eligible({ cadet: { vettedOn: '2026-12-13' } }),
    '11 block',
  ],
  [
    'rule 11: vetting until the day',
    eligible({ cadet: { vettedUntil: '2026-12-12' } }),
    eligible({ cadet: { vettedUntil: '2026-12-11' } }),
    '11 block',
  ],
  [
    'rule 13: one venue ticked',
    eligible({ cadet: { venueIds: ['v9'] } }),
    eligible({ cadet: { venueIds: ['v1'] } }),
    '13 warn',
  ],
  [
    'rule 13: every venue ticked, one by its town',
    eligible({ cadet: { venueIds: ['v9'], towns: ['Sallow'] } }),
    eligible({ cadet: { venueIds: ['v1'], towns: ['sallowford'] } }),
    '13 block',
  ],
  [
    'rule 21: covert authority considered',
    eligible(),
    eligible({ operation: { authorityConsidered: false } }),
    '21 block',
  ],
  [
    'rule 26: the force permits it on that day',
    eligible(),
    eligible({ session: { rules: { ...FORCE_RULES, juvenileTesting: false, minimumAge: 13 } } }),
    '26 block',
  ],
])('%s', (_rule, inside, outside, expected) => {
  it('says nothing just inside', () => expect(found(inside)).toEqual([]))
  it('says so just outside', () => expect(found(outside)).toEqual([expected]))
})

describe('findings', () => {
  const all = eligibility(
    eligible({
      cadet: { born: '2011-12', vettedOn: null, briefedOn: null, venueIds: ['v1', 'v2'] },
      agreement: null,
      consent: { sheetCarried: false, otherLimits: 'x', latestFinish: '20:00' },
      operation: { riskAssessment: null, authorityConsidered: false },
      session: { rules: { ...FORCE_RULES, juvenileTesting: false, minimumAge: 13 } },
    }),
  )

  it('put what stops first, each a sentence with its source', () => {
    const order = all.map(({ severity }) => severity)
    expect([...new Set(order)]).toEqual(['block', 'warn', 'record'])
    expect(order.lastIndexOf('block')).toBeLessThan(order.indexOf('warn'))
    expect(order.lastIndexOf('warn')).toBeLessThan(order.indexOf('record'))
    for (const { message, source, rule } of all) {
      expect(message).toMatch(/^\p{Lu}.*\.$/u)
      expect(source).toContain(`rule ${rule})`)
    }
  })

  it('never let age, consent, agreement or vetting be set aside', () => {
    const never = [1, 2, 3, 4, 5, 6, 11]
    for (const { rule, overridable } of all)
      expect([rule, overridable]).toEqual([rule, !never.includes(rule)])
  })
})

describe('a week', () => {
  const sessions = ['2026-11-30', '2026-12-01'].map((day, n) =>
    sessionFacts({ id: `s${n}`, day, rules: NO_LIMITS }),
  )
  const on = (session: SessionFacts, confirmedAges: CadetFacts['confirmedAges'] = []) =>
    eligible({
      cadet: { born: '2011-12', briefedOn: '2026-11-20', confirmedAges },
      consent: { givenOn: '2026-11-20' },
      agreement: { agreedOn: '2026-11-20' },
      session,
    })

  it('judges each session by its own day', () => {
    expect(sessions.map((session) => verdictOf(eligibility(on(session))))).toEqual(['allowed', 'blocked'])
  })

  it('asks a sergeant for the days in doubt alone', () => {
    const { cadet } = on(sessionFacts())
    expect(agesInDoubt(cadet, false, sessions)).toEqual([{ day: '2026-12-01', ages: [179, 180] }])
    const known = [{ day: '2026-12-01', months: 180 }]
    expect(agesInDoubt({ ...cadet, confirmedAges: known }, false, sessions)).toEqual([])
    expect(sessions.map((session) => verdictOf(eligibility(on(session, known))))).toEqual([
      'allowed',
      'allowed',
    ])
  })
})
