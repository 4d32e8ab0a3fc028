import { Button, Text } from '@mantine/core'
import { type LibraryVersion, versionsByName } from '@shared/domain/operations/library'
import { type ReactNode, useState } from 'react'
import { type DataColumn, DataTable } from '../../components/data-table'
import { SidePanel } from '../../components/side-panel'
import { useCurrentUser } from '../../lib/current-user'

/** A version with how many operations use it. */
export type Counted = LibraryVersion & { readonly operations: number }
/** The versions of one thing, newest first. */
export type Versions<Version> = readonly [newest: Version, ...older: Version[]]

interface LibraryTableProps<Version extends Counted> {
  readonly caption: string
  /** One of them: "scenario". */
  readonly noun: string
  readonly lead: string
  readonly versions: readonly Version[]
  /** What a column of its own says of the newest version. */
  readonly columns: readonly DataColumn<Version>[]
  /** What the panel holds: a thing with its versions, or `null` to add one. */
  readonly panel: (versions: Versions<Version> | null, close: () => void) => ReactNode
}

/** Which thing the panel shows, `null` for a new one. Kept while the panel closes, so that it does not flicker. */
interface Opened {
  readonly name: string | null
  readonly open: boolean
}

/** The things of a library, each with its newest version, and a panel that shows or changes one. */
export function LibraryTable<Version extends Counted>(props: LibraryTableProps<Version>) {
  const { caption, noun, lead, versions, columns, panel } = props
  const { role } = useCurrentUser()
  const [opened, setOpened] = useState<Opened>({ name: null, open: false })
  const things = versionsByName(versions)
  const shown = things.find(([newest]) => newest.name === opened.name) ?? null
  const close = () => setOpened({ ...opened, open: false })
  return (
    <>
      <Text mb="md" maw="48rem">
        {lead}
      </Text>
      {role === 'sergeant' && (
        <Button mb="md" onClick={() => setOpened({ name: null, open: true })}>
          Add a {noun}
        </Button>
      )}
      <DataTable
        caption={caption}
        noun={caption.toLowerCase()}
        columns={[
          { id: 'name', header: 'Name', value: ({ name }) => name, width: '14rem' },
          {
            id: 'version',
            header: 'Version',
            value: ({ version, retired }) => `v${version}${retired ? ', retired' : ''}`,
            width: '7rem',
          },
          ...columns,
          {
            id: 'operations',
            header: 'Used by',
            value: ({ name }) => operationsOf(versions, name),
            width: '6rem',
            align: 'right',
          },
        ]}
        rows={things.map(([newest]) => newest)}
        total={things.length}
        rowKey={({ id }) => id}
        onOpen={({ name }) => setOpened({ name, open: true })}
      />
      <SidePanel
        title={shown === null ? `Add a ${noun}` : `${shown[0].name} v${shown[0].version}`}
        opened={opened.open}
        onClose={close}
      >
        {panel(shown, close)}
      </SidePanel>
    </>
  )
}

/** How many operations use any version of a thing. */
const operationsOf = (versions: readonly Counted[], name: string): number =>
  versions.reduce((sum, version) => sum + (version.name === name ? version.operations : 0), 0)
