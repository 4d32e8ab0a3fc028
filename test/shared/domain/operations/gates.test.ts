import {
  BREACH_WORDS,
  breachesOf,
  type Clearances,
  findingsFor,
  GATES,
  type GateName,
  lacksDebrief,
  type OperationFacts,
} from '@shared/domain/operations/gates'
import { CHILD_ROLES, OPERATION_STATUSES } from '@shared/domain/operations/operation'
import { MOVES, STATUS_STEPS, type StatusStep, statusAfter } from '@shared/domain/operations/status-steps'
import { describe, expect, it } from 'vitest'
import { acceptedRecord, fullClearances } from '../../../helpers/records'

const visit = (more: Partial<OperationFacts['visits'][number]> = {}) =>
  ({
    venueName: 'Alder House Hotel',
    kind: 'test',
    status: 'completed',
    debriefAt: '19:58',
    debriefAbsence: null,
    steps: acceptedRecord.steps,
    refusalReason: null,
    ...more,
  }) as const

const formOut = (n: number) => ({ number: `OP-2026-014/0${n}`, returnedOn: null, missingReason: null })

const ALL_IN_ORDER: OperationFacts = {
  clearances: fullClearances,
  childRole: 'cadet',
  juvenileTesting: true,
  visits: [visit()],
  heldVenues: [],
  paperForms: [
    { number: 'OP-2026-014/01', returnedOn: '2026-12-13', missingReason: null },
    { number: 'OP-2026-014/02', returnedOn: null, missingReason: 'Shredded at the station' },
  ],
  youngPeople: { teamsWithout: [], teamsBlocked: [], teamsChanged: [], debriefsMissing: [] },
}
const youngPeople = (more: Partial<OperationFacts['youngPeople']>): OperationFacts => ({
  ...ALL_IN_ORDER,
  youngPeople: { ...ALL_IN_ORDER.youngPeople, ...more },
})
const without = (field: keyof Clearances): OperationFacts => ({
  ...ALL_IN_ORDER,
  clearances: { ...fullClearances, [field]: null },
})

/** Everything that can be missing, and the gate that says so. */
const MISSING: readonly (readonly [string, GateName, OperationFacts])[] = [
  ['a venue', 'visits', { ...ALL_IN_ORDER, visits: [] }],
  ['a venue that may be contacted', 'contact_hold', { ...ALL_IN_ORDER, heldVenues: ['Alder House Hotel'] }],
  ['the risk assessment', 'risk_assessment', without('riskAssessment')],
  ['who considered covert authority', 'covert_authority', without('authorityBy')],
  ['when covert authority was considered', 'covert_authority', without('authorityOn')],
  ['the decision on covert authority', 'covert_authority', without('authorityDecision')],
  ['the reference of that decision', 'covert_authority', without('authorityReference')],
  ['the approver’s name', 'approval', without('approverName')],
  ['the approver’s rank', 'approval', without('approverRank')],
  ['the approval’s reference', 'approval', without('approvalReference')],
  ['leave for juvenile tests', 'juvenile_testing', { ...ALL_IN_ORDER, juvenileTesting: false }],
  ['the control room’s reference', 'control_room', without('controlRoomReference')],
  ['the day the control room was told', 'control_room', without('controlRoomOn')],
  ['the time the control room was told', 'control_room', without('controlRoomAt')],
  ['the abort word', 'abort_word', without('abortWord')],
  ['a result', 'outcomes', { ...ALL_IN_ORDER, visits: [visit(), visit({ status: 'planned' })] }],
  ['a debrief', 'debriefs', { ...ALL_IN_ORDER, visits: [visit(), visit({ debriefAt: null })] }],
  ['a young person', 'young_people', youngPeople({ teamsWithout: ['Team A'] })],
  ['an assignment that stands', 'assignments', youngPeople({ teamsBlocked: ['Team A'] })],
  ['a second look', 'assignments', youngPeople({ teamsChanged: ['Team A'] })],
  ['a welfare debrief', 'welfare_debriefs', youngPeople({ debriefsMissing: ['Team A'] })],
  ['a form', 'paper_forms', { ...ALL_IN_ORDER, paperForms: [formOut(1)] }],
]

const BEFORE_APPROVAL: readonly GateName[] = [
  'visits',
  'contact_hold',
  'risk_assessment',
  'covert_authority',
  'approval',
  'juvenile_testing',
]
const ASKED: Readonly<Record<StatusStep, readonly GateName[]>> = {
  approve: BEFORE_APPROVAL,
  withdraw_approval: [],
  go_live: [...BEFORE_APPROVAL, 'control_room', 'abort_word', 'young_people', 'assignments'],
  go_live_late: ['visits'],
  start_debriefing: ['outcomes'],
  close: ['outcomes', 'debriefs', 'paper_forms', 'welfare_debriefs'],
  reopen: [],
  cancel: [],
}

describe.each(STATUS_STEPS)('the step %s', (step) => {
  it('asks for nothing where all is in order', () => {
    expect(findingsFor(step, ALL_IN_ORDER)).toEqual([])
  })

  it.each(MISSING)('without %s', (_, gate, facts) => {
    const found = findingsFor(step, facts).map((finding) => finding.gate)
    expect(found).toEqual(ASKED[step].includes(gate) ? [gate] : [])
  })

  it.each(OPERATION_STATUSES)('from %s goes where it may and nowhere else', (status) => {
    const { from, to } = MOVES[step]
    expect(statusAfter(step, status)).toBe(from.includes(status) ? to : null)
  })
})

