import { Button, Text, TextInput } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import { operationStatusContracts } from '@shared/contracts/operation-status.contract'
import type { Operation } from '@shared/contracts/operations.contract'
import { useState } from 'react'
import { ContractForm } from '../../components/contract-form'
import { SidePanel } from '../../components/side-panel'
import { useContractForm } from '../../components/use-contract-form'
import { useCancelOperation, useReopenOperation } from './queries'

interface ReasonPanelProps {
  readonly operation: Operation
}

type Values = InputOf<typeof operationStatusContracts.cancel>

const WAYS = {
  cancel: {
    label: 'Cancel the operation',
    lead: 'It stays in the register as cancelled, and cannot be taken up again.',
    contract: operationStatusContracts.cancel,
  },
  reopen: {
    label: 'Reopen the operation',
    lead: 'It goes back to debriefing, so that the record can be corrected. The reason is kept.',
    contract: operationStatusContracts.reopen,
  },
} as const

/** The button that cancels an operation, and the reason it asks for. */
export function CancelOperation({ operation }: ReasonPanelProps) {
  const cancel = useCancelOperation()
  return <ReasonPanel way="cancel" operation={operation} submit={cancel.mutateAsync} />
}

/** The button that reopens a closed operation, and the reason it asks for. */
export function ReopenOperation({ operation }: ReasonPanelProps) {
  const reopen = useReopenOperation()
  return <ReasonPanel way="reopen" operation={operation} submit={reopen.mutateAsync} />
}

interface WayProps extends ReasonPanelProps {
  readonly way: keyof typeof WAYS
  readonly submit: (values: Values) => Promise<unknown>
}

function ReasonPanel({ way, operation, submit }: WayProps) {
  const [opened, setOpened] = useState(false)
  const { label } = WAYS[way]
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {label}
      </Button>
      <SidePanel title={label} opened={opened} onClose={() => setOpened(false)}>
        <ReasonForm way={way} operation={operation} submit={submit} />
      </SidePanel>
    </>
  )
}

function ReasonForm({ way, operation: { id, version }, submit }: WayProps) {
  const { label, lead, contract } = WAYS[way]
  const { handle, field } = useContractForm<Values>({
    name: way,
    schema: contract.input,
    initialValues: { id, version, reason: '' },
    submit,
  })
  return (
    <ContractForm handle={handle} submitLabel={label}>
      <Text>{lead}</Text>
      <TextInput label="Reason" {...field('reason')} />
    </ContractForm>
  )
}
