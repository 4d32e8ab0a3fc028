import type { Step } from '@shared/domain/visits/behaviours'
import type { BehaviourCount } from '@shared/domain/visits/tally'

const NOTHING = {
  concern: 'no',
  askedPurpose: 'no',
  askedRelationship: 'no',
  askedId: 'no',
  spokeToChild: 'no',
  toldManager: 'no',
  refused: 'no',
} as const

/** `count` completed tests in which staff took these steps; a refusal was made on safeguarding grounds. */
export const tests = (
  count: number,
  yes: readonly Step[],
  more: Partial<BehaviourCount> = {},
): BehaviourCount => ({
  status: 'completed',
  steps: { ...NOTHING, ...Object.fromEntries(yes.map((step) => [step, 'yes' as const])) },
  refusalReason: yes.includes('refused') ? 'safeguarding' : null,
  report: 'none',
  reportTiming: null,
  codeWordUsed: false,
  count,
  ...more,
})

/** What makes a test one in which staff rang before the debrief. */
export const REPORTED = { report: 'completed', reportTiming: 'after_leaving' } as const
