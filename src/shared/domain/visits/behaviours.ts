/**
 * The words of a visit: what was shown to staff, what they did, how far the booking got.
 * Source of the list: domain.md 6.1 (drawn from published operations) and DESIGN 5.
 */

/** `not_reached`: the visit ended before this could happen. `unknown`: nobody can say. */
export const ANSWERS = ['yes', 'no', 'not_reached', 'unknown'] as const
export type Answer = (typeof ANSWERS)[number]

/** The steps that are answered yes / no, in the order of the result panel and the paper form. */
export const STEPS = [
  'concern',
  'askedPurpose',
  'askedRelationship',
  'askedId',
  'spokeToChild',
  'toldManager',
  'refused',
] as const
export type Step = (typeof STEPS)[number]

export const STEP_WORDS: Readonly<Record<Step, string>> = {
  concern: 'Showed concern',
  askedPurpose: 'Asked purpose',
  askedRelationship: 'Asked relationship',
  askedId: 'Asked ID or age',
  spokeToChild: 'Spoke to the child',
  toldManager: 'Told a manager',
  refused: 'Refused the room',
}

export const REFUSAL_REASONS = [
  'safeguarding',
  'no_id',
  'no_cash',
  'minimum_stay',
  'full',
  'closed',
  'other',
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

export const REFUSAL_REASON_WORDS: Readonly<Record<RefusalReason, string>> = {
  safeguarding: 'Safeguarding',
  no_id: 'No ID',
  no_cash: 'Does not take cash',
  minimum_stay: 'Minimum stay',
  full: 'Full',
  closed: 'Closed',
  other: 'Another reason',
}

/** `said_would` is what staff told us afterwards: it is never a report (domain.md 11, point 5). */
export const REPORTS = ['none', 'said_would', 'began', 'completed'] as const
export type Report = (typeof REPORTS)[number]

export const REPORT_WORDS: Readonly<Record<Report, string>> = {
  none: 'None',
  said_would: 'Said they would',
  began: 'Began',
  completed: 'Completed',
}

export const REPORT_TIMINGS = ['before_leaving', 'after_leaving', 'after_debrief', 'unknown'] as const
export type ReportTiming = (typeof REPORT_TIMINGS)[number]

export const REPORT_TIMING_WORDS: Readonly<Record<ReportTiming, string>> = {
  before_leaving: 'While we were there',
  after_leaving: 'After we left, before the debrief',
  after_debrief: 'After the debrief began',
  unknown: 'Not known',
}

export const REPORT_CHANNELS = ['999', '101', 'other'] as const
export type ReportChannel = (typeof REPORT_CHANNELS)[number]

export const BOOKINGS = ['enquiry', 'offered', 'payment', 'sold'] as const
export type Booking = (typeof BOOKINGS)[number]

export const BOOKING_WORDS: Readonly<Record<Booking, string>> = {
  enquiry: 'Enquiry',
  offered: 'Offered',
  payment: 'Payment',
  sold: 'Sold',
}

/** Signs from domain.md 2.1 to 2.4. Which of them can be shown where: cue-choice.ts. */
export const CUES = [
  'walk_in',
  'cash',
  'no_id',
  'no_luggage',
  'double_bed',
  'few_hours',
  'alcohol_on_show',
  'travels_alone',
  'far_away',
  'to_hotel',
  'payer_stays',
  'child_distressed',
  'buys_alcohol',
  'controlling',
  'intimate',
  'child_withdrawn',
  'buys_food',
  'befriends',
  'different_young_people',
  'overt_script',
] as const
export type Cue = (typeof CUES)[number]

export const CUE_WORDS: Readonly<Record<Cue, string>> = {
  walk_in: 'Walk-in',
  cash: 'Cash',
  no_id: 'No ID',
  no_luggage: 'No luggage',
  double_bed: 'Double bed',
  few_hours: 'Few hours',
  alcohol_on_show: 'Alcohol on show',
  travels_alone: 'Child travels alone',
  far_away: 'Far away',
  to_hotel: 'Going to a hotel',
  payer_stays: 'Payer stays behind',
  child_distressed: 'Child distressed or drunk',
  buys_alcohol: 'Adult buys alcohol for the child',
  controlling: 'Controlling adult',
  intimate: 'Intimate adult',
  child_withdrawn: 'Child withdrawn',
  buys_food: 'Adult buys food for the child',
  befriends: 'Adult befriends the child',
  different_young_people: 'Comes with different young people',
  overt_script: 'Overt script',
}

/** A test has a role-play and an outcome; an engagement visit is advice and posters, and has neither. */
export const VISIT_KINDS = ['test', 'engagement'] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

export const VISIT_KIND_WORDS: Readonly<Record<VisitKind, string>> = {
  test: 'Test visit',
  engagement: 'Engagement visit',
}

/** Who was tested in private hire and taxis (domain.md 6.1, no. 12). */
export const TAXI_ROLES = ['driver', 'operator'] as const
export type TaxiRole = (typeof TAXI_ROLES)[number]

/** What came of a secondary alcohol test (domain.md 6.1, no. 11). */
export const ALCOHOL_RESULTS = ['refused', 'served', 'not_tested'] as const
export type AlcoholResult = (typeof ALCOHOL_RESULTS)[number]

export const VISIT_STATUSES = ['planned', 'completed', 'not_testable', 'aborted', 'live_concern'] as const
export type VisitStatus = (typeof VISIT_STATUSES)[number]

/** Whether the person at the desk had been trained: known of that person, not of the venue. */
export const DESK_TRAINED = ['yes', 'no', 'unknown', 'agency'] as const
export type DeskTrained = (typeof DESK_TRAINED)[number]

/** What staff did, as seen. `null` is "not entered yet" and counts as unknown. */
export interface Behaviours {
  readonly steps: Readonly<Record<Step, Answer | null>>
  readonly refusalReason: RefusalReason | null
  readonly report: Report | null
  readonly reportTiming: ReportTiming | null
}
