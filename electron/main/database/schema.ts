import type { Role } from '@shared/contracts/contract'
import type { AgeBand, RetentionDecision } from '@shared/domain/cadets/leaving'
import type { Statement } from '@shared/domain/cadets/welfare'
import type { Confrontation } from '@shared/domain/eligibility/finding'
import type { RepeatDecision } from '@shared/domain/follow-up/retest'
import type { TrainingStage } from '@shared/domain/follow-up/training'
import type { IntentionKind, IntentionSetting } from '@shared/domain/operations/forward-plan'
import type { GateName } from '@shared/domain/operations/gates'
import type {
  ChildRole,
  OperationKind,
  OperationStatus,
  Selection,
  StopPoint,
} from '@shared/domain/operations/operation'
import type { ScenarioSetting } from '@shared/domain/operations/scenario-setting'
import type { StatusStep } from '@shared/domain/operations/status-steps'
import type { TeamRole } from '@shared/domain/operations/teams'
import type { ReplyKind } from '@shared/domain/packs/replies'
import type { VenueType } from '@shared/domain/venues/venue'
import type {
  AlcoholResult,
  Answer,
  Booking,
  DeskTrained,
  RefusalReason,
  Report,
  ReportChannel,
  ReportTiming,
  TaxiRole,
  VisitKind,
  VisitStatus,
} from '@shared/domain/visits/behaviours'
import type { LaterCodeWord } from '@shared/domain/visits/later-report'
import type { Criterion } from '@shared/domain/visits/pass-rule'
import type { ColumnType, Generated } from 'kysely'

/** Written once when the row is made, never changed. */
type Fixed<T> = ColumnType<T, T, never>

/** What every row of the register carries (DESIGN 5). Instants are UTC ISO; ids are UUIDv7. */
export interface RecordColumns {
  id: Fixed<string>
  created_at: Fixed<string>
  created_by: Fixed<string>
  updated_at: string
  updated_by: string
  version: number
  deleted_at: string | null
}

export interface VenuesTable extends RecordColumns {
  name: string
  type: VenueType
  operator: string | null
  address: string
  town: string
  postcode: string | null
  source: string | null
  source_id: string | null
  contact_hold_since: string | null
}

export interface VenueContactsTable extends RecordColumns {
  venue_id: string
  position: number
  role: string
  name: string
  email: string
  is_pack_recipient: number
}

/** A version of a scenario: editing one makes a new row, retiring one bins it. `cues` is a JSON list. */
export interface ScenariosTable extends RecordColumns {
  name: string
  revision: number
  cues: string
  child_role: ChildRole
  stop_point: StopPoint
  debrief_wait_minutes: number
  setting: ScenarioSetting
  /** 1 where alcohol is tested too. */
  alcohol_test: number
}

/** A version of a pass rule: editing one makes a new row, retiring one bins it. The two lists are JSON. */
export interface PassRulesTable extends RecordColumns {
  name: string
  revision: number
  criterion: Criterion
  safeguarding_reasons: string
  challenge_steps: string
}

export interface OperationsTable extends RecordColumns {
  reference: string
  name: string
  kind: OperationKind
  status: OperationStatus
  areas: string
  aim: string | null
  selection: Selection
  scenario_id: string
  pass_rule_id: string
  /** JSON: the draws by which venues were chosen, null where none was. */
  draws: string | null
  risk_assessment: string | null
  risk_assessment_until: string | null
  /** What the risk assessment says of conflict or confrontation. */
  confrontation: Confrontation | null
  young_person_reason: string | null
  authority_by: string | null
  authority_on: string | null
  authority_decision: string | null
  authority_reference: string | null
  approver_name: string | null
  approver_rank: string | null
  approval_reference: string | null
  control_room_reference: string | null
  control_room_on: string | null
  /** A London clock time on that day. */
  control_room_at: string | null
  abort_word: string | null
}

/** A step an operation took; a cancelled or reopened one says why. */
export interface OperationStepsTable extends RecordColumns {
  operation_id: string
  step: StatusStep
  reason: string | null
}

/** A gate that a night typed in late had gone through without. */
export interface OperationBreachesTable extends RecordColumns {
  operation_id: string
  gate: GateName
}

/** One night or day of an operation. `day` is its calendar day, `start` and `finish` London clock times. */
export interface SessionsTable extends RecordColumns {
  operation_id: string
  day: string
  start: string
  finish: string
}

export interface TeamsTable extends RecordColumns {
  session_id: string
  name: string
  vehicle: string | null
}

/** An adult of the team's own force or partners, by collar or staff number. */
export interface AdultsTable extends RecordColumns {
  reference: string
  vetted_on: string | null
  vetted_until: string | null
  /** The day of the last safeguarding training. */
  trained_on: string | null
}

export interface TeamMembersTable extends RecordColumns {
  team_id: string
  role: TeamRole
  adult_id: string
}

