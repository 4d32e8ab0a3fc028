import type { ScenarioVersion } from '@shared/contracts/library.contract'
import { scenarioWords } from '@shared/domain/operations/scenario'
import type { DataColumn } from '../../components/data-table'
import { QueryBoundary } from '../../components/query-boundary'
import { LibraryPanel } from './library-panel'
import { LibraryTable, type Versions } from './library-table'
import { useLibrary, useRetireScenario } from './queries'
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
  const retire = useRetireScenario()
  return (
    <LibraryPanel
      versions={versions}
      wordsOf={scenarioWords}
      form={(scenario, more) => <ScenarioForm scenario={scenario} onDone={onDone} more={more} />}
      retire={retire}
      onDone={onDone}
    />
  )
}
