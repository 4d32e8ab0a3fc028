import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from '../../../electron/main/database/schema'
import { readPicture } from '../../../electron/main/features/cadets/eligibility-picture'
import { operationStatusReads } from '../../../electron/main/features/operations/operation-status.repository'
import { readOperation } from '../../../electron/main/features/operations/read-operation'
import { operationRulesOn } from '../../../electron/main/features/settings/settings.service'
import { operationFields, venueFields } from '../../helpers/records'
import { type TestServices, unlockedServices } from '../../helpers/test-register'
import { cadetScenario, draftWithCadets, manTeams, ofOperation, readyCadet } from '../../helpers/young-people'

const options = {
  readOperation,
  readClearances: (db: Kysely<Database>, id: string) => operationStatusReads(db).clearances(id),
  readRules: async (db: Kysely<Database>, day: string) => {
    const { minimumCadetAge, ...rules } = await operationRulesOn(db, day)
    return { ...rules, minimumAge: minimumCadetAge }
  },
}

/** How many queries it takes to read everything for an operation. */
async function queriesFor({ session }: TestServices, operationId: string): Promise<number> {
  let queries = 0
  const counted = session.db().withPlugin({
    transformQuery: ({ node }) => {
      queries += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  await readPicture(counted, operationId, options, session.today())
  return queries
}

it('is read in as many queries for one cadet and one team as for many', async () => {
  const services = await unlockedServices()
  const { operationId } = await draftWithCadets(services, { cadets: 1 })
  const few = await queriesFor(services, operationId)
  await services.operationStatus.cancel({
    id: operationId,
    version: (await ofOperation(services, operationId)).operation.version,
    reason: 'Weather',
  })
  const scenarioId = await cadetScenario(services)
  const { id } = await services.operations.create(await operationFields(services, { scenarioId }))
  const first = await ofOperation(services, id)
  for (const name of ['Team B', 'Team C', 'Team D']) {
    const { sessionId } = first
    await services.sessions.addTeam({ operationId: id, sessionId, name, vehicle: null, members: [] })
  }
  const venueIds: string[] = []
  for (let n = 1; n <= 8; n++) venueIds.push((await services.venues.create(venueFields(`Venue ${n}`))).id)
  const slots = { firstSlot: '18:10', minutesBetween: 15 }
  await services.operations.addVisits({ operationId: id, venueIds, ...slots })
  await manTeams(services, id)
  for (const reference of ['C-1', 'C-2', 'C-3', 'C-4', 'C-5']) await readyCadet(services, id, { reference })
  expect(await queriesFor(services, id)).toBe(few)
})

it('knows an adult who is on two teams at the same time, and not one who goes out twice in a day', async () => {
  const services = await unlockedServices()
  const first = await draftWithCadets(services, { cadets: 0, start: '18:00', finish: '20:00' })
  const alsoOn = async () => {
    const { session } = services
    const picture = await readPicture(session.db(), first.operationId, options, session.today())
    return [...new Set(picture.sessions[0]?.teams[0]?.adults.map((adult) => adult.alsoOn))]
  }
  expect(await alsoOn()).toEqual([null])
  const scenarioId = await cadetScenario(services)
  const other = (start: string, finish: string, teamName: string) =>
    operationFields(services, { scenarioId, name: teamName, start, finish, teamName })
  const later = await services.operations.create(await other('20:00', '23:00', 'Team L'))
  await manTeams(services, later.id)
  expect(await alsoOn()).toEqual([null])
  const beside = await services.operations.create(await other('19:59', '23:00', 'Team X'))
  await manTeams(services, beside.id)
  expect(await alsoOn()).toEqual(['Team X'])
  const { version } = (await ofOperation(services, beside.id)).operation
  await services.operationStatus.cancel({ id: beside.id, version, reason: 'Weather' })
  expect(await alsoOn()).toEqual([null])
})
