import { NO_FILTER } from '@shared/domain/trends/trend-filter'
import { expect, it } from 'vitest'
import { acceptedRecord, blankRecord, liveOperation, operationFields } from '../../helpers/records'
import { type TestServices, unlockedServices } from '../../helpers/test-register'

async function recorded(
  services: TestServices,
  count: number,
  cues: readonly (typeof blankRecord)['cues'][],
) {
  const { operation, visits } = await liveOperation(services, count)
  for (const [i, { id, version }] of visits.entries()) {
    const shown = cues[i] ?? operation.scenario.cues
    await services.visits.record({ ...acceptedRecord, cues: shown, id, version })
  }
  return operation
}

it('leaves a cancelled operation with results out, says so, and names it as no last result', async () => {
  const services = await unlockedServices()
  const kept = await recorded(services, 1, [])
  const cancelled = await recorded(services, 1, [])
  const both = await services.trends.read({ ruleId: null, filter: NO_FILTER })
  expect(both.points).toHaveLength(2)
  expect(both.words.join(' ')).not.toContain('left out')
  await services.operationStatus.cancel({ ...cancelled, reason: 'Stopped' })
  const { points, words } = await services.trends.read({ ruleId: null, filter: NO_FILTER })
  expect(points.map(({ operationId }) => operationId)).toEqual([kept.id])
  expect(words.at(-1)).toBe('1 cancelled operation with results is left out.')
  expect((await services.home.read()).last).toMatchObject({ operationId: kept.id })
})

it('says nothing of a cancelled operation without results, and shows none that has not gone live', async () => {
  const services = await unlockedServices()
  const draft = await services.operations.create(await operationFields(services))
  await services.operationStatus.cancel({ ...draft, reason: 'No officers' })
  await services.operations.create(await operationFields(services))
  const { points, words } = await services.trends.read({ ruleId: null, filter: NO_FILTER })
  expect(points).toEqual([])
  expect(words.join(' ')).not.toContain('left out')
})

it('counts the completed tests on which other cues were shown, in whatever order they stand', async () => {
  const services = await unlockedServices()
  const [scenario] = (await services.operations.listChoices()).scenarios
  const planned = scenario?.cues ?? []
  const operation = await recorded(services, 3, [[...planned].reverse(), planned.slice(1)])
  const { points } = await services.trends.read({ ruleId: null, filter: NO_FILTER })
  expect(points.map(({ facts }) => facts.cueChanges)).toEqual([{ changed: 1, of: 3 }])
  expect(points[0]?.operationId).toBe(operation.id)
})

it('tells a venue that was tested from one that could only be visited', async () => {
  const services = await unlockedServices()
  const { visits, operation } = await liveOperation(services, 4)
  const full = {
    ...acceptedRecord,
    steps: { ...acceptedRecord.steps, refused: 'yes' },
    refusalReason: 'full',
  } as const
  const closed = { ...blankRecord, status: 'not_testable', statusReason: 'Closed' } as const
  for (const [i, record] of [acceptedRecord, full, closed].entries()) {
    const { id = '', version = 0 } = visits[i] ?? {}
    await services.visits.record({ ...record, id, version })
  }
  const rows = (await services.venues.list()).map(({ visits, lastTest }) => [visits, lastTest !== null])
  expect(rows).toEqual([
    [1, true],
    [1, false],
    [1, false],
    [0, false],
  ])
  // The same count as the rate's.
  expect((await services.operations.read({ id: operation.id })).tally.rate?.n).toBe(1)
})
