import { Tabs } from '@mantine/core'
import type { ComponentType } from 'react'
import { useLocation, useParams } from 'wouter'
import { PageHeader } from '../components/page-header'
import { AuditScreen } from '../features/audit/audit.screen'
import { PassRuleLibraryScreen } from '../features/library/pass-rule-library.screen'
import { ScenarioLibraryScreen } from '../features/library/scenario-library.screen'
import { AppearanceScreen } from '../features/settings/appearance.screen'
import { FollowUpSettingsScreen } from '../features/settings/follow-up-settings.screen'
import { ForceProfileScreen } from '../features/settings/force-profile.screen'
import { LogosScreen } from '../features/settings/logos.screen'
import { OperationRulesScreen } from '../features/settings/operation-rules.screen'
import { PackSettingsScreen } from '../features/settings/pack-settings.screen'
import { UserListScreen } from '../features/users/user-list.screen'
import { useCurrentUser } from '../lib/current-user'

interface SettingsTab {
  readonly name: string
  readonly label: string
  readonly Screen: ComponentType
  readonly sergeantOnly?: true
}

const TABS: readonly SettingsTab[] = [
  { name: 'force-profile', label: 'Force profile', Screen: ForceProfileScreen },
  { name: 'logos', label: 'Logos', Screen: LogosScreen },
  { name: 'rules', label: 'Rules', Screen: OperationRulesScreen, sergeantOnly: true },
  { name: 'follow-up', label: 'Follow-up', Screen: FollowUpSettingsScreen },
  { name: 'packs', label: 'Packs', Screen: PackSettingsScreen },
  { name: 'scenarios', label: 'Scenarios', Screen: ScenarioLibraryScreen },
  { name: 'pass-rules', label: 'Pass rules', Screen: PassRuleLibraryScreen },
  { name: 'appearance', label: 'Appearance', Screen: AppearanceScreen },
  { name: 'users', label: 'Users', Screen: UserListScreen, sergeantOnly: true },
  { name: 'audit', label: 'Audit', Screen: AuditScreen, sergeantOnly: true },
]

/** Settings: one tab for each feature that has something to set or to look after. */
export function SettingsScreen() {
  const { tab } = useParams()
  const [, navigate] = useLocation()
  const { role } = useCurrentUser()
  const tabs = TABS.filter((entry) => role === 'sergeant' || !entry.sergeantOnly)
  const current = tabs.find((entry) => entry.name === tab) ?? tabs[0]
  if (current === undefined) return null

  return (
    <>
      <PageHeader title="Settings" />
      <Tabs
        value={current.name}
        onChange={(name) => navigate(`/settings/${name}`)}
        activateTabWithKeyboard={false}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {tabs.map(({ name, label }) => (
            <Tabs.Tab key={name} value={name}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={current.name}>
          <current.Screen />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
