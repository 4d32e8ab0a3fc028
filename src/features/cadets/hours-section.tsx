import { Text, Title } from '@mantine/core'
import type { RideHours } from '@shared/contracts/cadets.contract'
import { byMonth, hoursWords, type Length, lengthOf, rideLength } from '@shared/domain/cadets/hours'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { QueryBoundary } from '../../components/query-boundary'
import { formatCount, formatDayShort, formatMonth, formatTime } from '../../lib/format'
import classes from './cadet.module.css'
import { useCadetHours } from './queries'

/** How long a cadet was out: session by session, month by month and in all. */
export function HoursSection({ cadetId }: { readonly cadetId: string }) {
  const hours = useCadetHours(cadetId)
  return (
    <section aria-labelledby="cadet-hours" className={classes.section}>
      <Title order={2} id="cadet-hours" mb="xs">
        Sessions and hours
      </Title>
      <QueryBoundary query={hours}>{(rides) => <Hours rides={rides} />}</QueryBoundary>
    </section>
  )
}

function Hours({ rides }: { readonly rides: readonly RideHours[] }) {
  if (rides.length === 0) return <Text>This cadet has not been out on a session yet.</Text>
  return (
    <>
      <Text mb="xs">
        {formatCount(rides.length, 'session')}, {formatCount(visitsOf(rides), 'visit')},{' '}
        {lengthWords(lengthOf(rides))}. From collected to returned; where a time is missing, as planned.
      </Text>
      <table className={classes.hours}>
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Operation</th>
            <th scope="col">Team</th>
            <th scope="col">Out</th>
            <th scope="col" data-align="right">
              Visits
            </th>
            <th scope="col" data-align="right">
              Hours
            </th>
          </tr>
        </thead>
        <tbody>
          {byMonth(rides).map(({ month, rides: ofMonth }) => (
            <Fragment key={month}>
              <tr data-month>
                <th scope="rowgroup" colSpan={4}>
                  {formatMonth(month)}
                </th>
                <td data-align="right">{visitsOf(ofMonth)}</td>
                <td data-align="right">{lengthWords(lengthOf(ofMonth))}</td>
              </tr>
              {ofMonth.map((ride) => (
                <tr key={`${ride.operation.id} ${ride.day} ${ride.start} ${ride.team}`}>
                  <td>{formatDayShort(ride.day)}</td>
                  <td>
                    <Link href={`/operations/${ride.operation.id}`}>
                      {ride.operation.reference} {ride.operation.name}
                    </Link>
                  </td>
                  <td>{ride.team}</td>
                  <td>{outWords(ride)}</td>
                  <td data-align="right">{ride.visits}</td>
                  <td data-align="right">{lengthWords(rideLength(ride))}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  )
}

const visitsOf = (rides: readonly RideHours[]): number => rides.reduce((sum, { visits }) => sum + visits, 0)

const lengthWords = ({ minutes, planned }: Length): string =>
  planned ? `${hoursWords(minutes)} planned` : hoursWords(minutes)

function outWords({ collectedAt, returnedAt, start, finish }: RideHours): string {
  if (collectedAt === null || returnedAt === null) return `${start} to ${finish}, as planned`
  return `${formatTime(collectedAt)} to ${formatTime(returnedAt)}`
}
