import { Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { LinkButton } from '../../components/link-button'
import { PageHeader } from '../../components/page-header'
import { formatCount } from '../../lib/format'
import { ImportPreviewStep } from './import-preview-step'
import type { ChosenFile } from './queries'
import classes from './venue-import.module.css'

/** Brings a list of venues in from a CSV file: choose, check the headings, look, import. */
export function VenueImportScreen() {
  const [chosen, setChosen] = useState<ChosenFile | null>(null)
  const [result, setResult] = useState<{ added: number; known: number } | null>(null)

  if (result !== null) {
    return (
      <ImportPage title="The venues are in the register">
        <EmptyState action={<LinkButton href="/venues">See the venues</LinkButton>}>
          {`${formatCount(result.added, 'venue')} added. ${formatCount(result.known, 'line')} left out because ${result.known === 1 ? 'it was' : 'they were'} in the register already.`}
        </EmptyState>
      </ImportPage>
    )
  }

  const read = async (file: File | undefined) => {
    if (file === undefined) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    setChosen({ chosen: (chosen?.chosen ?? 0) + 1, fileName: file.name, file: bytes })
  }

  return (
    <ImportPage title="Import venues from a file">
      <Stack gap="md">
        <div>
          <label htmlFor="import-file">
            <Text span fw={600}>
              CSV file
            </Text>
          </label>
          <Text c="dimmed" id="import-file-hint">
            One venue a line, headings in the first. Lists of the Food Standards Agency work as they are.
            Nothing is kept until you choose to import.
          </Text>
          <input
            id="import-file"
            aria-describedby="import-file-hint"
            className={classes.file}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </div>
        {chosen !== null && <ImportPreviewStep key={chosen.chosen} chosen={chosen} onImported={setResult} />}
      </Stack>
    </ImportPage>
  )
}

function ImportPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <PageHeader key={title} title={title} trail={[{ label: 'Venues', path: '/venues' }]} />
      {children}
    </>
  )
}
