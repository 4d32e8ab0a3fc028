import { type ForceProfile, forceProfile } from '@shared/contracts/settings.contract'
import type { Register } from '../../database/work'
import { settingReads, settingWrites } from './settings.repository'

const FORCE_PROFILE = 'force-profile'

export type SettingsService = ReturnType<typeof createSettingsService>

/** Settings of the force: its names, code word and numbers. */
export function createSettingsService(register: Register) {
  return {
    async readForceProfile(): Promise<ForceProfile | null> {
      const value = await settingReads(register.db()).inEffect(FORCE_PROFILE, register.today())
      return value === undefined ? null : forceProfile.parse(value)
    },

    async saveForceProfile(profile: ForceProfile): Promise<ForceProfile> {
      await register.run({ action: 'settings:save-force-profile', event: 'alteration' }, async (work) => {
        await settingWrites(work).put(FORCE_PROFILE, register.today(), profile)
        work.about('settings/force-profile')
      })
      return profile
    },
  }
}
