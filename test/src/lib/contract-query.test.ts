import { packsContracts } from '@shared/contracts/packs.contract'
import { registerContracts } from '@shared/contracts/register.contract'
import { visitsContracts } from '@shared/contracts/visits.contract'
import { expect, it } from 'vitest'
import { commandFor } from '../../../src/lib/contract-query.ts'

it.each([
  ['an audited change saves', visitsContracts.record, true],
  ['a command that leaves no audit entry does not', packsContracts.openFolder, false],
  ['a command on a locked register does not', registerContracts.unlock, false],
] as const)('%s', (_, contract, saves) => {
  expect(commandFor(contract, ['visits']).meta).toEqual({ invalidates: ['visits'], saves })
})
