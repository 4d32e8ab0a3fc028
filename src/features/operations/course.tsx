import { Title } from '@mantine/core'
import type { OperationProgress } from '@shared/contracts/operations.contract'
import { BREACH_WORDS } from '@shared/domain/operations/gates'
import { STEP_DONE_WORDS } from '@shared/domain/operations/status-steps'
import { formatInstant } from '../../lib/format'
import classes from './status-section.module.css'

interface CourseProps {
  readonly progress: Pick<OperationProgress, 'breaches' | 'steps'>
}

/** What an operation went through without, and the steps it took: each with who and when. */
export function Course({ progress: { breaches, steps } }: CourseProps) {
  return (
    <>
      {breaches.length > 0 && (
        <section aria-labelledby="breaches">
          <Title order={2} id="breaches">
            Breaches
          </Title>
          <ul className={classes.course}>
            {breaches.map(({ gate, by, at }) => (
              <li key={gate}>
                {BREACH_WORDS[gate]} <Signed by={by} at={at} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {steps.length > 0 && (
        <section aria-labelledby="course">
          <Title order={2} id="course">
            Steps taken
          </Title>
          <ol className={classes.course}>
            {steps.map(({ step, reason, by, at }) => (
              <li key={at}>
                {STEP_DONE_WORDS[step]}
                {reason !== null && `: ${reason}`} <Signed by={by} at={at} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

function Signed({ by, at }: { readonly by: string; readonly at: string }) {
  return (
    <span className={classes.signed}>
      {by}, {formatInstant(at)}
    </span>
  )
}
