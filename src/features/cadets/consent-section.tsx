import { Button, Group, Text, Title } from '@mantine/core'
import type { Agreement, Cadet, Consent } from '@shared/contracts/cadets.contract'
import { useState } from 'react'
import { Link } from 'wouter'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { formatDay, formatDays } from '../../lib/format'
import { AgreementList } from './agreement-list'
import classes from './cadet.module.css'
import { ConsentPanel } from './consent-panel'
import { listText } from './list-text'
import { useWithdrawConsent } from './queries'

interface ConsentSectionProps {
  readonly cadet: Cadet
  /** The newest first. */
  readonly consents: readonly Consent[]
  readonly agreements: readonly Agreement[]
}

/** The consents, each for one operation with its limits. */
export function ConsentSection({ cadet, consents, agreements }: ConsentSectionProps) {
  // A consent to change, `null` for a new one; undefined while the panel is closed.
  const [open, setOpen] = useState<Consent | null>()
  const [withdrawing, setWithdrawing] = useState<Consent>()
  const withdraw = useWithdrawConsent()
  const counts = cadet.withdrawnOn === null
  return (
    <section aria-labelledby="cadet-consents" className={classes.section}>
      <Group justify="space-between" mb="xs">
        <Title order={2} id="cadet-consents">
          Consents
        </Title>
        {counts && (
          <Button variant="default" onClick={() => setOpen(null)}>
            Record a consent
          </Button>
        )}
      </Group>
      <ErrorSummary problems={withdraw.isError ? [{ message: errorSentence(withdraw.error) }] : []} />
      {consents.length === 0 && (
        <Text>
          No consent yet. A parent or guardian consents to each operation by itself; the form stays with the
          cadet unit.
        </Text>
      )}
      <ul className={classes.consents}>
        {consents.map((consent) => (
          <li key={consent.id}>
            <div>
              <Link href={`/operations/${consent.operationId}`}>
                {consent.operation.reference} {consent.operation.name}
              </Link>
              <Text c="dimmed">{formatDays(consent.operation.day, consent.operation.lastDay)}</Text>
            </div>
            <div>
              {consentWords(consent).map((sentence) => (
                <Text key={sentence}>{sentence}</Text>
              ))}
              {counts && consent.withdrawnOn === null && (
                <AgreementList cadetId={cadet.id} consent={consent} agreements={agreements} />
              )}
            </div>
            {counts && consent.withdrawnOn === null && (
              <Group gap="xs" wrap="nowrap">
                <Button
                  variant="default"
                  size="xs"
                  aria-label={`Change the consent to ${consent.operation.reference}`}
                  onClick={() => setOpen(consent)}
                >
                  Change
                </Button>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={`Withdraw the consent to ${consent.operation.reference}`}
                  loading={withdraw.isPending && withdraw.variables.id === consent.id}
                  onClick={() => setWithdrawing(consent)}
                >
                  Withdraw
                </Button>
              </Group>
            )}
          </li>
        ))}
      </ul>
      {open !== undefined && (
        <ConsentPanel cadetId={cadet.id} consent={open} onClose={() => setOpen(undefined)} />
      )}
      {withdrawing !== undefined && (
        <ConfirmDialog
          title={`Record that the consent to ${withdrawing.operation.reference} is withdrawn?`}
          stay="Keep the consent"
          go="Record the withdrawal"
          onStay={() => setWithdrawing(undefined)}
          onGo={() => {
            setWithdrawing(undefined)
            withdraw.mutate({ cadetId: cadet.id, id: withdrawing.id, version: withdrawing.version })
          }}
        />
      )}
    </section>
  )
}

function consentWords(consent: Consent): string[] {
  const { reference, givenOn, latestFinish, towns, otherLimits, sheetCarried, withdrawnOn } = consent
  if (withdrawnOn !== null) return [`Withdrawn on ${formatDay(withdrawnOn)}. It was ${reference}.`]
  return [
    `${reference}, given on ${formatDay(givenOn)}.`,
    latestFinish === null ? 'No latest finish.' : `Done by ${latestFinish}.`,
    ...(towns.length === 0 ? [] : [`Not in ${listText(towns)}.`]),
    ...(otherLimits === null ? [] : [`Other limits: ${otherLimits}`]),
    sheetCarried
      ? 'The welfare officer carries the sheet.'
      : 'The welfare officer does not carry the sheet yet.',
  ]
}
