import { resolve } from 'node:path'
import { createRegister, goTo, importVenues, settled } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('from a line of the forward plan to an operation with every venue of a town', async ({ page }) => {
  await createRegister(page)
  await importVenues(page, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
  const main = page.getByRole('main')

  await test.step('what is intended stands in its month', async () => {
    await goTo(page, 'Operations')
    await page.getByRole('link', { name: 'Forward plan' }).click()
    await expect(main).toContainText('Nothing is intended yet.')
    await page.keyboard.press('Control+n')
    const panel = page.getByRole('dialog')
    await panel.getByLabel('Town or area').fill('Eastwick Quay')
    await panel.getByLabel('How many venues').fill('3')
    await panel.getByRole('button', { name: 'Add to the forward plan' }).click()
    await expect(main).toContainText('1 intended from this month on: 1 still to plan.')
  })

  await test.step('it becomes an operation, and says so', async () => {
    await page.getByRole('link', { name: /^Plan this/ }).click()
    await expect(page.getByLabel('Town or towns')).toHaveValue('Eastwick Quay')
    await page.getByLabel('Name', { exact: true }).fill('Eastwick hotels')
    const day = page.getByLabel('Day', { exact: true })
    await day.fill(`28 ${await day.inputValue()}`)
    await page.getByRole('button', { name: 'Plan the operation' }).click()
    await page.getByRole('button', { name: 'Add venues' }).first().click()
    await settled(page)
    await page.getByLabel('Town', { exact: true }).selectOption('Eastwick Quay')
    await page.getByRole('button', { name: 'Choose all 3 venues in Eastwick Quay' }).click()
    await page.getByRole('button', { name: 'Add 3 venues' }).click()
    await expect(main).toContainText('Every venue in the area')
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    await expect(main).toContainText('Chosen by the team')

    await goTo(page, 'Operations')
    await page.getByRole('link', { name: 'Forward plan' }).click()
    await expect(main).toContainText('1 intended from this month on: 1 planned.')
    await main.getByRole('link', { name: /^OP-/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Eastwick hotels')
  })
})
