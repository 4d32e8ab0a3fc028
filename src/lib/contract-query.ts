import type { Contract, InputOf, OutputOf } from '@shared/contracts/contract'
import type { AppError } from '@shared/errors'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { type CallArguments, call } from './ipc'

/**
 * Query options for a contract that reads. The key is the channel cut at its colon and then the input
 * (`['venues', 'read', { id }]`), so that a command can invalidate a whole feature by its prefix.
 */
export function queryFor<C extends Contract>(contract: C, ...args: CallArguments<C>) {
  return queryOptions<OutputOf<C>, AppError>({
    queryKey: [...contract.channel.split(':'), ...args],
    queryFn: () => call(contract, ...args),
  })
}

/**
 * Mutation options for a contract that changes something. `invalidates` names the features whose answers are
 * out of date afterwards. What counts as saving follows from the contract: an audited change to an open register.
 */
export function commandFor<C extends Contract>(contract: C, invalidates: readonly string[]) {
  return mutationOptions<OutputOf<C>, AppError, InputOf<C>>({
    mutationKey: contract.channel.split(':'),
    mutationFn: (input) => call(contract, ...([input] as CallArguments<C>)),
    meta: { invalidates, saves: 'event' in contract.audit && contract.access !== 'anyone' },
  })
}
