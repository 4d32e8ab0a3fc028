import { Button } from '@mantine/core'
import type { ScenarioSetting } from '@shared/domain/operations/scenario-setting'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import { OutcomeMark } from '../../components/outcome-mark'
import { handoverWords } from './handover'
import type { ResultDraft } from './result-draft'
import classes from './status.module.css'
import { verdictOf } from './verdict'

interface VerdictLineProps {
  readonly draft: ResultDraft
  readonly rule: PassRule
  readonly setting: ScenarioSetting
  /** Takes back a status that was set by hand. */
  readonly onBackToTest: () => void
}

/**
 * "Under Strict v2 this is: partly, refused, not reported", as it stands while keys are pressed. The live
 * region holds the judgement alone, so that a screen reader speaks when that changes and not at every key.
 */
export function VerdictLine({ draft, rule, setting, onBackToTest }: VerdictLineProps) {
  const { mark, words } = verdictOf(draft, rule, setting)
  const isTest = draft.kind === 'test'
  const setByHand = !['planned', 'completed'].includes(draft.status)
  return (
    <div className={classes.verdict}>
      <span>{isTest ? `Under ${rule.name} v${rule.version} this is:` : 'This engagement visit is:'}</span>
      <strong aria-live="polite" aria-atomic className={classes.verdictWords}>
        {mark === null ? words : <OutcomeMark mark={mark}>{words}</OutcomeMark>}
      </strong>
      {setByHand && (
        <>
          <span className={classes.statusReason}>
            {draft.status === 'live_concern' ? handoverWords(draft) : draft.statusReason}
          </span>
          <Button size="compact-xs" variant="default" onClick={onBackToTest}>
            {isTest ? 'Back to a test' : 'Back to the visit'}
          </Button>
        </>
      )}
    </div>
  )
}
