import type { NightStop } from '@shared/domain/documents/night-source'
import type { ReactElement } from 'react'

/** A venue of the night in a list: its name, where it is, and what to heed. */
export function StopVenue({ venue, address, warning }: NightStop): ReactElement {
  return (
    <>
      <span className="venue">{venue}</span> {address}
      {warning !== null && <span className="warning">{warning}</span>}
    </>
  )
}

/** When a visit is planned; the morning after says so. */
export function StopTime({ slot, nextDay }: NightStop): ReactElement {
  return (
    <>
      {slot} {nextDay && <span className="next-day">next day</span>}
    </>
  )
}
