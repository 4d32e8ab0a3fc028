import { settingsContracts as contracts } from '@shared/contracts/settings.contract'
import type { Handle } from '../../ipc/handle'
import type { SettingsService } from './settings.service'

/** The settings' calls. */
export function handleSettings(handle: Handle, service: SettingsService): void {
  handle(contracts.readForceProfile, () => service.readForceProfile())
  handle(contracts.saveForceProfile, (input) => service.saveForceProfile(input))
  handle(contracts.listLogos, () => service.listLogos())
  handle(contracts.saveLogos, (input) => service.saveLogos(input))
  handle(contracts.readPacks, () => service.readPacks())
  handle(contracts.savePacks, (input) => service.savePacks(input))
  handle(contracts.readPackChoices, () => service.readPackChoices())
  handle(contracts.savePackChoices, (input) => service.savePackChoices(input))
  handle(contracts.readOperationRules, () => service.readOperationRules())
  handle(contracts.saveOperationRules, (input) => service.saveOperationRules(input))
  handle(contracts.readFollowUp, () => service.readFollowUp())
  handle(contracts.saveFollowUp, (input) => service.saveFollowUp(input))
}
