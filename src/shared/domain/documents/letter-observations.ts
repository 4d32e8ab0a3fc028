import { factsOf } from '../visits/pass-rule'
import type { DocumentVisit } from './document-source'
import { fillIn, inWords } from './document-text'
import type { LetterWording } from './letter-wording'
import type { VenueWording } from './pack-wording'

/** What the letter says was seen: two lists of fixed sentences, either of which may be empty. */
interface Observations {
  readonly well: readonly string[]
  readonly missed: readonly string[]
}

const QUESTIONS = ['askedPurpose', 'askedId', 'askedRelationship'] as const

/**
 * Chooses the fixed sentences for what staff did and did not do. What nobody can say (not entered, not known,
 * not reached) is left out: the letter states only what was seen. Free text has no way in (DESIGN 7).
 */
export function observe(
  visit: DocumentVisit,
  { well, missed, questions, and, or }: LetterWording,
  venue: VenueWording['letter'],
): Observations {
  const { steps } = visit
  const facts = factsOf(visit, visit.rule)
  const asked = QUESTIONS.filter((step) => steps[step] === 'yes').map((step) => questions[step])
  // Where a room was offered unchecked, that sentence says already that identification was not asked for.
  const unchecked = steps.askedId === 'no' && isOffered(visit)
  const notAsked = QUESTIONS.filter((step) => steps[step] === 'no' && !(step === 'askedId' && unchecked)).map(
    (step) => questions[step],
  )
  return {
    well: sentences([
      steps.concern === 'yes' && well.concern,
      asked.length > 0 && fillIn(well.asked, { questions: inWords(asked, and) }),
      steps.spokeToChild === 'yes' && well.spokeToChild,
      steps.toldManager === 'yes' && well.toldManager,
      facts.refusedOnSafeguarding && venue.refused,
      facts.reported && (visit.report === 'completed' ? well.reported : well.reportBegan),
      facts.reported && visit.codeWordUsed === 'yes' && well.codeWordUsed,
    ]),
    missed: sentences([
      letThrough(visit, venue, unchecked),
      facts.refused && !facts.refusedOnSafeguarding && visit.refusalReason !== null && venue.refusedOtherwise,
      notAsked.length > 0 && fillIn(missed.notAsked, { questions: inWords(notAsked, or) }),
      steps.spokeToChild === 'no' && missed.spokeToChild,
      steps.toldManager === 'no' && missed.toldManager,
      reportMissed(visit, facts.reported, missed),
      facts.reported && visit.codeWordUsed === 'no' && missed.codeWordNotUsed,
    ]),
  }
}

const sentences = (list: readonly (string | false)[]): readonly string[] =>
  list.filter((sentence) => sentence !== false)

const isOffered = ({ booking, steps }: DocumentVisit): boolean =>
  steps.refused !== 'yes' && booking !== null && booking !== 'enquiry'

/** How far the booking got, said only where it was not refused in the end. */
function letThrough(visit: DocumentVisit, venue: VenueWording['letter'], unchecked: boolean): string | false {
  const { booking } = visit
  if (isOffered(visit) && booking !== null && booking !== 'enquiry') {
    return venue.booking[booking][unchecked ? 'unchecked' : 'checked']
  }
  return visit.steps.refused === 'no' && venue.notRefused
}

function reportMissed(
  { report, reportTiming }: DocumentVisit,
  reported: boolean,
  missed: LetterWording['missed'],
): string | false {
  if (report === null || reported) return false
  if (report === 'none') return missed.notReported
  if (report === 'said_would') return missed.saidWouldReport
  return reportTiming === 'after_debrief' && missed.reportedLate
}
