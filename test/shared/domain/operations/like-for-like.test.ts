import {
  type DifferenceField,
  type Likeness,
  likeForLike,
  type OperationFacts,
} from '@shared/domain/operations/like-for-like'
import { CHILD_ROLES, SELECTIONS, STOP_POINTS } from '@shared/domain/operations/operation'
import { SCENARIO_SETTINGS } from '@shared/domain/operations/scenario-setting'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { CUES, REFUSAL_REASONS, STEPS } from '@shared/domain/visits/behaviours'
import { CRITERIA } from '@shared/domain/visits/pass-rule'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACTS, presetRule } from '../../../helpers/operation-facts.ts'

const rule = (more: Partial<OperationFacts['passRule']>): Partial<OperationFacts> => ({
  passRule: { ...FACTS.passRule, ...more },
})
const scenario = (more: Partial<OperationFacts['scenario']>): Partial<OperationFacts> => ({
  scenario: { ...FACTS.scenario, ...more },
})
const challenged = presetRule('Challenged')

type Row = readonly [
  what: string,
  first: Partial<OperationFacts>,
  second: Partial<OperationFacts>,
  verdict: Likeness,
  fields: readonly DifferenceField[],
  sentence: string | null,
]

const TABLE: readonly Row[] = [
  ['nothing', {}, {}, 'comparable', [], null],
  [
    'what the rule counts',
    {},
    { passRule: presetRule('Refused') },
    'not_comparable',
    ['rule'],
    'Pass rule: Strict v1 (Refused on safeguarding grounds and reported to the police) in the first, Refused v1 (Refused on safeguarding grounds) in the second.',
  ],
  [
    'the setting',
    {},
    scenario({ name: 'Taxi', setting: 'private_hire_taxi' }),
    'not_comparable',
    ['setting'],
    'Setting: hotels and other places to stay in the first, private hire and taxis in the second.',
  ],
  [
    'an alcohol test',
    scenario({ alcoholTest: true }),
    scenario({ version: 2 }),
    'with_care',
    ['alcoholTest'],
    'Alcohol test: only in the first.',
  ],
  ['only the name and version of the rule', {}, rule({ name: 'Ours', version: 3 }), 'comparable', [], null],
  [
    'which refusals count',
    {},
    rule({ safeguardingReasons: ['no_id', 'safeguarding'] }),
    'not_comparable',
    ['refusalReasons'],
    'Pass rule: refusals that count differ: No ID only in the second.',
  ],
  [
    'which questions are a challenge, where a challenge is enough',
    { passRule: challenged },
    { passRule: { ...challenged, challengeSteps: ['askedRelationship', 'askedPurpose'] } },
    'not_comparable',
    ['challengeSteps'],
    'Pass rule: questions that count as a challenge differ: Asked ID or age, Spoke to the child only in the first; Asked purpose only in the second.',
  ],
  [
    'which questions are a challenge, where it changes nothing',
    {},
    rule({ challengeSteps: [] }),
    'comparable',
    [],
    null,
  ],
  [
    'the cues',
    {},
    scenario({ cues: ['cash', 'alcohol_on_show'] }),
    'not_comparable',
    ['cues'],
    'Cues: No ID only in the first; Alcohol on show only in the second.',
  ],
  ['the order of the cues', {}, scenario({ cues: ['no_id', 'cash'] }), 'comparable', [], null],
  [
    'the child’s part',
    {},
    scenario({ childRole: 'unaccompanied' }),
    'not_comparable',
    ['childRole'],
    'Child’s part: Adult with a cadet in the first, Cadets without an adult in the second.',
  ],
  [
    'the stop point',
    {},
    scenario({ stopPoint: 'sold' }),
    'not_comparable',
    ['stopPoint'],
    'Stop point: When a room is offered in the first, When the room is sold in the second.',
  ],
  [
    'the wait before the debrief',
    {},
    scenario({ debriefWaitMinutes: 30 }),
    'with_care',
    ['debriefWait'],
    'Wait before the debrief: 10 minutes in the first, 30 in the second. A longer wait leaves more time to report.',
  ],
  [
    'only the version of the scenario',
    {},
    scenario({ version: 2 }),
    'with_care',
    ['scenario'],
    'Scenario: Walk-in v1 in the first, Walk-in v2 in the second, with the same cues and parts.',
  ],
  [
    'the version of the scenario with its cues',
    {},
    scenario({ version: 2, cues: [] }),
    'not_comparable',
    ['cues'],
    null,
  ],
  [
    'cues that were changed on visits',
    { cueChanges: { changed: 3, of: 18 } },
    {},
    'with_care',
    ['cueChanges'],
    'Cues other than the scenario’s were shown on 3 of 18 visits in the first, on no visit in the second.',
  ],
  [
    'nothing, where visits of both departed from the scenario',
    { cueChanges: { changed: 1, of: 18 } },
    { cueChanges: { changed: 1, of: 18 } },
    'with_care',
    ['cueChanges'],
    'Cues other than the scenario’s were shown on 1 of 18 visits in the first, on 1 of 18 visits in the second.',
  ],
  [
    'picked venues and drawn ones',
    {},
    { selection: 'random' },
    'not_comparable',
    ['selection'],
    'Venues: Chosen by the team in the first, Drawn at random in the second.',
  ],
  ['picked venues and all', {}, { selection: 'all' }, 'not_comparable', ['selection'], null],
  ['drawn venues and all', { selection: 'random' }, { selection: 'all' }, 'with_care', ['selection'], null],
  [
    'some venue types',
    {},
    { venueTypes: ['hostel', 'hotel'] },
    'with_care',
    ['venueTypes'],
    'Venue types: Hostel only in the second.',
  ],
  ['all venue types', {}, { venueTypes: ['taxi'] }, 'not_comparable', ['venueTypes'], null],
  ['venue types that are not known yet', {}, { venueTypes: [] }, 'with_care', ['venueTypes'], null],
  [
    'things for care alone',
    {},
    { ...scenario({ debriefWaitMinutes: 20 }), venueTypes: ['hotel', 'taxi'] },
    'with_care',
    ['debriefWait', 'venueTypes'],
    null,
  ],
  [
    'everything',
    {},
    {
      passRule: presetRule('Either'),
      ...scenario({ cues: [], childRole: 'actor', stopPoint: 'payment', debriefWaitMinutes: 0 }),
      selection: 'random',
      venueTypes: ['taxi'],
    },
    'not_comparable',
    ['rule', 'cues', 'childRole', 'stopPoint', 'debriefWait', 'selection', 'venueTypes'],
    null,
  ],
]

