import { Button, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { CadetView } from '@shared/contracts/cadets.contract'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { ErrorSummary } from '../../components/error-summary'
import { PageHeader } from '../../components/page-header'
import { errorSentence } from '../../components/query-boundary'
import { formatDay } from '../../lib/format'
import { CadetFacts } from './cadet-facts'
import { CadetPanel } from './cadet-panel'
import { ConsentSection } from './consent-section'
import { DecisionSection } from './decision-section'
import { EligibilitySection } from './eligibility-section'
import { HoursSection } from './hours-section'
import { useWithdrawCadet } from './queries'

/** What is known of a cadet, the consents, and whether the cadet can go out. */
export function CadetPage({ view }: { readonly view: CadetView }) {
  const { cadet, consents, agreements } = view
  const [editing, setEditing] = useState(false)
  const [asking, setAsking] = useState(false)
  const withdraw = useWithdrawCadet()
  useHotkeys([['F2', () => setEditing(true)]], [])
  const open = cadet.withdrawnOn === null
  return (
    <>
      <PageHeader
        title={cadet.reference}
        documentTitle="Cadet"
        trail={[{ label: 'Cadets', path: '/cadets' }]}
        lead={`Aged ${cadet.age} today`}
        actions={
          open && (
            <>
              <Button variant="default" onClick={() => setAsking(true)}>
                Record a withdrawal
              </Button>
              <Button variant="default" onClick={() => setEditing(true)} aria-keyshortcuts="F2">
                Change
              </Button>
            </>
          )
        }
      />
      <ErrorSummary problems={withdraw.isError ? [{ message: errorSentence(withdraw.error) }] : []} />
      {cadet.withdrawnOn !== null && (
        <Text mb="md">
          The cadet withdrew on {formatDay(cadet.withdrawnOn)} and cannot go out on any operation.
        </Text>
      )}
      <CadetFacts cadet={cadet} />
      <ConsentSection cadet={cadet} consents={consents} agreements={agreements} />
      <EligibilitySection cadet={cadet} />
      <HoursSection cadetId={cadet.id} />
      <DecisionSection view={view} />
      {editing && <CadetPanel cadet={cadet} onClose={() => setEditing(false)} />}
      {asking && (
        <ConfirmDialog
          title="Record that the cadet withdraws from every operation?"
          stay="Keep the cadet"
          go="Record the withdrawal"
          onStay={() => setAsking(false)}
          onGo={() => {
            setAsking(false)
            withdraw.mutate({ id: cadet.id, version: cadet.version })
          }}
        />
      )}
    </>
  )
}
