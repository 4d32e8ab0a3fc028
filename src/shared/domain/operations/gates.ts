import type { Confrontation } from '../eligibility/finding'
import type { Behaviours, VisitKind, VisitStatus } from '../visits/behaviours'
import { couldNotBeTested } from '../visits/outcome'
import { isEngagementOnly } from '../visits/visit-kind'
import { type ChildRole, isYoungPerson } from './operation'
import type { StatusStep } from './status-steps'

/** What has to be in order before an operation goes on. Scenario and rule are not here: no plan lacks them. */
export const GATES = [
  'visits',
  'contact_hold',
  'risk_assessment',
  'covert_authority',
  'approval',
  'juvenile_testing',
  'control_room',
  'abort_word',
  'young_people',
  'assignments',
  'outcomes',
  'debriefs',
  'paper_forms',
  'welfare_debriefs',
] as const
export type GateName = (typeof GATES)[number]

/** What is kept of a gate that was passed late without being in order. */
export const BREACH_WORDS: Readonly<Record<GateName, string>> = {
  visits: 'There was no visit in the plan.',
  contact_hold: 'A venue in the plan was on contact hold.',
  risk_assessment: 'No risk assessment was recorded.',
  covert_authority: 'Nobody recorded that covert authority was considered.',
  approval: 'No approval was recorded.',
  juvenile_testing: 'The force did not permit police-run tests with anybody under 18.',
  control_room: 'No notice to the control room was recorded.',
  abort_word: 'No abort word was recorded.',
  young_people: 'No young person was assigned to a team.',
  assignments: 'A young person was assigned although a rule stopped it.',
  outcomes: 'A visit had no result.',
  debriefs: 'A debrief was neither recorded nor explained.',
  paper_forms: 'A numbered form was neither signed back nor explained.',
  welfare_debriefs: 'The welfare debrief of a young person was not recorded.',
}

/** What a gate asks for, as it stands in a list: "still missing: the approval and an abort word". */
export const GATE_WORDS: Readonly<Record<GateName, string>> = {
  visits: 'venues',
  contact_hold: 'a plan without a venue on contact hold',
  risk_assessment: 'the risk assessment',
  covert_authority: 'a record that covert authority was considered',
  approval: 'the approval',
  juvenile_testing: 'the force’s leave for tests with anybody under 18',
  control_room: 'the notice to the control room',
  abort_word: 'an abort word',
  young_people: 'a young person for each team',
  assignments: 'another look at the assignments',
  outcomes: 'results',
  debriefs: 'debriefs',
  paper_forms: 'numbered forms',
  welfare_debriefs: 'welfare debriefs',
}

/** What was arranged before the night, each with the reference under which it is filed elsewhere. */
export interface Clearances {
  readonly riskAssessment: string | null
  readonly riskAssessmentUntil: string | null
  readonly confrontation: Confrontation | null
  readonly youngPersonReason: string | null
  readonly authorityBy: string | null
  readonly authorityOn: string | null
  readonly authorityDecision: string | null
  readonly authorityReference: string | null
  readonly approverName: string | null
  readonly approverRank: string | null
  readonly approvalReference: string | null
  readonly controlRoomReference: string | null
  readonly controlRoomOn: string | null
  readonly controlRoomAt: string | null
  readonly abortWord: string | null
}

interface VisitFacts extends Pick<Behaviours, 'steps' | 'refusalReason'> {
  readonly venueName: string
  readonly kind: VisitKind
  readonly status: VisitStatus
  readonly debriefAt: string | null
  readonly debriefAbsence: string | null
}

interface FormFacts {
  readonly number: string
  readonly returnedOn: string | null
  readonly missingReason: string | null
}

/** All that the gates look at. */
export interface OperationFacts {
  readonly clearances: Clearances
  readonly childRole: ChildRole
  /** Whether the force permits police-run tests with anybody under 18, on every day of the operation. */
  readonly juvenileTesting: boolean
  readonly visits: readonly VisitFacts[]
  /** The names of the venues in the plan that are on contact hold now. */
  readonly heldVenues: readonly string[]
  /** The numbered result forms that were printed. */
  readonly paperForms: readonly FormFacts[]
  readonly youngPeople: YoungPeopleFacts
}

