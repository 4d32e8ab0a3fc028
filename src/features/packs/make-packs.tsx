import { Button, Group, Text, Title } from '@mantine/core'
import type { PackScope } from '@shared/contracts/packs.contract'
import type { AppError } from '@shared/errors'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { formatCount } from '../../lib/format'
import classes from './composer.module.css'
import { useChooseFolder, type useExportPacks, useForceProfile } from './queries'
import type { Entry } from './use-composition'

interface MakePacksProps {
  readonly scope: PackScope
  readonly chosen: readonly Entry[]
  readonly folder: string
  readonly exportPacks: ReturnType<typeof useExportPacks>
}

/** Where the packs go, and the button that makes them. */
export function MakePacks({ scope, chosen, folder, exportPacks }: MakePacksProps) {
  const profile = useForceProfile()
  const chooseFolder = useChooseFolder()
  const errors = [exportPacks.error, chooseFolder.error].filter(
    (error): error is AppError => error !== null && error.kind !== 'cancelled',
  )
  if (profile.data === null) {
    return (
      <div className={classes.foot}>
        <Title order={2}>Before packs can be made</Title>
        <Text>
          The documents need the force’s names, numbers and code word.{' '}
          <Link href="/settings">Enter the force profile in Settings</Link>.
        </Text>
      </div>
    )
  }
  const make = () =>
    exportPacks.mutate({
      scope,
      packs: chosen.map(({ recipient, items }) => ({ venueId: recipient.venueId, items: [...items] })),
    })
  return (
    <div className={classes.foot}>
      <ErrorSummary problems={errors.map((error) => ({ message: errorSentence(error) }))} />
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Text fz="xs" className={classes.path}>
          {folder === '' ? 'No folder chosen yet' : <FolderPath folder={folder} />}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          flex="none"
          aria-label="Choose a folder"
          onClick={() => chooseFolder.mutate(undefined)}
        >
          Choose
        </Button>
      </Group>
      <Button disabled={chosen.length === 0} onClick={make} loading={exportPacks.isPending} fullWidth>
        {chosen.length === 0 ? 'Make packs' : `Make ${formatCount(chosen.length, 'pack')}`}
      </Button>
      <Text fz="xs" c="dimmed">
        Nothing is sent: each venue gets a folder with an e-mail draft for you to open.
      </Text>
    </div>
  )
}

/** A path that may break after each of its folders. */
function FolderPath({ folder }: { readonly folder: string }) {
  const ends = [...folder.matchAll(/[\\/]|$/g)].map(({ index }) => index + 1)
  return (
    <>
      Into{' '}
      {ends.map((end, depth) => (
        <Fragment key={end}>
          {folder.slice(ends[depth - 1] ?? 0, end)}
          <wbr />
        </Fragment>
      ))}
    </>
  )
}
