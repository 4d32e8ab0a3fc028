import type { Operation } from '../../contracts/operations.contract'
import type { ForceProfile } from '../../contracts/settings.contract'
import type { Visit } from '../../contracts/visits.contract'
import type { SetAside } from '../eligibility/set-aside'
import type { Clearances } from '../operations/gates'
import type { Encounter } from '../operations/known-faces'
import { dayOnNight } from '../operations/night-time'
import type { Session } from '../operations/sessions'
import type { Team, TeamRole } from '../operations/teams'
import { VISIT_KIND_WORDS } from '../visits/behaviours'
import type { DocumentVenue } from './document-source'
import { fillIn, oneLine } from './document-text'
import { addressLines } from './letterhead'
import type { PaperWording } from './paper-wording'

/**
 * What the papers of an operation may be made from: the plan, what was arranged, and no more. There is no place
 * here for a cadet, a name or an age of a young person, a note, or what was seen at a venue.
 */
export interface PaperSource extends PaperBasis {
  /** In the order of their days. */
  readonly sessions: readonly PlannedSession[]
  /** For the operation order alone: no paper of a night is given it. */
  readonly setAside: readonly SetAside[]
}

/** The same for one session: what the papers of a night are made from. */
export interface NightSource extends PaperBasis, PlannedSession {}

interface PaperBasis {
  readonly operation: Pick<
    Operation,
    'reference' | 'name' | 'kind' | 'areas' | 'aim' | 'selection' | 'scenario' | 'passRule'
  >
  readonly clearances: Clearances
  /** Whether the force has young people tell the truth about their age (domain.md 5.1, rule 18). */
  readonly truthAboutAge: boolean
  /** `null` while nobody has filled it in: the papers leave lines to write on. */
  readonly force: Pick<
    ForceProfile,
    'force' | 'division' | 'team' | 'operationName' | 'codeWord' | 'contactPhone' | 'contactEmail'
  > | null
  /** When the papers are made, as a day (`YYYY-MM-DD`) and a clock time (`HH:MM`) in London. */
  readonly madeOn: string
  readonly madeAt: string
  readonly words: PaperWording
}

/** One session of the plan with its teams and visits. */
export interface PlannedSession extends Pick<Session, 'day' | 'start' | 'finish'> {
  readonly teams: readonly PlannedTeam[]
  /** In the order of the night. */
  readonly visits: readonly NightVisit[]
}

/** A team with its adults by collar or staff number, as far as the plan knows them. */
export type PlannedTeam = Pick<Team, 'id' | 'name' | 'vehicle' | 'members'>

export type NightVisit = Pick<Visit, 'position' | 'slot' | 'teamId' | 'teamName' | 'kind' | 'cues'> & {
  readonly venue: DocumentVenue
  readonly onContactHold: boolean
  /** Role-players whom staff there may recognise. */
  readonly knownFaces: readonly Omit<Encounter, 'venueId'>[]
}

/** The papers' source of each session. */
export function nightsOf({ sessions, setAside: _, ...basis }: PaperSource): readonly NightSource[] {
  return sessions.map((session) => ({ ...basis, ...session }))
}

/** One visit as the lists of the night show it. */
export interface NightStop {
  /** The number of its result form, like OP-2026-001/07. */
  readonly form: string
  /** Its place in the plan, as it ends the number of the form: 07. */
  readonly place: string
  readonly slot: string
  /** What stands beside a slot that belongs to the morning after. */
  readonly nextDay: string | null
  readonly venue: string
  readonly address: string
  readonly teamId: string
  readonly team: string
  /** "Engagement visit" where nobody is tested; `null` for a test. */
  readonly kind: string | null
  readonly warning: string | null
}

/** The visits of the night with their form numbers, in the order of the night. */
export const stopsOf = (night: NightSource): readonly NightStop[] =>
  night.visits.map(({ position, slot, teamId, teamName, kind, venue, onContactHold }) => {
    const { form, nextDay, hold } = night.words.shared
    const place = String(position).padStart(2, '0')
    return {
      form: fillIn(form, { reference: night.operation.reference, place }),
      place,
      slot,
      nextDay: dayOnNight(night, slot) === night.day ? null : nextDay,
      venue: oneLine(venue.name),
      address: addressLines(venue).slice(1).join(', '),
      teamId,
      team: oneLine(teamName),
      kind: kind === 'engagement' ? VISIT_KIND_WORDS.engagement : null,
      warning: onContactHold ? hold : null,
    }
  })

/**
 * The teams of a session in the order of the plan. A team that has visits and is not in the plan any more comes
 * last, with nobody in it: no visit is left off the papers.
 */
export function teamsOf({ teams, visits }: PlannedSession): readonly PlannedTeam[] {
  const strays = new Map(visits.map(({ teamId, teamName }) => [teamId, teamName]))
  for (const { id } of teams) strays.delete(id)
  return [...teams, ...Array.from(strays, ([id, name]) => ({ id, name, vehicle: null, members: [] }))]
}

/** The teams that have visits. */
export const teamsOut = (session: PlannedSession): readonly PlannedTeam[] =>
  teamsOf(session).filter(({ id }) => session.visits.some(({ teamId }) => teamId === id))

/** Who has a role in a team, as it stands on a line; `null` while nobody has. */
export function crewOf({ members }: PlannedTeam, role: TeamRole): string | null {
  const adults = members.filter((member) => member.role === role).map(({ adult }) => oneLine(adult))
  return adults.join(', ') || null
}
