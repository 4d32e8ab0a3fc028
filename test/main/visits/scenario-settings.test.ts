import type { ScenarioFields } from '@shared/contracts/library.contract'
import { cuesFor } from '@shared/domain/operations/cue-choice'
import { SCENARIO_SETTINGS, type ScenarioSetting } from '@shared/domain/operations/scenario-setting'
import { VENUE_TYPES, type VenueType } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { acceptedRecord, liveOperation, operationFields, takeLive, venueFields } from '../../helpers/records'
import { type TestServices, unlockedServices } from '../../helpers/test-register'
import { liveOperationWithCadets } from '../../helpers/young-people'

const FITS: Readonly<Record<ScenarioSetting, readonly VenueType[]>> = {
  accommodation: ['hotel', 'guest_house', 'hostel', 'short_let', 'other'],
  licensed_premises: ['licensed_premises', 'other'],
  private_hire_taxi: ['private_hire', 'taxi', 'other'],
  takeaway: ['takeaway', 'other'],
}

const scenarioIn = async ({ operations }: TestServices, setting: ScenarioSetting) => {
  const scenario = (await operations.listChoices()).scenarios.find((one) => one.setting === setting)
  if (!scenario) throw new Error(`no scenario is for ${setting}`)
  return scenario
}

const draftIn = async (services: TestServices, setting: ScenarioSetting) =>
  services.operations.create(
    await operationFields(services, { scenarioId: (await scenarioIn(services, setting)).id }),
  )

const venueOf = async ({ venues }: TestServices, type: VenueType) =>
  (await venues.create(venueFields(`Invented ${type}`, { type }))).id

const SLOTS = { firstSlot: '18:10', minutesBetween: 15 }

describe('a new register', () => {
  it('has a scenario for each setting, and a plan still starts with a hotel’s', async () => {
    const services = await unlockedServices()
    const { scenarios } = await services.operations.listChoices()
    expect(new Set(scenarios.map(({ setting }) => setting))).toEqual(new Set(SCENARIO_SETTINGS))
    expect(scenarios[0]?.setting).toBe('accommodation')
    for (const { cues, childRole, setting } of scenarios) {
      expect(cuesFor(childRole, setting)).toEqual(expect.arrayContaining(cues))
    }
  })
})

describe('a venue fits the scenario', () => {
  it.each(SCENARIO_SETTINGS)(
    '%s: by its type for a test, always for an engagement visit',
    async (setting) => {
      const services = await unlockedServices()
      const draft = await draftIn(services, setting)
      for (const type of VENUE_TYPES) {
        const input = { operationId: draft.id, venueIds: [await venueOf(services, type)], ...SLOTS }
        if (FITS[setting].includes(type)) {
          await services.operations.addVisits(input)
          continue
        }
        await expect(services.operations.addVisits(input)).rejects.toMatchObject({
          kind: 'rule',
          message: expect.stringMatching(
            /^Invented \w+ does not fit the scenario .* Choose other venues, or/,
          ),
        })
        await services.operations.addVisits({ ...input, kind: 'engagement' })
      }
      const { visits } = await services.operations.read({ id: draft.id })
      expect(visits.map(({ kind }) => kind)).toEqual(
        VENUE_TYPES.map((type) => (FITS[setting].includes(type) ? 'test' : 'engagement')),
      )
    },
  )

  it('also after the plan has changed: another scenario is refused while a test in it would not fit', async () => {
    const services = await unlockedServices()
    const draft = await draftIn(services, 'accommodation')
    const venueIds = [await venueOf(services, 'hotel')]
    await services.operations.addVisits({ operationId: draft.id, venueIds, ...SLOTS })
    const scenarioId = (await scenarioIn(services, 'takeaway')).id
    const { operation, visits } = await services.operations.read({ id: draft.id })
    const fields = await operationFields(services, { scenarioId })
    const change = () => services.operations.update({ ...fields, id: draft.id, version: operation.version })
    await expect(change()).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringContaining('Take it out of the plan first'),
    })
    const [visit] = visits
    await services.operations.removeVisit({
      operationId: draft.id,
      visitId: visit?.id ?? '',
      version: visit?.version ?? 0,
    })
    expect((await change()).scenario.setting).toBe('takeaway')
  })

  it('and an engagement visit keeps standing without cues when the scenario changes', async () => {
    const services = await unlockedServices()
    const draft = await draftIn(services, 'accommodation')
    const venueIds = [await venueOf(services, 'hotel')]
    await services.operations.addVisits({ operationId: draft.id, kind: 'engagement', venueIds, ...SLOTS })
    const fields = await operationFields(services, {
      scenarioId: (await scenarioIn(services, 'takeaway')).id,
    })
    await services.operations.update({ ...fields, id: draft.id, version: draft.version })
    const { visits } = await services.operations.read({ id: draft.id })
    expect(visits.map(({ kind, cues }) => [kind, cues])).toEqual([['engagement', []]])
  })
})

