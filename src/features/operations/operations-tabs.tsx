import { PageTabs } from '../../components/page-tabs'

interface OperationsTabsProps {
  readonly current: 'list' | 'forward-plan'
}

const PATHS = { list: '/operations', 'forward-plan': '/operations/forward-plan' } as const
const TABS = [
  { label: 'All operations', path: PATHS.list },
  { label: 'Forward plan', path: PATHS['forward-plan'] },
]

/** The two views of Operations: what there is, and what is intended. */
export function OperationsTabs({ current }: OperationsTabsProps) {
  return <PageTabs label="Views of operations" tabs={TABS} current={PATHS[current]} />
}
