import { Button, Group, Text, TextInput } from '@mantine/core'
import { z } from 'zod'
import { ContractForm } from '../../components/contract-form'
import { SHORT_FIELD } from '../../components/short-field'
import { useContractForm } from '../../components/use-contract-form'
import { dayOf, formatDay } from '../../lib/format'
import { GatePage } from './gate-page'
import { useEnterRegister } from './queries'
import classes from './recovery-key.module.css'
import { RecoveryKeySheet } from './recovery-key-sheet'

interface RecoveryKeyScreenProps {
  readonly recoveryKey: string
  readonly registerName: string
  readonly custodian: string
}

/**
 * Shows the recovery key this once, prints it, and asks for its last group before going on: whoever can type it
 * has it on paper. The register is open already; the gate learns that only when this is done.
 */
export function RecoveryKeyScreen({ recoveryKey, registerName, custodian }: RecoveryKeyScreenProps) {
  const enter = useEnterRegister()
  const groups = recoveryKey.split(/[\s-]+/)
  const { handle, field } = useContractForm({
    name: 'confirm',
    schema: lastGroupSchema(groups.at(-1) ?? ''),
    initialValues: { lastGroup: '' },
    submit: enter,
  })

  return (
    <GatePage title="Print the recovery key">
      <Text mb="md" className={classes.screenOnly}>
        This key opens the register if a passphrase is lost. It is shown only now and kept nowhere on this
        computer. Print it, seal it in an envelope and hand it to its keeper.
      </Text>
      <RecoveryKeySheet
        groups={groups}
        registerName={registerName}
        custodian={custodian}
        madeOn={formatDay(dayOf(new Date().toISOString()))}
      />
      <div className={classes.screenOnly}>
        <Group mb="lg">
          <Button variant="default" onClick={() => window.print()}>
            Print the sheet
          </Button>
        </Group>
        <ContractForm handle={handle} submitLabel="I have the key on paper: continue">
          <TextInput
            label="Type the last group of the key, from the paper"
            autoComplete="off"
            spellCheck={false}
            styles={SHORT_FIELD}
            {...field('lastGroup')}
          />
        </ContractForm>
      </div>
    </GatePage>
  )
}

/** The key has no letters I, L or O: whoever types one has read a digit. */
const asPrinted = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')

const lastGroupSchema = (lastGroup: string) =>
  z.object({
    lastGroup: z.string().refine((typed) => asPrinted(typed) === asPrinted(lastGroup), {
      error: 'Enter the last group of the recovery key as printed',
    }),
  })
