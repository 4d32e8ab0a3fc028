import { Button, Text } from '@mantine/core'
import type { User } from '@shared/contracts/users.contract'
import { useState } from 'react'
import { type DataColumn, DataTable } from '../../components/data-table'
import { QueryBoundary } from '../../components/query-boundary'
import { SidePanel } from '../../components/side-panel'
import { formatInstant } from '../../lib/format'
import { AddUserForm } from './add-user-form'
import { useUsers } from './queries'
import { ROLE_WORDS } from './role-words'

const COLUMNS: readonly DataColumn<User>[] = [
  { id: 'label', header: 'Collar number', value: (user) => user.label },
  { id: 'role', header: 'Role', value: (user) => ROLE_WORDS[user.role] },
  {
    id: 'added',
    header: 'Added',
    value: (user) => user.createdAt,
    cell: (user) => formatInstant(user.createdAt),
  },
]

/** Who can unlock the register. Only sergeants come here. */
export function UserListScreen() {
  const users = useUsers()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <Text mb="md" maw="44rem">
        Everybody has a passphrase of their own. Officers plan, record and make packs. Sergeants also add
        users, release contact holds, change the force profile, scenarios and pass rules, and read the audit.
      </Text>
      <Button mb="md" onClick={() => setAdding(true)}>
        Add a user
      </Button>
      <QueryBoundary query={users}>
        {(list) => (
          <DataTable
            caption="Users"
            noun="users"
            columns={COLUMNS}
            rows={list}
            total={list.length}
            rowKey={(user) => user.id}
          />
        )}
      </QueryBoundary>
      <SidePanel title="Add a user" opened={adding} onClose={() => setAdding(false)}>
        <AddUserForm onDone={() => setAdding(false)} />
      </SidePanel>
    </>
  )
}
