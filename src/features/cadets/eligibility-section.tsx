import { NativeSelect, Text, Title } from '@mantine/core'
import type { Cadet, EligibilityView } from '@shared/contracts/cadets.contract'
import { VERDICT_WORDS, type Verdict } from '@shared/domain/eligibility/eligibility'
import { useState } from 'react'
import { QueryBoundary } from '../../components/query-boundary'
import { useCurrentUser } from '../../lib/current-user'
import { formatDayShort, formatNight } from '../../lib/format'
import classes from './cadet.module.css'
import { ConfirmAgeForm } from './confirm-age-form'
import { useEligibility, useOperationChoices } from './queries'
import { SEVERITY_WORDS } from './severity-words'

const SESSION_WORDS: Readonly<Record<Verdict, string>> = {
  blocked: 'blocked',
  warned: 'allowed with a warning',
  allowed: 'allowed',
}

/** Asks whether a cadet can go out on an operation, and says why not in full sentences. */
export function EligibilitySection({ cadet }: { readonly cadet: Cadet }) {
  const operations = useOperationChoices()
  const [operationId, setOperationId] = useState('')
  return (
    <section aria-labelledby="cadet-eligibility" className={classes.section}>
      <Title order={2} id="cadet-eligibility" mb="xs">
        Can this cadet go out?
      </Title>
      {operations?.length === 0 ? (
        <Text>There is no operation to come. Plan one, then ask here.</Text>
      ) : (
        <NativeSelect
          label="On which operation"
          maw="28rem"
          data={[
            { value: '', label: 'Choose' },
            ...(operations ?? []).map(({ id, reference, name, day }) => ({
              value: id,
              label: `${reference} ${name}, ${formatDayShort(day)}`,
            })),
          ]}
          value={operationId}
          onChange={({ currentTarget }) => setOperationId(currentTarget.value)}
        />
      )}
      {operationId !== '' && <Eligibility cadet={cadet} operationId={operationId} key={operationId} />}
    </section>
  )
}

interface EligibilityProps {
  readonly cadet: Cadet
  readonly operationId: string
}

function Eligibility({ cadet, operationId }: EligibilityProps) {
  const eligibility = useEligibility(cadet.id, operationId)
  return (
    <QueryBoundary query={eligibility}>
      {(view) => (
        <>
          <Text
            fz="lg"
            fw={600}
            mt="md"
            role="status"
            className={classes.verdict}
            data-verdict={view.verdict}
          >
            {VERDICT_WORDS[view.verdict]}
          </Text>
          <Sessions view={view} />
          <Doubts cadet={cadet} view={view} />
          <ul className={classes.findings}>
            {view.findings.map((finding) => (
              <li key={`${finding.rule} ${finding.message}`} data-severity={finding.severity}>
                <Text span fw={600}>
                  {SEVERITY_WORDS[finding.severity]}
                </Text>
                <div>
                  <Text>{finding.message}</Text>
                  <Text fz="sm" c="dimmed">
                    {finding.source}
                    {finding.severity === 'block' &&
                      (finding.overridable
                        ? '. An approver may decide otherwise.'
                        : '. Nobody may set this aside.')}
                  </Text>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </QueryBoundary>
  )
}

/** Each session by itself, where there are several: some nights may do although the whole does not. */
function Sessions({ view: { sessions } }: { readonly view: EligibilityView }) {
  if (sessions.length < 2) return null
  return (
    <ul aria-label="Session by session">
      {sessions.map(({ id, day, start, finish, verdict }) => (
        <li key={id}>
          {formatNight(day)}, {start} to {finish}: {SESSION_WORDS[verdict]}
        </li>
      ))}
    </ul>
  )
}

function Doubts({ cadet, view: { inDoubt } }: { readonly cadet: Cadet; readonly view: EligibilityView }) {
  const { role } = useCurrentUser()
  if (role !== 'sergeant') return null
  return inDoubt.map(({ day, ages }) => <ConfirmAgeForm key={day} cadetId={cadet.id} day={day} ages={ages} />)
}
