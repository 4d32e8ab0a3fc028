import type { TestServices } from './test-register'
import { cadetFields, consentFields } from './young-people'

/** Ids of a young person and a night that are not there. */
export const NOBODY = {
  id: crypto.randomUUID(),
  cadetId: crypto.randomUUID(),
  operationId: crypto.randomUUID(),
  sessionId: crypto.randomUUID(),
  teamId: crypto.randomUUID(),
  assignmentId: crypto.randomUUID(),
}
const { id, cadetId, operationId, sessionId, teamId, assignmentId } = NOBODY

const night = {
  collectedAt: '18:00',
  collectedBy: 'PC 4101',
  returnedAt: null,
  returnedBy: null,
  stoppedAt: null,
  welfareDebriefAt: null,
  welfareDebriefBy: null,
  statement: null,
}
const approved = {
  approverName: 'A. Example',
  approverRank: 'Inspector',
  approvalReference: 'OPS/2026/40',
  reason: 'Collected at once',
}

/** What every channel about young people can be asked; a test of the channels fails where one is missing. */
export const CADET_INPUTS: Readonly<Record<string, unknown>> = {
  'cadets:list': undefined,
  'cadets:read': { id },
  'cadets:create': cadetFields(),
  'cadets:update': { ...cadetFields(), id, version: 1 },
  'cadets:withdraw': { id, version: 1 },
  'cadets:confirm-age': { id, day: '2026-12-12', months: 177 },
  'cadets:record-consent': { cadetId, consent: null, ...consentFields(operationId) },
  'cadets:withdraw-consent': { cadetId, id, version: 1 },
  'cadets:record-agreement': { cadetId, sessionId, agreedOn: '2026-12-12', linksAsked: true },
  'cadets:withdraw-agreement': { cadetId, id, version: 1 },
  'cadets:check': { cadetId, operationId },
  'cadets:read-hours': { cadetId },
  'cadets:list-reviews': undefined,
  'cadets:keep': { id, reason: 'Rides next year', nextOn: '2027-12-12' },
  'cadets:anonymise': { id, version: 1, reason: 'Not needed any more' },
  'assignments:read-board': { operationId },
  'assignments:assign': { operationId, rides: [{ teamId, cadetId, welfareOfficer: null }] },
  'assignments:change': { operationId, id, version: 1, welfareOfficer: null, sitsOut: [] },
  'assignments:remove': { operationId, id, version: 1 },
  'assignments:check-again': { operationId },
  'assignments:override': { operationId, teamId, cadetId, rule: 16, subject: '', ...approved },
  'assignments:plan': { operationId, sessionId, teamId: null },
  'welfare:read': { operationId },
  'welfare:record': { operationId, assignmentId, version: 1, ...night },
  'welfare:add-check': { operationId, assignmentId, at: '19:00', adult: 'PC 4104', isWell: true },
  'welfare:remove-check': { operationId, assignmentId, id, version: 1 },
}

/** The services with every method about young people replaced by `run`. */
export function withEvery(services: TestServices, run: () => Promise<never>): TestServices {
  const replaced = (service: object) => Object.fromEntries(Object.keys(service).map((name) => [name, run]))
  const { cadets, eligibility, leaving, assignmentBoard, assignments, assignmentPlan, welfare } = services
  const own = { cadets, eligibility, leaving, assignmentBoard, assignments, assignmentPlan, welfare }
  const broken = Object.entries(own).map(([name, service]) => [name, replaced(service)])
  return { ...services, ...Object.fromEntries(broken) }
}
