import { papersContracts as contracts } from '@shared/contracts/papers.contract'
import type { Handle } from '../../ipc/handle'
import type { PaperService } from './paper.service'
import type { PaperFormService } from './paper-form.service'

/** The papers' calls. */
export function handlePapers(handle: Handle, service: PaperService, forms: PaperFormService): void {
  handle(contracts.make, (input) => service.make(input))
  handle(contracts.signBack, (input) => forms.signBack(input))
  handle(contracts.explainMissing, (input) => forms.explainMissing(input))
  handle(contracts.readMade, (input) => service.readMade(input))
  handle(contracts.openFolder, (input) => service.openFolder(input))
}
