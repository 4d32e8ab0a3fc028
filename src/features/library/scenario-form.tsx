import { Checkbox, NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import {
  type libraryContracts,
  type ScenarioVersion,
  scenarioFields,
} from '@shared/contracts/library.contract'
import { cuesOf } from '@shared/domain/operations/cue-choice'
import { CHILD_ROLE_WORDS, CHILD_ROLES, STOP_POINTS } from '@shared/domain/operations/operation'
import { canTestAlcohol, stopPointWords } from '@shared/domain/operations/scenario'
import {
  SCENARIO_SETTING_WORDS,
  SCENARIO_SETTINGS,
  type ScenarioSetting,
} from '@shared/domain/operations/scenario-setting'
import { CUE_WORDS } from '@shared/domain/visits/behaviours'
import type { ReactNode } from 'react'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { useSaveScenario } from './queries'
import { saveLabel } from './save-label'

type FormValues = InputOf<typeof libraryContracts.saveScenario>

const ROLE_CHOICES = CHILD_ROLES.map((value) => ({ value, label: CHILD_ROLE_WORDS[value] }))
const SETTING_CHOICES = SCENARIO_SETTINGS.map((value) => ({ value, label: SCENARIO_SETTING_WORDS[value] }))

interface ScenarioFormProps {
  /** The newest version, which the next one follows; `null` for a new scenario. */
  readonly scenario: ScenarioVersion | null
  readonly onDone: () => void
  readonly more: ReactNode
}

/** Makes a scenario, or the next version of one. */
export function ScenarioForm({ scenario, onDone, more }: ScenarioFormProps) {
  const save = useSaveScenario()
  const { form, handle, field, tick } = useContractForm<FormValues>({
    name: 'scenario',
    schema: scenarioFields,
    initialValues: {
      follows: scenario?.id ?? null,
      name: scenario?.name ?? '',
      setting: scenario?.setting ?? 'accommodation',
      cues: scenario?.cues ?? [],
      childRole: scenario?.childRole ?? 'cadet',
      stopPoint: scenario?.stopPoint ?? 'offered',
      debriefWaitMinutes: scenario?.debriefWaitMinutes ?? 10,
      alcoholTest: scenario?.alcoholTest ?? false,
    },
    submit: async (values) => {
      await save.mutateAsync(values)
      onDone()
    },
  })
  const { setting } = form.values
  const stops = STOP_POINTS.map((value) => ({ value, label: stopPointWords(value, setting) }))
  /** What cannot be shown or tested in the new place is taken out. */
  const choosePlace = (next: ScenarioSetting) =>
    form.setValues(({ cues = [], alcoholTest = false }) => ({
      setting: next,
      cues: cues.filter((cue) => cuesOf(next).includes(cue)),
      alcoholTest: alcoholTest && canTestAlcohol(next),
    }))
  return (
    <ContractForm handle={handle} submitLabel={saveLabel('scenario', scenario)} more={more}>
      {scenario === null && (
        <TextInput label="Name" description="For example, Adult with child, walk-in" {...field('name')} />
      )}
      <NativeSelect
        label="For"
        data={SETTING_CHOICES}
        {...field('setting')}
        onChange={({ currentTarget }) => choosePlace(currentTarget.value as ScenarioSetting)}
      />
      <NativeSelect label="Who plays the child" data={ROLE_CHOICES} {...field('childRole')} />
      <Checkbox.Group
        label="Cues shown to staff"
        description={`An overt script${setting === 'licensed_premises' ? ' or an intimate adult' : ''} is not available where a cadet or another young person takes part.`}
        {...form.getInputProps('cues')}
      >
        <SimpleGrid cols={2} spacing={4} mt={6}>
          {cuesOf(setting).map((cue, i) => (
            <Checkbox
              key={cue}
              {...(i === 0 ? { id: 'scenario-cues' } : {})}
              value={cue}
              label={CUE_WORDS[cue]}
            />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <NativeSelect label="Where it stops" data={stops} {...field('stopPoint')} />
      {canTestAlcohol(setting) && (
        <Checkbox
          label="Alcohol is tested too"
          description="Recorded beside the outcome, which it does not change."
          {...tick('alcoholTest')}
        />
      )}
      <NumberInput
        label="Minutes waited before the debrief"
        description="So that staff have time to report. 0 for a debrief at once."
        hideControls
        {...field('debriefWaitMinutes')}
      />
    </ContractForm>
  )
}
