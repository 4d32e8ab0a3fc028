import type { Logo } from '@shared/contracts/settings.contract'
import { startOf } from '@shared/domain/documents/channel-list'
import { expect, it } from 'vitest'
import { settingWrites } from '../../../electron/main/features/settings/settings.repository'
import { unlockedServices } from '../../helpers/test-register'

const PNG = 'iVBORw0KGgoAAAAN'
const logo = (slot: Logo['slot'], description: string): Logo => ({
  slot,
  description,
  type: 'image/png',
  content: PNG,
})

it('starts with settings for packs and no logos, and keeps what a sergeant saves', async () => {
  const { settings } = await unlockedServices()
  expect(await settings.readPacks()).toEqual({ verifyMonths: 12, draftMegabytes: 8, chaseDays: 14 })
  expect(await settings.listLogos()).toEqual([])

  const packs = { verifyMonths: 6, draftMegabytes: 20, chaseDays: 21 }
  const logos = [logo('force', 'Wessmoor Police'), logo('partner', 'Northmere Council')]
  await settings.savePacks(packs)
  await settings.saveLogos(logos)
  expect(await settings.readPacks()).toEqual(packs)
  expect(await settings.listLogos()).toEqual(logos)
})

it('reads a profile that was saved before channels had kinds', async () => {
  const { settings, session } = await unlockedServices()
  const { kind: _kind, towns: _towns, ...before } = { ...startOf('emergency'), verifiedOn: '2026-11-02' }
  const profile = {
    force: 'Wessmoor Police',
    division: '',
    team: 'Licensing team',
    operationName: 'Operation Makesafe',
    codeWord: 'Makesafe',
    channels: [before],
    contactName: '',
    contactPhone: '',
    contactEmail: '',
    senderEmail: '',
  }
  await session.run({ action: 'settings:save-force-profile', event: 'alteration' }, async (work) => {
    await settingWrites(work).put('force-profile', session.today(), profile)
  })
  expect(await settings.readForceProfile()).toEqual({
    ...profile,
    channels: [{ ...before, kind: 'other', towns: '' }],
    dutyToRefer: '',
    parentsPage: '',
    forcePage: '',
    protectiveMarking: '',
  })
})
