import type { AdultFields } from '@shared/contracts/adults.contract'
import type { Operation, OperationFields } from '@shared/contracts/operations.contract'
import type { OperationRules } from '@shared/contracts/settings.contract'
import type { VenueFields } from '@shared/contracts/venues.contract'
import type { VisitRecord } from '@shared/contracts/visits.contract'
import type { Clearances } from '@shared/domain/operations/gates'
import type { TestServices } from './test-register'

/** An invented venue. */
export const venueFields = (name = 'Alder House Hotel', more: Partial<VenueFields> = {}): VenueFields => ({
  name,
  type: 'hotel',
  operator: null,
  address: '4 Example Row',
  town: 'Northmere',
  postcode: null,
  contacts: [],
  ...more,
})

/** A record with nothing entered yet. */
export const blankRecord: VisitRecord = {
  status: 'planned',
  metBy: null,
  arrivedAt: null,
  leftAt: null,
  cues: [],
  steps: {
    concern: null,
    askedPurpose: null,
    askedRelationship: null,
    askedId: null,
    spokeToChild: null,
    toldManager: null,
    refused: null,
  },
  refusalReason: null,
  booking: null,
  report: null,
  reportTiming: null,
  reportChannel: null,
  minutesToReport: null,
  codeWordUsed: null,
  codeWordRecognised: null,
  taxiRole: null,
  secondChance: null,
  reportedAtStop: null,
  alcoholResult: null,
  adviceGiven: null,
  statusReason: null,
  concernTo: null,
  concernAt: null,
  concernIncident: null,
  mayHaveBeenWarned: false,
  debriefAt: null,
  debriefWith: null,
  discomfortAtDebrief: null,
  deskTrained: null,
  trainingOffered: null,
  trainingAccepted: null,
  postersLeft: null,
  notes: null,
}

/** A real concern, met by chance and handed over. */
export const concernRecord: VisitRecord = {
  ...blankRecord,
  status: 'live_concern',
  concernTo: 'Duty inspector',
  concernAt: '19:50',
  concernIncident: '412',
}

/** A completed test in which a room was given and nothing was noticed. */
export const acceptedRecord: VisitRecord = {
  ...blankRecord,
  status: 'completed',
  steps: {
    concern: 'no',
    askedPurpose: 'no',
    askedRelationship: 'no',
    askedId: 'no',
    spokeToChild: 'no',
    toldManager: 'no',
    refused: 'no',
  },
  booking: 'sold',
  report: 'none',
}

/** A completed test in which staff did everything the strict rule asks for. */
export const strictRecord: VisitRecord = {
  ...acceptedRecord,
  steps: {
    ...acceptedRecord.steps,
    concern: 'yes',
    askedRelationship: 'yes',
    askedId: 'yes',
    refused: 'yes',
  },
  refusalReason: 'safeguarding',
  booking: 'enquiry',
  report: 'completed',
  reportTiming: 'after_leaving',
  reportChannel: '101',
  codeWordUsed: 'yes',
}

/**
 * The first preset with an adult in the child's role, made where the register has none: whoever plans with young
 * people says so (young-people.ts).
 */
async function adultScenario({
  operations,
  library,
}: Pick<TestServices, 'operations' | 'library'>): Promise<string> {
  const { scenarios } = await operations.listChoices()
  const [first] = scenarios
  if (first === undefined) throw new Error('a register starts with scenarios')
  const name = `${first.name}, played by an adult`
  const made = scenarios.find((one) => one.name === name)
  if (made !== undefined) return made.id
  const { id, version, ...fields } = first
  await library.saveScenario({ ...fields, follows: null, name, childRole: 'young_looking_officer' })
  return (await operations.listChoices()).scenarios.find((one) => one.name === name)?.id ?? id
}

/** The fields of an operation under the strict rule, with an adult in the child's role. */
export async function operationFields(
  services: Pick<TestServices, 'operations' | 'library'>,
  more: Partial<OperationFields> = {},
): Promise<OperationFields> {
  const { passRules } = await services.operations.listChoices()
  return {
    name: 'Northmere hotels',
    kind: 'education',
    areas: 'Northmere',
    aim: null,
    selection: 'targeted',
    scenarioId: more.scenarioId ?? (await adultScenario(services)),
    passRuleId: passRules.find(({ criterion }) => criterion === 'strict')?.id ?? '',
    day: '2026-12-12',
    start: '18:00',
    finish: '23:30',
    teamName: 'Team A',
    ...more,
  }
}

/** What a force permits until it says otherwise. */
export const OPERATION_RULES: OperationRules = {
  juvenileTesting: true,
  truthAboutAge: true,
  rulesLeftOut: [],
  minimumCadetAge: 13,
  alcoholMonthsUnder: 18,
  adultsWithCadet: 2,
  safeguardingTrainingMonths: 24,
  maximumVisits: 12,
  maximumHours: 6,
  latestFinish: '23:30',
  schoolNightFinish: '22:00',
  restHours: 12,
  cadetRetentionYears: 7,
  retentionFromEighteen: true,
}

/** Vetting and safeguarding training that count on every night in these tests. */
export const ADULT_IN_DATE: AdultFields = {
  vettedOn: '2026-01-01',
  vettedUntil: '2028-12-31',
  trainedOn: '2026-06-01',
}

/** Every adult who is on the operation's teams now, vetted and trained. */
export async function vetAdults(
  services: TestServices,
  operationId: string,
  dates: AdultFields = ADULT_IN_DATE,
): Promise<void> {
  for (const { id, version } of await services.adults.list({ operationId })) {
    await services.adults.save({ ...dates, id, version })
  }
}

/** Everything an invented force arranges before a night. */
export const fullClearances: Clearances = {
  riskAssessment: 'RA/2026/014',
  riskAssessmentUntil: '2027-06-30',
  confrontation: 'none_foreseen',
  youngPersonReason: 'Staff ask no questions of an adult who plays a child',
  authorityBy: 'Sergeant 1234',
  authorityOn: '2026-12-01',
  authorityDecision: 'Authorisation not sought',
  authorityReference: 'POL/77',
  approverName: 'A. Example',
  approverRank: 'Inspector',
  approvalReference: 'OPS/2026/31',
  controlRoomReference: 'LOG 412',
  controlRoomOn: '2026-12-12',
  controlRoomAt: '17:30',
  abortWord: 'Lighthouse',
}

/** Takes a draft that has visits through its gates: arranged, approved, live. */
export async function takeLive({ operationStatus }: TestServices, draft: Operation): Promise<Operation> {
  const { id, version } = draft
  return operationStatus.goLive(
    await operationStatus.approve(await operationStatus.recordClearances({ ...fullClearances, id, version })),
  )
}

/** A live operation with `count` planned visits to new venues. */
export async function liveOperation(
  services: TestServices,
  count: number,
  more: Partial<OperationFields> = {},
) {
  const { operations, venues } = services
  const draft = await operations.create(await operationFields(services, more))
  const venueIds: string[] = []
  for (let n = 1; n <= count; n++) venueIds.push((await venues.create(venueFields(`Invented Hotel ${n}`))).id)
  await operations.addVisits({ operationId: draft.id, venueIds, firstSlot: '18:10', minutesBetween: 15 })
  await takeLive(services, draft)
  return operations.read({ id: draft.id })
}
