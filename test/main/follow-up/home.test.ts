import { expect, it } from 'vitest'
import { acceptedRecord, liveOperation, operationFields } from '../../helpers/records'
import { PASSPHRASE, testClock, unlockedServices } from '../../helpers/test-register'

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
