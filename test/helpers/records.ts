import type { OperationFields } from '@shared/contracts/operations.contract'
import type { VenueFields } from '@shared/contracts/venues.contract'
import type { VisitRecord } from '@shared/contracts/visits.contract'
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
  statusReason: null,
  debriefAt: null,
  debriefWith: null,
  discomfortAtDebrief: null,
  deskTrained: null,
  trainingOffered: null,
  trainingAccepted: null,
  postersLeft: null,
  notes: null,
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

/** The fields of an operation under the strict rule. */
export async function operationFields(
  { operations }: Pick<TestServices, 'operations'>,
  more: Partial<OperationFields> = {},
): Promise<OperationFields> {
  const { scenarios, passRules } = await operations.listChoices()
  return {
    name: 'Northmere hotels',
    kind: 'education',
    areas: 'Northmere',
    aim: null,
    selection: 'targeted',
    scenarioId: scenarios[0]?.id ?? '',
    passRuleId: passRules.find(({ criterion }) => criterion === 'strict')?.id ?? '',
    day: '2026-12-12',
    start: '18:00',
    finish: '23:30',
    teamName: 'Team A',
    ...more,
  }
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
  await operations.goLive({ id: draft.id, version: draft.version })
  return operations.read({ id: draft.id })
}
