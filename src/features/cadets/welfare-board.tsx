import { Text, Title } from '@mantine/core'
import type { WelfareRide, WelfareSession, WelfareView } from '@shared/contracts/welfare.contract'
import { useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { LinkButton } from '../../components/link-button'
import { QueryBoundary } from '../../components/query-boundary'
import { formatNight } from '../../lib/format'
import { useWelfare } from './queries'
import classes from './welfare.module.css'
import { WelfarePanel } from './welfare-panel'
import { WelfareTable } from './welfare-table'

type Team = WelfareSession['teams'][number]

/** How each assigned cadet fares on the night: a row for each, and a panel to record. */
export function WelfareBoard({ operationId }: { readonly operationId: string }) {
  const welfare = useWelfare(operationId)
  return <QueryBoundary query={welfare}>{(view) => <Sessions view={view} />}</QueryBoundary>
}

function Sessions({ view }: { readonly view: WelfareView }) {
  const { operationId, open, sessions } = view
  const [openId, setOpenId] = useState<string | null>(null)
  const going = sessions.filter(({ teams }) => teams.some(({ rides }) => rides.length > 0))
  const shown = rideWith(sessions, openId)
  const close = () => setOpenId(null)
  if (going.length === 0) {
    return (
      <EmptyState
        action={
          <LinkButton href={`/operations/${operationId}/team/young-people`}>Assign young people</LinkButton>
        }
      >
        No cadet is on a team yet. Once somebody is assigned, collecting, checks, the return and the welfare
        debrief are recorded here.
      </EmptyState>
    )
  }
  return (
    <>
      <Text fz="xs" c="dimmed" mb="sm">
        {open
          ? 'Choose a cadet to record collecting, checks, the return and the welfare debrief.'
          : 'The operation is over. This can be read and no longer changed.'}
      </Text>
      {going.map((session) => (
        <section key={session.id} className={classes.session} aria-labelledby={`welfare-${session.id}`}>
          <Title order={3} id={`welfare-${session.id}`} mb={4}>
            {formatNight(session.day)}, {session.start} to {session.finish}
          </Title>
          <WelfareTable session={session} open={open} onOpen={({ id }) => setOpenId(id)} />
        </section>
      ))}
      {shown !== null && (
        <WelfarePanel
          key={shown.ride.id}
          title={`${shown.ride.reference}, ${shown.team.name}`}
          operationId={operationId}
          ride={shown.ride}
          adults={shown.team.adults}
          onDone={close}
        />
      )}
    </>
  )
}

function rideWith(
  sessions: readonly WelfareSession[],
  id: string | null,
): { readonly ride: WelfareRide; readonly team: Team } | null {
  for (const team of sessions.flatMap(({ teams }) => teams)) {
    const ride = team.rides.find((one) => one.id === id)
    if (ride !== undefined) return { ride, team }
  }
  return null
}