describe('two operations that differ in', () => {
  it.each(TABLE)('%s', (_what, first, second, verdict, fields, sentence) => {
    const found = likeForLike({ ...FACTS, ...first }, { ...FACTS, ...second })
    expect(found.verdict).toBe(verdict)
    expect(found.differences.map(({ field }) => field)).toEqual(fields)
    if (sentence !== null) expect(found.differences[0]?.sentence).toBe(sentence)
  })
})

const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values)
const someOf = <T>(values: readonly T[]) => fc.subarray([...values])
const facts: fc.Arbitrary<OperationFacts> = fc.record({
  passRule: fc.record({
    name: anyOf(['Strict', 'Ours']),
    version: fc.integer({ min: 1, max: 2 }),
    criterion: anyOf(CRITERIA),
    safeguardingReasons: someOf(REFUSAL_REASONS),
    challengeSteps: someOf(STEPS),
  }),
  scenario: fc.record({
    name: anyOf(['Walk-in', 'Late']),
    version: fc.integer({ min: 1, max: 2 }),
    cues: someOf(CUES),
    childRole: anyOf(CHILD_ROLES),
    stopPoint: anyOf(STOP_POINTS),
    debriefWaitMinutes: anyOf([0, 10, 30]),
    setting: anyOf(SCENARIO_SETTINGS),
    alcoholTest: fc.boolean(),
  }),
  selection: anyOf(SELECTIONS),
  venueTypes: someOf(VENUE_TYPES),
  cueChanges: fc.record({ changed: fc.integer({ min: 0, max: 2 }), of: fc.constant(18) }),
})

describe('for any two operations', () => {
  it('the order makes no difference to the verdict, the fields or their weight', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const [there, back] = [likeForLike(a, b), likeForLike(b, a)]
        expect(back.verdict).toBe(there.verdict)
        const bare = ({ differences }: typeof there) =>
          differences.map(({ field, weight }) => [field, weight])
        expect(bare(back)).toEqual(bare(there))
      }),
    )
  })

  it('an operation whose visits kept to its scenario is comparable with itself', () => {
    fc.assert(
      fc.property(facts, (any) => {
        const a = { ...any, cueChanges: { changed: 0, of: 18 } }
        expect(likeForLike(a, structuredClone(a))).toEqual({ verdict: 'comparable', differences: [] })
      }),
    )
  })

  it('the verdict is that of the worst difference, and each difference is a sentence of its own', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const { verdict, differences } = likeForLike(a, b)
        const weights = differences.map(({ weight }) => weight)
        const worst = weights.includes('not_comparable') ? 'not_comparable' : (weights[0] ?? 'comparable')
        expect(verdict).toBe(worst)
        const sentences = differences.map(({ sentence }) => sentence)
        expect(new Set(sentences).size).toBe(sentences.length)
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
      }),
    )
  })
})
