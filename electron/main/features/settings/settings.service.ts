import {
  type ForceProfile,
  followUpSettings,
  forceProfile,
  type OperationRules,
  operationRules,
} from '@shared/contracts/settings.contract'
import { type FollowUpSettings, STARTING_FOLLOW_UP } from '@shared/domain/follow-up/due'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { settingReads, settingWrites } from './settings.repository'

const FORCE_PROFILE = 'force-profile'
const OPERATION_RULES = 'operation-rules'
const FOLLOW_UP = 'follow-up'

/** What the force permits on a day (`YYYY-MM-DD`). A force that never said otherwise permits juvenile tests. */
export async function operationRulesOn(db: Kysely<Database>, day: string): Promise<OperationRules> {
  const value = await settingReads(db).inEffect(OPERATION_RULES, day)
  return value === undefined ? { juvenileTesting: true } : operationRules.parse(value)
}

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

    readOperationRules: (): Promise<OperationRules> => operationRulesOn(register.db(), register.today()),

    async saveOperationRules(rules: OperationRules): Promise<OperationRules> {
      await register.run({ action: 'settings:save-operation-rules', event: 'alteration' }, async (work) => {
        await settingWrites(work).put(OPERATION_RULES, register.today(), rules)
        work.about('settings/operation-rules')
      })
      return rules
    },

    /** The team's intervals; those that a register starts with until a sergeant has set others. */
    async readFollowUp(): Promise<FollowUpSettings> {
      const value = await settingReads(register.db()).inEffect(FOLLOW_UP, register.today())
      return value === undefined ? STARTING_FOLLOW_UP : followUpSettings.parse(value)
    },

    async saveFollowUp(intervals: FollowUpSettings): Promise<FollowUpSettings> {
      await register.run({ action: 'settings:save-follow-up', event: 'alteration' }, async (work) => {
        await settingWrites(work).put(FOLLOW_UP, register.today(), intervals)
        work.about('settings/follow-up')
      })
      return intervals
    },
  }
}
