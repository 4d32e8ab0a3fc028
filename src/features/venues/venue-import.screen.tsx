import { Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { FileInput } from '../../components/file-input'
import { LinkButton } from '../../components/link-button'
import { PageHeader } from '../../components/page-header'
import { formatCount } from '../../lib/format'
import { ImportPreviewStep } from './import-preview-step'
import type { ChosenFile } from './queries'

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

  const read = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    setChosen({ chosen: (chosen?.chosen ?? 0) + 1, fileName: file.name, file: bytes })
  }

  return (
    <ImportPage title="Import venues from a file">
      <Stack gap="md">
        <FileInput
          id="import-file"
          label="CSV file"
          hint="One venue a line, headings in the first. Lists of the Food Standards Agency work as they are. Nothing is kept until you choose to import."
          accept=".csv,text/csv"
          onChosen={(file) => void read(file)}
        />
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
