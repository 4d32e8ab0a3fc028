import { eligibility } from '@shared/domain/eligibility/eligibility'
import type {
  AdultFacts,
  EligibilityFacts,
  EligibilityFinding,
  RideFacts,
  Severity,
} from '@shared/domain/eligibility/finding'
import { checkWelfare, type WelfareFacts } from '@shared/domain/eligibility/welfare'
import { adultFacts, eligible, type FORCE_RULES, NO_LIMITS, rideFacts } from './eligibility-facts'

/** A rule just inside, where it says nothing, and just outside. */
export interface RuleCase {
  readonly rule: number
  readonly name: string
  readonly severity: Severity
  readonly inside: readonly EligibilityFinding[]
  readonly outside: readonly EligibilityFinding[]
  /** What was looked at outside; `null` after a session. */
  readonly facts: EligibilityFacts | null
}

type More = NonNullable<Parameters<typeof eligible>[0]>

const before = (rule: number, severity: Severity, name: string, inside: More, outside: More): RuleCase => {
  const facts = eligible(outside)
  return { rule, severity, name, inside: eligibility(eligible(inside)), outside: eligibility(facts), facts }
}

/** With a team, of which the parts given differ. */
const team = (
  rule: number,
  severity: Severity,
  name: string,
  inside: Partial<RideFacts>,
  outside: Partial<RideFacts>,
): RuleCase => before(rule, severity, name, { ride: rideFacts(inside) }, { ride: rideFacts(outside) })

/** The team in order with one adult who differs. */
const withAdult = (adult: string, more: Partial<AdultFacts>): Partial<RideFacts> => ({
  adults: rideFacts().adults.map((one) => (one.adult === adult ? { ...one, ...more } : one)),
})

const rules = (more: Partial<typeof FORCE_RULES>, session: More['session'] = {}): More => ({
  consent: { latestFinish: null },
  session: { ...session, rules: { ...NO_LIMITS, ...more } },
})

const other = (more: Partial<EligibilityFacts['otherRides'][number]>): More => ({
  ride: rideFacts(),
  otherRides: [
    {
      sessionId: 's9',
      teamId: 't9',
      day: '2026-11-14',
      start: '18:00',
      finish: '22:00',
      venueIds: ['v9'],
      ...more,
    },
  ],
})

const LOOKED_AFTER: WelfareFacts = {
  night: 'Saturday 12 December 2026',
  sessionOver: true,
  collectedAt: '17:30',
  collectedBy: 'PC 2004',
  returnedAt: '23:20',
  returnedBy: 'PC 2004',
  checks: 3,
  welfareDebriefAt: '2026-12-13',
  statement: null,
  age: { least: 180, most: 181 },
}

const after = (
  rule: number,
  severity: Severity,
  name: string,
  inside: Partial<WelfareFacts>,
  outside: Partial<WelfareFacts>,
): RuleCase => ({
  rule,
  severity,
  name,
  inside: checkWelfare({ ...LOOKED_AFTER, ...inside }),
  outside: checkWelfare({ ...LOOKED_AFTER, ...outside }),
  facts: null,
})

const twoAdults = [
  adultFacts('PS 2001', ['lead', 'debrief', 'role_player', 'cover']),
  adultFacts('PC 2004', ['welfare', 'driver']),
]
const chain = (operator: string | null): More => {
  const venues = [
    { id: 'v1', name: 'Alder House Hotel', town: 'Northmere', operator: 'Larch Inns' },
    { id: 'v2', name: 'Birch Lodge', town: 'Sallowford', operator },
  ]
  return {
    cadet: { venueIds: ['v1'] },
    session: { venues },
    ride: rideFacts({ venues: venues.filter(({ id }) => id === 'v2') }),
  }
}

