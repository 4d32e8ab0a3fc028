import { fileName } from './file-name'
import { type NightSource, type NightStop, stopsOf, teamsOf } from './night-source'
import { PAPER_WORDS, type PaperFact, type PaperHead, paperHead, toWrite } from './paper'

/** Exactly what a team's run sheet shows. */
export interface RunSheet {
  readonly head: PaperHead
  readonly team: string
  readonly crew: readonly PaperFact[]
  /** What is ticked off at each venue. */
  readonly ticks: readonly string[]
  readonly stops: readonly NightStop[]
}

/** One run sheet for each team that goes out, with that team's visits and no others. */
export function buildRunSheets(source: NightSource): readonly RunSheet[] {
  const stops = stopsOf(source)
  return teamsOf(stops).map((team) => ({
    head: paperHead(source, `${PAPER_WORDS['run-sheet'].name}, ${team}`),
    team,
    crew: [
      toWrite('Lead, mobile'),
      toWrite('Driver, vehicle'),
      toWrite('Abort word'),
      toWrite('Stand-down number'),
    ],
    ticks: ['Visit', 'Debrief', 'Form'],
    stops: stops.filter((stop) => stop.team === team),
  }))
}

/** The file names of run sheets, each its own although two teams may sound alike. */
export function runSheetNames(sheets: readonly RunSheet[]): readonly string[] {
  const names: string[] = []
  for (const { head } of sheets) names.push(fileName(head.heading, '.pdf', names))
  return names
}
