import { registerContracts as contracts } from '@shared/contracts/register.contract'
import type { Handle } from '../../ipc/handle'
import type { RegisterService } from './register.service'

/** The register's calls. */
export function handleRegister(handle: Handle, service: RegisterService): void {
  handle(contracts.readState, () => service.readState())
  handle(contracts.create, (input) => service.create(input))
  handle(contracts.unlock, async (input) => service.unlock(input).then(() => undefined))
  handle(contracts.recover, async (input) => service.recover(input).then(() => undefined))
  handle(contracts.lock, async () => service.lock().then(() => undefined))
  handle(contracts.chooseFolder, () => service.chooseFolder())
}
