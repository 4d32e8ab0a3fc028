import { completedTests, type PastVisit } from '../follow-up/retest'
import type { TrainingStage } from '../follow-up/training'
import type { Mark } from '../visits/outcome'

/** What matters of a venue's past where venues are chosen. Days are `YYYY-MM-DD`. */
export interface VenuePast {
  /** The last completed test, its mark under the rule of its own operation; `null` where it was never tested. */
  readonly lastTest: { readonly on: string; readonly mark: Mark } | null
  /** The day of the latest training that was delivered; `null` where none was. */
  readonly trainedOn: string | null
}

/** A venue that nobody has tested or trained. */
export const NO_PAST: VenuePast = { lastTest: null, trainedOn: null }

/** The past of every venue that has one, from all visits and all training together: one pass, however many venues. */
export function venuePasts(
  visits: readonly (PastVisit & { readonly venueId: string })[],
  training: readonly { readonly venueId: string; readonly stage: TrainingStage; readonly on: string }[],
): ReadonlyMap<string, VenuePast> {
  const pasts = new Map<string, VenuePast>()
  for (const [venueId, group] of Map.groupBy(visits, (visit) => visit.venueId)) {
    const [last] = completedTests(group)
    if (last && last.mark !== null) {
      pasts.set(venueId, { lastTest: { on: last.on, mark: last.mark }, trainedOn: null })
    }
  }
  for (const { venueId, stage, on } of training) {
    const past = pasts.get(venueId) ?? NO_PAST
    if (stage !== 'delivered' || (past.trainedOn ?? '') >= on) continue
    pasts.set(venueId, { ...past, trainedOn: on })
  }
  return pasts
}
