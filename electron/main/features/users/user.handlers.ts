import { usersContracts as contracts } from '@shared/contracts/users.contract'
import type { Handle } from '../../ipc/handle'
import type { UserService } from './user.service'

/** The users' calls. */
export function handleUsers(handle: Handle, service: UserService): void {
  handle(contracts.list, () => service.list())
  handle(contracts.add, (input) => service.add(input))
}
