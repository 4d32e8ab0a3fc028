import { oneLine } from './document-text'
import { type NightSource, type NightStop, stopsOf } from './night-source'
import { type PaperFact, type PaperHead, paperHead, toWrite } from './paper'

/** Exactly what the control room's sheet shows. */
export interface ControlRoomSheet {
  readonly head: PaperHead
  readonly instructions: readonly string[]
  readonly contacts: readonly PaperFact[]
  readonly stops: readonly NightStop[]
}

/**
 * The sheet that is with the control room before the first visit: which venues, when, and whom to call. Tells a
 * call-taker how to treat a call, because any call may be a real one (domain.md 5.4).
 */
export function buildControlRoomSheet(source: NightSource): ControlRoomSheet {
  const { force } = source
  const codeWord = force === null ? '' : ` Staff may quote “${oneLine(force.codeWord)}”.`
  return {
    head: paperHead(source, 'Control-room sheet'),
    instructions: [
      'Police test these venues tonight. Staff do not know.',
      `A call from one of them may be about our role-players or about a real child.${codeWord}`,
      'Treat every call as real. Then call the lead officer, who says whether the team is there.',
    ],
    contacts: [
      toWrite('Lead officer'),
      toWrite('To stop, call'),
      toWrite('If not answered, call'),
      toWrite('Incident number'),
    ],
    stops: stopsOf(source),
  }
}
