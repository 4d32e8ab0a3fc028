import { expect, it } from 'vitest'
import { acceptedRecord, liveOperation, operationFields } from '../../helpers/records'
import { PASSPHRASE, testClock, unlockedServices } from '../../helpers/test-register'
import { liveOperationWithCadets } from '../../helpers/young-people'

it('says what needs the user: visits not recorded, packs to make, the next operation, an empty profile', async () => {
  const services = await unlockedServices({ now: testClock('2026-12-13T09:00:00Z').now })
  const { operation, visits } = await liveOperation(services, 3)
  const [visit] = visits
  await services.visits.record({ ...acceptedRecord, id: visit?.id ?? '', version: visit?.version ?? 0 })
  await services.operations.create(await operationFields(services, { name: 'Eastwick', day: '2026-12-19' }))
  const { needs, last } = await services.home.read()
  expect(needs).toMatchObject([
    { kind: 'no-profile' },
    {
      kind: 'next-operation',
      name: 'Eastwick',
      gaps: [
        'visits',
        'risk_assessment',
        'covert_authority',
        'approval',
        'control_room',
        'abort_word',
        'not_live',
      ],
    },
    { kind: 'not-recorded', operationId: operation.id, count: 2, of: 3 },
    { kind: 'packs', operationId: operation.id, count: 1 },
  ])
  expect(last).toMatchObject({
    operationId: operation.id,
    headline: 'So far: 0 of 1 as expected under Strict v1.',
  })
})

it('asks for the welfare debriefs of a night from the day after, until each is recorded', async () => {
  const clock = testClock('2026-12-12T12:00:00Z')
  const services = await unlockedServices({ now: clock.now })
  const { operationId } = await liveOperationWithCadets(services)
  const asked = async () =>
    (await services.home.read()).needs.filter(({ kind }) => kind === 'welfare-debriefs')
  expect(await asked()).toEqual([])
  clock.set('2026-12-13T09:00:00Z')
  expect(await asked()).toEqual([
    { kind: 'welfare-debriefs', operationId, name: 'Northmere hotels', count: 1 },
  ])
  const [ride] = (await services.welfare.read({ operationId })).sessions[0]?.teams[0]?.rides ?? []
  await services.welfare.record({
    operationId,
    assignmentId: ride?.id ?? '',
    version: ride?.version ?? 0,
    collectedAt: '17:30',
    collectedBy: 'PC 0 4104',
    returnedAt: '22:50',
    returnedBy: 'PC 0 4104',
    stoppedAt: null,
    welfareDebriefAt: '22:40',
    welfareDebriefBy: 'PC 0 4104',
    statement: null,
  })
  expect(await asked()).toEqual([])
})

it('tells of wrong passphrases before this unlock, and no longer after the next one', async () => {
  const services = await unlockedServices()
  await services.register.lock()
  const wrong = { label: 'PS 1234', passphrase: 'not the passphrase' }
  await expect(services.register.unlock(wrong)).rejects.toMatchObject({ kind: 'validation' })
  await services.register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
  expect((await services.home.read()).needs[0]).toMatchObject({ kind: 'failed-unlocks', count: 1 })
  await services.register.lock()
  await services.register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
  expect((await services.home.read()).needs.map(({ kind }) => kind)).not.toContain('failed-unlocks')
})
