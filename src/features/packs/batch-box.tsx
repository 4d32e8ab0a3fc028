import { Button, Group, Progress, Text, Title } from '@mantine/core'
import type { PackBatch } from '@shared/contracts/packs.contract'
import type { AppError } from '@shared/errors'
import { useEffect, useRef } from 'react'
import { ErrorSummary } from '../../components/error-summary'
import { LinkButton } from '../../components/link-button'
import { errorSentence } from '../../components/query-boundary'
import { formatCount, formatList } from '../../lib/format'
import classes from './batch-box.module.css'
import { resultSentence } from './preflight'
import { useCancelExport, useOpenFolder, useRetryPacks } from './queries'

interface BatchBoxProps {
  readonly batch: PackBatch
  /** Whether the run is about something else than what is on show. */
  readonly isElsewhere: boolean
}

/** The run that is under way, "7 of 18, The Fernbank Hotel", or what came of the last one. */
export function BatchBox({ batch, isElsewhere }: BatchBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const { isRunning } = batch
  const wasRunning = useRef(isRunning)
  useEffect(() => {
    // The button that was pressed has gone: the focus goes where it is told what came of it.
    if (wasRunning.current !== isRunning && document.activeElement === document.body) box.current?.focus()
    wasRunning.current = isRunning
  }, [isRunning])
  return (
    <section className={classes.box} ref={box} tabIndex={-1} aria-label="Making packs">
      {isRunning ? <Running batch={batch} isElsewhere={isElsewhere} /> : <Result batch={batch} />}
    </section>
  )
}

function Running({ batch: { done, total, venueName }, isElsewhere }: BatchBoxProps) {
  const cancel = useCancelExport()
  return (
    <>
      <Title order={2}>{isElsewhere ? 'Making other packs' : 'Making packs'}</Title>
      <Progress.Root size="md">
        <Progress.Section value={(100 * done) / total} aria-label="Packs ready" />
      </Progress.Root>
      <Text role="status">
        {done} of {total}
        {venueName !== null && `, ${venueName}`}
      </Text>
      <Group gap="sm">
        <Button
          size="xs"
          variant="default"
          loading={cancel.isPending || cancel.isSuccess}
          onClick={() => cancel.mutate(undefined)}
        >
          Cancel
        </Button>
        <Text fz="xs" c="dimmed">
          Finished packs stay. You can leave this page.
        </Text>
      </Group>
    </>
  )
}

function Result({ batch }: { readonly batch: PackBatch }) {
  const retry = useRetryPacks()
  const openFolder = useOpenFolder()
  const errors = [retry.error, openFolder.error].filter((error): error is AppError => error !== null)
  const { made, problems, notes } = batch
  return (
    <>
      <div role="status" className={classes.result}>
        <Text fw={600}>{resultSentence(batch)}</Text>
        <Lines lines={problems} />
      </div>
      {notes.length > 0 && (
        <>
          <Text fz="xs">To know:</Text>
          <Lines lines={notes} />
        </>
      )}
      <ErrorSummary problems={errors.map((error) => ({ message: errorSentence(error) }))} />
      <Group gap="xs">
        {problems.length > 0 && (
          <Button
            size="xs"
            variant="default"
            loading={retry.isPending}
            onClick={() => retry.mutate(undefined)}
          >
            Retry {formatCount(problems.length, 'pack')}
          </Button>
        )}
        {made.length > 0 && (
          <>
            <Button size="xs" variant="default" onClick={() => openFolder.mutate(undefined)}>
              Open folder
            </Button>
            <LinkButton size="xs" variant="default" href="/packs/replies">
              Go to replies
            </LinkButton>
          </>
        )}
      </Group>
    </>
  )
}

/** A line for each thing to say, with all the venues that it is about. */
function Lines({ lines }: { readonly lines: PackBatch['problems'] }) {
  if (lines.length === 0) return null
  const messages = [...new Set(lines.map(({ message }) => message))]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too (WCAG 2.1.1)
    <ul className={classes.lines} tabIndex={0}>
      {messages.map((message) => {
        const about = lines.filter((line) => line.message === message).map(({ venueName }) => venueName)
        return (
          <li key={message}>
            {formatList(about)}: {message}
          </li>
        )
      })}
    </ul>
  )
}
