import { Button, Divider, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { type WelfareFields, type WelfareRide, welfareFields } from '@shared/contracts/welfare.contract'
import { STATEMENT_WORDS, STATEMENTS } from '@shared/domain/cadets/welfare'
import { clockOf } from '@shared/domain/operations/night-time'
import { AskingPanel } from '../../components/asking-panel'
import { ClockInput } from '../../components/clock-input'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { CheckList } from './check-list'
import { useRecordWelfare } from './queries'
import classes from './welfare.module.css'

type Typed = { [Field in keyof WelfareFields]: WelfareFields[Field] }

interface WelfarePanelProps {
  readonly title: string
  readonly operationId: string
  readonly ride: WelfareRide
  /** The adults of the team, the welfare officers first. */
  readonly adults: readonly string[]
  readonly onDone: () => void
}

const ADULTS = 'welfare-adults'
const now = (): string => clockOf(new Date().toISOString())

/**
 * Records one cadet's night: the checks while it goes on, then the times with the adults, the right to stop, and
 * whether a statement was given. Closing with unsaved text asks once.
 */
export function WelfarePanel({ title, operationId, ride, adults, onDone }: WelfarePanelProps) {
  const record = useRecordWelfare()
  const { form, handle, field } = useContractForm<Typed>({
    name: 'welfare',
    schema: welfareFields,
    initialValues: welfareFields.parse(ride),
    submit: async (fields) => {
      await record.mutateAsync({ ...fields, operationId, assignmentId: ride.id, version: ride.version })
      onDone()
    },
  })
  const usual = ride.welfareOfficer ?? adults[0] ?? null
  type Times = 'collectedAt' | 'returnedAt' | 'welfareDebriefAt'
  type Adults = 'collectedBy' | 'returnedBy' | 'welfareDebriefBy'
  /** Fills the time, and the adult where nobody is named yet. */
  const fillNow = (time: Times, adult: Adults) => {
    form.setFieldValue(time, now() as never)
    if (form.values[adult] === null) form.setFieldValue(adult, usual as never)
  }
  const timeAndAdult = (label: string, time: Times, adult: Adults) => {
    const by = field(adult)
    return (
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <ClockInput label={label} className={classes.time} {...field(time)} />
        <TextInput
          label="By"
          aria-label={`${label} by`}
          className={classes.by}
          autoComplete="off"
          list={ADULTS}
          {...by}
          value={by.value ?? ''}
          onChange={({ currentTarget }) =>
            by.onChange(currentTarget.value === '' ? null : currentTarget.value)
          }
        />
        <Button
          variant="default"
          className={classes.now}
          aria-label={`${label} now`}
          onClick={() => fillNow(time, adult)}
        >
          Now
        </Button>
      </Group>
    )
  }
  const stopped = field('stoppedAt')
  const statement = field('statement')
  return (
    <AskingPanel title={title} isDirty={() => form.isDirty()} onClose={onDone}>
      {(cancel) => (
        <>
          {ride.collectedAt !== null && (
            <>
              <CheckList operationId={operationId} ride={ride} adults={adults} />
              <Divider my="md" />
            </>
          )}
          <ContractForm handle={handle} submitLabel="Save" more={cancel}>
            <datalist id={ADULTS}>
              {adults.map((adult) => (
                <option key={adult} value={adult} />
              ))}
            </datalist>
            {timeAndAdult('Collected', 'collectedAt', 'collectedBy')}
            {timeAndAdult('Returned', 'returnedAt', 'returnedBy')}
            {timeAndAdult('Welfare debrief', 'welfareDebriefAt', 'welfareDebriefBy')}
            <div>
              <Group gap="sm" align="flex-start" wrap="nowrap">
                <ClockInput label="Stopped" className={classes.time} {...stopped} />
                <Button
                  variant="default"
                  className={classes.now}
                  onClick={() => form.setFieldValue('stoppedAt', now() as never)}
                >
                  Stopped now
                </Button>
              </Group>
              <Text fz="xs" c="dimmed" mt={4}>
                The cadet may stop at any time and goes to no further visit. Why is not asked.
              </Text>
            </div>
            <NativeSelect
              label="Statement"
              description="From somebody under 16 only with a parent or guardian there"
              data={[
                { value: '', label: 'None given' },
                ...STATEMENTS.map((value) => ({ value, label: STATEMENT_WORDS[value] })),
              ]}
              {...statement}
              value={statement.value ?? ''}
              onChange={({ currentTarget }) =>
                statement.onChange(currentTarget.value === '' ? null : currentTarget.value)
              }
            />
          </ContractForm>
        </>
      )}
    </AskingPanel>
  )
}
