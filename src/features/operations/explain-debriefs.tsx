import { Text, TextInput } from '@mantine/core'
import { type Visit, visitsContracts } from '@shared/contracts/visits.contract'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { useExplainNoDebrief } from './queries'
import classes from './status-section.module.css'

/** The visits whose debrief is not recorded, each with room for the reason why there was none. */
export function ExplainDebriefs({ visits }: { readonly visits: readonly Visit[] }) {
  if (visits.length === 0) return null
  return (
    <>
      <Text fz="sm">Enter a debrief on the Results step. Where there was none, say why:</Text>
      <ul className={classes.explanations}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <ExplainDebrief visit={visit} />
          </li>
        ))}
      </ul>
    </>
  )
}

function ExplainDebrief({ visit: { id, version, venueName } }: { readonly visit: Visit }) {
  const explain = useExplainNoDebrief()
  const { handle, field } = useContractForm({
    name: `no-debrief-${id}`,
    schema: visitsContracts.explainNoDebrief.input,
    initialValues: { id, version, debriefAbsence: '' },
    // The version as it is now: somebody may have recorded more since this was drawn.
    submit: (values) => explain.mutateAsync({ ...values, version }),
  })
  return (
    <ContractForm handle={handle} submitLabel="Save the reason">
      <TextInput label={`Why there was no debrief at ${venueName}`} {...field('debriefAbsence')} />
    </ContractForm>
  )
}
