import type { Finding } from '@shared/domain/operations/gates'
import { AppError } from '@shared/errors'
import { useEffect, useRef, useState } from 'react'
import { errorSentence } from '../../components/query-boundary'

/**
 * Takes a step of an operation's status. Asked while something is `missing`, it says what in the summary, which
 * takes the focus, instead of asking main in vain; what main refuses is said there too.
 */
export function useStatusStep(missing: readonly Finding[]) {
  const [asked, setAsked] = useState(0)
  const [refusal, setRefusal] = useState<string | null>(null)
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (asked > 0) summary.current?.focus()
  }, [asked])

  /** Sends a step that main alone decides about. */
  const send = async (run: () => Promise<unknown>) => {
    setRefusal(null)
    try {
      await run()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      setRefusal(errorSentence(error))
      setAsked((count) => count + 1)
    }
  }
  const take = async (run: () => Promise<unknown>) => {
    if (missing.length === 0) return send(run)
    setAsked((count) => count + 1)
  }
  const messages = [...(asked > 0 ? missing.map(({ message }) => message) : []), refusal]
  const problems = [...new Set(messages)].flatMap((message) => (message === null ? [] : [{ message }]))
  return { summary, problems, take, send }
}
