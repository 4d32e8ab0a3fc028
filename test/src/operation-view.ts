import type { Operation, OperationProgress, OperationView } from '@shared/contracts/operations.contract'
import type { Visit, VisitRecord } from '@shared/contracts/visits.contract'
import { deriveOutcome, MARK_OF } from '@shared/domain/visits/outcome'
import { PRESET_RULES } from '@shared/domain/visits/pass-rule'
import { tally } from '@shared/domain/visits/tally'
import { blankRecord, fullClearances } from '../helpers/records.ts'

const id = (group: number, n: number) => `018f0000-0000-7000-8000-${group}${String(n).padStart(11, '0')}`
const [strict] = PRESET_RULES
if (strict === undefined) throw new Error('There is no preset rule')

const OPERATION: Operation = {
  id: id(1, 1),
  version: 1,
  reference: 'OP-2026-014',
  name: 'Northmere hotels',
  kind: 'education',
  areas: 'Northmere',
  aim: null,
  selection: 'targeted',
  scenarioId: id(2, 1),
  passRuleId: id(3, 1),
  sessions: [
    {
      id: id(6, 1),
      version: 1,
      day: '2026-12-12',
      start: '18:00',
      finish: '23:30',
      teams: [{ id: id(7, 1), version: 1, name: 'Team A', vehicle: null, members: [] }],
    },
  ],
  day: '2026-12-12',
  lastDay: '2026-12-12',
  status: 'live',
  scenario: {
    id: id(2, 1),
    name: 'Walk-in',
    version: 1,
    cues: ['cash', 'no_id'],
    childRole: 'cadet',
    stopPoint: 'offered',
    debriefWaitMinutes: 10,
    setting: 'accommodation',
    alcoholTest: false,
  },
  passRule: {
    ...strict,
    id: id(3, 1),
    safeguardingReasons: [...strict.safeguardingReasons],
    challengeSteps: [...strict.challengeSteps],
  },
}
/** Nothing is missing and nothing was passed over. */
const PROGRESS: OperationProgress = {
  clearances: fullClearances,
  missing: { approve: [], goLive: [], startDebriefing: [], close: [] },
  over: false,
  breaches: [],
  steps: [],
  paperForms: [],
}
const VENUES = ['Alder House Hotel', 'The Brindle Inn', 'Cutler’s Rest', 'The Fernbank Hotel', 'Gannet Lodge']

/** One visit of the night with its outcome under the strict rule, as main would answer it. */
export function visitOf(record: VisitRecord, index = 0, version = 1): Visit {
  const outcome = deriveOutcome(record, OPERATION.passRule)
  return {
    ...record,
    id: id(4, index + 1),
    version,
    venueId: id(5, index + 1),
    venueName: VENUES[index] ?? `Example Hotel ${index}`,
    venueAddress: `${index + 1} Example Row`,
    sessionId: id(6, 1),
    day: '2026-12-12',
    teamId: id(7, 1),
    teamName: 'Team A',
    position: index + 1,
    slot: `18:${10 + index}`,
    kind: 'test',
    debriefAbsence: null,
    outcome,
    mark: outcome && MARK_OF[outcome],
  }
}

/** What main answers for an operation with these records, one visit each; blank ones are still to record. */
export function viewOf(
  records: readonly VisitRecord[],
  more: Partial<Operation> = {},
  progress: Partial<OperationProgress> = {},
): OperationView {
  const counts = records.map((record) => ({
    ...record,
    codeWordUsed: record.codeWordUsed === 'yes',
    count: 1,
  }))
  const { words, ladder, ...numbers } = tally(counts, OPERATION.passRule)
  return {
    operation: { ...OPERATION, ...more },
    visits: records.map((record, i) => visitOf(record, i)),
    tally: { ...numbers, words: [...words], ladder: [...ladder] },
    progress: { ...PROGRESS, ...progress },
    knownFaces: [],
    setAside: [],
    stoodDown: [],
    laterReports: [],
    lookedAtUnder: null,
  }
}

/** `count` visits without an entry. */
export const blank = (count: number): readonly VisitRecord[] =>
  Array.from({ length: count }, () => blankRecord)
