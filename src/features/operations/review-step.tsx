import { Text, Title } from '@mantine/core'
import type { OperationView } from '@shared/contracts/operations.contract'
import { intervalWords, percent } from '@shared/domain/statistics/words'
import { MARKS } from '@shared/domain/visits/outcome'
import { CRITERION_WORDS } from '@shared/domain/visits/pass-rule'
import { EmptyState } from '../../components/empty-state'
import { OutcomeMark } from '../../components/outcome-mark'
import { BehaviourLadder } from './behaviour-ladder'
import { Closing } from './closing'
import classes from './review-step.module.css'

interface ReviewStepProps {
  readonly view: OperationView
}

/** The Review step: what came of it, and how it ends. */
export function ReviewStep({ view }: ReviewStepProps) {
  return (
    <div className={classes.step}>
      <div>
        <Numbers view={view} />
      </div>
      <Closing view={view} />
    </div>
  )
}

/** k of n with its interval and what it allows somebody to say, the marks, the behaviours. */
function Numbers({ view: { operation, tally } }: ReviewStepProps) {
  const { rate, words, marks, visits, recorded, ladder } = tally
  const { name, version, criterion } = operation.passRule
  const rule = `Counted under ${name} v${version}: ${CRITERION_WORDS[criterion]}.`
  const counts = (
    <ul className={classes.marks} aria-label="Outcomes">
      {MARKS.filter((mark) => marks[mark] > 0).map((mark) => (
        <li key={mark}>
          <OutcomeMark mark={mark} /> <strong>{marks[mark]}</strong>
        </li>
      ))}
      {visits > recorded && (
        <li>
          Still to record <strong>{visits - recorded}</strong>
        </li>
      )}
    </ul>
  )
  if (rate === null) {
    return (
      <>
        <EmptyState>{words.join(' ')}</EmptyState>
        {recorded > 0 && counts}
        <Text c="dimmed">{rule}</Text>
      </>
    )
  }
  return (
    <div className={classes.review}>
      <section className={classes.headline} aria-labelledby="as-expected">
        <Title order={2} id="as-expected" className={classes.kOfN}>
          {rate.k} of {rate.n} <small>as expected</small>
        </Title>
        <Text className={classes.interval}>
          {percent(rate.rate)} of completed visits. 95% Wilson interval {intervalWords(rate)}.
        </Text>
        <Text>{words.join(' ')}</Text>
        <Text c="dimmed" fz="xs" mt="xs">
          {rule}
        </Text>
      </section>
      {counts}
      <section className={classes.behaviours}>
        <BehaviourLadder ladder={ladder} completed={rate.n} />
        <Text c="dimmed" fz="xs" mt="xs">
          Each bar stands for itself: a venue may report without refusing. Not known counts as not done.
        </Text>
      </section>
    </div>
  )
}
