import { cadetsContracts as contracts } from '@shared/contracts/cadets.contract'
import { welfareContracts } from '@shared/contracts/welfare.contract'
import type { Handle } from '../../ipc/handle'
import type { CadetService } from './cadet.service'
import type { EligibilityService } from './eligibility.service'
import type { LeavingService } from './leaving.service'
import type { WelfareService } from './welfare.service'

/** The cadets' calls. */
export function handleCadets(
  handle: Handle,
  service: CadetService,
  eligibility: EligibilityService,
  leaving: LeavingService,
): void {
  handle(contracts.list, () => service.list())
  handle(contracts.read, (input) => service.read(input))
  handle(contracts.create, (input) => service.create(input))
  handle(contracts.update, (input) => service.update(input))
  handle(contracts.withdraw, (input) => service.withdraw(input))
  handle(contracts.confirmAge, (input) => service.confirmAge(input))
  handle(contracts.recordConsent, (input) => service.recordConsent(input))
  handle(contracts.withdrawConsent, (input) => service.withdrawConsent(input))
  handle(contracts.recordAgreement, (input) => service.recordAgreement(input))
  handle(contracts.withdrawAgreement, (input) => service.withdrawAgreement(input))
  handle(contracts.check, (input) => eligibility.check(input))
  handle(contracts.readHours, (input) => service.readHours(input))
  handle(contracts.listReviews, () => leaving.listReviews())
  handle(contracts.keep, (input) => leaving.keep(input))
  handle(contracts.anonymise, (input) => leaving.anonymise(input))
}

/** The calls about how young people fare on the night. */
export function handleWelfare(handle: Handle, service: WelfareService): void {
  handle(welfareContracts.read, (input) => service.read(input))
  handle(welfareContracts.record, (input) => service.record(input))
  handle(welfareContracts.addCheck, (input) => service.addCheck(input))
  handle(welfareContracts.removeCheck, (input) => service.removeCheck(input))
}
