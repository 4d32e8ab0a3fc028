import { Button, Text } from '@mantine/core'
import type { ExportResult } from '@shared/contracts/packs.contract'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import classes from './packs-step.module.css'
import { resultSentence } from './preflight'
import { useOpenFolder } from './queries'

/** What was made, what still needs somebody, and where it is. */
export function ExportSummary({ result }: { readonly result: ExportResult }) {
  const openFolder = useOpenFolder()
  return (
    <div role="status" className={classes.result}>
      <Text fw={600}>{resultSentence(result)}</Text>
      {result.problems.length > 0 && (
        <ul className={classes.problems}>
          {result.problems.map(({ venueName, message }) => (
            <li key={`${venueName} ${message}`}>
              {venueName}: {message}
            </li>
          ))}
        </ul>
      )}
      <ErrorSummary problems={openFolder.isError ? [{ message: errorSentence(openFolder.error) }] : []} />
      {result.made > 0 && (
        <Button size="xs" variant="default" onClick={() => openFolder.mutate(undefined)}>
          Open folder
        </Button>
      )}
    </div>
  )
}
