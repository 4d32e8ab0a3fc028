import { Button, Group, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { ImportMapping } from '@shared/contracts/venues.contract'
import { useState } from 'react'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence, QueryBoundary } from '../../components/query-boundary'
import { formatCount } from '../../lib/format'
import { ImportMappingFields } from './import-mapping-fields'
import { ImportPreviewTable } from './import-preview-table'
import { type ChosenFile, useImportPreview, useImportVenues } from './queries'

interface ImportPreviewStepProps {
  readonly chosen: ChosenFile
  readonly onImported: (result: { added: number; known: number }) => void
}

/** What the chosen file would bring, under the headings as mapped now. All or nothing. */
export function ImportPreviewStep({ chosen, onImported }: ImportPreviewStepProps) {
  const [mapping, setMapping] = useState<ImportMapping | null>(null)
  const [town, setTown] = useState('')
  const [settledTown] = useDebouncedValue(town, 250)
  const preview = useImportPreview(chosen, mapping, settledTown)
  const run = useImportVenues()

  return (
    <QueryBoundary query={preview}>
      {(answer) => {
        const { new: added, known, problems } = answer.counts
        // While the answer on the screen is an older one, its counts must not be acted on.
        const settled = !preview.isPlaceholderData && town === settledTown
        return (
          <>
            <ImportMappingFields headings={answer.headings} mapping={answer.mapping} onChange={setMapping} />
            {run.error !== null && <ErrorSummary problems={[{ message: errorSentence(run.error) }]} />}
            <Group gap="md" align="flex-end">
              <TextInput
                label="Town for lines without one (optional)"
                value={town}
                onChange={(event) => setTown(event.currentTarget.value)}
                w="18rem"
              />
              <Button
                disabled={!settled || problems > 0 || added === 0}
                loading={run.isPending}
                onClick={() =>
                  run.mutate(
                    {
                      fileName: chosen.fileName,
                      file: chosen.file,
                      mapping: answer.mapping,
                      town: settledTown,
                    },
                    { onSuccess: onImported },
                  )
                }
              >
                Import {formatCount(added, 'venue')}
              </Button>
              <Text role="status" flex="1 1 16rem">
                {importSentence(added, known, problems)}
              </Text>
            </Group>
            <ImportPreviewTable preview={answer} />
          </>
        )
      }}
    </QueryBoundary>
  )
}

function importSentence(added: number, known: number, problems: number): string {
  const knownWords = known === 0 ? '' : ` ${formatCount(known, 'line')} already in the register.`
  if (problems > 0) {
    return `${formatCount(problems, 'line')} with a problem. It is all or nothing: mend the file or the headings first.${knownWords}`
  }
  if (added === 0) return 'Every line is in the register already. There is nothing to import.'
  return `All of them, or none if something goes wrong.${knownWords}`
}
