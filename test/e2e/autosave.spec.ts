import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { createRegister, importVenues, planNight, SERGEANT, unlock } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { NIGHTS } from './nights.ts'

const savedAt = (page: Page) => page.getByRole('contentinfo').locator('time')

test('half a visit that said Saved is there after the power is cut', async ({ launch }, testInfo) => {
  const [night] = NIGHTS
  if (!night) throw new Error('there is no first night')
  const userDataDir = testInfo.outputPath('register-that-lives')
  const before = await launch({ userDataDir })
  const first = await before.window()
  await createRegister(first)
  await importVenues(first, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
  await planNight(first, night)

  const planned = await savedAt(first).getAttribute('datetime')
  await first.getByLabel('Met by (role)').fill('Night porter')
  await first.getByLabel('in', { exact: true }).fill('1942')
  await first.keyboard.press('Tab')
  await first.keyboard.press('Tab')
  await first.keyboard.type('1yny')
  await expect(first.getByText('Not saved yet')).toBeVisible()
  await expect(first.getByText('Not saved yet')).toBeHidden()
  await expect(savedAt(first)).not.toHaveAttribute('datetime', planned ?? '')
  await before.kill()

  const page = await (await launch({ userDataDir })).window()
  await unlock(page, SERGEANT)
  await page.getByRole('link', { name: 'Operations' }).click()
  await page.getByRole('cell', { name: night.name, exact: true }).click()
  await page.getByRole('link', { name: /^Results/ }).click()
  await expect(page.getByLabel('Met by (role)')).toHaveValue('Night porter')
  await expect(page.getByLabel('in', { exact: true })).toHaveValue('19:42')
  for (const [name, answer] of [
    ['Showed concern', 'Yes'],
    ['Asked purpose', 'No'],
    ['Asked relationship', 'Yes'],
  ] as const) {
    const choice = page.getByRole('radiogroup', { name }).getByRole('radio', { name: answer, exact: true })
    await expect(choice).toBeChecked()
  }
  await expect(page.getByRole('main')).toContainText('not complete yet')
})