describe('a record of a test', () => {
  it('keeps what a taxi has, which changes no outcome', async () => {
    const services = await unlockedServices()
    // With an adult in the child's role, so that it goes live without anybody under 18.
    const { id: _id, version: _version, ...fields } = await scenarioIn(services, 'private_hire_taxi')
    const { id: scenarioId } = await services.library.saveScenario({
      ...fields,
      follows: null,
      name: 'Adults in a taxi',
      childRole: 'young_looking_officer',
    })
    const draft = await services.operations.create(await operationFields(services, { scenarioId }))
    const venueIds = [await venueOf(services, 'taxi')]
    await services.operations.addVisits({ operationId: draft.id, venueIds, ...SLOTS })
    await takeLive(services, draft)
    const [visit] = (await services.operations.read({ id: draft.id })).visits
    const taxi = { taxiRole: 'driver', secondChance: 'yes', reportedAtStop: 'yes' } as const
    const record = { ...acceptedRecord, ...taxi, id: visit?.id ?? '', version: visit?.version ?? 0 }
    expect(await services.visits.record(record)).toMatchObject({ ...taxi, outcome: 'accepted' })
    const [kept] = (await services.operations.read({ id: draft.id })).visits
    expect(kept).toMatchObject({ ...taxi, outcome: 'accepted', mark: 'not_yet' })
  })

  it('keeps what came of an alcohol test, which changes no outcome', async () => {
    const services = await unlockedServices()
    const { visits } = await liveOperation(services, 1)
    const [visit] = visits
    const record = { ...acceptedRecord, alcoholResult: 'refused', id: visit?.id ?? '' } as const
    expect(await services.visits.record({ ...record, version: visit?.version ?? 0 })).toMatchObject({
      alcoholResult: 'refused',
      outcome: 'accepted',
    })
  })

  it.each([
    ['overt_script', 'An overt script is not available where a cadet or another young person takes part.'],
    ['far_away', 'The scenario is for hotels and other places to stay.'],
  ] as const)('is refused with the cue %s beside a cadet in a hotel', async (cue, sentence) => {
    const services = await unlockedServices()
    const { visits } = await liveOperationWithCadets(services, { visits: 1 })
    const [visit] = visits
    const target = { id: visit?.id ?? '', version: visit?.version ?? 0 }
    await expect(
      services.visits.record({ ...acceptedRecord, cues: ['cash', cue], ...target }),
    ).rejects.toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(sentence),
      fields: [{ path: 'cues' }],
    })
    await services.visits.record({ ...acceptedRecord, cues: ['cash'], ...target })
  })
})

describe('a scenario', () => {
  const fields = (more: Partial<ScenarioFields>): ScenarioFields => ({
    follows: null,
    name: 'Invented',
    setting: 'private_hire_taxi',
    cues: ['cash'],
    childRole: 'actor',
    stopPoint: 'offered',
    debriefWaitMinutes: 10,
    alcoholTest: false,
    ...more,
  })

  it('is kept with its setting and its alcohol test', async () => {
    const { library } = await unlockedServices()
    const kept = { setting: 'licensed_premises', cues: ['buys_alcohol'], alcoholTest: true } as const
    const input = fields({ ...kept, cues: [...kept.cues] })
    expect(await library.saveScenario(input)).toMatchObject(kept)
  })

  it.each([
    ['cues', { cues: ['double_bed'] }, 'Take out what cannot be shown there: “Double bed”.'],
    [
      'cues',
      { setting: 'licensed_premises', cues: ['intimate'], childRole: 'cadet' },
      'An intimate adult is not available where a cadet',
    ],
    ['alcoholTest', { alcoholTest: true }, 'Nobody serves alcohol in a taxi'],
  ] as const)('is refused where its %s do not fit: %o', async (path, more, sentence) => {
    const { library } = await unlockedServices()
    await expect(library.saveScenario(fields(more as Partial<ScenarioFields>))).rejects.toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(sentence),
      fields: [{ path }],
    })
  })
})
