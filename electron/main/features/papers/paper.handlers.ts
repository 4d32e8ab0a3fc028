import { papersContracts as contracts } from '@shared/contracts/papers.contract'
import type { Handle } from '../../ipc/handle'
import type { PaperService } from './paper.service'

/** The papers' calls. */
export function handlePapers(handle: Handle, service: PaperService): void {
  handle(contracts.make, (input) => service.make(input))
  handle(contracts.openFolder, () => service.openFolder())
}
