import { fillIn, oneLine } from './document-text'
import { crewOf, type NightSource, type NightStop, stopsOf, teamsOut } from './night-source'
import { noticeAt, type PaperFact, type PaperHead, paperHead, toWrite, typed } from './paper'
import type { PaperWording } from './paper-wording'

/** A team as the control room knows it: whom to ask, in which car; lines to write on where it is not planned. */
interface ControlRoomTeam {
  readonly name: string
  readonly lead: string | null
  readonly vehicle: string | null
}

/** Exactly what the control room's sheet shows. */
export interface ControlRoomSheet {
  readonly head: PaperHead
  readonly instructions: readonly string[]
  readonly contacts: readonly PaperFact[]
  readonly teams: readonly ControlRoomTeam[]
  readonly stops: readonly NightStop[]
  readonly columns: PaperWording['shared']['list'] &
    Readonly<Record<'lead' | 'vehicle' | 'mobile' | 'callReceived', string>>
}

/**
 * The sheet that is with the control room before the first visit: which venues, when, and whom to call. Tells a
 * call-taker how to treat a call, because any call may be a real one (domain.md 5.4). The abort word, the approval
 * and the scenario stay inside the team: a call-taker has no use for them.
 */
export function buildControlRoomSheet(night: NightSource): ControlRoomSheet {
  const { force, clearances } = night
  const { 'control-room-sheet': words, shared } = night.words
  const quote = force === null ? [] : [fillIn(words.codeWord, { codeWord: oneLine(force.codeWord) })]
  return {
    head: paperHead(night, words.heading),
    instructions: [...words.instructions, ...quote],
    contacts: [
      toWrite(words.stop),
      toWrite(words.ifNotAnswered),
      typed(words.notice, clearances.controlRoomReference),
      { name: words.noticeAt, value: noticeAt(clearances, shared.on) },
    ],
    teams: teamsOut(night).map((team) => ({
      name: oneLine(team.name),
      lead: crewOf(team, 'lead'),
      vehicle: team.vehicle === null ? null : oneLine(team.vehicle),
    })),
    stops: stopsOf(night),
    columns: {
      ...shared.list,
      lead: shared.roles.lead,
      vehicle: shared.vehicle,
      mobile: words.mobile,
      callReceived: words.callReceived,
    },
  }
}
