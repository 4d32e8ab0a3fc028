import { Tabs, Text } from '@mantine/core'
import type { OperationView } from '@shared/contracts/operations.contract'
import { isYoungPerson } from '@shared/domain/operations/operation'
import type { ComponentType } from 'react'
import { useLocation } from 'wouter'
import { WelfareBoard } from '../features/cadets/welfare-board'
import { YoungPeopleBoard } from '../features/cadets/young-people-board'
import { TeamStep } from '../features/operations/team-step'

interface TeamTabProps {
  readonly view: OperationView
}

interface TeamTab {
  /** Its name in the address; the first has none. */
  readonly name: string
  readonly label: string
  readonly Tab: ComponentType<TeamTabProps>
}

const TABS: readonly TeamTab[] = [
  { name: 'adults', label: 'Adults', Tab: TeamStep },
  { name: 'young-people', label: 'Young people', Tab: YoungPeople },
  { name: 'welfare', label: 'Welfare', Tab: Welfare },
]

interface TeamTabsProps extends TeamTabProps {
  /** The name in the address; the adults where it is none of the tabs. */
  readonly tab: string | undefined
}

/** The Team step. A tab is drawn only once it is opened: reading about young people is audited. */
export function TeamTabs({ view, tab }: TeamTabsProps) {
  const [, navigate] = useLocation()
  const [adults] = TABS
  const current = TABS.find(({ name }) => name === tab) ?? adults
  if (current === undefined) return null
  const address = `/operations/${view.operation.id}/team`
  return (
    <Tabs
      value={current.name}
      onChange={(name) => navigate(name === adults?.name ? address : `${address}/${name}`)}
      activateTabWithKeyboard={false}
      keepMounted={false}
    >
      <Tabs.List mb="md" aria-label="Who goes out">
        {TABS.map(({ name, label }) => (
          <Tabs.Tab key={name} value={name}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={current.name}>
        <current.Tab view={view} />
      </Tabs.Panel>
    </Tabs>
  )
}

function YoungPeople({ view: { operation } }: TeamTabProps) {
  if (!isYoungPerson(operation.scenario.childRole)) return <NoYoungPerson />
  return <YoungPeopleBoard operationId={operation.id} status={operation.status} />
}

function Welfare({ view: { operation } }: TeamTabProps) {
  if (!isYoungPerson(operation.scenario.childRole)) return <NoYoungPerson />
  return <WelfareBoard operationId={operation.id} />
}

function NoYoungPerson() {
  return <Text>In the scenario of this operation an adult plays the child, so no young person goes out.</Text>
}
