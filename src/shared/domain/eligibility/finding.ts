import type { AgreementFacts, CadetFacts, ConsentFacts, RideBefore } from '../cadets/cadet'
import type { ChildRole, StopPoint } from '../operations/operation'
import type { TeamRole } from '../operations/teams'

/** How much a finding weighs: it stops, it asks for a second look, or it is to be known. */
export const SEVERITIES = ['block', 'warn', 'record'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a rule says of one cadet on one session, with a team or before there is one. */
export interface EligibilityFinding {
  /** Its number in domain.md 5.1. */
  readonly rule: number
  readonly severity: Severity
  /** A full sentence that says what is so and what to do. Never a reference or a name of a young person. */
  readonly message: string
  /** Where the rule is from, as a person reads it. */
  readonly source: string
  /** Whether an approver may set it aside, with a reason. Never age, consent, agreement or vetting. */
  readonly overridable: boolean
  /**
   * What exactly it is about: the venues, the limit, the adults; blank where the rule says it all. An override
   * stands for this and for nothing that comes later.
   */
  readonly subject: string
}

/** What tells one finding from another, whatever its words are. */
export const findingKey = ({ rule, subject }: Pick<EligibilityFinding, 'rule' | 'subject'>): string =>
  `${rule} ${subject}`.trim()

/** A venue as the rules look at it; `operator` is its chain. */
export interface VenueFacts {
  readonly id: string
  readonly name: string
  readonly town: string
  readonly operator: string | null
}

/** A session as the rules look at it: its night, what the force permits on that day, and where it goes. */
export interface SessionFacts {
  readonly id: string
  readonly day: string
  readonly start: string
  readonly finish: string
  readonly rules: EligibilityRules
  readonly venues: readonly VenueFacts[]
}

/** The force's own numbers, as they are on the day of a session. `null` is no limit. */
export interface EligibilityRules {
  readonly juvenileTesting: boolean
  /** In years. */
  readonly minimumAge: number
  /** How many months under 18 a cadet has to be where alcohol is tested too. */
  readonly alcoholMonthsUnder: number
  readonly truthAboutAge: boolean
  /** The local rules that the force does not use. */
  readonly rulesLeftOut: readonly number[]
  /** How many adults a team with a cadet has at least, the welfare officer among them. */
  readonly adultsWithCadet: number
  /** For how many months an adult's safeguarding training counts. */
  readonly safeguardingTrainingMonths: number
  /** How many visits a cadet goes to in a session. */
  readonly maximumVisits: number | null
  /** How many hours a session may last for a cadet. */
  readonly maximumHours: number | null
  /** London clock times by which a cadet is done, on any night and on one before a school day. */
  readonly latestFinish: string | null
  readonly schoolNightFinish: string | null
  /** How many hours lie between two sessions of a cadet. */
  readonly restHours: number | null
}

/** An operation as the rules look at it. */
export interface OperationUnderCheck {
  readonly childRole: ChildRole
  readonly stopPoint: StopPoint
  readonly alcoholTest: boolean
  readonly riskAssessment: string | null
  /** The last day on which the risk assessment counts; `null` where it has no end. */
  readonly riskAssessmentUntil: string | null
  /** What the risk assessment says of conflict or confrontation; `null` where nobody has said. */
  readonly confrontation: Confrontation | null
  /** Why a young person is needed rather than an adult who plays one. */
  readonly youngPersonReason: string | null
  readonly approved: boolean
  /** Whether it is recorded who considered covert authority, when, and what came of it. */
  readonly authorityConsidered: boolean
}

/** Whether conflict or confrontation is foreseen (rule 8). */
export const CONFRONTATIONS = ['none_foreseen', 'foreseen'] as const
export type Confrontation = (typeof CONFRONTATIONS)[number]

/** An adult on the team that a cadet rides with. Days are `YYYY-MM-DD`, the last day included. */
export interface AdultFacts {
  /** The collar or staff number. */
  readonly adult: string
  readonly roles: readonly TeamRole[]
  readonly vettedOn: string | null
  readonly vettedUntil: string | null
  readonly trainedOn: string | null
  /** The name of another team that the adult is on at the same time; `null` where there is none. */
  readonly alsoOn: string | null
}

/** The team that a cadet rides with, as the rules look at it. */
export interface RideFacts {
  readonly teamId: string
  readonly teamName: string
  readonly adults: readonly AdultFacts[]
  /** The number of the adult who looks after this cadet; `null` where nobody was chosen. */
  readonly welfareOfficer: string | null
  /** Where the cadet goes: the team's tests without those that the cadet sits out. */
  readonly venues: readonly VenueFacts[]
  /** How many other young people ride with the team. */
  readonly companions: number
}

/** All that a rule may look at. `consent` is the one for this operation, the newest. */
export interface EligibilityFacts {
  readonly cadet: CadetFacts
  readonly consent: ConsentFacts | null
  /** What the young person said at the briefing of this session. */
  readonly agreement: AgreementFacts | null
  readonly operation: OperationUnderCheck
  readonly session: SessionFacts
  /** `null` before a team is chosen: the rules about teams are silent then. */
  readonly ride: RideFacts | null
  /** The cadet's other sessions, before and after, those of other operations too. */
  readonly otherRides: readonly RideBefore[]
  /** The day on which it is asked, `YYYY-MM-DD`. */
  readonly today: string
}

/** A family of rules. */
export type EligibilityCheck = (facts: EligibilityFacts) => readonly EligibilityFinding[]
