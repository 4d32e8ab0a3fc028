import { libraryContracts as contracts } from '@shared/contracts/library.contract'
import type { Handle } from '../../ipc/handle'
import type { LibraryService } from './library.service'

/** The library's calls. */
export function handleLibrary(handle: Handle, service: LibraryService): void {
  handle(contracts.list, () => service.list())
  handle(contracts.saveScenario, (input) => service.saveScenario(input))
  handle(contracts.savePassRule, (input) => service.savePassRule(input))
  handle(contracts.retireScenario, (input) => service.retireScenario(input))
  handle(contracts.retirePassRule, (input) => service.retirePassRule(input))
  handle(contracts.tryPassRule, (input) => service.tryPassRule(input))
}
