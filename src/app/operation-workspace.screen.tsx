import { useParams } from 'wouter'
import { QueryBoundary } from '../components/query-boundary'
import { OperationHeader } from '../features/operations/operation-header'
import { PlanStep } from '../features/operations/plan-step'
import { useOperation } from '../features/operations/queries'
import { ReviewStep } from '../features/operations/review-step'
import { StepLinks } from '../features/operations/step-links'
import { stepFor, stepsOf } from '../features/operations/steps'
import { PacksStep } from '../features/packs/packs-step'
import { NightSheetStep } from '../features/papers/night-sheet-step'
import { ResultsStep } from '../features/visits/results-step'
import classes from './operation-workspace.module.css'
import { TeamTabs } from './team-tabs'

/** An operation's workspace. It stands in `app` because its steps come from several features. */
export function OperationWorkspaceScreen() {
  // The last part of the address is a venue, or on the Team step one of its tabs.
  const { id = '', step: asked, venueId } = useParams<{ id: string; step?: string; venueId?: string }>()
  const operation = useOperation(id)
  return (
    <QueryBoundary query={operation} key={id}>
      {(view) => {
        const step = stepFor(asked, view)
        return (
          <div className={classes.workspace}>
            <OperationHeader operation={view.operation} />
            <StepLinks operationId={id} current={step} steps={stepsOf(view)} />
            {step === 'plan' && <PlanStep view={view} beginWith={venueId} />}
            {step === 'team' && <TeamTabs view={view} tab={venueId} />}
            {step === 'night-sheet' && <NightSheetStep view={view} />}
            {step === 'results' && <ResultsStep view={view} />}
            {step === 'packs' && <PacksStep operationId={id} />}
            {step === 'review' && <ReviewStep view={view} />}
          </div>
        )
      }}
    </QueryBoundary>
  )
}
