import type { FieldProblem } from '../../errors'
import { cueProblems } from '../operations/cue-choice'
import type { ChildRole } from '../operations/operation'
import type { ScenarioSetting } from '../operations/scenario-setting'
import type { Cue, VisitKind, VisitStatus } from './behaviours'
import { MARK_WORDS } from './outcome'

/** Whether staff are tested on it: only those visits count. */
export const isTest = ({ kind }: { readonly kind: VisitKind }): boolean => kind === 'test'

/** What an officer may say of a visit instead of recording it to its end. */
export const HAND_STATUSES = ['not_testable', 'aborted', 'live_concern'] as const
export type HandStatus = (typeof HAND_STATUSES)[number]

/** Those that a kind of visit has: nothing that could be broken off takes place on an engagement visit. */
export const handStatusesOf = (kind: VisitKind): readonly HandStatus[] =>
  kind === 'test' ? HAND_STATUSES : ['not_testable', 'live_concern']

/** What one of them is called on a kind of visit. */
export const handStatusWords = (status: HandStatus, kind: VisitKind): string =>
  kind === 'engagement' && status === 'not_testable' ? 'Could not be done' : MARK_WORDS[status]

/** Whether a plan has visits and none of them is a test: nobody plays a child in it, and nothing is covert. */
export const isEngagementOnly = (visits: readonly { readonly kind: VisitKind }[]): boolean =>
  visits.length > 0 && visits.every(({ kind }) => kind === 'engagement')

/** What stands in the place of a rate where nobody is tested. */
export const NO_TESTS_WORDS = 'Engagement visits alone: nobody is tested, so there is no rate.'

/** How far an engagement visit is, in the place where a test has its outcome. */
export function engagementWords(status: VisitStatus, begun: boolean): string {
  if (status === 'completed') return 'Done'
  if (status === 'planned') return begun ? 'Not complete yet' : 'To record'
  return handStatusWords(status, 'engagement')
}

/**
 * What stands against a visit's record because of its kind and its scenario; empty when nothing does. On an
 * engagement visit nobody plays anything, so it has no cues.
 */
export function recordProblems(
  { cues, status }: { readonly cues: readonly Cue[]; readonly status: VisitStatus },
  kind: VisitKind,
  { childRole, setting }: { readonly childRole: ChildRole; readonly setting: ScenarioSetting },
): readonly FieldProblem[] {
  if (kind === 'test') return cueProblems(cues, childRole, setting)
  const problems: FieldProblem[] = []
  if (cues.length > 0) {
    problems.push({ path: 'cues', message: 'An engagement visit has no cues: nothing is shown to staff.' })
  }
  if (status === 'aborted') {
    problems.push({
      path: 'status',
      message: 'An engagement visit is not aborted. Mark it as “Could not be done”.',
    })
  }
  return problems
}