/** Every rule at its edges, and every part of it that an approver may or may not set aside. */
export const RULE_CASES: readonly RuleCase[] = [
  before(1, 'block', 'under 18', { cadet: { born: '2009-01' } }, { cadet: { born: '2008-11' } }),
  before(2, 'block', 'the minimum', { cadet: { born: '2013-11' } }, { cadet: { born: '2014-01' } }),
  before(
    3,
    'block',
    'with alcohol',
    { cadet: { born: '2010-07' }, operation: { alcoholTest: true } },
    { cadet: { born: '2010-05' }, operation: { alcoholTest: true } },
  ),
  before(4, 'block', 'consent', {}, { consent: null }),
  before(4, 'warn', 'the sheet', {}, { consent: { sheetCarried: false } }),
  before(
    5,
    'block',
    'the parents’ finish',
    { consent: { latestFinish: '23:00' } },
    { consent: { latestFinish: '22:59' } },
  ),
  before(
    5,
    'block',
    'a town where the team goes',
    { ride: rideFacts({ venues: rideFacts().venues.slice(1) }), consent: { towns: ['Northmere'] } },
    { ride: rideFacts(), consent: { towns: ['Northmere'] } },
  ),
  before(5, 'warn', 'a town before a team', {}, { consent: { towns: ['Northmere'] } }),
  before(5, 'record', 'other limits', {}, { consent: { otherLimits: 'No nuts' } }),
  before(6, 'block', 'agreement on the day', {}, { agreement: null }),
  before(6, 'warn', 'agreement before the day', {}, { agreement: null, today: '2026-12-11' }),
  before(
    6,
    'block',
    'the briefing',
    { cadet: { briefedOn: '2026-12-12' } },
    { cadet: { briefedOn: '2026-12-13' } },
  ),
  before(7, 'block', 'a risk assessment', {}, { operation: { riskAssessment: null } }),
  before(7, 'block', 'approved', {}, { operation: { approved: false } }),
  before(
    7,
    'block',
    'in date',
    { operation: { riskAssessmentUntil: '2026-12-12' } },
    { operation: { riskAssessmentUntil: '2026-12-11' } },
  ),
  before(8, 'block', 'foreseen', {}, { operation: { confrontation: 'foreseen' } }),
  before(8, 'block', 'unsaid', {}, { operation: { confrontation: null } }),
  team(9, 'block', 'cover inside', {}, withAdult('PC 2003', { roles: ['driver'] })),
  before(
    10,
    'block',
    'enough adults',
    { ...rules({ adultsWithCadet: 4 }), ride: rideFacts() },
    { ...rules({ adultsWithCadet: 5 }), ride: rideFacts() },
  ),
  team(10, 'block', 'a welfare officer', {}, { welfareOfficer: null }),
  team(10, 'block', 'who is on the team', {}, { welfareOfficer: 'PC 2099' }),
  team(10, 'block', 'in that part', {}, { welfareOfficer: 'PS 2001' }),
  team(
    10,
    'block',
    'with no part inside',
    withAdult('PC 2004', { roles: ['welfare', 'debrief'] }),
    withAdult('PC 2004', { roles: ['welfare', 'cover'] }),
  ),
  team(10, 'block', 'and on no other team', {}, withAdult('PC 2004', { alsoOn: 'Team B' })),
  team(10, 'block', 'an adult on two teams', {}, withAdult('PC 2003', { alsoOn: 'Team B' })),
  before(
    10,
    'block',
    'the cadet on two teams',
    { ...other({ sessionId: 's1', teamId: 't1', day: '2026-12-12' }) },
    { ...other({ sessionId: 's1', teamId: 't2', day: '2026-12-12' }) },
  ),
  before(
    10,
    'block',
    'the cadet on a session that overlaps',
    {
      ...rules({}),
      ...other({ day: '2026-12-12', start: '23:00', finish: '00:30' }),
    },
    {
      ...rules({}),
      ...other({ day: '2026-12-12', start: '22:59', finish: '00:30' }),
    },
  ),
  before(
    11,
    'block',
    'the cadet’s vetting',
    { cadet: { vettedUntil: '2026-12-12' } },
    { cadet: { vettedUntil: '2026-12-11' } },
  ),
  team(
    11,
    'block',
    'an adult’s vetting',
    withAdult('PC 2003', { vettedUntil: '2026-12-12' }),
    withAdult('PC 2003', { vettedUntil: '2026-12-11' }),
  ),
  team(
    11,
    'block',
    'vetting that begins',
    withAdult('PC 2003', { vettedOn: '2026-12-12' }),
    withAdult('PC 2003', { vettedOn: '2026-12-13' }),
  ),
  team(11, 'block', 'no vetting', {}, withAdult('PC 2003', { vettedOn: null })),
  team(
    11,
    'block',
    'an adult’s training',
    withAdult('PC 2003', { trainedOn: '2024-12-12' }),
    withAdult('PC 2003', { trainedOn: '2024-12-11' }),
  ),
  team(
    11,
    'block',
    'training that comes too late',
    withAdult('PC 2003', { trainedOn: '2026-12-12' }),
    withAdult('PC 2003', { trainedOn: '2026-12-13' }),
  ),
  team(11, 'block', 'no training', {}, withAdult('PC 2003', { trainedOn: null })),
  team(
    12,
    'warn',
    'three adults',
    { adults: [...twoAdults, adultFacts('PC 2002', ['driver'])] },
    { adults: twoAdults },
  ),
  team(12, 'warn', 'or two young people', { adults: twoAdults, companions: 1 }, { adults: twoAdults }),
  before(
    13,
    'block',
    'where the team goes',
    { cadet: { venueIds: ['v9'] }, ride: rideFacts() },
    { cadet: { venueIds: ['v1'] }, ride: rideFacts() },
  ),
  before(13, 'warn', 'before a team', {}, { cadet: { venueIds: ['v1'] } }),
  before(14, 'warn', 'asked about links', {}, { agreement: { linksAsked: false } }),
  before(14, 'warn', 'the same chain', chain('Larch Inn'), chain(' larch  INNS')),
  before(14, 'warn', 'no chain', chain(null), chain('Larch Inns')),
  before(
    15,
    'warn',
    'been there before',
    other({ day: '2026-12-19', venueIds: ['v1'] }),
    other({ venueIds: ['v1'] }),
  ),
  before(
    16,
    'warn',
    'visits',
    { ...rules({ maximumVisits: 2 }), ride: rideFacts() },
    { ...rules({ maximumVisits: 1 }), ride: rideFacts() },
  ),
  before(
    16,
    'warn',
    'hours',
    rules({ maximumHours: 6 }, { finish: '00:00' }),
    rules({ maximumHours: 6 }, { finish: '00:01' }),
  ),
  before(
    16,
    'warn',
    'the latest finish',
    rules({ latestFinish: '23:30' }, { finish: '23:30' }),
    rules({ latestFinish: '23:30' }, { finish: '00:15' }),
  ),
  before(
    16,
    'warn',
    'before a school day',
    rules({ schoolNightFinish: '22:00' }),
    rules({ schoolNightFinish: '22:00' }, { day: '2026-12-13' }),
  ),
  before(
    16,
    'warn',
    'Thursday, and not Friday',
    rules({ schoolNightFinish: '22:00' }, { day: '2026-12-18' }),
    rules({ schoolNightFinish: '22:00' }, { day: '2026-12-17' }),
  ),
  before(
    16,
    'warn',
    'rest after the night before',
    other({ day: '2026-12-11', finish: '06:00' }),
    other({ day: '2026-12-11', finish: '06:01' }),
  ),
  before(
    16,
    'warn',
    'rest before the next',
    other({ day: '2026-12-13', start: '11:00', finish: '14:00' }),
    other({ day: '2026-12-13', start: '10:59', finish: '14:00' }),
  ),
  before(17, 'record', 'clothes', {}, { ride: rideFacts() }),
  before(18, 'warn', 'need not lie', {}, rules({ truthAboutAge: false })),
  before(18, 'record', 'the truth', {}, { ride: rideFacts() }),
  before(19, 'record', 'no persuasion', {}, { ride: rideFacts() }),
  before(20, 'record', 'the stop point', {}, { ride: rideFacts() }),
  before(21, 'block', 'considered', {}, { operation: { authorityConsidered: false } }),
  before(22, 'record', 'photographs', {}, { ride: rideFacts() }),
  after(23, 'warn', 'returned', {}, { returnedAt: null, returnedBy: null }),
  after(24, 'block', 'debriefed', {}, { welfareDebriefAt: null }),
  after(
    25,
    'block',
    'with a parent',
    { statement: 'without_parent', age: { least: 192, most: 193 } },
    { statement: 'without_parent', age: { least: 191, most: 192 } },
  ),
  before(26, 'block', 'permitted', {}, rules({ juvenileTesting: false })),
  before(
    27,
    'record',
    'the reason',
    { ride: rideFacts() },
    {
      ride: rideFacts(),
      operation: { youngPersonReason: null },
    },
  ),
  before(
    28,
    'record',
    'two cadets',
    { ride: rideFacts() },
    {
      ride: rideFacts({ companions: 1 }),
      operation: { childRole: 'two_cadets' },
    },
  ),
]
