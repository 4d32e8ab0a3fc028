import { resolve } from 'node:path'
import {
  addSessions,
  addVenues,
  createRegister,
  goLive,
  goTo,
  importVenues,
  recordArrangements,
  recordNight,
  startPlan,
  step,
} from './desk.ts'
import { expect, test } from './fixtures.ts'
import { clock, NIGHTS, type TypedNight, type TypedVisit } from './nights.ts'

/** Two venues a day: one for each of the two teams. */
const VENUES = [
  ['Alder House Hotel', 'The Brindle Inn'],
  ['Cutler’s Rest', 'The Fernbank Hotel'],
  ['Gantry Lodge', 'The Hollow Oak'],
  ['Inkwell Rooms', 'The Juniper Court'],
  ['Kestrel House', 'The Lantern Hotel'],
] as const
const DAYS = ['2 Nov 2026', '3 Nov 2026', '4 Nov 2026', '5 Nov 2026', '6 Nov 2026'] as const

const visitOf = (first: TypedVisit, index: number): TypedVisit => {
  const arrived = 18 * 60 + 12 + index
  return { ...first, arrived: clock(arrived), left: clock(arrived + 7), debrief: clock(arrived + 22) }
}

test('a week of five sessions with two teams: each visit is recorded on its day', async ({ page }) => {
  test.setTimeout(600_000)
  const [northmere] = NIGHTS
  const [first] = northmere?.visits ?? []
  if (!northmere || !first || 'notTestable' in first) throw new Error('there is no first visit')
  const week: TypedNight = {
    ...northmere,
    name: 'A week in Northmere',
    day: '2 November 2026',
    visits: VENUES.flat().map((_, index) => visitOf(first, index)),
  }
  await createRegister(page)
  await importVenues(page, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
  await startPlan(page, week)

  await test.step('a second team on Monday, and the same two teams until Friday', async () => {
    await step(page, 'Team').click()
    await page.getByRole('button', { name: 'Add a team' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Name', { exact: true }).fill('Team B')
    await form.getByRole('button', { name: 'Add the team' }).click()
    await form.waitFor({ state: 'hidden' })
    await addSessions(page, 4)
    for (const [session, venues] of VENUES.entries()) await addVenues(page, week, venues, session)
    await recordArrangements(page, week)
    await goLive(page)
  })

  await test.step('ten visits, two a day at the same slot, one for each team', async () => {
    await recordNight(page, week)
    const rows = page.getByRole('table', { name: 'Visits' }).locator('tbody tr:has(td)')
    expect(await rows.locator('td:nth-child(4)').allInnerTexts()).toEqual(DAYS.flatMap(() => ['A', 'B']))
    expect(await rows.locator('td:nth-child(2)').allInnerTexts()).toEqual(VENUES.flat().map(() => '18:10'))
  })

  await test.step('the timeline of each venue has its visit on the day of its session', async () => {
    for (const [session, venues] of VENUES.entries()) {
      for (const venue of venues) {
        await goTo(page, 'Venues')
        await page.getByRole('cell', { name: venue, exact: true }).click()
        await page.getByRole('heading', { name: venue, level: 1 }).waitFor()
        const visit = page.getByRole('listitem').filter({ hasText: 'A week in Northmere' })
        await expect(visit).toContainText(DAYS[session] ?? '')
      }
    }
  })
})