/** What was seen at one venue on one night. Times are instants; `slot` is a London clock time. */
export interface VisitsTable extends RecordColumns {
  operation_id: string
  session_id: string
  team_id: string
  venue_id: string
  position: number
  slot: string
  kind: VisitKind
  status: VisitStatus
  status_reason: string | null
  met_by: string | null
  arrived_at: string | null
  left_at: string | null
  cues: string
  concern: Answer | null
  asked_purpose: Answer | null
  asked_relationship: Answer | null
  asked_id: Answer | null
  spoke_to_child: Answer | null
  told_manager: Answer | null
  refused: Answer | null
  refusal_reason: RefusalReason | null
  booking: Booking | null
  report: Report | null
  report_timing: ReportTiming | null
  report_channel: ReportChannel | null
  minutes_to_report: number | null
  code_word_used: Answer | null
  code_word_recognised: Answer | null
  debrief_at: string | null
  debrief_with: string | null
  discomfort_at_debrief: Answer | null
  desk_trained: DeskTrained | null
  training_offered: Answer | null
  training_accepted: Answer | null
  posters_left: Answer | null
  notes: string | null
  taxi_role: TaxiRole | null
  second_chance: Answer | null
  reported_at_stop: Answer | null
  alcohol_result: AlcoholResult | null
  /** On an engagement visit only. */
  advice_given: Answer | null
  /** Why there was no debrief. */
  debrief_absence: string | null
  /** A live concern was handed over: to whom, when (an instant) and under which number; never what happened. */
  concern_to: string | null
  concern_at: string | null
  concern_incident: string | null
  may_have_been_warned: Generated<number>
}

/** The numbered result form that is out for a visit: where it came back to, or why it did not. */
export interface PaperFormsTable extends RecordColumns {
  operation_id: string
  visit_id: string
  number: string
  printed_at: string
  returned_on: string | null
  returned_to: string | null
  missing_reason: string | null
}

/** A venue that rang back once the night was over. It is in the record and in no rate. */
export interface LaterReportsTable extends RecordColumns {
  visit_id: string
  reported_on: string
  channel: ReportChannel
  incident: string | null
  code_word_used: LaterCodeWord
}

/** A pack that left the register: for whom, which files, under whose hand. `recipients` and `files` are JSON. */
export interface DisclosuresTable extends RecordColumns {
  operation_id: string | null
  venue_id: string
  items: string
  recipients: string
  files: string
  /** Where the files lie; `null` once they were deleted. */
  folder: string | null
}

/** What came of a pack. */
export interface CorrespondenceTable extends RecordColumns {
  disclosure_id: string
  kind: ReplyKind
  happened_on: string
  note: string
}

/** The team's own words for a text of the packs, and who checked which words of it. */
export interface PackTextsTable extends RecordColumns {
  language: string
  path: string
  text: string | null
  checked_text: string | null
  checked_by: string | null
  checked_on: string | null
}

/** A stage of a venue's training that somebody entered. What a debrief says stays with the visit. */
export interface TrainingEventsTable extends RecordColumns {
  venue_id: string
  stage: TrainingStage
  happened_on: string
  attendees: number | null
  by_role: string
  trainer_id: string | null
}

/** Something to do about a venue, an operation or both. */
export interface ActionsTable extends RecordColumns {
  what: string
  venue_id: string | null
  operation_id: string | null
  owner_id: string
  due_on: string
  status: 'open' | 'done'
}

/** What a sergeant decided after a second *not yet* in a row; `visit_id` is the visit it answers. */
export interface RepeatDecisionsTable extends RecordColumns {
  venue_id: string
  visit_id: string
  decision: RepeatDecision
  decided_on: string
}

/** What the team intends for a month (`YYYY-MM`) in an area; `operation_id` is what it became. */
export interface IntentionsTable extends RecordColumns {
  month: string
  area: string
  setting: IntentionSetting
  venues: number
  kind: IntentionKind
  note: string | null
  operation_id: string | null
  /** When it was marked as done, where no operation says so. */
  done_on: string | null
}

/** The least about a cadet. `born` is a month (`YYYY-MM`): no day of birth, name, contact or photograph is kept. */
export interface CadetsTable extends RecordColumns {
  reference: string
  born: string
  unit_file_reference: string
  vetted_on: string | null
  vetted_until: string | null
  briefed_on: string | null
  withdrawn_on: string | null
  /** From that day on nothing but the age band and the counts is kept; `born` is blank then. */
  anonymised_on: string | null
  age_band: AgeBand | null
}

/** Where a cadet does not go, a venue or a whole town. Why is never kept. */
export interface CadetPlacesTable extends RecordColumns {
  cadet_id: string
  venue_id: string | null
  town: string | null
}

/** What a sergeant read in the unit's file: how many whole months old a cadet is on a day in doubt. */
export interface CadetAgesTable extends RecordColumns {
  cadet_id: string
  day: string
  months: number
  confirmed_by: string
}

