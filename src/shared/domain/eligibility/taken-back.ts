import { weekdayDate } from '../documents/document-text'
import { type EligibilityFinding, SEVERITIES } from './finding'

/**
 * domain.md 5.1, rule 6: the young person may stop at any time. Before the day of a session a missing agreement is
 * only still to be asked for, but whoever said yes and then no is stopped from that moment on.
 */
export const afterTakingBack = (
  findings: readonly EligibilityFinding[],
  day: string,
): readonly EligibilityFinding[] =>
  findings
    .map((finding) =>
      finding.rule === 6 && finding.subject === 'agreement'
        ? {
            ...finding,
            severity: 'block' as const,
            message: `The young person took back the agreement for ${weekdayDate(day)}. Choose somebody else, or ask again and enter it.`,
          }
        : finding,
    )
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.rule - b.rule)
