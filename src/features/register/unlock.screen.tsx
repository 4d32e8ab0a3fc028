import { Button, TextInput } from '@mantine/core'
import { type RegisterState, registerContracts } from '@shared/contracts/register.contract'
import { ContractForm } from '../../components/contract-form'
import { PassphraseInput } from '../../components/passphrase-input'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { GatePage } from './gate-page'
import { OtherRegisterButton } from './other-register-button'
import { useUnlockRegister } from './queries'
import { RegisterFacts } from './register-facts'

interface UnlockScreenProps {
  readonly state: RegisterState
  readonly onRecover: () => void
}

/** Opens the register with a collar number and a passphrase. How long to wait after wrong ones is main's to say. */
export function UnlockScreen({ state, onRecover }: UnlockScreenProps) {
  const unlock = useUnlockRegister()
  const { handle, field } = useContractForm({
    name: 'unlock',
    schema: registerContracts.unlock.input,
    initialValues: { label: '', passphrase: '' },
    submit: unlock.mutateAsync,
  })

  return (
    <GatePage title="Unlock the register" about={<RegisterFacts state={state} />}>
      <ContractForm
        handle={handle}
        submitLabel="Unlock"
        more={
          <>
            <Button variant="default" onClick={onRecover}>
              Use recovery key
            </Button>
            <OtherRegisterButton />
          </>
        }
      >
        <TextInput
          label="Your collar number"
          autoComplete="username"
          styles={SHORT_FIELD}
          {...field('label')}
        />
        <PassphraseInput label="Your passphrase" autoComplete="current-password" {...field('passphrase')} />
      </ContractForm>
    </GatePage>
  )
}
