import { packsContracts as contracts } from '@shared/contracts/packs.contract'
import type { Handle } from '../../ipc/handle'
import type { PackService } from './pack.service'

/** The packs' calls. */
export function handlePacks(handle: Handle, service: PackService): void {
  handle(contracts.preview, (input) => service.preview(input))
  handle(contracts.export, (input) => service.export(input))
  handle(contracts.cancel, () => service.cancel())
  handle(contracts.chooseFolder, () => service.chooseFolder())
  handle(contracts.openFolder, () => service.openFolder())
  handle(contracts.listDisclosures, () => service.listDisclosures())
}
