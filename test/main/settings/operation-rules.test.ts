import { expect, it } from 'vitest'
import { settingWrites } from '../../../electron/main/features/settings/settings.repository'
import { OPERATION_RULES as RULES } from '../../helpers/records'
import { unlockedServices } from '../../helpers/test-register'

it('starts with leave for tests with anybody under 18, and with the truth about an age', async () => {
  const { settings } = await unlockedServices()
  expect(await settings.readOperationRules()).toEqual(RULES)
})

it('keeps what was saved, and what a force was not asked when it last saved its rules starts as it does', async () => {
  const { settings, session } = await unlockedServices()
  await settings.saveOperationRules({ ...RULES, truthAboutAge: false })
  expect(await settings.readOperationRules()).toEqual({ ...RULES, truthAboutAge: false })
  await session.run({ action: 'settings:save-operation-rules', event: 'alteration' }, async (work) => {
    await settingWrites(work).put('operation-rules', session.today(), { juvenileTesting: false })
  })
  expect(await settings.readOperationRules()).toEqual({ ...RULES, juvenileTesting: false })
})
