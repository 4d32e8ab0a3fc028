import type { PassRuleVersion } from '@shared/contracts/library.contract'
import { ruleWords } from '@shared/domain/visits/pass-rule'
import type { DataColumn } from '../../components/data-table'
import { QueryBoundary } from '../../components/query-boundary'
import { LibraryPanel } from './library-panel'
import { LibraryTable, type Versions } from './library-table'
import { PassRuleForm } from './pass-rule-form'
import { useLibrary, useRetirePassRule } from './queries'

const COLUMNS: readonly DataColumn<PassRuleVersion>[] = [
  { id: 'words', header: 'As expected means', value: (rule) => ruleWords(rule) },
]

/** The pass rules. Officers read them; sergeants add rules, make new versions and retire them. */
export function PassRuleLibraryScreen() {
  const library = useLibrary()
  return (
    <QueryBoundary query={library}>
      {({ passRules }) => (
        <LibraryTable
          caption="Pass rules"
          noun="pass rule"
          lead="What has to be seen for a visit to count as expected. A change makes a new version: operations keep the version that was frozen when they went live. To see old results under another rule, choose it on their Review step or in Trends."
          versions={passRules}
          columns={COLUMNS}
          panel={(versions, close) => (
            <PassRulePanel key={versions?.[0].id} versions={versions} onDone={close} />
          )}
        />
      )}
    </QueryBoundary>
  )
}

interface PassRulePanelProps {
  readonly versions: Versions<PassRuleVersion> | null
  readonly onDone: () => void
}

const sentence = (rule: PassRuleVersion): string => `${ruleWords(rule)}.`

function PassRulePanel({ versions, onDone }: PassRulePanelProps) {
  const retire = useRetirePassRule()
  return (
    <LibraryPanel
      versions={versions}
      wordsOf={sentence}
      form={(rule, more) => <PassRuleForm rule={rule} onDone={onDone} more={more} />}
      retire={retire}
      onDone={onDone}
    />
  )
}
