import { registerContracts } from '@shared/contracts/register.contract'
import { AppError } from '@shared/errors'
import { expect, it } from 'vitest'
import { call } from '../../../src/lib/ipc.ts'
import { FakeMain } from '../fake-desk.tsx'

const input = { label: '1234', passphrase: 'wrong' }

it('opens the envelope of an answer', async () => {
  const main = new FakeMain().answers(registerContracts.unlock, () => undefined)
  await expect(call(registerContracts.unlock, input)).resolves.toBeUndefined()
  expect(main.inputsOf(registerContracts.unlock)).toEqual([input])
})

it('throws a refusal with its kind, its fields and its reference', async () => {
  new FakeMain().refuses(registerContracts.unlock, {
    kind: 'validation',
    message: 'Check the form',
    fields: [{ path: 'label', message: 'Enter your collar number' }],
    reference: 'E-1',
  })
  const refusal = await call(registerContracts.unlock, input).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(AppError)
  expect(refusal).toMatchObject({
    kind: 'validation',
    message: 'Check the form',
    fields: [{ path: 'label', message: 'Enter your collar number' }],
    reference: 'E-1',
  })
})

it('turns silence into words that say what to do', async () => {
  new FakeMain()
  await expect(call(registerContracts.lock)).rejects.toMatchObject({
    kind: 'internal',
    message: 'Makesafe Desk did not answer. Close it and open it again.',
  })
})
