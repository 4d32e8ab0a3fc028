import type { OperationView } from '@shared/contracts/operations.contract'
import { lacksDebrief } from '@shared/domain/operations/gates'
import { missingRoles } from '@shared/domain/operations/teams'
import { isEngagementOnly } from '@shared/domain/visits/visit-kind'

/** The steps of an operation's workspace that exist so far, in the order of the work. */
export const OPERATION_STEPS = ['plan', 'team', 'night-sheet', 'results', 'packs', 'review'] as const
export type OperationStep = (typeof OPERATION_STEPS)[number]

export const STEP_LABELS: Readonly<Record<OperationStep, string>> = {
  plan: 'Plan',
  team: 'Team',
  'night-sheet': 'Night sheet',
  results: 'Results',
  packs: 'Packs',
  review: 'Review',
}

export interface StepState {
  readonly step: OperationStep
  /** What is missing or how far it is, in a word or two; blank where there is nothing to say. */
  readonly note: string
}

/** What each step of an operation says of itself. */
export function stepsOf(view: OperationView): readonly StepState[] {
  const { operation, tally } = view
  const { rate } = tally
  const visits = view.visits.length
  const live = operation.status !== 'draft' && operation.status !== 'approved'
  return [
    { step: 'plan', note: planNote(view) },
    { step: 'team', note: teamNote(view) },
    { step: 'night-sheet', note: visits === 0 ? 'no venues yet' : '' },
    { step: 'results', note: live ? `${recordedOf(view)}/${visits}` : 'not live yet' },
    { step: 'packs', note: '' },
    {
      step: 'review',
      note: rate === null && (tally.visits > 0 || visits === 0) ? 'no results yet' : reviewNote(view),
    },
  ]
}

/** How many teams that go out still lack somebody, and what is open of the young people. */
function teamNote({ operation: { status, sessions, scenario }, visits, progress }: OperationView): string {
  const going = sessions
    .flatMap(({ teams }) => teams)
    .filter(({ id }) => visits.some(({ teamId }) => teamId === id))
  const open = going.filter((team) => {
    const own = visits.filter(({ teamId }) => teamId === team.id)
    return missingRoles(team, isEngagementOnly(own) ? null : scenario.childRole).length > 0
  }).length
  const lacks = new Set(progress.missing.goLive.map(({ gate }) => gate))
  const over = status === 'closed' || status === 'cancelled'
  return [
    ...(open === 0 ? [] : [`${open} not complete`]),
    ...(!over && lacks.has('young_people') ? ['young people missing'] : []),
    ...(!over && lacks.has('assignments') ? ['check assignments'] : []),
  ].join(', ')
}

/** How many visits are recorded, of either kind: the tally counts tests alone. */
const recordedOf = ({ visits }: OperationView): number =>
  visits.filter(({ status }) => status !== 'planned').length

/** While it is planned, how much its next step lacks; then how many visits it has. */
function planNote({
  operation: { status },
  visits: { length: visits },
  progress: { missing },
}: OperationView): string {
  if (visits === 0) return 'no venues yet'
  if (status === 'draft' && missing.approve.length > 0) return `${missing.approve.length} missing`
  if (status === 'approved' && missing.goLive.length > 0) return `${missing.goLive.length} missing`
  return `${visits} ${visits === 1 ? 'visit' : 'visits'}`
}

/** Once results are in, how near the operation is to its end. */
function reviewNote({ operation: { status }, visits, progress }: OperationView): string {
  if (status !== 'debriefing') return ''
  const open = visits.filter(lacksDebrief).length
  if (open > 0) return `${open} ${open === 1 ? 'debrief' : 'debriefs'} missing`
  return progress.missing.close.length === 0 ? 'ready to close' : 'not ready to close'
}

/** The step to show for an address: its own, or where the work goes on. */
export function stepFor(asked: string | undefined, view: OperationView): OperationStep {
  const { operation, visits } = view
  const known = OPERATION_STEPS.find((step) => step === asked)
  if (known) return known
  if (operation.status === 'draft' || operation.status === 'approved') return 'plan'
  return recordedOf(view) < visits.length ? 'results' : 'review'
}
