import { Text, Title } from '@mantine/core'
import type { OperationView } from '@shared/contracts/operations.contract'
import { versionName } from '@shared/domain/operations/library'
import { wholeRateWords } from '@shared/domain/statistics/rate-words'
import { intervalWords, percent } from '@shared/domain/statistics/words'
import { lookedAtWords } from '@shared/domain/visits/another-rule'
import { debriefWords } from '@shared/domain/visits/debriefs'
import { laterReportsWords } from '@shared/domain/visits/later-report'
import { COMPLETED_MARKS, MARKS } from '@shared/domain/visits/outcome'
import { ruleWords } from '@shared/domain/visits/pass-rule'
import { isTest, NO_TESTS_WORDS } from '@shared/domain/visits/visit-kind'
import { warnedWords } from '@shared/domain/visits/warned'
import { EmptyState } from '../../components/empty-state'
import { OutcomeMark } from '../../components/outcome-mark'
import { LookedAt } from '../../components/rule-choice'
import { BehaviourLadder } from './behaviour-ladder'
import classes from './review-step.module.css'

/**
 * The numbers of an operation: k of n with its interval and what it allows somebody to say, the marks, the
 * behaviours, the debriefs. Under another rule than its own, it says so first.
 */
export function ReviewNumbers({
  view: { operation, visits: all, laterReports, tally, lookedAtUnder },
}: {
  readonly view: OperationView
}) {
  const { rate, words, marks, visits, recorded, ladder } = tally
  const under = lookedAtUnder ?? operation.passRule
  const rule = `Counted under ${versionName(under)}: ${ruleWords(under)}.`
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
  const asides = [
    debriefWords(all.filter(isTest)).join(' ') || null,
    operation.status === 'cancelled' ? 'Cancelled: these results are left out of Trends.' : null,
    laterReportsWords(new Set(laterReports.map(({ visitId }) => visitId)).size),
    warnedWords(
      all.filter(
        ({ mayHaveBeenWarned, mark }) => mayHaveBeenWarned && mark !== null && COMPLETED_MARKS.includes(mark),
      ).length,
    ),
  ].filter((words) => words !== null)
  const beside = asides.map((sentence) => <Text key={sentence}>{sentence}</Text>)
  if (rate === null) {
    return (
      <>
        <EmptyState>{visits === 0 && all.length > 0 ? NO_TESTS_WORDS : words.join(' ')}</EmptyState>
        {recorded > 0 && counts}
        {beside}
        {!(visits === 0 && all.length > 0) && <Text c="dimmed">{rule}</Text>}
      </>
    )
  }
  return (
    <div className={classes.review}>
      {lookedAtUnder && <LookedAt>{lookedAtWords(lookedAtUnder, operation.passRule)}</LookedAt>}
      <section className={classes.headline} aria-labelledby="as-expected">
        <Title order={2} id="as-expected" className={classes.kOfN}>
          {rate.k} of {rate.n} <small>as expected</small>
        </Title>
        <Text className={classes.interval}>
          {percent(rate.rate)} of completed visits. 95% Wilson interval {intervalWords(rate)}.
        </Text>
        <Text>{wholeRateWords(rate, visits - recorded).join(' ')}</Text>
        <Text c="dimmed" fz="xs" mt="xs">
          {rule}
        </Text>
      </section>
      <div>
        {counts}
        {beside}
      </div>
      <section className={classes.behaviours}>
        <BehaviourLadder ladder={ladder} completed={rate.n} />
        <Text c="dimmed" fz="xs" mt="xs">
          Each bar stands for itself: a venue may report without refusing. Not known counts as not done.
        </Text>
      </section>
    </div>
  )
}