/** How the young people of an operation stand. Teams are named with their nights, never a young person. */
export interface YoungPeopleFacts {
  /** Teams with a test for which nobody plays the child: "Team A on Saturday 12 December". */
  readonly teamsWithout: readonly string[]
  /** Teams with an assignment that a rule stops and nobody set aside. */
  readonly teamsBlocked: readonly string[]
  /** Teams with an assignment of which something changed since it was looked at. */
  readonly teamsChanged: readonly string[]
  /** Teams with a young person whose welfare debrief is not recorded. */
  readonly debriefsMissing: readonly string[]
}

/** What is missing, in a sentence that says what to do. */
export interface Finding {
  readonly gate: GateName
  readonly message: string
}

type Check = (facts: OperationFacts) => Finding | null

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** The finding of a gate that asks for several things: names those that are not there. */
const asksFor =
  (gate: GateName, lead: string, parts: readonly (readonly [keyof Clearances, string])[]): Check =>
  ({ clearances }) => {
    const missing = parts.filter(([field]) => clearances[field] === null).map(([, words]) => words)
    return missing.length === 0 ? null : { gate, message: `${lead}: ${list.format(missing)}.` }
  }

const hasVisit: Check = ({ visits }) =>
  visits.length > 0 ? null : { gate: 'visits', message: 'Add at least one venue.' }

/** DESIGN 7: a venue on contact hold is not contacted, and a visit of either kind is contact. */
const noVenueHeld: Check = ({ heldVenues }) =>
  heldVenues.length === 0
    ? null
    : {
        gate: 'contact_hold',
        message: `On contact hold: ${shortList(heldVenues)}. Take ${heldVenues.length === 1 ? 'the visit' : 'their visits'} out of the plan, or ask a sergeant to release the hold on the venue’s page.`,
      }

/** domain.md 5.1, rule 7: a risk assessment exists and is approved. */
const hasRiskAssessment: Check = ({ clearances }) =>
  clearances.riskAssessment !== null
    ? null
    : { gate: 'risk_assessment', message: 'Enter the reference of the risk assessment.' }

/** domain.md 5.2 and rule 21: that it was considered, by whom; never an answer to whether it was needed. */
const authorityConsidered = asksFor('covert_authority', 'Record that covert authority was considered', [
  ['authorityBy', 'by whom'],
  ['authorityOn', 'when'],
  ['authorityDecision', 'the decision'],
  ['authorityReference', 'its reference'],
])

/** domain.md 5.1, rule 7: often an inspector who does not use the application. */
const isApproved = asksFor('approval', 'Record who approved the operation', [
  ['approverName', 'name'],
  ['approverRank', 'rank'],
  ['approvalReference', 'reference'],
])

/** domain.md 5.1, rule 26: some forces recruit no young people for tests at all. */
const juvenileTestingPermitted: Check = ({ childRole, juvenileTesting }) =>
  juvenileTesting || !isYoungPerson(childRole)
    ? null
    : {
        gate: 'juvenile_testing',
        message:
          'The force does not permit police-run tests with anybody under 18. Choose a scenario with an adult in the child’s role.',
      }

/** domain.md 5.4: told first, so that a real 999 call from a venue is understood. */
const controlRoomTold = asksFor('control_room', 'Record the notice to the control room', [
  ['controlRoomReference', 'reference'],
  ['controlRoomOn', 'day'],
  ['controlRoomAt', 'time'],
])

/** domain.md 5.4: a visit must be able to stop at once, for safety or because the cadet asks. */
const hasAbortWord: Check = ({ clearances }) =>
  clearances.abortWord !== null ? null : { gate: 'abort_word', message: 'Agree an abort word and enter it.' }

/** domain.md 6.2: a visit that was not testable, was stopped or became real has its result too. */
const everyVisitHasOutcome: Check = ({ visits }) => {
  const open = visits.filter(({ status }) => status === 'planned')
  if (open.length === 0) return null
  return { gate: 'outcomes', message: `Record a result for ${named(open)}.` }
}

/** domain.md 6.3: the debrief is what the visit is for, so a missing one needs its reason. */
const everyDebriefAccountedFor: Check = ({ visits }) => {
  const open = visits.filter(lacksDebrief)
  if (open.length === 0) return null
  return { gate: 'debriefs', message: `Record the debrief, or say why there was none, for ${named(open)}.` }
}

/** domain.md 6.4: venue names and results are withheld, so paper with both is accounted for before the end. */
const everyFormAccountedFor: Check = ({ paperForms }) => {
  const out = paperForms.filter(isFormOut)
  if (out.length === 0) return null
  const numbers = shortList(out.map(({ number }) => number))
  return { gate: 'paper_forms', message: `Sign back, or say why it is missing: form ${numbers}.` }
}

