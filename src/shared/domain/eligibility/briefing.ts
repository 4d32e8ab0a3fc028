import { STOP_POINT_WORDS, type StopPoint } from '../operations/operation'
import type { EligibilityCheck, EligibilityFinding } from './finding'

const SOURCES = {
  appearance: 'Birmingham trading standards (rule 17)',
  truth: 'Hampshire and Kirklees tell the truth; a Leeds script did not (rule 18)',
  persuasion: 'The law on children in test purchasing (rule 19)',
  stopPoint: 'Published operations differ (rule 20)',
  photographs: 'Liverpool, Swansea and Birmingham trading standards (rule 22)',
  reason: 'Published operations used adults as well (rule 27)',
  two: 'The Scottish guide, 3.1.6 (rule 28)',
} as const

const STOP_WORDS: Readonly<Record<StopPoint, string>> = {
  offered: lower(STOP_POINT_WORDS.offered),
  payment: lower(STOP_POINT_WORDS.payment),
  sold: lower(STOP_POINT_WORDS.sold),
}

/**
 * domain.md 5.1, rules 17 to 20, 22, 27 and 28: what is said at the briefing and kept in mind. Nothing of it stops
 * anybody, so it is silent before there is a team; but that the young person may not tell the truth is said early.
 */
export const checkBriefing: EligibilityCheck = ({ operation, session, ride }) => {
  const found: EligibilityFinding[] = []
  // There is nothing to set aside in what is only to be known.
  const record = (rule: number, message: string, source: string) =>
    found.push({ rule, severity: 'record', message, source, overridable: false, subject: '' })

  if (!session.rules.truthAboutAge) {
    found.push({
      rule: 18,
      severity: 'warn',
      message:
        'The force does not ask young people to tell the truth about their age. Tell the young person that they need not lie, and that a parent may say no to another age.',
      source: SOURCES.truth,
      overridable: true,
      subject: '',
    })
  }
  if (ride === null) return found
  record(
    17,
    'Brief the young person to dress as for that kind of place, and not to be made to look older.',
    SOURCES.appearance,
  )
  if (session.rules.truthAboutAge) {
    record(18, 'Brief the young person to tell the truth when asked their age.', SOURCES.truth)
  }
  record(19, 'Once staff have refused, nobody persuades them. Leave the venue.', SOURCES.persuasion)
  record(20, `The role-players stop ${STOP_WORDS[operation.stopPoint]}.`, SOURCES.stopPoint)
  record(
    22,
    'Take a photograph of the young person only where it is needed as evidence, and never show who they are in publicity.',
    SOURCES.photographs,
  )
  if (operation.youngPersonReason === null) {
    record(
      27,
      'Why a young person is needed rather than an adult is not recorded. Enter it with the operation.',
      SOURCES.reason,
    )
  }
  if (operation.childRole === 'two_cadets' || operation.childRole === 'unaccompanied') {
    record(
      28,
      'Two young people may go together if that is safer or more realistic. Say at the briefing which of the two it is.',
      SOURCES.two,
    )
  }
  return found
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
