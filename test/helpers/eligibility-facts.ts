import type { AgreementFacts, CadetFacts, ConsentFacts } from '@shared/domain/cadets/cadet'
import type {
  AdultFacts,
  EligibilityFacts,
  EligibilityRules,
  OperationUnderCheck,
  RideFacts,
  SessionFacts,
} from '@shared/domain/eligibility/finding'

/** What a force permits until it says otherwise. */
export const FORCE_RULES: EligibilityRules = {
  juvenileTesting: true,
  minimumAge: 13,
  alcoholMonthsUnder: 18,
  truthAboutAge: true,
  rulesLeftOut: [],
  adultsWithCadet: 2,
  safeguardingTrainingMonths: 24,
  maximumVisits: 12,
  maximumHours: 6,
  latestFinish: '23:30',
  schoolNightFinish: '22:00',
  restHours: 12,
}

/** The same force without limits of its own. */
export const NO_LIMITS: EligibilityRules = {
  ...FORCE_RULES,
  maximumVisits: null,
  maximumHours: null,
  latestFinish: null,
  schoolNightFinish: null,
  restHours: null,
}

/** A session at which nothing is out of order: Saturday 12 December 2026, 18:00 to 23:00. */
export const sessionFacts = (more: Partial<SessionFacts> = {}): SessionFacts => ({
  id: 's1',
  day: '2026-12-12',
  start: '18:00',
  finish: '23:00',
  rules: FORCE_RULES,
  venues: [
    { id: 'v1', name: 'Alder House Hotel', town: 'Northmere', operator: null },
    { id: 'v2', name: 'Birch Lodge', town: 'Sallowford', operator: null },
  ],
  ...more,
})

/** An adult in order, by number and parts. */
export const adultFacts = (
  adult: string,
  roles: AdultFacts['roles'],
  more: Partial<AdultFacts> = {},
): AdultFacts => ({
  adult,
  roles,
  vettedOn: '2025-06-01',
  vettedUntil: '2028-05-31',
  trainedOn: '2026-02-01',
  alsoOn: null,
  ...more,
})

/** A whole team against which no rule has anything: it goes to both venues of the session. */
export const rideFacts = (more: Partial<RideFacts> = {}): RideFacts => ({
  teamId: 't1',
  teamName: 'Team A',
  adults: [
    adultFacts('PS 2001', ['lead', 'debrief']),
    adultFacts('PC 2002', ['role_player']),
    adultFacts('PC 2003', ['cover']),
    adultFacts('PC 2004', ['welfare', 'driver']),
  ],
  welfareOfficer: 'PC 2004',
  venues: sessionFacts().venues,
  companions: 0,
  ...more,
})

/** A cadet, a consent and an operation against which no rule has anything. The cadet is 15 on the night. */
export const eligible = (
  more: {
    cadet?: Partial<CadetFacts>
    consent?: Partial<ConsentFacts> | null
    agreement?: Partial<AgreementFacts> | null
    ride?: RideFacts | null
    otherRides?: EligibilityFacts['otherRides']
    today?: string
    operation?: Partial<OperationUnderCheck>
    session?: Partial<SessionFacts>
  } = {},
): EligibilityFacts => ({
  cadet: {
    born: '2011-03',
    vettedOn: '2026-01-10',
    vettedUntil: '2027-01-09',
    briefedOn: '2026-12-01',
    withdrawnOn: null,
    venueIds: [],
    towns: [],
    confirmedAges: [],
    ...more.cadet,
  },
  consent:
    more.consent === null
      ? null
      : {
          givenOn: '2026-12-01',
          latestFinish: '23:00',
          towns: [],
          otherLimits: null,
          sheetCarried: true,
          withdrawnOn: null,
          ...more.consent,
        },
  agreement: more.agreement === null ? null : { agreedOn: '2026-12-12', linksAsked: true, ...more.agreement },
  operation: {
    childRole: 'cadet',
    stopPoint: 'offered',
    alcoholTest: false,
    riskAssessment: 'RA-2026-41',
    riskAssessmentUntil: '2027-03-31',
    confrontation: 'none_foreseen',
    youngPersonReason: 'An adult would not look young enough',
    approved: true,
    authorityConsidered: true,
    ...more.operation,
  },
  session: sessionFacts(more.session),
  ride: more.ride ?? null,
  otherRides: more.otherRides ?? [],
  today: more.today ?? '2026-12-12',
})
