import { Button, TextInput } from '@mantine/core'
import { type RegisterState, registerContracts } from '@shared/contracts/register.contract'
import { ContractForm } from '../../components/contract-form'
import { NewPassphrase } from '../../components/new-passphrase'
import { withRepeat } from '../../components/passphrase-repeat'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { GatePage } from './gate-page'
import { useRecoverRegister } from './queries'
import { RegisterFacts } from './register-facts'

interface RecoverScreenProps {
  readonly state: RegisterState
  readonly onBack: () => void
}

const schema = withRepeat(registerContracts.recover.input)

/** The way back in for somebody who has lost their passphrase: the printed key, then a new passphrase. */
export function RecoverScreen({ state, onBack }: RecoverScreenProps) {
  const recover = useRecoverRegister()
  const { handle, field, form } = useContractForm({
    name: 'recover',
    schema,
    initialValues: { label: '', recoveryKey: '', passphrase: '', repeat: '' },
    submit: ({ repeat: _, ...input }) => recover.mutateAsync(input),
  })

  return (
    <GatePage
      title="Use the recovery key"
      lead="The key is on the sealed sheet that was printed when this register was made. Using it gives you a new passphrase and is written to the audit."
      about={<RegisterFacts state={state} />}
    >
      <ContractForm
        handle={handle}
        submitLabel="Set the new passphrase and unlock"
        more={
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
        }
      >
        <TextInput
          label="Your collar number"
          autoComplete="username"
          styles={SHORT_FIELD}
          {...field('label')}
        />
        <TextInput
          label="Recovery key"
          description="Type the groups as printed. Capitals, spaces and hyphens do not matter."
          autoComplete="off"
          spellCheck={false}
          {...field('recoveryKey')}
        />
        <NewPassphrase
          passphrase={field('passphrase')}
          repeat={field('repeat')}
          knownWords={[form.values.label]}
        />
      </ContractForm>
    </GatePage>
  )
}
