import { Button, Text } from '@mantine/core'
import type { AppError } from '@shared/errors'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorSummary } from './error-summary'
import classes from './query-boundary.module.css'

interface QueryBoundaryProps<T> {
  readonly query: UseQueryResult<T, AppError>
  /** What stands there when the answer is an empty list. */
  readonly empty?: ReactNode
  readonly children: (answer: T) => ReactNode
}

/** Loading, refusal, nothing there yet, and the answer: the four states of a question to main, in one place. */
export function QueryBoundary<T>({ query, empty, children }: QueryBoundaryProps<T>) {
  if (query.isPending) {
    return (
      <Text role="status" c="dimmed" className={classes.loading}>
        Reading the register
      </Text>
    )
  }
  if (query.isError) {
    return (
      <>
        <ErrorSummary problems={[{ message: errorSentence(query.error) }]} />
        <Button variant="default" onClick={() => void query.refetch()} loading={query.isFetching}>
          Try again
        </Button>
      </>
    )
  }
  if (empty !== undefined && Array.isArray(query.data) && query.data.length === 0) return empty
  return children(query.data)
}

/** What to show of a refusal: its sentence, and for a surprise the reference to quote. */
export function errorSentence(error: AppError): string {
  return error.reference === undefined
    ? error.message
    : `${error.message} Quote ${error.reference} if you report this.`
}