/** A parent's consent to one operation with its limits. `towns` is JSON. */
export interface CadetConsentsTable extends RecordColumns {
  cadet_id: string
  operation_id: string
  reference: string
  given_on: string
  /** A London clock time. */
  latest_finish: string | null
  towns: string
  other_limits: string | null
  /** 1 where the welfare officer carries the consent, emergency and medical sheet on the night. */
  sheet_carried: number
  withdrawn_on: string | null
}

/** What the young person said at the briefing of a session. */
export interface CadetAgreementsTable extends RecordColumns {
  cadet_id: string
  session_id: string
  agreed_on: string
  links_asked: number
}

/**
 * A cadet rides with one team for a session. `seen` is JSON: the findings when it was last looked at. Whoever was
 * stood down no longer rides. Times are instants.
 */
export interface AssignmentsTable extends RecordColumns {
  cadet_id: string
  session_id: string
  team_id: string
  welfare_adult_id: string | null
  seen: string
  stood_down_at: string | null
  /** JSON: the numbers of the rules that stopped it. */
  stood_down_rules: string | null
  collected_at: string | null
  collected_by_id: string | null
  returned_at: string | null
  returned_by_id: string | null
  /** When the young person used the right to stop. Why is never kept. */
  stopped_at: string | null
  welfare_debrief_at: string | null
  welfare_debrief_by_id: string | null
  statement: Statement | null
}

/** A visit that an assigned cadet sits out. */
export interface AssignmentExceptionsTable extends RecordColumns {
  assignment_id: string
  visit_id: string
}

/** What a named approver set aside for a cadet on a team: one rule and one subject of it, and nothing else. */
export interface CadetOverridesTable extends RecordColumns {
  cadet_id: string
  team_id: string
  rule: number
  subject: string
  approver_name: string
  approver_rank: string
  approval_reference: string
  reason: string
}

/** Somebody asked a cadet during the session how it goes. `at` is an instant. */
export interface WelfareChecksTable extends RecordColumns {
  assignment_id: string
  at: string
  adult_id: string
  is_well: number
}

/** Whether a cadet's data is kept, decided with a reason; `next_on` is when it is asked again. */
export interface CadetReviewsTable extends RecordColumns {
  cadet_id: string
  decision: RetentionDecision
  decided_on: string
  reason: string
  next_on: string | null
}

export interface UsersTable extends RecordColumns {
  label: string
  role: Role
}

/** A setting with the day it takes effect; the newest in effect counts. `value` is JSON. */
export interface SettingsTable extends RecordColumns {
  key: string
  effective_from: string
  value: string
}

/** One row: what this register is, and the third copy of its key slots (security.md 3.5). */
export interface RegisterInfoTable {
  register_id: string
  name: string
  custodian: string
  /** The version of the application that last changed the schema. */
  written_by: string
  keyring: string
}

/** The chain: `row` is canonical JSON, `hash` is SHA-256 of the previous hash and `row`. Never changed. */
export interface AuditEntriesTable {
  seq: Fixed<number>
  row: Fixed<string>
  previous_hash: Fixed<string>
  hash: Fixed<string>
}

/** Personal values of an entry, behind its salted hash, so that they can be erased and the chain still holds. */
export interface AuditDetailsTable {
  seq: number
  salt: string
  details: string
}

/** Before and after of each row that a command touched: undo and history read this. */
export interface ChangesTable {
  id: Generated<number>
  seq: number
  table_name: string
  row_id: string
  before: string | null
  after: string
}

export interface Database {
  register_info: RegisterInfoTable
  users: UsersTable
  settings: SettingsTable
  venues: VenuesTable
  venue_contacts: VenueContactsTable
  scenarios: ScenariosTable
  pass_rules: PassRulesTable
  operations: OperationsTable
  sessions: SessionsTable
  teams: TeamsTable
  adults: AdultsTable
  team_members: TeamMembersTable
  visits: VisitsTable
  paper_forms: PaperFormsTable
  later_reports: LaterReportsTable
  disclosures: DisclosuresTable
  correspondence: CorrespondenceTable
  pack_texts: PackTextsTable
  operation_steps: OperationStepsTable
  operation_breaches: OperationBreachesTable
  training_events: TrainingEventsTable
  actions: ActionsTable
  repeat_decisions: RepeatDecisionsTable
  intentions: IntentionsTable
  cadets: CadetsTable
  cadet_places: CadetPlacesTable
  cadet_ages: CadetAgesTable
  cadet_consents: CadetConsentsTable
  cadet_agreements: CadetAgreementsTable
  cadet_reviews: CadetReviewsTable
  assignments: AssignmentsTable
  assignment_exceptions: AssignmentExceptionsTable
  cadet_overrides: CadetOverridesTable
  welfare_checks: WelfareChecksTable
  audit_entries: AuditEntriesTable
  audit_details: AuditDetailsTable
  changes: ChangesTable
}

/** The tables whose rows are made and changed by commands. */
export type RecordTable = {
  [Table in keyof Database]: Database[Table] extends RecordColumns ? Table : never
}[keyof Database]
