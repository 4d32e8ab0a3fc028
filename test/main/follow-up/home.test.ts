import type { WelfareFields } from '@shared/contracts/welfare.contract'
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

it('asks for the welfare debriefs of a night from the day after, of whoever was stood down on it too', async () => {
  const clock = testClock('2026-12-12T12:00:00Z')
  const services = await unlockedServices({ now: clock.now })
  const { operationId, cadetIds } = await liveOperationWithCadets(services)
  const asked = async () =>
    (await services.home.read()).needs.filter(({ kind }) => kind === 'welfare-debriefs')
  const outstanding = [{ kind: 'welfare-debriefs', operationId, name: 'Northmere hotels', count: 1 }]
  const record = async (more: Partial<WelfareFields>) => {
    const [ride] = (await services.welfare.read({ operationId })).sessions[0]?.teams[0]?.rides ?? []
    await services.welfare.record({
      operationId,
      assignmentId: ride?.id ?? '',
      version: ride?.version ?? 0,
      ...{ collectedAt: '17:30', collectedBy: 'PC 0 4104', returnedAt: null, returnedBy: null },
      ...{ stoppedAt: null, welfareDebriefAt: null, welfareDebriefBy: null, statement: null },
      ...more,
    })
  }
  await record({})
  const [cadetId = ''] = cadetIds
  const [consent] = (await services.cadets.read({ id: cadetId })).consents
  await services.cadets.withdrawConsent({ cadetId, id: consent?.id ?? '', version: 1 })
  expect((await services.operations.read({ id: operationId })).stoodDown).toHaveLength(1)
  expect(await asked()).toEqual([])
  clock.set('2026-12-13T09:00:00Z')
  expect(await asked()).toEqual(outstanding)
  await record({ welfareDebriefAt: '22:40', welfareDebriefBy: 'PC 0 4104' })
  expect(await asked()).toEqual([])
})

it('asks for them at once where the debriefing began', async () => {
  const services = await unlockedServices()
  const night = await liveOperationWithCadets(services)
  const kinds = async () => (await services.home.read()).needs.map(({ kind }) => kind)
  for (const { id, version } of night.visits) await services.visits.record({ ...acceptedRecord, id, version })
  expect(await kinds()).not.toContain('welfare-debriefs')
  await services.operationStatus.startDebriefing(night.operation)
  expect(await kinds()).toContain('welfare-debriefs')
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
