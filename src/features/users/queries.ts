import { usersContracts } from '@shared/contracts/users.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

export const useUsers = () => useQuery(queryFor(usersContracts.list))
export const useAddUser = () => useMutation(commandFor(usersContracts.add, ['users']))