/** domain.md 0.5 and 5.1: where a young person plays the child, each team that tests has one. */
const youngPersonOnEachTeam: Check = ({ childRole, youngPeople: { teamsWithout } }) =>
  teamsWithout.length === 0 || !isYoungPerson(childRole)
    ? null
    : {
        gate: 'young_people',
        message: `Assign a young person on the Team step: ${shortList(teamsWithout)}.`,
      }

/** domain.md 5.1: whatever changed, the rules are asked again before anybody goes out. */
const everyAssignmentStands: Check = ({ youngPeople: { teamsBlocked, teamsChanged } }) => {
  if (teamsBlocked.length > 0) {
    return {
      gate: 'assignments',
      message: `A rule stops an assignment. Look at the Team step: ${shortList(teamsBlocked)}.`,
    }
  }
  if (teamsChanged.length === 0) return null
  return {
    gate: 'assignments',
    message: `Something changed since a young person was assigned. Check again on the Team step: ${shortList(teamsChanged)}.`,
  }
}

/** domain.md 5.1, rule 24: the young person's welfare comes before the paper. */
const everyWelfareDebriefRecorded: Check = ({ youngPeople: { debriefsMissing } }) =>
  debriefsMissing.length === 0
    ? null
    : {
        gate: 'welfare_debriefs',
        message: `Record the welfare debrief of each young person: ${shortList(debriefsMissing)}.`,
      }

/**
 * A check of what only a test brings with it. Engagement visits are advice and posters, given openly by officers:
 * nobody under 18 and nobody in a part, so there is no authority to consider, no leave for young people to have and
 * no visit to abort; no venue is led to ring 999, so the control room need not know. Their risk assessment and
 * approval are asked for as of any operation (domain.md 5.1, rule 7).
 */
const whereTested =
  (check: Check): Check =>
  (facts) =>
    isEngagementOnly(facts.visits) ? null : check(facts)

const BEFORE_APPROVAL = [
  hasVisit,
  noVenueHeld,
  hasRiskAssessment,
  whereTested(authorityConsidered),
  isApproved,
  whereTested(juvenileTestingPermitted),
] as const

/** The checks of each step, in the order in which they are shown. A feature adds its own here. */
const CHECKS: Readonly<Record<StatusStep, readonly Check[]>> = {
  approve: BEFORE_APPROVAL,
  withdraw_approval: [],
  go_live: [
    ...BEFORE_APPROVAL,
    whereTested(controlRoomTold),
    whereTested(hasAbortWord),
    whereTested(youngPersonOnEachTeam),
    everyAssignmentStands,
  ],
  // A night that took place is recorded: what `go_live` misses then is kept as a breach (breachesOf).
  go_live_late: [hasVisit],
  start_debriefing: [everyVisitHasOutcome],
  close: [everyVisitHasOutcome, everyDebriefAccountedFor, everyFormAccountedFor, everyWelfareDebriefRecorded],
  reopen: [],
  cancel: [],
}

/** What is missing before an operation can take a step. */
export function findingsFor(step: StatusStep, facts: OperationFacts): readonly Finding[] {
  return CHECKS[step].map((check) => check(facts)).filter((finding) => finding !== null)
}

/** The gates that a night typed in late went through without: kept, not refused. */
export function breachesOf(facts: OperationFacts): readonly GateName[] {
  const refused = findingsFor('go_live_late', facts).map(({ gate }) => gate)
  return findingsFor('go_live', facts)
    .map(({ gate }) => gate)
    .filter((gate) => !refused.includes(gate))
}

/**
 * Whether a completed test still needs its debrief, or the reason why there was none. Where the venue was full or
 * closed, nobody was tested: the record is complete and there is nothing to debrief.
 */
export function lacksDebrief(visit: Omit<VisitFacts, 'venueName'>): boolean {
  const { kind, status, debriefAt, debriefAbsence } = visit
  if (kind !== 'test' || status !== 'completed' || couldNotBeTested(visit)) return false
  return debriefAt === null && debriefAbsence === null
}

/** Whether a numbered form is out: neither signed back nor its absence explained. */
export const isFormOut = ({ returnedOn, missingReason }: Omit<FormFacts, 'number'>): boolean =>
  returnedOn === null && missingReason === null

/** The venues by name, the first three of many. */
const named = (visits: readonly VisitFacts[]): string => shortList(visits.map(({ venueName }) => venueName))

function shortList(names: readonly string[]): string {
  const rest = names.length - 3
  return list.format(rest > 1 ? [...names.slice(0, 3), `${rest} more`] : names)
}
