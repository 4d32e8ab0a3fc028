import type { ChildRole, StopPoint } from '@shared/domain/operations/operation'
import type { Cue } from '@shared/domain/visits/behaviours'
import { PRESET_RULES } from '@shared/domain/visits/pass-rule'
import type { Work } from '../../database/work'

interface StartingScenario {
  readonly name: string
  readonly cues: readonly Cue[]
  readonly childRole: ChildRole
  readonly stopPoint: StopPoint
  readonly debriefWaitMinutes: number
}

// Three shapes that published exercises had: domain.md 1, rows 1, 2 and 3.
const SCENARIOS: readonly StartingScenario[] = [
  {
    name: 'Adult with child, walk-in',
    cues: ['walk_in', 'cash', 'no_id', 'no_luggage'],
    childRole: 'cadet',
    stopPoint: 'offered',
    debriefWaitMinutes: 10,
  },
  {
    name: 'Adult with child, room for a few hours',
    cues: ['walk_in', 'cash', 'double_bed', 'few_hours'],
    childRole: 'cadet',
    stopPoint: 'offered',
    debriefWaitMinutes: 0,
  },
  {
    name: 'Adult with child, alcohol on show',
    cues: ['walk_in', 'cash', 'no_id', 'alcohol_on_show'],
    childRole: 'cadet',
    stopPoint: 'payment',
    debriefWaitMinutes: 10,
  },
]

/** Puts the scenario library and the four pass rules into a new register. */
export async function addStartingContent(work: Work): Promise<void> {
  for (const { name, cues, childRole, stopPoint, debriefWaitMinutes } of SCENARIOS) {
    await work.insert('scenarios', {
      name,
      revision: 1,
      cues: JSON.stringify(cues),
      child_role: childRole,
      stop_point: stopPoint,
      debrief_wait_minutes: debriefWaitMinutes,
    })
  }
  for (const rule of PRESET_RULES) {
    await work.insert('pass_rules', {
      name: rule.name,
      revision: rule.version,
      criterion: rule.criterion,
      safeguarding_reasons: JSON.stringify(rule.safeguardingReasons),
      challenge_steps: JSON.stringify(rule.challengeSteps),
    })
  }
}
