import { Text } from '@mantine/core'
import type { Finding, GateName } from '@shared/domain/operations/gates'
import type { Ref } from 'react'
import { Link } from 'wouter'
import { ErrorSummary, type Problem } from '../../components/error-summary'
import classes from './status-section.module.css'

interface MissingListProps {
  /** What the step is, as in "before it can be approved". */
  readonly before: string
  readonly missing: readonly Finding[]
  /** Where a gate's finding is put right, where that is another page. */
  readonly ways?: Readonly<Partial<Record<GateName, string>>>
  readonly problems: readonly Problem[]
  readonly ref: Ref<HTMLDivElement>
}

/** What a step still needs, in sentences; once somebody has tried without, as problems. */
export function MissingList({ before, missing, problems, ways = {}, ref }: MissingListProps) {
  if (problems.length > 0) return <ErrorSummary problems={problems} ref={ref} />
  if (missing.length === 0) return null
  return (
    <>
      <Text fz="sm">Still missing {before}:</Text>
      <ul className={classes.missing}>
        {missing.map(({ gate, message }) => (
          <li key={gate}>{ways[gate] === undefined ? message : <Link href={ways[gate]}>{message}</Link>}</li>
        ))}
      </ul>
    </>
  )
}
