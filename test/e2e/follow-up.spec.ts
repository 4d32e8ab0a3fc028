import { resolve } from 'node:path'
import { createRegister, fillForceProfile, goTo, importVenues, planNight, recordNight, step } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { NIGHTS, type TypedNight } from './nights.ts'

const [northmere] = NIGHTS
if (!northmere) throw new Error('there is no first night')

/** The first night's plan, of which only the first 2 visits are recorded. */
const begun: TypedNight = { ...northmere, visits: northmere.visits.slice(0, 2) }

test('from a debrief to delivered training and a finished action, with Home saying what is left', async ({
  page,
}) => {
  await createRegister(page)
  const main = page.getByRole('main')

  await test.step('an empty register says what to begin with', async () => {
    await expect(main).toContainText('The force profile is not filled in.')
    await expect(main).toContainText('There are no venues in the register yet.')
    await expect(page.getByRole('link', { name: 'Home' })).toHaveAttribute('aria-current', 'page')
  })

  await test.step('a night that has passed: what is not recorded, and training accepted at debriefs', async () => {
    await fillForceProfile(page)
    await importVenues(page, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
    await planNight(page, northmere)
    await recordNight(page, begun, northmere.visits.length)
    await page.keyboard.press('Control+1')
    const needs = page.getByRole('list', { name: 'What needs you' })
    await expect(needs).toContainText(
      '16 of 18 visits of Northmere hotels on 7 November 2026 are not recorded',
    )
    await expect(needs).toContainText('2 venues have training to arrange.')
    await expect(needs).toContainText('2 recorded visits of Northmere hotels have no pack yet.')
    await expect(page.getByRole('link', { name: 'Follow-up 2 waiting' })).toBeVisible()
    await needs.getByRole('link', { name: 'Record the visits' }).click()
    await expect(step(page, 'Results')).toHaveAttribute('aria-current', /.+/)
  })

  await test.step('training is booked and delivered without typing the venue or the offer again', async () => {
    await goTo(page, 'Home')
    await page.getByRole('link', { name: 'Arrange training' }).click()
    const training = page.getByRole('list', { name: 'Training to arrange' })
    await expect(training.getByRole('listitem')).toHaveCount(2)
    await expect(training).toContainText('Accepted on 7 November 2026, no date booked')
    const venue = await training.getByRole('link').first().innerText()
    await page.getByRole('button', { name: `Record training at ${venue}` }).click()
    await page.getByLabel('How far it has got').selectOption('Delivered')
    await page.getByLabel('Day', { exact: true }).fill('20 November 2026')
    await page.getByRole('button', { name: 'Record the training' }).click()
    const problems = page.getByRole('alert')
    await expect(problems).toContainText('Enter who it was, by role')
    await page.getByLabel('By whom (role)').fill('Licensing officer')
    await page.getByRole('button', { name: 'Record the training' }).click()
    await expect(problems).toContainText('Enter how many took part')
    await page.getByLabel('How many took part').fill('9')
    await page.getByRole('button', { name: 'Record the training' }).click()
    await expect(training.getByRole('listitem')).toHaveCount(1)
    await expect(page.getByRole('link', { name: 'Follow-up 1 waiting' })).toBeVisible()

    await goTo(page, 'Venues')
    await page.getByRole('cell', { name: venue }).click()
    await expect(main).toContainText('Trained until20 November 2027')
    await expect(main).toContainText('Re-test due7 May 2027')
    await expect(main).toContainText('9 took part, Licensing officer, entered by PS 1234')
  })

  await test.step('an action is overdue on Home until it is done, and can be opened again', async () => {
    await goTo(page, 'Follow-up')
    await page.getByRole('button', { name: 'Add an action' }).click()
    await page.getByLabel('What is to be done').fill('Ring the night manager')
    await page.getByLabel('Due', { exact: true }).fill('8 November 2026')
    await page.getByRole('button', { name: 'Add the action' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose a venue, an operation or both')
    await page
      .getByLabel('Operation', { exact: true })
      .selectOption({ label: 'OP-2026-001 Northmere hotels' })
    await page.getByRole('button', { name: 'Add the action' }).click()
    const actions = page.getByRole('list', { name: 'Actions' })
    await expect(actions).toContainText('Overdue by')
    await goTo(page, 'Home')
    await expect(main).toContainText('1 action is overdue, and it is yours.')
    await page.getByRole('link', { name: 'See the actions' }).click()
    await page.getByRole('button', { name: 'Done: Ring the night manager' }).click()
    await expect(main).toContainText('No open actions.')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Done: Ring the night manager' }).click()
    await goTo(page, 'Home')
    await expect(main).not.toContainText('overdue')
  })
})