it('allows exactly these moves', () => {
  const pairs = STATUS_STEPS.flatMap((step) =>
    OPERATION_STATUSES.flatMap((from) => {
      const to = statusAfter(step, from)
      return to === null ? [] : [`${from}>${to}`]
    }),
  )
  expect([...new Set(pairs)].sort()).toEqual([
    'approved>cancelled',
    'approved>draft',
    'approved>live',
    'closed>debriefing',
    'debriefing>closed',
    'draft>approved',
    'draft>cancelled',
    'draft>live',
    'live>cancelled',
    'live>debriefing',
  ])
})

it('asks for leave only where somebody under 18 plays the child', () => {
  const refused = CHILD_ROLES.filter(
    (childRole) => findingsFor('approve', { ...ALL_IN_ORDER, childRole, juvenileTesting: false }).length > 0,
  )
  expect(refused).toEqual(['cadet', 'two_cadets', 'unaccompanied', 'volunteer'])
})

it('names what is missing of several things, and the first venues of many', () => {
  const clearances = { ...fullClearances, approverName: null, approvalReference: null }
  expect(findingsFor('approve', { ...ALL_IN_ORDER, clearances })).toEqual([
    { gate: 'approval', message: 'Record who approved the operation: name and reference.' },
  ])
  const visits = ['A', 'B', 'C', 'D', 'E'].map((venueName) => visit({ venueName, status: 'planned' }))
  expect(findingsFor('start_debriefing', { ...ALL_IN_ORDER, visits })[0]?.message).toBe(
    'Record a result for A, B, C and 2 more.',
  )
  expect(findingsFor('start_debriefing', { ...ALL_IN_ORDER, visits: visits.slice(0, 4) })[0]?.message).toBe(
    'Record a result for A, B, C and D.',
  )
})

it('names the venues on contact hold, and says what to do', () => {
  const saidOf = (...heldVenues: string[]) =>
    findingsFor('approve', { ...ALL_IN_ORDER, heldVenues })[0]?.message
  expect(saidOf('Alder House Hotel')).toBe(
    'On contact hold: Alder House Hotel. Take the visit out of the plan, or ask a sergeant to release the hold on the venue’s page.',
  )
  expect(saidOf('A', 'B')).toBe(
    'On contact hold: A and B. Take their visits out of the plan, or ask a sergeant to release the hold on the venue’s page.',
  )
})

it('names the forms that are out, and no other', () => {
  const paperForms = [...ALL_IN_ORDER.paperForms, formOut(3), formOut(4)]
  expect(findingsFor('close', { ...ALL_IN_ORDER, paperForms })[0]?.message).toBe(
    'Sign back, or say why it is missing: form OP-2026-014/03 and OP-2026-014/04.',
  )
})

it('needs a debrief, or the reason for none, of completed tests alone', () => {
  const open = visit({ debriefAt: null })
  expect(lacksDebrief(open)).toBe(true)
  expect(lacksDebrief({ ...open, debriefAbsence: 'Nobody in charge' })).toBe(false)
  for (const status of ['planned', 'not_testable', 'aborted', 'live_concern'] as const) {
    expect(lacksDebrief({ ...open, status })).toBe(false)
  }
  expect(lacksDebrief({ ...open, kind: 'engagement' })).toBe(false)
  const refused = { ...open, steps: { ...open.steps, refused: 'yes' } } as const
  for (const [refusalReason, lacks] of [
    ['full', false],
    ['closed', false],
    ['safeguarding', true],
    [null, true],
  ] as const) {
    expect(lacksDebrief({ ...refused, refusalReason })).toBe(lacks)
    expect(lacksDebrief({ ...open, refusalReason })).toBe(true)
  }
})

it('asks of engagement visits alone for what does not come with a test', () => {
  const nothing = Object.fromEntries(Object.keys(fullClearances).map((field) => [field, null])) as never
  const engagement = visit({ kind: 'engagement', debriefAt: null })
  const gatesOf = (step: StatusStep, ...visits: OperationFacts['visits']) => {
    const blocked = { ...ALL_IN_ORDER.youngPeople, teamsWithout: ['Team A'], teamsBlocked: ['Team A'] }
    const youngPeople =
      visits.some(({ kind }) => kind === 'test') || visits.length === 0 ? blocked : ALL_IN_ORDER.youngPeople
    const facts = {
      ...ALL_IN_ORDER,
      clearances: nothing,
      juvenileTesting: false,
      heldVenues: ['A'],
      visits,
      youngPeople,
    }
    return findingsFor(step, facts).map(({ gate }) => gate)
  }
  const asked = ['contact_hold', 'risk_assessment', 'approval']
  expect(gatesOf('approve', engagement, engagement)).toEqual(asked)
  expect(gatesOf('go_live', engagement, engagement)).toEqual(asked)
  expect(gatesOf('go_live', engagement, visit())).toEqual(ASKED.go_live.filter((gate) => gate !== 'visits'))
  expect(gatesOf('go_live')).toEqual(ASKED.go_live)
})

it('keeps as a breach whatever a late night lacked, a venue apart', () => {
  const nothing = Object.fromEntries(Object.keys(fullClearances).map((field) => [field, null])) as never
  const facts = { ...ALL_IN_ORDER, clearances: nothing, juvenileTesting: false, heldVenues: ['A'] }
  const all = [
    'contact_hold',
    'risk_assessment',
    'covert_authority',
    'approval',
    'juvenile_testing',
    'control_room',
    'abort_word',
  ]
  expect(breachesOf(facts)).toEqual(all)
  expect(breachesOf({ ...facts, visits: [] })).toEqual(all)
  expect(breachesOf(ALL_IN_ORDER)).toEqual([])
  expect(GATES.every((gate) => BREACH_WORDS[gate].endsWith('.'))).toBe(true)
})
