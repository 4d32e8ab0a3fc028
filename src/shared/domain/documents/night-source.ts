import type { Operation } from '../../contracts/operations.contract'
import type { ForceProfile } from '../../contracts/settings.contract'
import type { Visit } from '../../contracts/visits.contract'
import { dayOnNight } from '../operations/night-time'
import type { Session } from '../operations/sessions'
import type { DocumentVenue } from './document-source'
import { oneLine } from './document-text'
import { addressLines } from './letterhead'

/**
 * What the papers of a night may be made from: the plan, and no more. There is no place here for a cadet, a
 * name or an age of anybody, a note, or what was seen at a venue.
 */
export interface NightSource {
  readonly operation: Pick<
    Operation,
    'reference' | 'name' | 'kind' | 'areas' | 'aim' | 'selection' | 'scenario' | 'passRule'
  > &
    Pick<Session, 'day' | 'start' | 'finish'>
  /** In the order of the night. */
  readonly visits: readonly NightVisit[]
  /** `null` while nobody has filled it in: the papers leave lines to write on. */
  readonly force: Pick<ForceProfile, 'force' | 'division' | 'team' | 'operationName' | 'codeWord'> | null
  /** When the papers are made, as a day (`YYYY-MM-DD`) and a clock time (`HH:MM`) in London. */
  readonly madeOn: string
  readonly madeAt: string
}

export type NightVisit = Pick<Visit, 'slot' | 'teamName' | 'kind' | 'cues'> & {
  readonly venue: DocumentVenue
  readonly onContactHold: boolean
}

/** One visit as the lists of the night show it. */
export interface NightStop {
  /** The number of its result form, like OP-2026-001/07. */
  readonly form: string
  /** Its place in the night, as it ends the number of the form: 07. */
  readonly place: string
  readonly slot: string
  /** Whether the slot belongs to the morning after. */
  readonly nextDay: boolean
  readonly venue: string
  readonly address: string
  readonly team: string
  readonly warning: string | null
}

const HOLD_WARNING = 'Contact hold. Ask a sergeant before going.'

/** The visits of the night with their form numbers, in the order of the night. */
export const stopsOf = ({ operation, visits }: NightSource): readonly NightStop[] =>
  visits.map(({ slot, teamName, venue, onContactHold }, index) => ({
    form: `${operation.reference}/${placeOf(index)}`,
    place: placeOf(index),
    slot,
    nextDay: dayOnNight(operation, slot) !== operation.day,
    venue: oneLine(venue.name),
    address: addressLines(venue).slice(1).join(', '),
    team: oneLine(teamName),
    warning: onContactHold ? HOLD_WARNING : null,
  }))

const placeOf = (index: number): string => String(index + 1).padStart(2, '0')

/** The teams of the night, in the order in which they first go out. */
export const teamsOf = (stops: readonly NightStop[]): readonly string[] => [
  ...new Set(stops.map(({ team }) => team)),
]
