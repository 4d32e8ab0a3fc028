import { TEAM_ROLES } from '../operations/teams'
import { fillIn, longDate, oneLine } from './document-text'
import { fileName } from './file-name'
import { crewOf, type NightSource, type NightStop, stopsOf, teamsOut } from './night-source'
import { type PaperFact, type PaperHead, paperHead, toWrite, typed } from './paper'
import type { PaperWording } from './paper-wording'

/** A visit as a team's run sheet lists it. */
export interface RunSheetStop extends NightStop {
  /** Who may be recognised there, in sentences. */
  readonly known: readonly string[]
}

/** Exactly what a team's run sheet shows. */
export interface RunSheet {
  readonly head: PaperHead
  readonly team: string
  readonly crew: readonly PaperFact[]
  /** What is ticked off at each venue. */
  readonly ticks: readonly string[]
  readonly stops: readonly RunSheetStop[]
  readonly columns: Omit<PaperWording['shared']['list'], 'team'> & Readonly<Record<'in' | 'out', string>>
}

/** One run sheet for each team that goes out, with that team's visits and adults and no others. */
export function buildRunSheets(night: NightSource): readonly RunSheet[] {
  const stops = stopsOf(night).map((stop, index) => ({ ...stop, known: knownAt(night, index) }))
  const { 'run-sheet': words, shared } = night.words
  const { place, time, venue } = shared.list
  return teamsOut(night).map((team) => {
    const name = oneLine(team.name)
    return {
      head: paperHead(night, fillIn(words.heading, { team: name })),
      team: name,
      crew: [
        ...TEAM_ROLES.map((role) => ({ name: shared.roles[role], value: crewOf(team, role) })),
        typed(shared.vehicle, team.vehicle),
        toWrite(words.mobile),
        typed(shared.abortWord, night.clearances.abortWord),
        toWrite(shared.standDown),
      ],
      ticks: words.ticks,
      stops: stops.filter(({ teamId }) => teamId === team.id),
      columns: { place, time, venue, in: words.in, out: words.out },
    }
  })
}

/** Who of the team may be recognised at a visit: a warning, for the team to decide (domain.md 5.4). */
function knownAt({ visits, words }: NightSource, index: number): readonly string[] {
  const { known, met } = words['run-sheet']
  return (visits[index]?.knownFaces ?? []).map(({ adult, kind, on }) =>
    fillIn(known, { adult: oneLine(adult), met: met[kind], day: longDate(on) }),
  )
}

/** The file names of run sheets, each its own although two teams may sound alike. */
export function runSheetNames(sheets: readonly RunSheet[]): readonly string[] {
  const names: string[] = []
  for (const { head } of sheets) names.push(fileName(head.heading, '.pdf', names))
  return names
}
