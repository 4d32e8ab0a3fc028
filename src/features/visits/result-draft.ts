import { type Visit, type VisitRecord, visitRecord } from '@shared/contracts/visits.contract'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import { recordedStatus } from '@shared/domain/visits/record-status'
import type { FieldProblem } from '@shared/errors'
import { NO_HANDOVER } from './handover'

type Typed =
  | 'metBy'
  | 'arrivedAt'
  | 'leftAt'
  | 'minutesToReport'
  | 'statusReason'
  | 'concernTo'
  | 'concernAt'
  | 'concernIncident'
  | 'debriefAt'
  | 'debriefWith'
  | 'notes'

/** A visit's record while it is being entered: what is typed stays as typed until it is saved. */
export type ResultDraft = Omit<VisitRecord, Typed> &
  Readonly<Record<Typed, string>> & { readonly kind: VisitKind }

/** A draft as the register takes it, or a sentence for each field that it would refuse. */
export type Recorded =
  | { readonly ok: true; readonly record: VisitRecord }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/** What stands in the panel when a visit is opened. */
export function draftOf(visit: Visit): ResultDraft {
  const record = visitRecord.parse(visit)
  return {
    ...record,
    kind: visit.kind,
    metBy: record.metBy ?? '',
    arrivedAt: record.arrivedAt ?? '',
    leftAt: record.leftAt ?? '',
    minutesToReport: record.minutesToReport?.toString() ?? '',
    statusReason: record.statusReason ?? '',
    concernTo: record.concernTo ?? '',
    concernAt: record.concernAt ?? '',
    concernIncident: record.concernIncident ?? '',
    debriefAt: record.debriefAt ?? '',
    debriefWith: record.debriefWith ?? '',
    notes: record.notes ?? '',
  }
}

/** Whether a report was seen to begin or complete: only then is there a when, a whom and a code word. */
export const sawReport = ({ report }: Pick<ResultDraft, 'report'>): boolean =>
  report === 'began' || report === 'completed'

/** Answers that another answer has made pointless stay in the draft, for a slip of a finger, but are not kept. */
function answersThatCount(draft: ResultDraft) {
  const reported = sawReport(draft)
  return {
    refusalReason: draft.steps.refused === 'yes' ? draft.refusalReason : null,
    reportTiming: reported ? draft.reportTiming : null,
    reportChannel: reported ? draft.reportChannel : null,
    codeWordUsed: reported ? draft.codeWordUsed : null,
    codeWordRecognised: reported && draft.codeWordUsed === 'yes' ? draft.codeWordRecognised : null,
    reportedAtStop: draft.secondChance === 'yes' ? draft.reportedAtStop : null,
    trainingAccepted: draft.trainingOffered === 'yes' ? draft.trainingAccepted : null,
  }
}

/** Reads a draft as the contract wants it; blank texts become nothing. */
export function recordOf(draft: ResultDraft): Recorded {
  const clock = (typed: string) => (typed === '' ? null : typed)
  const minutes = sawReport(draft) ? draft.minutesToReport.trim() : ''
  const concern = draft.status === 'live_concern' ? draft : NO_HANDOVER
  const parsed = visitRecord.safeParse({
    ...draft,
    ...answersThatCount(draft),
    status: recordedStatus(draft),
    statusReason: draft.status === 'live_concern' ? '' : draft.statusReason,
    concernTo: concern.concernTo,
    concernAt: clock(concern.concernAt),
    concernIncident: concern.concernIncident,
    arrivedAt: clock(draft.arrivedAt),
    leftAt: clock(draft.leftAt),
    debriefAt: clock(draft.debriefAt),
    minutesToReport: minutes === '' ? null : Number(minutes),
  })
  if (parsed.success) return { ok: true, record: parsed.data }
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message: path[0] === 'minutesToReport' ? 'Enter the minutes as a number, like 4' : message,
    })),
  }
}
