import { oneLine } from '../documents/document-text'
import { VENUE_TYPE_WORDS, type VenueType } from '../venues/venue'
import {
  type Answer,
  type Behaviours,
  REFUSAL_REASON_WORDS,
  REPORT_TIMING_WORDS,
  REPORT_WORDS,
  STEP_WORDS,
  STEPS,
  type VisitStatus,
} from '../visits/behaviours'
import { COMPLETED_MARKS, deriveOutcome, MARK_OF, MARK_WORDS, OUTCOME_WORDS } from '../visits/outcome'
import { type PassRule, ruleWords } from '../visits/pass-rule'

/** A test visit as the export reads it. What is not here cannot come out: no notes, no person, no reference of one. */
export interface ExportedVisit extends Behaviours {
  /** `OP-2026-001` */
  readonly operation: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly status: VisitStatus
  readonly venueType: VenueType
  readonly venueName: string
  readonly town: string
  /** The rule the visit is counted under: the operation's own, as it was frozen. */
  readonly rule: PassRule
}

/** A table to write as CSV or XLSX, or row by row as JSON. */
export interface ExportTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  yes: 'Yes',
  no: 'No',
  not_reached: 'Not reached',
  unknown: 'Not known',
}

/**
 * One row for each visit, in the order given. Without names a venue is a number that counts the rows and says nothing
 * outside this file, and the day is its month, because a town and a day point to a venue where few were visited
 * (domain.md 6.4, judgement). The criterion stands in every row: a row means nothing without it (domain.md 6.2).
 */
export function resultsTable(
  visits: readonly ExportedVisit[],
  { names }: { readonly names: boolean },
): ExportTable {
  return {
    headings: [
      'No.',
      'Operation',
      ...(names ? ['Day', 'Venue', 'Town'] : ['Month']),
      'Type of venue',
      'Rule',
      'As expected means',
      'Result',
      'Why',
      'Counts in the rate',
      ...STEPS.map((step) => STEP_WORDS[step]),
      'Refused because',
      'Reported',
      'When reported',
    ],
    rows: visits.map((visit, at) => [
      at + 1,
      oneLine(visit.operation),
      ...(names ? [visit.day, oneLine(visit.venueName), oneLine(visit.town)] : [visit.day.slice(0, 7)]),
      VENUE_TYPE_WORDS[visit.venueType],
      `${oneLine(visit.rule.name)} v${visit.rule.version}`,
      ruleWords(visit.rule),
      ...resultOf(visit),
      ...STEPS.map((step) => ANSWER_WORDS[visit.steps[step] ?? 'unknown']),
      visit.refusalReason === null ? '' : REFUSAL_REASON_WORDS[visit.refusalReason],
      visit.report === null ? '' : REPORT_WORDS[visit.report],
      visit.reportTiming === null ? '' : REPORT_TIMING_WORDS[visit.reportTiming],
    ]),
  }
}

function resultOf(visit: ExportedVisit): readonly string[] {
  const outcome = deriveOutcome(visit, visit.rule)
  if (outcome === null) return ['', 'not recorded yet', 'No']
  const mark = MARK_OF[outcome]
  return [MARK_WORDS[mark], OUTCOME_WORDS[outcome], COMPLETED_MARKS.includes(mark) ? 'Yes' : 'No']
}

/**
 * A text that a spreadsheet shows and never works out: one that begins like a formula gets an apostrophe in front.
 * Source: OWASP, CSV Injection (https://owasp.org/www-community/attacks/CSV_Injection), with the wide forms of the
 * same signs, and blanks before them, which spreadsheets pass over.
 */
export const formulaSafe = (text: string): string =>
  /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text

/** The table for a spreadsheet: every text formula-safe, numbers as they are. For JSON take the table itself. */
export const spreadsheetTable = ({ headings, rows }: ExportTable): ExportTable => ({
  headings: headings.map(formulaSafe),
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell))),
})
