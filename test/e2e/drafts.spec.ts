import { resolve } from 'node:path'
import { createRegister, importVenues, planNight, SERGEANT, unlock } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { NIGHTS } from './nights.ts'

test('what was typed before the register is locked is there after it', async ({ app, page: first }) => {
  const [night] = NIGHTS
  if (!night) throw new Error('there is no first night')
  await createRegister(first)
  await importVenues(first, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
  await planNight(first, night)
  await first.getByLabel('Met by (role)').fill('Night porter')
  await first
    .getByRole('radiogroup', { name: 'Asked purpose' })
    .getByRole('radio', { name: 'Yes' })
    .check({ force: true })
  await first.getByRole('button', { name: 'Lock' }).click()

  const page = await app.window(first)
  await unlock(page, SERGEANT)
  await page.getByRole('link', { name: 'Operations' }).click()
  await page.getByRole('cell', { name: night.name, exact: true }).click()
  await page.getByRole('link', { name: /^Results/ }).click()
  await expect(page.getByLabel('Met by (role)')).toHaveValue('Night porter')
  await expect(
    page.getByRole('radiogroup', { name: 'Asked purpose' }).getByRole('radio', { name: 'Yes' }),
  ).toBeChecked()
  await expect(page.getByRole('main')).toContainText('not complete yet')
})
