import { Checkbox, Fieldset, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core'
import { type OperationRules, operationRules } from '@shared/contracts/settings.contract'
import { LOCAL_RULES } from '@shared/domain/eligibility/local-rules'
import { SAFEGUARDING_RULES } from '@shared/domain/eligibility/rule-list'
import { ClockInput } from '../../components/clock-input'
import { ContractForm } from '../../components/contract-form'
import { QueryBoundary } from '../../components/query-boundary'
import { SHORT_FIELD } from '../../components/short-field'
import { type ContractFormReturn, useContractForm } from '../../components/use-contract-form'
import { useOperationRules, useSaveOperationRules } from './queries'

type RulesForm = ContractFormReturn<OperationRules>

/** What the force permits in an operation. It counts for nights from the day it is set. */
export function OperationRulesScreen() {
  const rules = useOperationRules()
  return <QueryBoundary query={rules}>{(saved) => <OperationRulesForm rules={saved} />}</QueryBoundary>
}

function OperationRulesForm({ rules }: { readonly rules: OperationRules }) {
  const save = useSaveOperationRules()
  const rulesForm = useContractForm({
    name: 'operation-rules',
    schema: operationRules,
    initialValues: rules,
    submit: save.mutateAsync,
  })
  return (
    <ContractForm
      handle={rulesForm.handle}
      submitLabel="Save the rules"
      more={
        save.isSuccess && (
          <Text role="status" c="dimmed">
            Saved
          </Text>
        )
      }
    >
      <YoungPeople {...rulesForm} />
      <SessionLimits {...rulesForm} />
      <LocalRules {...rulesForm} />
      <KeepingData {...rulesForm} />
    </ContractForm>
  )
}

/** Rules 2, 3, 10, 11, 18 and 26 of domain.md 5.1. */
function YoungPeople({ tick, field }: RulesForm) {
  return (
    <Fieldset legend="Young people" variant="unstyled">
      <Stack gap="md">
        <Checkbox
          label="The force permits police-run tests with anybody under 18"
          description="Where it does not, no operation with a cadet or a young volunteer can be approved or go live. Counts for nights from today on."
          {...tick('juvenileTesting')}
        />
        <Checkbox
          label="A young person who is asked their age tells the truth"
          description="The briefing card, the scenario card and the letter to parents say so. Where it is not ticked, they say that the answer is agreed at the briefing, and that a parent may say no to another age."
          {...tick('truthAboutAge')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput
            label="Youngest age of a cadet, in years"
            description="On the day of the session"
            hideControls
            styles={SHORT_FIELD}
            {...field('minimumCadetAge')}
          />
          <NumberInput
            label="Where alcohol is tested too: months under 18"
            description="18 months is under 16 years and 6 months"
            hideControls
            styles={SHORT_FIELD}
            {...field('alcoholMonthsUnder')}
          />
          <NumberInput
            label="Adults on a team with a cadet"
            description="At least, the welfare officer among them"
            hideControls
            styles={SHORT_FIELD}
            {...field('adultsWithCadet')}
          />
          <NumberInput
            label="Months for which safeguarding training counts"
            description="Of each adult, up to the day of the session"
            hideControls
            styles={SHORT_FIELD}
            {...field('safeguardingTrainingMonths')}
          />
        </SimpleGrid>
      </Stack>
    </Fieldset>
  )
}

/** Rule 16 of domain.md 5.1: nobody publishes numbers, so each may be left out. */
function SessionLimits({ form, field }: RulesForm) {
  const limit = (path: 'maximumVisits' | 'maximumHours' | 'restHours') => ({
    ...field(path),
    value: form.values[path] ?? '',
    onChange: (value: string | number) => form.setFieldValue(path, value === '' ? null : Number(value)),
    hideControls: true,
    styles: SHORT_FIELD,
  })
  return (
    <Fieldset legend="Limits for a session" variant="unstyled">
      <Text c="dimmed" mb="md">
        Beyond a limit the register warns. A field left blank is no limit.
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput label="Visits in a session, at most (optional)" {...limit('maximumVisits')} />
        <NumberInput label="Hours of a session, at most (optional)" {...limit('maximumHours')} />
        <ClockInput
          label="Latest finish (optional)"
          description="On any night, like 23:30"
          styles={SHORT_FIELD}
          {...field('latestFinish')}
        />
        <ClockInput
          label="Latest finish before a school day (optional)"
          description="Sunday to Thursday nights; holidays are not known"
          styles={SHORT_FIELD}
          {...field('schoolNightFinish')}
        />
        <NumberInput label="Hours of rest between sessions (optional)" {...limit('restHours')} />
      </SimpleGrid>
    </Fieldset>
  )
}

/** The rules of domain.md 5.1 that each force may leave out. */
function LocalRules({ form }: RulesForm) {
  const { rulesLeftOut } = form.values
  const used = LOCAL_RULES.filter((rule) => !rulesLeftOut.includes(rule)).map(String)
  return (
    <Fieldset legend="Warnings and reminders" variant="unstyled">
      <Checkbox.Group
        label="The force uses"
        description="They stop nobody. One that is not ticked is not shown for nights from today on."
        value={used}
        onChange={(ticked) =>
          form.setFieldValue(
            'rulesLeftOut',
            LOCAL_RULES.filter((rule) => !ticked.includes(String(rule))),
          )
        }
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs" verticalSpacing="xs">
          {SAFEGUARDING_RULES.filter(({ rule }) => LOCAL_RULES.some((local) => local === rule)).map(
            ({ rule, title }) => (
              <Checkbox key={rule} value={String(rule)} label={`${title} (rule ${rule})`} />
            ),
          )}
        </SimpleGrid>
      </Checkbox.Group>
    </Fieldset>
  )
}

/** How long a cadet's data is kept (domain.md 7, retention). */
function KeepingData({ tick, field }: RulesForm) {
  return (
    <Fieldset legend="Keeping data" variant="unstyled">
      <Stack gap="md">
        <NumberInput
          label="Years for which a cadet’s data is kept"
          description="When they are over, somebody decides whether it is kept longer"
          hideControls
          styles={SHORT_FIELD}
          {...field('cadetRetentionYears')}
        />
        <Checkbox
          label="The years begin at the 18th birthday at the earliest"
          description="Where it is not ticked, they begin at the last session."
          {...tick('retentionFromEighteen')}
        />
      </Stack>
    </Fieldset>
  )
}
