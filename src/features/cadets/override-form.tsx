import { Text, Textarea, TextInput } from '@mantine/core'
import { assignmentsContracts, type BoardCell } from '@shared/contracts/assignments.contract'
import type { EligibilityFinding } from '@shared/domain/eligibility/finding'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { useOverride } from './queries'

interface OverrideFormProps {
  readonly operationId: string
  readonly cell: BoardCell
  readonly finding: EligibilityFinding
  readonly onDone: () => void
}

/** Records what an approver set aside for one young person on one team. Main refuses whoever planned it. */
export function OverrideForm({ operationId, cell, finding, onDone }: OverrideFormProps) {
  const override = useOverride()
  const { handle, field } = useContractForm({
    name: 'override',
    schema: assignmentsContracts.override.input,
    initialValues: {
      operationId,
      teamId: cell.teamId,
      cadetId: cell.cadetId,
      rule: finding.rule,
      subject: finding.subject,
      approverName: '',
      approverRank: '',
      approvalReference: '',
      reason: '',
    },
    submit: async (values) => {
      await override.mutateAsync(values)
      onDone()
    },
  })
  return (
    <ContractForm handle={handle} submitLabel="Record it">
      <div>
        <Text fw={600}>{finding.message}</Text>
        <Text fz="sm" c="dimmed">
          {finding.source}
        </Text>
      </div>
      <Text>
        It stands for this young person on this team, and for nothing that comes later. Whoever planned the
        operation cannot record it.
      </Text>
      <TextInput label="Approver’s name" {...field('approverName')} />
      <TextInput label="Approver’s rank" maw="16rem" {...field('approverRank')} />
      <TextInput label="Reference of the approval" maw="16rem" {...field('approvalReference')} />
      <Textarea
        label="The approver’s reason"
        description="As it is filed, without the name of a young person"
        rows={3}
        {...field('reason')}
      />
    </ContractForm>
  )
}
