import { Text, TextInput } from '@mantine/core'
import { type RegisterState, registerContracts } from '@shared/contracts/register.contract'
import { ContractForm } from '../../components/contract-form'
import { NewPassphrase } from '../../components/new-passphrase'
import { withRepeat } from '../../components/passphrase-repeat'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { GatePage } from './gate-page'
import { OtherRegisterButton } from './other-register-button'
import { useCreateRegister } from './queries'
import { RecoveryKeyScreen } from './recovery-key.screen'

const schema = withRepeat(registerContracts.create.input)

/** Makes a register: its name, its keeper, the first sergeant. Ends with the recovery key on paper. */
export function CreateScreen({ state }: { readonly state: RegisterState }) {
  const create = useCreateRegister()
  const { handle, field, form } = useContractForm({
    name: 'create',
    schema,
    initialValues: { name: '', custodian: '', label: '', passphrase: '', repeat: '' },
    submit: ({ repeat: _, ...input }) => create.mutateAsync(input),
  })

  if (create.data !== undefined) {
    return (
      <RecoveryKeyScreen
        recoveryKey={create.data.recoveryKey}
        registerName={form.values.name}
        custodian={form.values.custodian}
      />
    )
  }

  return (
    <GatePage
      title="Create a register"
      lead="The register keeps your venues, operations and visits on this computer, encrypted. You will be its first sergeant."
    >
      <ContractForm handle={handle} submitLabel="Create the register" more={<OtherRegisterButton />}>
        <TextInput
          label="Name of the register"
          description={`It will be kept in ${state.folder}`}
          {...field('name')}
        />
        <TextInput
          label="Who keeps the recovery key"
          description="A role or a collar number, like Licensing inspector. Not you, if it can be helped."
          {...field('custodian')}
        />
        <TextInput
          label="Your collar number"
          autoComplete="username"
          styles={SHORT_FIELD}
          {...field('label')}
        />
        <NewPassphrase
          passphrase={field('passphrase')}
          repeat={field('repeat')}
          knownWords={[form.values.name, form.values.label, form.values.custodian]}
        />
        <Text>
          If your team loses every passphrase and the recovery key as well, everything in the register is
          gone. Nobody can open it again, not even the people who wrote Makesafe Desk.
        </Text>
      </ContractForm>
    </GatePage>
  )
}
