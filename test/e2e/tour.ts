import type { Page } from '@playwright/test'
import {
  addSessions,
  addTeam,
  changeFirstTeam,
  goLive,
  goTo,
  makePapers,
  recordArrangements,
  recordNight,
  SERGEANT,
  type Show,
  settled,
  startPlan,
  step,
  TEAM_A,
  type TypedTeam,
} from './desk.ts'
import { NIGHTS } from './nights.ts'
import { paintedPage } from './packs-desk.ts'
import { tourOfPackSettings, tourOfTheComposer, tourOfThePacks } from './tour-of-packs.ts'

/**
 * Walks through every screen of a register that has the first night with its packs in it, and ends on the operation
 * list.
 */
export async function tour(page: Page, show: Show): Promise<void> {
  await goTo(page, 'Home')
  await show('home')
  await goTo(page, 'Venues')
  await show('venues')
  await page.getByRole('button', { name: 'Add a venue' }).click()
  await page.getByLabel('Name', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Add the venue' }).click()
  await page.getByRole('alert').waitFor()
  await show('venue-form-problems')
  await page.keyboard.press('Escape')
  await page.getByText('Alder House Hotel').first().click()
  await page.getByRole('heading', { name: 'Alder House Hotel', level: 1 }).waitFor()
  await show('venue')

  await goTo(page, 'Operations')
  await show('operations')
  await page.getByLabel('Under').selectOption('Refused v1')
  await page.getByText('Looked at under Refused v1.').waitFor()
  await page
    .getByText(/ expected under Refused v1/)
    .first()
    .waitFor()
  await show('operations-under')
  await page.getByLabel('Under').selectOption('As frozen for each operation')
  await page.getByRole('button', { name: 'Plan an operation' }).click()
  await page.getByLabel('Town or towns').waitFor()
  await show('operation-form')
  await page.keyboard.press('Escape')
  await tourOfTheForwardPlan(page, show)
  await page.getByRole('cell', { name: 'Northmere hotels', exact: true }).click()
  await page.getByRole('heading', { name: /Northmere hotels/, level: 1 }).waitFor()
  for (const name of ['Plan', 'Team', 'Night sheet', 'Results', 'Packs', 'Review']) {
    const path = name.toLowerCase().replace(' ', '-')
    await step(page, name).click()
    await page.waitForURL(new RegExp(`/${path}$`))
    await settled(page)
    if (name === 'Packs') await paintedPage(page, '.*')
    await show(`operation-${path}`)
    if (name === 'Packs') await tourOfTheComposer(page, show)
  }

  await page.getByLabel('Under').selectOption('Refused v1')
  await page.getByText(/^Looked at under Refused v1/).waitFor()
  await show('operation-review-under')
  await tourOfTheBoard(page, show)

  await tourOfTheCadets(page, show)
  await goTo(page, 'Follow-up')
  await show('follow-up')
  await page.getByRole('button', { name: 'Add an action' }).click()
  await page.getByLabel('What is to be done').waitFor()
  await show('follow-up-action')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Record training at' }).first().click()
  await page.getByLabel('How far it has got').waitFor()
  await show('follow-up-training')
  await page.keyboard.press('Escape')

  await goTo(page, 'Trends')
  await page.getByRole('img', { name: /Wilson/ }).waitFor()
  await show('trends')
  // There are two to compare only in a register with more than one night.
  const compare = page.getByRole('region', { name: 'Compare two operations' })
  if (await compare.isVisible()) {
    await compare.scrollIntoViewIfNeeded()
    await show('trends-compare')
  }
  await page.getByLabel('Under').selectOption('Refused v1')
  await page.getByText(/^Looked at under Refused v1/).waitFor()
  await show('trends-under')
  await page.getByLabel('Under').selectOption('As frozen for each operation')
  await page.getByRole('img', { name: /Wilson/ }).waitFor()
  await page.getByText('Table', { exact: true }).click()
  await show('trends-table')
  await tourOfThePacks(page, show)
  await goTo(page, 'Settings')
  for (const tab of [
    'Force profile',
    'Logos',
    'Rules',
    'Follow-up',
    'Packs',
    'Scenarios',
    'Pass rules',
    'Appearance',
    'Users',
    'Audit',
  ]) {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    await page.getByRole('tabpanel', { name: tab, exact: true }).waitFor()
    await settled(page)
    await show(`settings-${tab.toLowerCase().replace(' ', '-')}`)
  }
  await tourOfPackSettings(page, show)
  await tourOfTheLibrary(page, show)
  await page.getByRole('link', { name: 'Help' }).click()
  await page.getByRole('article').waitFor()
  await show('help')
  await page.getByRole('link', { name: 'Safeguarding rules' }).first().click()
  await page.getByRole('heading', { name: 'Safeguarding rules' }).first().waitFor()
  await show('help-safeguarding-rules')
  await goTo(page, 'Operations')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await show('palette')
  await page.keyboard.press('Escape')
}

/** Looks at the board of the operation on show, which has a young person, and at one of its cells. */
async function tourOfTheBoard(page: Page, show: Show): Promise<void> {
  await step(page, 'Team').click()
  await page.getByRole('tab', { name: 'Young people' }).click()
  const cells = page.getByRole('gridcell')
  await cells.first().waitFor()
  await show('operation-young-people')
  await cells.last().focus()
  await page.getByText(/^For the briefing/).click()
  await show('operation-young-people-cell')
  await page.getByRole('tab', { name: 'Welfare' }).click()
  const record = page.getByRole('button', { name: /^Record for/ }).first()
  await record.waitFor()
  await show('operation-welfare')
  await record.click()
  await page.getByRole('dialog').waitFor()
  await show('operation-welfare-form')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Looks at the forward plan with at least one line in it, and goes back to the operations. */
async function tourOfTheForwardPlan(page: Page, show: Show): Promise<void> {
  await page.getByRole('link', { name: 'Forward plan' }).click()
  await settled(page)
  await page.getByRole('button', { name: 'Add to the forward plan' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Town or area').fill('Northmere')
  await show('forward-plan-form')
  await panel.getByRole('button', { name: 'Add to the forward plan' }).click()
  await panel.waitFor({ state: 'detached' })
  await show('forward-plan')
  await goTo(page, 'Operations')
}

/** Looks at the cadets with at least one there, with a consent, and asks whether that cadet can go out. */
async function tourOfTheCadets(page: Page, show: Show): Promise<void> {
  const panel = page.getByRole('dialog')
  await goTo(page, 'Cadets')
  const isEmpty = await page.getByRole('button', { name: 'Add the first cadet' }).isVisible()
  if (isEmpty) await show('cadets-empty')
  await page.getByRole('button', { name: 'Add a cadet' }).click()
  await panel.getByLabel('Reference', { exact: true }).fill('C-014')
  await panel.getByLabel('Month of birth').selectOption('March')
  await panel.getByLabel('Year of birth').selectOption({ index: 5 })
  await panel.getByLabel('Unit’s file reference').fill('NU-2026-014')
  await panel.getByLabel('Vetted on').fill('10 January 2026')
  await panel.getByLabel('Towns').fill('Sallowford')
  await panel.getByLabel('Venues').click()
  await page
    .getByRole('option', { name: /, Northmere$/ })
    .first()
    .click()
  await panel.getByLabel('Reference', { exact: true }).click()
  await show('cadet-form')
  await leave(page, isEmpty ? 'Add the cadet' : undefined)
  await show('cadets')
  await page.getByRole('cell', { name: 'C-014' }).click()
  await page.getByRole('heading', { name: 'C-014', level: 1 }).waitFor()
  await settled(page)
  const isFirst = await page.getByText('No consent yet').isVisible()
  await page.getByRole('button', { name: 'Record a consent' }).click()
  await panel.getByLabel('Operation').selectOption({ index: 1 })
  await panel.getByLabel('Reference of the consent form').fill('NU-2026-014/3')
  await panel.getByLabel('Given on').fill('1 November 2026')
  await panel.getByLabel('Done by').fill('2230')
  await panel.getByLabel('Food and other limits').fill('No nuts. Collected by Quillfeather')
  await panel.getByText('looks like a name').waitFor()
  await show('consent-form')
  await panel.getByLabel('Food and other limits').fill('No nuts')
  await leave(page, isFirst ? 'Record the consent' : undefined)
  await page.getByLabel('On which operation').selectOption({ index: 1 })
  await page
    .getByText(/^(Blocked:|Allowed)/)
    .first()
    .waitFor()
  await show('cadet')
}

/** Leaves the form on show with this button, or without saving where there is none. */
async function leave(page: Page, save: string | undefined): Promise<void> {
  const panel = page.getByRole('dialog').first()
  await panel.getByRole('button', { name: save ?? 'Cancel' }).click()
  if (save === undefined) await page.getByRole('button', { name: 'Close without saving' }).click()
  await panel.waitFor({ state: 'detached' })
}

/** Opens the forms of the library from Settings, one with a problem, and leaves everything as it was. */
async function tourOfTheLibrary(page: Page, show: Show): Promise<void> {
  const panel = page.getByRole('dialog')
  await page.getByRole('tab', { name: 'Scenarios' }).click()
  await page.getByRole('button', { name: 'Add a scenario' }).click()
  await panel.getByLabel('Name', { exact: true }).fill('Says what it is for')
  await panel.getByLabel('Overt script').check()
  await panel.getByRole('button', { name: 'Add the scenario' }).click()
  await panel.getByRole('alert').waitFor()
  await show('scenario-form-problem')
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: 'Pass rules' }).click()
  await page.getByRole('cell', { name: 'Strict', exact: true }).click()
  await panel.getByLabel('As expected means').selectOption('Refused on safeguarding grounds')
  await panel.getByText(/^Under this rule .* \(now/).waitFor()
  await show('pass-rule-form')
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
}

const TEAM_B: TypedTeam = {
  name: 'Team B',
  vehicle: 'Blue estate',
  members: { Lead: 'PC 4412', 'Adult role-player': 'PC 4127, PC 4519' },
}

/** Plans a week of sessions with two teams, and a visit moved from one to the other. */
export async function tourOfAWeek(page: Page, show: Show): Promise<void> {
  const [night] = NIGHTS
  if (!night) throw new Error('there is no first night')
  await startPlan(page, { ...night, name: 'A week in Northmere', day: '30 November 2026' })
  await step(page, 'Team').click()
  await settled(page)
  await show('week-team-empty')
  await page.getByRole('tab', { name: 'Young people' }).click()
  await page.getByRole('link', { name: /^(Add a cadet|Go to the Plan step)$/ }).waitFor()
  await show('week-young-people-empty')
  await page.getByRole('tab', { name: 'Adults' }).click()
  await changeFirstTeam(page, TEAM_A, () => show('week-team-form'))
  await addTeam(page, TEAM_B)
  await addSessions(page, 4, () => show('week-add-sessions'))
  await step(page, 'Team').click()
  await page.getByRole('heading', { name: '5 sessions' }).waitFor()
  await show('week-team')
  await step(page, 'Plan').click()
  for (const [index, session] of [
    'Mon 30 Nov 2026, 18:00 to 23:30',
    'Tue 1 Dec 2026, 18:00 to 23:30',
  ].entries()) {
    await page.getByRole('button', { name: 'Add venues' }).first().click()
    await page.getByLabel('Session').selectOption({ label: session })
    await page.getByLabel('Search', { exact: true }).fill(night.searches[0] ?? '')
    if (index === 0) await page.getByRole('row', { name: /Hotel/ }).first().click()
    else await page.getByRole('button', { name: /^Choose all \d+ shown/ }).click()
    if (index === 1) await show('week-add-venues')
    await page.getByRole('button', { name: /^Add \d+ venues?/ }).click()
    await page.getByRole('button', { name: 'Add venues' }).first().waitFor()
  }
  await show('week-plan')
  await step(page, 'Team').click()
  await page.getByRole('tab', { name: 'Young people' }).click()
  await page.getByRole('gridcell').first().waitFor()
  await page.getByRole('button', { name: 'Fill the night' }).click()
  await page
    .getByText(/cannot be filled/)
    .first()
    .waitFor()
  await show('week-young-people-unfilled')
  await step(page, 'Plan').click()
  await page.getByRole('button', { name: /^Move/ }).first().click()
  await page.getByRole('dialog').getByLabel('Slot').waitFor()
  await show('week-move')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Plans an operation, shows it as a draft, and as one whose results are entered halfway. */
export async function tourOfANight(page: Page, show: Show): Promise<void> {
  const [night] = NIGHTS
  if (!night) throw new Error('there is no first night')
  await startPlan(page, night)
  await show('draft-plan')
  await page.getByRole('button', { name: 'Add venues' }).first().click()
  await page.getByLabel('Search', { exact: true }).fill(night.searches[0] ?? '')
  await page.getByRole('button', { name: /^Choose all \d+ shown/ }).click()
  await show('draft-add-venues')
  await page.getByRole('button', { name: /^Draw from the/ }).click()
  await show('draft-draw-venues')
  await page.getByRole('button', { name: 'Choose none' }).click()
  await page.getByRole('button', { name: /^Choose all \d+ shown/ }).click()
  await page.getByRole('button', { name: /^Add \d+ venues/ }).click()
  await page.getByRole('button', { name: 'Add venues' }).first().waitFor()
  await show('draft-with-venues')
  await page.getByRole('button', { name: 'Mark as approved' }).click()
  await page.getByRole('alert').waitFor()
  await show('draft-not-ready')
  await recordArrangements(page, night, () => show('draft-arrangements'))
  await goLive(page, () => show('approved-plan'))
  await recordNight(page, { ...night, visits: night.visits.slice(0, 7) }, night.visits.length)
  await page.keyboard.type('Receptionist')
  await show('results-halfway')
  await page.getByRole('button', { name: 'Live concern' }).click()
  await page.getByLabel('Handed to, by role or collar number').fill('Duty inspector')
  await page.getByLabel('Handed over at').fill('1950')
  await page.getByLabel('Incident number').fill('412 of 7 November')
  await show('live-concern')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Back to a test' }).waitFor()
  await show('live-concern-kept')
  await step(page, 'Packs').click()
  await paintedPage(page, '.*')
  await show('packs-halfway')
}

/**
 * Types in one visit of a night that was never approved, and takes it to its end: breaches, a debrief that did
 * not take place, closed, and reopened.
 */
export async function tourOfALateNight(page: Page, show: Show): Promise<void> {
  const [, night] = NIGHTS
  if (!night) throw new Error('there is no second night')
  await startPlan(page, { ...night, name: 'Sallowford, from paper' })
  await page.getByRole('button', { name: 'Add venues' }).first().click()
  await page
    .getByRole('row', { name: /Sallowford/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Add 1 venue' }).click()
  await page.getByRole('button', { name: 'Mark as approved' }).click()
  await page.getByRole('alert').waitFor()
  await show('late-plan')
  await page.getByRole('button', { name: 'Cancel the operation' }).click()
  await page.getByLabel('Reason').waitFor()
  await show('cancel-operation')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Type in a night that is over' }).click()
  await page.getByLabel('Met by (role)').focus()
  for (let field = 0; field < 3; field++) await page.keyboard.press('Tab')
  await page.keyboard.type('1nnnnnnnn')
  await page.keyboard.press('Enter')
  await step(page, 'Results').filter({ hasText: '1/1' }).waitFor()
  await step(page, 'Plan').click()
  await show('late-plan-live')
  await makePapers(page)
  await step(page, 'Review').click()
  await page.getByRole('heading', { name: 'Breaches' }).waitFor()
  await page.getByText('1 of 1 is out.').waitFor()
  await show('late-review')
  await step(page, 'Results').click()
  await page.getByRole('button', { name: 'Rang back later' }).click()
  await page.getByLabel('Incident number (optional)').waitFor()
  await show('later-report-form')
  await page.getByRole('button', { name: 'Record the later report' }).click()
  await page.getByText(/^Rang back on/).waitFor()
  await show('later-report')
  await step(page, 'Review').click()
  await page.getByRole('button', { name: 'Move to debriefing' }).click()
  await page.getByRole('button', { name: 'Close the operation' }).click()
  await page.getByRole('alert').waitFor()
  await show('late-debriefing')
  await page.getByLabel(/^Why there was no debrief/).fill('Nobody in charge was there until Monday')
  await page.getByRole('button', { name: /^Save the reason/ }).click()
  await page.getByRole('button', { name: 'Tick all that are out' }).click()
  await page.getByLabel('Signed back to').fill(SERGEANT.label)
  await show('forms-ticked')
  await page.getByRole('button', { name: 'Sign 1 back' }).click()
  await page.getByText('Closing shuts the record').waitFor()
  await page.getByRole('button', { name: 'Close the operation' }).click()
  await page.getByRole('button', { name: 'Reopen the operation' }).waitFor()
  await show('closed-review')
  await step(page, 'Results').click()
  await page.getByText('a sergeant reopens the operation').waitFor()
  await show('closed-results')
  await step(page, 'Team').click()
  await page.getByText('Who was there.').waitFor()
  await show('closed-team')
  await step(page, 'Night sheet').click()
  await page.getByText('no papers are made any more').waitFor()
  await show('closed-night-sheet')
  await step(page, 'Review').click()
  await page.getByRole('button', { name: 'Reopen the operation' }).click()
  await page.getByLabel('Reason').fill('One result was mistyped')
  await show('reopen-operation')
  await page.getByRole('button', { name: 'Reopen the operation' }).last().click()
  await page.getByRole('button', { name: 'Close the operation' }).waitFor()
}

/** Engagement visits and a night with taxis, each begun; the first is cancelled. */
export async function tourOfOtherVisits(page: Page, show: Show): Promise<void> {
  const [, night] = NIGHTS
  if (!night) throw new Error('there is no second night')
  await addTaxi(page)
  await startPlan(page, { ...night, name: 'Sallowford engagement' })
  await page.getByRole('button', { name: 'Add venues' }).first().click()
  await page.getByText('Engagement visits', { exact: true }).click()
  await page
    .getByRole('row', { name: /Sallowford/ })
    .first()
    .click()
  await show('engagement-add-venues')
  await page.getByRole('button', { name: 'Add 1 venue' }).click()
  await recordArrangements(page, night)
  await goLive(page)
  await show('engagement-results')
  await step(page, 'Packs').click()
  await paintedPage(page, '.*')
  await show('engagement-packs')
  await step(page, 'Review').click()
  await page.getByRole('button', { name: 'Cancel the operation' }).click()
  await page.getByLabel('Reason').fill('The venue closed for the winter')
  await page.getByRole('button', { name: 'Cancel the operation' }).last().click()
  await page.getByText(/^Cancelled: these results/).waitFor()
  await show('cancelled-review')
  await step(page, 'Results').click()
  await page.getByText('Cancelled: nothing more is recorded.').waitFor()
  await show('cancelled-results')

  await startPlan(page, { ...night, name: 'Northmere taxis', scenario: 'Child sent to a hotel by taxi v1' })
  await page.getByRole('button', { name: 'Add venues' }).first().click()
  await page.getByRole('row', { name: /Comet Taxis/ }).click()
  await page.getByRole('button', { name: 'Add 1 venue' }).click()
  await recordArrangements(page, night)
  await goLive(page)
  await show('taxi-results')
}

async function addTaxi(page: Page): Promise<void> {
  await goTo(page, 'Venues')
  await page.getByRole('button', { name: 'Add a venue' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Comet Taxis')
  await page.getByLabel('Type', { exact: true }).last().selectOption('Taxi')
  await page.getByLabel('Address').fill('34 Example Row')
  await page.getByLabel('Town', { exact: true }).last().fill('Northmere')
  await page.getByRole('button', { name: 'Add the venue' }).click()
  await page.getByRole('row', { name: /Comet Taxis/ }).waitFor()
}

/** Walks round the gate of a locked register and ends before it. */
export async function tourOfTheGate(page: Page, show: Show): Promise<void> {
  await page.getByLabel('Your collar number').waitFor()
  await show('unlock')
  await page.getByLabel('Your collar number').fill(SERGEANT.label)
  await page.getByLabel('Your passphrase').fill('not the passphrase')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('alert').waitFor()
  await show('unlock-wrong')
  await page.getByRole('button', { name: 'Use recovery key' }).click()
  await page.getByRole('heading', { name: /recovery key/i, level: 1 }).waitFor()
  await show('recover')
  await page.getByRole('button', { name: 'Back' }).click()
}
