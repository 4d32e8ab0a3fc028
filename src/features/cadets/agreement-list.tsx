import { Button, Group, Text } from '@mantine/core'
import type { Agreement, Consent } from '@shared/contracts/cadets.contract'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { formatDay, formatNight } from '../../lib/format'
import { AgreementPanel } from './agreement-panel'
import classes from './cadet.module.css'
import { useWithdrawAgreement } from './queries'

type Session = Consent['operation']['sessions'][number]

interface AgreementListProps {
  readonly cadetId: string
  readonly consent: Consent
  /** Those to every operation; shown are those to the sessions of this one. */
  readonly agreements: readonly Agreement[]
}

/** What the young person said at the briefing of each session: they agree each time, and may stop (rule 6). */
export function AgreementList({ cadetId, consent, agreements }: AgreementListProps) {
  const [recording, setRecording] = useState<Session>()
  const [withdrawing, setWithdrawing] = useState<Agreement>()
  const withdraw = useWithdrawAgreement()
  const agreedTo = (session: Session | undefined) =>
    agreements.find(({ sessionId }) => sessionId === session?.id)
  return (
    <>
      <ErrorSummary problems={withdraw.isError ? [{ message: errorSentence(withdraw.error) }] : []} />
      <ul className={classes.agreements} aria-label={`Agreements for ${consent.operation.reference}`}>
        {consent.operation.sessions.map((session) => {
          const agreement = agreedTo(session)
          const when = `${formatNight(session.day)}, ${session.start}`
          return (
            <li key={session.id}>
              <Text>
                {when}: {agreementWords(agreement)}
              </Text>
              <Group gap="xs" wrap="nowrap">
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={`${agreement ? 'Change' : 'Record'} the agreement for ${when}`}
                  onClick={() => setRecording(session)}
                >
                  {agreement ? 'Change' : 'Record the agreement'}
                </Button>
                {agreement && (
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={`No longer agrees to ${when}`}
                    loading={withdraw.isPending && withdraw.variables.id === agreement.id}
                    onClick={() => setWithdrawing(agreement)}
                  >
                    No longer agrees
                  </Button>
                )}
              </Group>
            </li>
          )
        })}
      </ul>
      {recording && (
        <AgreementPanel
          cadetId={cadetId}
          session={recording}
          agreement={agreedTo(recording) ?? null}
          onClose={() => setRecording(undefined)}
        />
      )}
      {withdrawing && (
        <ConfirmDialog
          title="Record that the young person no longer agrees?"
          stay="Keep the agreement"
          go="Record it"
          onStay={() => setWithdrawing(undefined)}
          onGo={() => {
            setWithdrawing(undefined)
            withdraw.mutate({ cadetId, id: withdrawing.id, version: withdrawing.version })
          }}
        />
      )}
    </>
  )
}

function agreementWords(agreement: Agreement | undefined): string {
  if (agreement === undefined) return 'no agreement yet.'
  const links = agreement.linksAsked ? 'Asked about links.' : 'Not asked about links yet.'
  return `Agreed on ${formatDay(agreement.agreedOn)}. ${links}`
}
