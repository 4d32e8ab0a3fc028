import type { NightStop } from '@shared/domain/documents/night-source'
import type { RunSheetStop } from '@shared/domain/documents/run-sheet'
import type { ReactElement, ReactNode } from 'react'
import { StopTime, StopVenue } from './stop-venue'

/** A column that a list of visits has beside number, time and venue. */
interface StopColumn {
  readonly words: string
  readonly className: string
  /** What stands in it; an empty cell to write in where nothing does. */
  readonly cell?: (stop: NightStop) => ReactNode
}

interface StopTableProps {
  readonly stops: readonly (NightStop | RunSheetStop)[]
  readonly words: Readonly<Record<'place' | 'time' | 'venue', string>>
  readonly columns: readonly StopColumn[]
}

/** The visits of a night as a list over as many pages as it takes; its head stands on each. */
export function StopTable({ stops, words, columns }: StopTableProps): ReactElement {
  return (
    <table className="stops">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.venue}</th>
          {columns.map((column) => (
            <th key={column.words} scope="col" className={column.className}>
              {column.words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stops.map((stop) => (
          <tr key={stop.form}>
            <td className="place">{stop.place}</td>
            <td className="time">
              <StopTime {...stop} />
            </td>
            <td>
              <StopVenue {...stop} />
            </td>
            {columns.map(({ words, className, cell }) => (
              <td key={words} className={className}>
                {cell?.(stop)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
