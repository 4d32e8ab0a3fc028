import { Button, Text } from '@mantine/core'
import type { OpenActionRow } from '@shared/contracts/follow-up.contract'
import { useState } from 'react'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { BoardSection } from './board-section'
import { actionTask } from './board-tasks'
import classes from './follow-up.module.css'
import { useSetActionStatus } from './queries'

interface ActionsSectionProps {
  readonly actions: readonly OpenActionRow[]
  readonly asked: boolean
}

interface Done {
  readonly id: string
  readonly version: number
  readonly what: string
}

/** The open actions. One that was marked as done can be opened again while the page is on show. */
export function ActionsSection({ actions, asked }: ActionsSectionProps) {
  const setStatus = useSetActionStatus()
  const [done, setDone] = useState<Done | null>(null)

  const finish = ({ id, version, what }: OpenActionRow) =>
    setStatus.mutate(
      { id, version, status: 'done' },
      { onSuccess: (answer) => setDone({ id, what, version: answer.version }) },
    )
  const undo = ({ id, version }: Done) =>
    setStatus.mutate({ id, version, status: 'open' }, { onSuccess: () => setDone(null) })

  return (
    <>
      {setStatus.error !== null && <ErrorSummary problems={[{ message: errorSentence(setStatus.error) }]} />}
      {done !== null && (
        <div className={classes.done}>
          <Text role="status">Done: {done.what}</Text>
          <Button size="compact-sm" variant="default" onClick={() => undo(done)}>
            Undo
          </Button>
        </div>
      )}
      <BoardSection
        id="actions"
        title="Actions"
        asked={asked}
        tasks={actions.map((action) => actionTask(action, finish))}
        empty="No open actions."
      />
    </>
  )
}
