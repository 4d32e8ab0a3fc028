import { registerContracts } from '@shared/contracts/register.contract'
import { expect, it } from 'vitest'
import { withRepeat } from '../../../src/components/passphrase-repeat.ts'

const schema = withRepeat(registerContracts.create.input)
const filled = {
  name: 'North Division',
  custodian: 'Licensing inspector',
  label: '1234',
  passphrase: 'plum kettle orbit ferry',
  repeat: 'plum kettle orbit ferry',
}

it('takes the same passphrase twice', () => {
  expect(schema.safeParse(filled).success).toBe(true)
})

it('tells a different second passphrase together with every other problem', () => {
  const result = schema.safeParse({ ...filled, name: '', repeat: 'plum kettle orbit fairy' })
  expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['name', 'repeat'])
})
