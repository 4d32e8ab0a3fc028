import { Button } from '@mantine/core'
import type { AppError } from '@shared/errors'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'

interface RetireButtonProps {
  /** What is retired: "Strict". */
  readonly name: string
  readonly retire: () => Promise<unknown>
  readonly error: AppError | null
  readonly onDone: () => void
}

/** Takes a scenario or rule out of use, after asking. What uses it keeps it. */
export function RetireButton({ name, retire, error, onDone }: RetireButtonProps) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Retire
      </Button>
      {error !== null && <ErrorSummary problems={[{ message: errorSentence(error) }]} />}
      {asking && (
        <ConfirmDialog
          title={`Retire ${name}? It cannot be chosen for new operations. Those that use it keep it.`}
          stay="Keep it in use"
          go={`Retire ${name}`}
          onStay={() => setAsking(false)}
          onGo={() => {
            setAsking(false)
            // The mutation keeps a refusal, which is shown above.
            retire().then(onDone, () => undefined)
          }}
        />
      )}
    </>
  )
}
