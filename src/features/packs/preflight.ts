import type { ExportResult, PackDocument, Recipient } from '@shared/contracts/packs.contract'

export const DOCUMENT_WORDS: Readonly<Record<PackDocument, string>> = {
  'outcome-letter': 'Outcome letter',
  'staff-poster': 'Staff poster',
}

/** Whether a venue's pack can be made: nothing stands in the way, something to know, or it cannot. */
export type Readiness = 'ready' | 'warned' | 'blocked'

export function readinessOf({ blocks, warnings }: Recipient): Readiness {
  if (blocks.length > 0) return 'blocked'
  return warnings.length > 0 ? 'warned' : 'ready'
}

export const READINESS_WORDS: Readonly<Record<Readiness, string>> = {
  ready: 'Ready',
  warned: 'Look at this',
  blocked: 'Cannot be made',
}

const packs = (count: number): string => `${count} ${count === 1 ? 'pack' : 'packs'}`

/** What the check before making packs found, in sentences about the chosen venues and the others. */
export function preflightSentences(
  recipients: readonly Recipient[],
  chosen: ReadonlySet<string>,
): readonly string[] {
  const count = (readiness: Readiness) =>
    recipients.filter(
      (one) => readinessOf(one) === readiness && (readiness === 'blocked' || chosen.has(one.venueId)),
    ).length
  const [ready, warned, blocked] = [count('ready'), count('warned'), count('blocked')]
  return [
    ready > 0 ? `${packs(ready)} ready to make.` : '',
    warned > 0 ? `${packs(warned)} can be made, with something to look at first.` : '',
    blocked > 0 ? `${packs(blocked)} cannot be made. The reasons stand beside the venues.` : '',
  ].filter((sentence) => sentence !== '')
}

/** What an export came to: "17 made. 1 needs you." */
export function resultSentence({ made, cancelled, problems }: ExportResult): string {
  const needs = problems.length
  return [
    cancelled ? `Stopped after ${packs(made)}.` : `${made} made.`,
    needs === 0 ? '' : `${needs} ${needs === 1 ? 'needs' : 'need'} you:`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
