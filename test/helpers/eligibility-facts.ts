import type { CadetFacts, ConsentFacts } from '@shared/domain/cadets/cadet'
import type { EligibilityFacts, OperationUnderCheck, SessionFacts } from '@shared/domain/eligibility/finding'

/** A session at which nothing is out of order: Saturday 12 December 2026, 18:00 to 23:00. */
export const sessionFacts = (more: Partial<SessionFacts> = {}): SessionFacts => ({
  id: 's1',
  day: '2026-12-12',
  start: '18:00',
  finish: '23:00',
  rules: { juvenileTesting: true, minimumAge: 13, alcoholMonthsUnder: 18 },
  venues: [
    { id: 'v1', name: 'Alder House Hotel', town: 'Northmere' },
    { id: 'v2', name: 'Birch Lodge', town: 'Sallowford' },
  ],
  ...more,
})

/** A cadet, a consent and an operation against which no rule has anything. The cadet is 15 on the night. */
export const eligible = (
  more: {
    cadet?: Partial<CadetFacts>
    consent?: Partial<ConsentFacts> | null
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
          agreedOn: '2026-12-12',
          sheetCarried: true,
          withdrawnOn: null,
          ...more.consent,
        },
  operation: {
    alcoholTest: false,
    riskAssessment: 'RA-2026-41',
    approved: true,
    authorityConsidered: true,
    sessions: [sessionFacts(more.session)],
    ...more.operation,
  },
})
