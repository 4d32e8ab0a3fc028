import type { ChildRole, StopPoint } from '@shared/domain/operations/operation'
import type { ScenarioSetting } from '@shared/domain/operations/scenario-setting'
import type { Cue } from '@shared/domain/visits/behaviours'
import { PRESET_RULES } from '@shared/domain/visits/pass-rule'
import type { Work } from '../../database/work'

interface StartingScenario {
  readonly name: string
  readonly setting: ScenarioSetting
  readonly cues: readonly Cue[]
  readonly childRole: ChildRole
  readonly stopPoint: StopPoint
  readonly debriefWaitMinutes: number
}

// For hotels three shapes that published exercises had (domain.md 1, rows 1, 2 and 3); one for each other
// setting, from its signs (2.2 to 2.4). By name the new ones come last, so that a plan still starts with a hotel's.
const SCENARIOS: readonly StartingScenario[] = [
  {
    name: 'Adult with child, walk-in',
    setting: 'accommodation',
    cues: ['walk_in', 'cash', 'no_id', 'no_luggage'],
    childRole: 'cadet',
    stopPoint: 'offered',
    debriefWaitMinutes: 10,
  },
  {
    name: 'Adult with child, room for a few hours',
    setting: 'accommodation',
    cues: ['walk_in', 'cash', 'double_bed', 'few_hours'],
    childRole: 'cadet',
    stopPoint: 'offered',
    debriefWaitMinutes: 0,
  },
  {
    name: 'Adult with child, alcohol on show',
    setting: 'accommodation',
    cues: ['walk_in', 'cash', 'no_id', 'alcohol_on_show'],
    childRole: 'cadet',
    stopPoint: 'payment',
    debriefWaitMinutes: 10,
  },
  {
    name: 'Child sent to a hotel by taxi',
    setting: 'private_hire_taxi',
    cues: ['cash', 'travels_alone', 'to_hotel', 'payer_stays'],
    childRole: 'cadet',
    stopPoint: 'offered',
    debriefWaitMinutes: 10,
  },
  {
    name: 'Licensed premises, adult with child',
    setting: 'licensed_premises',
    cues: ['buys_food', 'controlling', 'child_withdrawn'],
    childRole: 'cadet',
    stopPoint: 'offered',
    debriefWaitMinutes: 10,
  },
  {
    name: 'Takeaway, adult buys food for a child',
    setting: 'takeaway',
    cues: ['buys_food', 'befriends'],
    childRole: 'cadet',
    stopPoint: 'offered',
    debriefWaitMinutes: 10,
  },
]

/** Puts the scenario library and the four pass rules into a new register. */
export async function addStartingContent(work: Work): Promise<void> {
  for (const { name, setting, cues, childRole, stopPoint, debriefWaitMinutes } of SCENARIOS) {
    await work.insert('scenarios', {
      name,
      revision: 1,
      cues: JSON.stringify(cues),
      child_role: childRole,
      stop_point: stopPoint,
      debrief_wait_minutes: debriefWaitMinutes,
      setting,
      alcohol_test: 0,
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
