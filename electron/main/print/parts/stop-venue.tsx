import type { NightStop } from '@shared/domain/documents/night-source'
import type { RunSheetStop } from '@shared/domain/documents/run-sheet'
import type { ReactElement } from 'react'

/** A venue of the night in a list: its name, where it is, and what to heed. */
export function StopVenue({
  venue,
  address,
  kind,
  warning,
  known = [],
}: NightStop & Partial<RunSheetStop>): ReactElement {
  return (
    <>
      <span className="venue">{venue}</span> <span className="address">{address}</span>
      {kind !== null && <span className="kind">{kind}</span>}
      {warning !== null && <span className="warning">{warning}</span>}
      {known.map((sentence) => (
        <span key={sentence} className="warning">
          {sentence}
        </span>
      ))}
    </>
  )
}

/** When a visit is planned; the morning after says so. */
export function StopTime({ slot, nextDay }: NightStop): ReactElement {
  return (
    <>
      {slot} {nextDay !== null && <span className="next-day">{nextDay}</span>}
    </>
  )
}
