import { Checkbox, NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import {
  type libraryContracts,
  type ScenarioVersion,
  scenarioFields,
} from '@shared/contracts/library.contract'
import {
  CHILD_ROLE_WORDS,
  CHILD_ROLES,
  STOP_POINT_WORDS,
  STOP_POINTS,
} from '@shared/domain/operations/operation'
import { CUE_WORDS, CUES } from '@shared/domain/visits/behaviours'
import type { ReactNode } from 'react'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { useSaveScenario } from './queries'
import { saveLabel } from './save-label'

type FormValues = InputOf<typeof libraryContracts.saveScenario>

const ROLE_CHOICES = CHILD_ROLES.map((value) => ({ value, label: CHILD_ROLE_WORDS[value] }))
const STOP_CHOICES = STOP_POINTS.map((value) => ({ value, label: STOP_POINT_WORDS[value] }))

interface ScenarioFormProps {
  /** The newest version, which the next one follows; `null` for a new scenario. */
  readonly scenario: ScenarioVersion | null
  readonly onDone: () => void
  readonly more: ReactNode
}

/** Makes a scenario, or the next version of one. */
export function ScenarioForm({ scenario, onDone, more }: ScenarioFormProps) {
  const save = useSaveScenario()
  const { form, handle, field } = useContractForm<FormValues>({
    name: 'scenario',
    schema: scenarioFields,
    initialValues: {
      follows: scenario?.id ?? null,
      name: scenario?.name ?? '',
      cues: scenario?.cues ?? [],
      childRole: scenario?.childRole ?? 'cadet',
      stopPoint: scenario?.stopPoint ?? 'offered',
      debriefWaitMinutes: scenario?.debriefWaitMinutes ?? 10,
    },
    submit: async (values) => {
      await save.mutateAsync(values)
      onDone()
    },
  })
  return (
    <ContractForm handle={handle} submitLabel={saveLabel('scenario', scenario)} more={more}>
      {scenario === null && (
        <TextInput label="Name" description="For example, Adult with child, walk-in" {...field('name')} />
      )}
      <NativeSelect label="Who plays the child" data={ROLE_CHOICES} {...field('childRole')} />
      <Checkbox.Group
        label="Cues shown to staff"
        description="An overt script is not available where a cadet or another young person takes part."
        {...form.getInputProps('cues')}
      >
        <SimpleGrid cols={2} spacing={4} mt={6}>
          {CUES.map((cue, i) => (
            <Checkbox
              key={cue}
              {...(i === 0 ? { id: 'scenario-cues' } : {})}
              value={cue}
              label={CUE_WORDS[cue]}
            />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <NativeSelect label="Where it stops" data={STOP_CHOICES} {...field('stopPoint')} />
      <NumberInput
        label="Minutes waited before the debrief"
        description="So that staff have time to report. 0 for a debrief at once."
        hideControls
        {...field('debriefWaitMinutes')}
      />
    </ContractForm>
  )
}
