import type { VisitRecord } from '@shared/contracts/visits.contract'
import { cuesFor } from '@shared/domain/operations/cue-choice'
import { seeded } from '@shared/domain/venues/draw'
import {
  ANSWERS,
  BOOKINGS,
  DESK_TRAINED,
  REFUSAL_REASONS,
  REPORT_CHANNELS,
  REPORT_TIMINGS,
  REPORTS,
  STEPS,
} from '@shared/domain/visits/behaviours'
import { recordedStatus } from '@shared/domain/visits/record-status'
import { blankRecord } from '../helpers/records.ts'

/**
 * What is entered at the `number`-th save of a run: half of them whole visits, half of them not complete yet,
 * and no two alike. It follows from the seed, so that whoever checks afterwards knows what must be there.
 */
export function enteredRecord(seed: number, number: number): VisitRecord {
  const random = seeded(seed + number)
  const one = <Value>(values: readonly Value[]): Value | null =>
    values[Math.floor(random() * values.length)] ?? null
  const maybe = <Value>(values: readonly Value[]): Value | null => (random() < 0.3 ? null : one(values))
  const clock = () => `${String(18 + Math.floor(random() * 6))}:${String(10 + Math.floor(random() * 50))}`
  const record: VisitRecord = {
    ...blankRecord,
    metBy: maybe(['Receptionist', 'Night manager', 'Porter']),
    arrivedAt: clock(),
    leftAt: clock(),
    cues: cuesFor('cadet', 'accommodation').filter(() => random() < 0.5),
    steps: Object.fromEntries(STEPS.map((step) => [step, maybe(ANSWERS)])) as VisitRecord['steps'],
    refusalReason: maybe(REFUSAL_REASONS),
    booking: maybe(BOOKINGS),
    report: maybe(REPORTS),
    reportTiming: maybe(REPORT_TIMINGS),
    reportChannel: maybe(REPORT_CHANNELS),
    minutesToReport: Math.floor(random() * 60),
    codeWordUsed: maybe(ANSWERS),
    codeWordRecognised: maybe(ANSWERS),
    debriefAt: clock(),
    debriefWith: maybe(['Duty manager', 'Owner']),
    discomfortAtDebrief: maybe(ANSWERS),
    deskTrained: maybe(DESK_TRAINED),
    trainingOffered: maybe(ANSWERS),
    trainingAccepted: maybe(ANSWERS),
    postersLeft: maybe(ANSWERS),
    notes:
      `save ${number} of run ${seed}. ${'Words of a long night. '.repeat(Math.floor(random() * 60))}`.trim(),
  }
  return { ...record, status: recordedStatus({ ...record, kind: 'test' }) }
}
