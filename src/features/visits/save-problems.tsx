import { Button, Group } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ErrorSummary, type Problem } from '../../components/error-summary'
import type { DraftEntry } from './draft-store'
import { fieldId } from './panel-field'

interface SaveProblemsProps {
  readonly entry: DraftEntry
  readonly onSaveOver: () => void
  readonly onDiscard: () => void
}

/** Why the visit is not saved. What was typed is still in the panel below. */
export function SaveProblems({ entry, onSaveOver, onDiscard }: SaveProblemsProps) {
  const { problems, refusal, byItself } = entry
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!byItself && (problems.length > 0 || refusal !== null)) summary.current?.focus()
  }, [problems, refusal, byItself])

  const sentences: Problem[] = problems.map(({ path, message }) => ({ message, fieldId: fieldId(path) }))
  if (refusal !== null) sentences.push({ message: `${refusal.sentence} What you typed is still here.` })
  return (
    <>
      <ErrorSummary problems={sentences} ref={summary} />
      {refusal?.conflict && (
        <Group gap="xs" mb="xs">
          <Button size="xs" onClick={onSaveOver}>
            Save mine over it
          </Button>
          <Button size="xs" variant="default" onClick={onDiscard}>
            Show what was saved
          </Button>
        </Group>
      )}
    </>
  )
}
