import { Button, Text } from '@mantine/core'
import type { ScenarioVersion } from '@shared/contracts/library.contract'
import { scenarioWords } from '@shared/domain/operations/scenario'
import type { DataColumn } from '../../components/data-table'
import { QueryBoundary } from '../../components/query-boundary'
import { useCurrentUser } from '../../lib/current-user'
import { EarlierVersions, usedBy } from './earlier-versions'
import { LibraryTable, type Versions } from './library-table'
import { useLibrary, useRetireScenario } from './queries'
import { RetireButton } from './retire-button'
import { ScenarioForm } from './scenario-form'

const COLUMNS: readonly DataColumn<ScenarioVersion>[] = [
  { id: 'words', header: 'What happens', value: (scenario) => scenarioWords(scenario) },
]

/** The scenario library. Officers read it; sergeants add scenarios, make new versions and retire them. */
export function ScenarioLibraryScreen() {
  const library = useLibrary()
  return (
    <QueryBoundary query={library}>
      {({ scenarios }) => (
        <LibraryTable
          caption="Scenarios"
          noun="scenario"
          lead="How staff are approached. A change makes a new version: operations keep the version they were planned with, and results of unlike versions are never silently compared."
          versions={scenarios}
          columns={COLUMNS}
          panel={(versions, close) => (
            <ScenarioPanel key={versions?.[0].id} versions={versions} onDone={close} />
          )}
        />
      )}
    </QueryBoundary>
  )
}

interface ScenarioPanelProps {
  readonly versions: Versions<ScenarioVersion> | null
  readonly onDone: () => void
}

function ScenarioPanel({ versions, onDone }: ScenarioPanelProps) {
  const { role } = useCurrentUser()
  const retire = useRetireScenario()
  const [newest = null, ...older] = versions ?? []
  const cancel = (
    <Button variant="default" onClick={onDone}>
      Cancel
    </Button>
  )
  if (newest === null) return <ScenarioForm scenario={null} onDone={onDone} more={cancel} />
  return (
    <>
      <Text mb="md">
        {scenarioWords(newest)} {usedBy(newest.operations)}
      </Text>
      {role === 'sergeant' && (
        <ScenarioForm
          scenario={newest}
          onDone={onDone}
          more={
            <>
              {cancel}
              {!newest.retired && (
                <RetireButton
                  name={newest.name}
                  retire={() => retire.mutateAsync({ id: newest.id })}
                  error={retire.error}
                  onDone={onDone}
                />
              )}
            </>
          }
        />
      )}
      <EarlierVersions versions={older} wordsOf={scenarioWords} />
    </>
  )
}
