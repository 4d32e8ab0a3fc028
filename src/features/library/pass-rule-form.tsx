import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import {
  type libraryContracts,
  type PassRuleVersion,
  passRuleFields,
} from '@shared/contracts/library.contract'
import { REFUSAL_REASON_WORDS, STEP_WORDS } from '@shared/domain/visits/behaviours'
import {
  CHALLENGE_STEPS,
  COUNTABLE_REASONS,
  CRITERIA,
  CRITERION_WORDS,
} from '@shared/domain/visits/pass-rule'
import type { ReactNode } from 'react'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { useSavePassRule } from './queries'
import { RuleTrial } from './rule-trial'
import { saveLabel } from './save-label'

type FormValues = InputOf<typeof libraryContracts.savePassRule>

const CRITERION_CHOICES = CRITERIA.map((value) => ({ value, label: CRITERION_WORDS[value] }))

interface PassRuleFormProps {
  /** The newest version, which the next one follows; `null` for a new rule. */
  readonly rule: PassRuleVersion | null
  readonly onDone: () => void
  readonly more: ReactNode
}

/** Makes a pass rule, or the next version of one, and says at once how the visits there are would come out. */
export function PassRuleForm({ rule, onDone, more }: PassRuleFormProps) {
  const save = useSavePassRule()
  const { form, handle, field } = useContractForm<FormValues>({
    name: 'pass-rule',
    schema: passRuleFields,
    initialValues: {
      follows: rule?.id ?? null,
      name: rule?.name ?? '',
      criterion: rule?.criterion ?? 'strict',
      safeguardingReasons: COUNTABLE_REASONS.filter(
        (reason) => rule?.safeguardingReasons.includes(reason) ?? reason === 'safeguarding',
      ),
      challengeSteps: CHALLENGE_STEPS.filter(
        (step) => rule?.challengeSteps.includes(step) ?? step !== 'askedPurpose',
      ),
    },
    submit: async (values) => {
      await save.mutateAsync(values)
      onDone()
    },
  })
  const { criterion, safeguardingReasons, challengeSteps } = form.values
  return (
    <ContractForm handle={handle} submitLabel={saveLabel('pass rule', rule)} more={more}>
      {rule === null && (
        <TextInput label="Name" description="For example, Refused or reported" {...field('name')} />
      )}
      <NativeSelect label="As expected means" data={CRITERION_CHOICES} {...field('criterion')} />
      <Checkbox.Group
        label="Refusals that count as safeguarding"
        description="A venue that is full or closed is not testable under any rule."
        {...form.getInputProps('safeguardingReasons')}
      >
        <Stack gap={4} mt={6}>
          {COUNTABLE_REASONS.map((reason, i) => (
            <Checkbox
              key={reason}
              {...(i === 0 ? { id: 'pass-rule-safeguardingReasons' } : {})}
              value={reason}
              label={REFUSAL_REASON_WORDS[reason]}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox.Group label="Questions that count as a challenge" {...form.getInputProps('challengeSteps')}>
        <Stack gap={4} mt={6}>
          {CHALLENGE_STEPS.map((step, i) => (
            <Checkbox
              key={step}
              {...(i === 0 ? { id: 'pass-rule-challengeSteps' } : {})}
              value={step}
              label={STEP_WORDS[step]}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <RuleTrial terms={{ criterion, safeguardingReasons, challengeSteps }} />
    </ContractForm>
  )
}
