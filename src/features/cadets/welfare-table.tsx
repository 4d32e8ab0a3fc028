import { Button, VisuallyHidden } from '@mantine/core'
import type { WelfareRide, WelfareSession } from '@shared/contracts/welfare.contract'
import { STATEMENT_WORDS } from '@shared/domain/cadets/welfare'
import { SEVERITY_WORDS } from './severity-words'
import classes from './welfare.module.css'

interface WelfareTableProps {
  readonly session: WelfareSession
  /** Whether something can still be recorded. */
  readonly open: boolean
  readonly onOpen: (ride: WelfareRide) => void
}

/** The cadets of a session, team by team, with what is recorded and what the rules miss. */
export function WelfareTable({ session, open, onOpen }: WelfareTableProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Cadet</th>
          <th scope="col">Team</th>
          <th scope="col">Collected</th>
          <th scope="col">Checks</th>
          <th scope="col">Returned</th>
          <th scope="col">Welfare debrief</th>
          <th scope="col">To do and to know</th>
          {open && (
            <th scope="col">
              <VisuallyHidden>Record</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {session.teams.flatMap(({ name, rides }) =>
          rides.map((ride) => (
            <tr key={ride.id}>
              <th scope="row">{ride.reference}</th>
              <td>
                {name}
                <span className={classes.small}>{ride.welfareOfficer ?? 'no welfare officer'}</span>
              </td>
              <td>
                <TimeBy at={ride.collectedAt} by={ride.collectedBy} />
              </td>
              <td>{checkWords(ride)}</td>
              <td>
                <TimeBy at={ride.returnedAt} by={ride.returnedBy} />
              </td>
              <td>
                <TimeBy at={ride.welfareDebriefAt} by={ride.welfareDebriefBy} />
              </td>
              <td>
                <Notes ride={ride} />
              </td>
              {open && (
                <td>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`Record for ${ride.reference}`}
                    onClick={() => onOpen(ride)}
                  >
                    Record
                  </Button>
                </td>
              )}
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

function TimeBy({ at, by }: { readonly at: string | null; readonly by: string | null }) {
  if (at === null && by === null) return '–'
  return (
    <>
      {at ?? 'no time'}
      <span className={classes.small}>{by ?? 'nobody named'}</span>
    </>
  )
}

function checkWords({ checks }: WelfareRide): string {
  const last = checks.at(-1)
  if (last === undefined) return 'none'
  return `${checks.length}, last ${last.at}${last.isWell ? '' : ': not well'}`
}

function Notes({ ride }: { readonly ride: WelfareRide }) {
  const { stoppedAt, stoodDown, statement, findings } = ride
  return (
    <>
      {stoppedAt !== null && (
        <span className={classes.stopped}>Stopped at {stoppedAt}: goes to no further visit.</span>
      )}
      {stoodDown && <span className={classes.stopped}>Stood down: goes to no further visit.</span>}
      {findings.map(({ rule, severity, message }) => (
        <span key={rule} className={classes.note}>
          <b>{SEVERITY_WORDS[severity]}</b> {message}
        </span>
      ))}
      {statement !== null && (
        <span className={classes.small}>Statement: {STATEMENT_WORDS[statement].toLowerCase()}</span>
      )}
    </>
  )
}
