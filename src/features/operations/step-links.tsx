import { Link } from 'wouter'
import classes from './step-links.module.css'
import { type OperationStep, STEP_LABELS, type StepState } from './steps'

interface StepLinksProps {
  readonly operationId: string
  readonly current: OperationStep
  readonly steps: readonly StepState[]
}

/** The steps of the workspace, reachable in any order, each with what is missing on it. */
export function StepLinks({ operationId, current, steps }: StepLinksProps) {
  return (
    <nav aria-label="Steps of the operation" className={classes.steps}>
      {steps.map(({ step, note }) => (
        <Link
          key={step}
          href={`/operations/${operationId}/${step}`}
          aria-current={step === current ? 'page' : undefined}
          className={classes.step}
        >
          {STEP_LABELS[step]} {note !== '' && <span className={classes.note}>{note}</span>}
        </Link>
      ))}
    </nav>
  )
}
