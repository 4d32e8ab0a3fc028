import { resolve } from 'node:path'
import { createRegister, goTo, importVenues, planNight, recordNight, settled, step } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { NIGHTS } from './nights.ts'

test('a rule is tried, kept as a new version and looked under; the night it was made after stays as it was', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const [night] = NIGHTS
  if (!night) throw new Error('there is no first night')
  await createRegister(page)
  await importVenues(page, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
  await planNight(page, night)
  await recordNight(page, night)
  await step(page, 'Review').click()
  const headline = page.getByRole('heading', { name: /as expected/, level: 2 })
  await expect(headline).toHaveText('2 of 18 as expected')

  await goTo(page, 'Settings')
  await page.getByRole('tab', { name: 'Pass rules' }).click()
  await page.getByRole('cell', { name: 'Strict', exact: true }).click()
  const panel = page.getByRole('dialog')
  const trial = panel.getByRole('region', { name: 'Tried on the visits there are' }).getByRole('status')
  await expect(trial).toContainText('2 of 18 completed visits would be as expected (the same as')
  await panel.getByLabel('As expected means').selectOption('Refused on safeguarding grounds')
  await expect(trial).toContainText(/Under this rule \d+ of 18 .* \(now 2 under their own rules\)/)
  const tried = /Under this rule (\d+) of 18/.exec(await trial.innerText())?.[1]
  expect(Number(tried)).toBeGreaterThan(2)
  await panel.getByRole('button', { name: 'Save as v2' }).click()
  await panel.waitFor({ state: 'detached' })
  await expect(page.getByRole('row', { name: /^Strict v2/ })).toBeVisible()

  await page.getByRole('tab', { name: 'Scenarios' }).click()
  await page.getByRole('button', { name: 'Add a scenario' }).click()
  await panel.getByLabel('Name', { exact: true }).fill('Says what it is for')
  await panel.getByLabel('Overt script').check()
  await panel.getByRole('button', { name: 'Add the scenario' }).click()
  await expect(panel.getByRole('alert')).toContainText('not available where a cadet')
  await panel.getByLabel('Who plays the child').selectOption('Actor')
  await panel.getByRole('button', { name: 'Add the scenario' }).click()
  await panel.waitFor({ state: 'detached' })
  await expect(page.getByRole('cell', { name: 'Says what it is for' })).toBeVisible()

  await goTo(page, 'Operations')
  await page.getByRole('cell', { name: night.name, exact: true }).click()
  await step(page, 'Review').click()
  await expect(headline).toHaveText('2 of 18 as expected')
  await page.getByLabel('Under').selectOption('Strict v2')
  await expect(headline).toHaveText(`${tried} of 18 as expected`)
  await expect(page.getByRole('main')).toContainText(
    'Looked at under Strict v2, not the rule it was run under (Strict v1).',
  )
  await page.getByLabel('Under').selectOption('As frozen (Strict v1)')
  await expect(headline).toHaveText('2 of 18 as expected')

  await goTo(page, 'Trends')
  await page.getByText('Table', { exact: true }).click()
  await expect(page.getByRole('cell', { name: '2/18' })).toBeVisible()
  await page.getByLabel('Under').selectOption('Strict v2')
  await settled(page)
  await expect(page.getByRole('main')).toContainText('Looked at under Strict v2: 1 of 1 operation')

  await goTo(page, 'Operations')
  await page.getByRole('button', { name: 'Plan an operation' }).first().click()
  const rules = page.getByLabel('Pass rule')
  await expect(rules.getByRole('option', { name: 'Strict v2' })).toHaveCount(1)
  await expect(rules.getByRole('option', { name: 'Strict v1' })).toHaveCount(0)
})
