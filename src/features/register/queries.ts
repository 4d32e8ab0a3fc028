import { registerContracts } from '@shared/contracts/register.contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

export const useRegisterState = () => useQuery(queryFor(registerContracts.readState))

/** Invalidates nothing: the recovery key must be shown and put away before the application opens. */
export const useCreateRegister = () => useMutation(commandFor(registerContracts.create, []))
export const useUnlockRegister = () => useMutation(commandFor(registerContracts.unlock, ['register']))
export const useRecoverRegister = () => useMutation(commandFor(registerContracts.recover, ['register']))
export const useChooseFolder = () => useMutation(commandFor(registerContracts.chooseFolder, ['register']))

/** Goes on into the application after the recovery key: the gate asks anew, and the register is open. */
export function useEnterRegister() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['register'] })
}
