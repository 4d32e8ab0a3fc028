import type { Clearances } from '@shared/domain/operations/gates'
import { formatDayShort } from '../../lib/format'
import { CONFRONTATION_WORDS } from './confrontation-words'
import classes from './plan-step.module.css'

/** What was arranged before the night, as far as it is recorded. */
export function ClearanceFacts({ clearances }: { readonly clearances: Clearances }) {
  const { approverRank, approverName, approvalReference, riskAssessment, abortWord } = clearances
  const { riskAssessmentUntil, confrontation, youngPersonReason } = clearances
  const { authorityBy, authorityOn, authorityDecision, authorityReference } = clearances
  const { controlRoomReference, controlRoomOn, controlRoomAt } = clearances
  const facts: readonly (readonly [string, string])[] = [
    [
      'Risk assessed',
      words(
        riskAssessment,
        riskAssessmentUntil && `until ${formatDayShort(riskAssessmentUntil)}`,
        confrontation && CONFRONTATION_WORDS[confrontation].toLowerCase(),
      ),
    ],
    ['Why a young person', words(youngPersonReason)],
    ['Authority', words(authorityBy, dayWords(authorityOn), authorityDecision, authorityReference)],
    ['Approved', words([approverRank, approverName].filter(Boolean).join(' '), approvalReference)],
    ['Control room', words(controlRoomReference, dayWords(controlRoomOn), controlRoomAt)],
    ['Abort word', words(abortWord)],
  ]
  const recorded = facts.filter(([, value]) => value !== '')
  if (recorded.length === 0) return null
  return (
    <dl className={classes.list}>
      {recorded.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const words = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ')
const dayWords = (day: string | null): string | null => day && formatDayShort(day)
