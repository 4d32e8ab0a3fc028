import { Button, Group, Text, Title } from '@mantine/core'
import type { Recipient } from '@shared/contracts/packs.contract'
import { Link } from 'wouter'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { formatCount } from '../../lib/format'
import { ExportProgress } from './export-progress'
import { ExportSummary } from './export-summary'
import classes from './packs-step.module.css'
import { preflightSentences } from './preflight'
import { useChooseFolder, useExportPacks, useForceProfile, usePackProgress } from './queries'

interface MakePacksProps {
  readonly operationId: string
  readonly recipients: readonly Recipient[]
  readonly chosen: ReadonlySet<string>
  readonly folder: string
}

/** What the check found, where the packs go, and the button that makes them. */
export function MakePacks({ operationId, recipients, chosen, folder }: MakePacksProps) {
  const profile = useForceProfile()
  const chooseFolder = useChooseFolder()
  const exportPacks = useExportPacks()
  const { progress, forget } = usePackProgress()

  const make = () => {
    forget()
    exportPacks.mutate({ operationId, venueIds: [...chosen] })
  }
  const failures = [exportPacks.error, chooseFolder.error].filter(
    (error) => error !== null && error.kind !== 'cancelled',
  )

  if (profile.data === null) {
    return (
      <section className={classes.make}>
        <Title order={2}>Before packs can be made</Title>
        <Text>
          The documents need the force’s names, numbers and code word.{' '}
          <Link href="/settings">Enter the force profile in Settings</Link>.
        </Text>
      </section>
    )
  }
  if (exportPacks.isPending) {
    return (
      <section className={classes.make}>
        <ExportProgress total={exportPacks.variables.venueIds.length} progress={progress} />
      </section>
    )
  }
  return (
    <section className={classes.make}>
      <Title order={2}>Check</Title>
      {preflightSentences(recipients, chosen).map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <ErrorSummary
        problems={failures.map((error) => ({ message: error === null ? '' : errorSentence(error) }))}
      />
      <div className={classes.folder}>
        <Text fz="xs" c="dimmed">
          Folder
        </Text>
        <Text className={classes.path}>{folder === '' ? 'None chosen yet' : folder}</Text>
        <Button size="xs" variant="default" onClick={() => chooseFolder.mutate(undefined)}>
          Choose a folder
        </Button>
      </div>
      <Group gap="sm">
        <Button disabled={chosen.size === 0} onClick={make}>
          {chosen.size === 0 ? 'Make packs' : `Make ${formatCount(chosen.size, 'pack')}`}
        </Button>
      </Group>
      <Text fz="xs" c="dimmed">
        Each venue gets a folder with its documents and an e-mail draft. Nothing is sent: you open the drafts
        and send them. What was made is kept under Packs.
      </Text>
      {exportPacks.isSuccess && <ExportSummary result={exportPacks.data} />}
    </section>
  )
}
