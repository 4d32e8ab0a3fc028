import type { OperationView } from '@shared/contracts/operations.contract'
import { versionName } from '@shared/domain/operations/library'
import { useState } from 'react'
import { QueryBoundary } from '../../components/query-boundary'
import { RuleChoice } from '../../components/rule-choice'
import { SetAsideList } from '../../components/set-aside-list'
import { Closing } from './closing'
import { useOperationUnder, usePassRules } from './queries'
import { ReviewNumbers } from './review-numbers'
import classes from './review-step.module.css'

interface ReviewStepProps {
  readonly view: OperationView
}

/** The Review step: what came of it, and how it ends. */
export function ReviewStep({ view }: ReviewStepProps) {
  return (
    <div className={classes.step}>
      <div className={classes.numbers}>
        <Numbers view={view} />
        <SetAsideList setAside={view.setAside} stoodDown={view.stoodDown} />
      </div>
      <Closing view={view} />
    </div>
  )
}

/** The numbers of an operation under its own rule, or looked at under another. */
function Numbers({ view }: ReviewStepProps) {
  const { operation, tally } = view
  const [ruleId, setRuleId] = useState<string | null>(null)
  const rules = usePassRules().filter(({ id }) => id !== operation.passRuleId)
  return (
    <>
      {tally.rate !== null && (
        <div className={classes.under}>
          <RuleChoice
            frozen={`As frozen (${versionName(operation.passRule)})`}
            rules={rules}
            ruleId={ruleId}
            onChoose={setRuleId}
          />
        </div>
      )}
      {ruleId === null ? (
        <ReviewNumbers view={view} />
      ) : (
        <NumbersUnder operationId={operation.id} ruleId={ruleId} />
      )}
    </>
  )
}

function NumbersUnder({ operationId, ruleId }: { readonly operationId: string; readonly ruleId: string }) {
  const view = useOperationUnder(operationId, ruleId)
  return <QueryBoundary query={view}>{(answer) => <ReviewNumbers view={answer} />}</QueryBoundary>
}
