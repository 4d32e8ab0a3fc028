import {
  type ForceProfile,
  followUpSettings,
  forceProfile,
  type Logo,
  logoList,
  type OperationRules,
  operationRules,
  type PackChoicesSetting,
  type PackSettings,
  packChoices,
  packSettings,
} from '@shared/contracts/settings.contract'
import { type FollowUpSettings, STARTING_FOLLOW_UP } from '@shared/domain/follow-up/due'
import { STARTING_CHOICES } from '@shared/domain/packs/situation'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { settingReads, settingWrites } from './settings.repository'

const FORCE_PROFILE = 'force-profile'
const OPERATION_RULES = 'operation-rules'
const FOLLOW_UP = 'follow-up'
const LOGOS = 'logos'
const PACKS = 'packs'
const PACK_CHOICES = 'pack-choices'
type SettingKey =
  | typeof FORCE_PROFILE
  | typeof OPERATION_RULES
  | typeof FOLLOW_UP
  | typeof LOGOS
  | typeof PACKS
  | typeof PACK_CHOICES

/** What a register starts with. The size keeps below what common mail systems refuse. */
const STARTING_PACKS: PackSettings = { verifyMonths: 12, draftMegabytes: 8, chaseDays: 14 }

/** What holds until a force says otherwise, and for what it was not asked when it last saved its rules. */
const STARTING_RULES: OperationRules = {
  juvenileTesting: true,
  truthAboutAge: true,
  rulesLeftOut: [],
  minimumCadetAge: 13,
  alcoholMonthsUnder: 18,
  adultsWithCadet: 2,
  safeguardingTrainingMonths: 24,
  maximumVisits: 12,
  maximumHours: 6,
  latestFinish: '23:30',
  schoolNightFinish: '22:00',
  restHours: 12,
  cadetRetentionYears: 7,
  retentionFromEighteen: true,
}

/** What the force permits on a day (`YYYY-MM-DD`). */
export async function operationRulesOn(db: Kysely<Database>, day: string): Promise<OperationRules> {
  const value = await settingReads(db).inEffect(OPERATION_RULES, day)
  return operationRules.parse({ ...STARTING_RULES, ...(value as Partial<OperationRules> | undefined) })
}

export type SettingsService = ReturnType<typeof createSettingsService>

/** Settings of the force: its names, code word and numbers. */
export function createSettingsService(register: Register) {
  /** Keeps a setting from today on; what was in effect before stays for the days before. */
  const save = async <Setting extends object>(key: SettingKey, setting: Setting): Promise<Setting> => {
    await register.run({ action: `settings:save-${key}`, event: 'alteration' }, async (work) => {
      await settingWrites(work).put(key, register.today(), setting)
      work.about(`settings/${key}`)
    })
    return setting
  }

  return {
    async readForceProfile(): Promise<ForceProfile | null> {
      const value = await settingReads(register.db()).inEffect(FORCE_PROFILE, register.today())
      return value === undefined ? null : forceProfile.parse(value)
    },

    saveForceProfile: (profile: ForceProfile): Promise<ForceProfile> => save(FORCE_PROFILE, profile),

    async listLogos(): Promise<Logo[]> {
      const value = await settingReads(register.db()).inEffect(LOGOS, register.today())
      return value === undefined ? [] : logoList.parse(value)
    },

    saveLogos: (logos: Logo[]): Promise<Logo[]> => save(LOGOS, logos),

    /** How packs are made; what a register starts with until a sergeant has set it. */
    async readPacks(): Promise<PackSettings> {
      const value = await settingReads(register.db()).inEffect(PACKS, register.today())
      return value === undefined ? STARTING_PACKS : packSettings.parse(value)
    },

    savePacks: (settings: PackSettings): Promise<PackSettings> => save(PACKS, settings),

    /** What goes to whom; what a register starts with until a sergeant has set it. */
    async readPackChoices(): Promise<PackChoicesSetting> {
      const value = await settingReads(register.db()).inEffect(PACK_CHOICES, register.today())
      return value === undefined ? STARTING_CHOICES : packChoices.parse(value)
    },

    savePackChoices: (choices: PackChoicesSetting): Promise<PackChoicesSetting> =>
      save(PACK_CHOICES, choices),

    readOperationRules: (): Promise<OperationRules> => operationRulesOn(register.db(), register.today()),

    saveOperationRules: (rules: OperationRules): Promise<OperationRules> => save(OPERATION_RULES, rules),

    /** The team's intervals; those that a register starts with until a sergeant has set others. */
    async readFollowUp(): Promise<FollowUpSettings> {
      const value = await settingReads(register.db()).inEffect(FOLLOW_UP, register.today())
      return value === undefined ? STARTING_FOLLOW_UP : followUpSettings.parse(value)
    },

    saveFollowUp: (intervals: FollowUpSettings): Promise<FollowUpSettings> => save(FOLLOW_UP, intervals),
  }
}
