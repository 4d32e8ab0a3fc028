import { Button, NativeSelect, TextInput } from '@mantine/core'
import { ROLES, type Role } from '@shared/contracts/contract'
import { usersContracts } from '@shared/contracts/users.contract'
import { ContractForm } from '../../components/contract-form'
import { NewPassphrase } from '../../components/new-passphrase'
import { withRepeat } from '../../components/passphrase-repeat'
import { useContractForm } from '../../components/use-contract-form'
import { useAddUser } from './queries'
import { ROLE_WORDS } from './role-words'

const schema = withRepeat(usersContracts.add.input)
const roleChoices = ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))

/** Gives somebody a key of their own. They type their passphrase here, in person. */
export function AddUserForm({ onDone }: { readonly onDone: () => void }) {
  const add = useAddUser()
  const { handle, field, form } = useContractForm({
    name: 'add-user',
    schema,
    initialValues: { label: '', role: 'officer' as Role, passphrase: '', repeat: '' },
    submit: async ({ repeat: _, ...input }) => {
      await add.mutateAsync(input)
      onDone()
    },
  })
  return (
    <ContractForm
      handle={handle}
      submitLabel="Add the user"
      more={
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      }
    >
      <TextInput label="Collar number" autoComplete="off" {...field('label')} />
      <NativeSelect label="Role" data={roleChoices} {...field('role')} />
      <NewPassphrase
        passphrase={field('passphrase')}
        repeat={field('repeat')}
        knownWords={[form.values.label]}
      />
    </ContractForm>
  )
}
