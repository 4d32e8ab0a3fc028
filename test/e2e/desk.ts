import type { Locator, Page } from '@playwright/test'
import type { TypedNight, TypedNotTestable, TypedVisit } from './nights.ts'

/*
 * What a user does, in the words of the screens. The journeys, the demo and the screenshots all drive the
 * application through these functions, so that each is a use of the real screens.
 */

export const SERGEANT = { label: 'PS 1234', passphrase: 'four plain quiet words' } as const

/** Called on each screen with a name for it. */
export type Show = (name: string) => Promise<void>

/** The numbers of an invented force: Ofcom's drama range, and the national emergency number. */
const CHANNELS = [
  ['emergency', 'Emergency', '999', 'A child is with an adult you are worried about, now'],
  ['police', 'Police non-emergency', '101', 'They have left, or you want to talk it over'],
  ['other', 'Licensing team', '01632 960123', 'Training, posters and questions, in office hours'],
] as const

/** Creates a register and confirms the recovery key; returns that key. `seen` is called while it is on show. */
export async function createRegister(page: Page, seen?: () => Promise<void>): Promise<string> {
  await page.getByLabel('Name of the register').fill('Northmere Division licensing')
  await page.getByLabel('Who keeps the recovery key').fill('Records office')
  await page.getByLabel('Your collar number').fill(SERGEANT.label)
  await page.getByLabel('New passphrase', { exact: true }).fill(SERGEANT.passphrase)
  await page.getByLabel('New passphrase again').fill(SERGEANT.passphrase)
  await page.getByRole('button', { name: 'Create the register' }).click()
  const key = page.getByRole('list', { name: 'Recovery key' })
  await key.waitFor()
  await seen?.()
  const groups = await key.getByRole('listitem').allInnerTexts()
  await page.getByLabel('Type the last group of the key').fill(groups.at(-1) ?? '')
  await page.getByRole('button', { name: 'I have the key on paper' }).click()
  await heading(page, 'Home').waitFor()
  return groups.join('-')
}

/** Unlocks the register. */
export async function unlock(
  page: Page,
  { label, passphrase }: { readonly label: string; readonly passphrase: string },
): Promise<void> {
  await page.getByLabel('Your collar number').fill(label)
  await page.getByLabel('Your passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await heading(page, 'Home').waitFor()
}

/** Adds a user, as the sergeant who has the register open. */
export async function addUser(
  page: Page,
  { label, passphrase }: { readonly label: string; readonly passphrase: string },
  role: 'Officer' | 'Sergeant',
): Promise<void> {
  await goTo(page, 'Settings')
  await page.getByRole('tab', { name: 'Users' }).click()
  await page.getByRole('button', { name: 'Add a user' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Collar number').fill(label)
  await panel.getByLabel('Role').selectOption(role)
  await panel.getByLabel('New passphrase', { exact: true }).fill(passphrase)
  await panel.getByLabel('New passphrase again').fill(passphrase)
  await panel.getByRole('button', { name: 'Add the user' }).click()
  await panel.waitFor({ state: 'detached' })
}

/** Fills in the force profile of an invented force. */
export async function fillForceProfile(page: Page): Promise<void> {
  await goTo(page, 'Settings')
  await page.getByLabel('Force', { exact: true }).fill('Northshire Police')
  await page.getByLabel('Division (optional)').fill('Northmere Division')
  await page.getByLabel('Team', { exact: true }).fill('Licensing team')
  await page.getByLabel('Name of the operation').fill('Operation Makesafe')
  await page.getByLabel('Code word').fill('Makesafe')
  for (const [kind, name, number, when] of CHANNELS) {
    await page.getByRole('button', { name: 'Add a number' }).click()
    await page.getByLabel('What it is').selectOption(kind)
    await page.getByLabel('Name in print').fill(name)
    await page.getByLabel('Number or address').fill(number)
    await page.getByLabel('When to use it').fill(when)
    await page.getByLabel('Last checked (optional)').fill('2 November 2026')
    await page.getByRole('button', { name: `Close ${name}` }).click()
  }
  await page.getByLabel('Contact name (optional)').fill('The licensing office')
  await page.getByLabel('Contact telephone (optional)').fill('01632 960123')
  await page.getByLabel('Contact e-mail (optional)').fill('licensing@northshire.example.org')
  await page.getByLabel('E-mail drafts are from (optional)').fill('licensing@northshire.example.org')
  await page.getByRole('button', { name: 'Save the force profile' }).click()
  await page.getByRole('main').getByRole('status').filter({ hasText: 'Saved' }).waitFor()
}

/** Imports a CSV file; returns what the page says came of it. `seen` is called while the preview is on show. */
export async function importVenues(page: Page, file: string, seen?: () => Promise<void>): Promise<string> {
  await goTo(page, 'Venues')
  await page.getByRole('link', { name: 'Import from a file' }).click()
  await page.getByLabel('CSV file').setInputFiles(file)
  const importAll = page.getByRole('button', { name: /^Import \d/ })
  await importAll.waitFor()
  await seen?.()
  await importAll.click()
  await heading(page, 'The venues are in the register').waitFor()
  return page.getByRole('main').innerText()
}

/** Fills in the plan of an operation; it is a draft without venues then. */
export async function startPlan(page: Page, night: TypedNight): Promise<void> {
  await goTo(page, 'Operations')
  await page.getByRole('button', { name: 'Plan an operation' }).first().click()
  await page.getByLabel('Name', { exact: true }).fill(night.name)
  await page.getByLabel('Town or towns').fill(night.towns)
  await page.getByLabel('Day', { exact: true }).fill(night.day)
  await page.getByLabel('Start', { exact: true }).fill(night.start)
  await page.getByLabel('Scenario').selectOption({ label: night.scenario })
  await page.getByLabel('Pass rule').selectOption({ label: night.rule })
  await page.getByRole('button', { name: 'Plan the operation' }).click()
  await page.getByRole('button', { name: 'Add venues' }).first().waitFor()
}

/**
 * Plans an operation with every venue its searches find, takes it live, and stands on its Results step. `arrange`
 * is called before it goes live, on its Plan step.
 */
export async function planNight(
  page: Page,
  night: TypedNight,
  arrange?: (page: Page, night: TypedNight) => Promise<void>,
): Promise<void> {
  await startPlan(page, night)
  if (night.secondNight) await addSessions(page, 1)
  await addVenues(page, night, night.searches)
  if (night.secondNight) await addVenues(page, night, night.secondNight, 1)
  await recordArrangements(page, night)
  await arrange?.(page, night)
  await goLive(page)
}

/** Adds sessions on the days that follow, with the teams of the last one; ends on the Plan step. */
export async function addSessions(page: Page, days: number, seen?: () => Promise<void>): Promise<void> {
  await step(page, 'Team').click()
  await page.getByRole('button', { name: 'Add sessions' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('For how many days in a row').fill(String(days))
  await seen?.()
  await form.getByRole('button', { name: 'Add sessions' }).click()
  await page.getByRole('heading', { name: `${days + 1} sessions` }).waitFor()
  await step(page, 'Plan').click()
}

/** Adds every venue that the searches find to the plan on show, to the first session or a later one. */
export async function addVenues(
  page: Page,
  { firstSlot, minutesBetween }: Pick<TypedNight, 'firstSlot' | 'minutesBetween'>,
  searches: readonly string[],
  session = 0,
): Promise<void> {
  await page.getByRole('button', { name: 'Add venues' }).first().click()
  if (session > 0) await page.getByLabel('Session', { exact: true }).selectOption({ index: session })
  await page.getByLabel('First slot').fill(firstSlot)
  await page.getByLabel('Minutes between').fill(minutesBetween)
  for (const search of searches) {
    await page.getByLabel('Search', { exact: true }).fill(search)
    await page.getByRole('button', { name: /^Choose all \d+ shown/ }).click()
  }
  const add = page.getByRole('button', { name: /^Add \d+ venues/ })
  await add.click()
  await add.waitFor({ state: 'detached' })
}

/** Who is on an invented team, by role. */
export interface TypedTeam {
  readonly name: string
  readonly vehicle: string
  readonly members: Readonly<Record<string, string>>
}

export const TEAM_A: TypedTeam = {
  name: 'Team A',
  vehicle: 'Grey van',
  members: {
    Lead: 'PS 1234',
    'Adult role-player': 'PC 4127',
    'Cover inside the venue': 'PC 4218',
    'Welfare officer': 'CSO 7702',
    'Debrief officer': 'PC 4300',
    Driver: 'PC 4300',
  },
}

/** Types who is on a team into the form on show and saves it; `seen` is called while it is filled in. */
async function fillTeam(page: Page, team: TypedTeam, seen?: () => Promise<void>): Promise<void> {
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Name', { exact: true }).fill(team.name)
  await panel.getByLabel('Vehicle (optional)').fill(team.vehicle)
  for (const [role, numbers] of Object.entries(team.members)) {
    await panel.getByLabel(role, { exact: true }).fill(numbers)
  }
  await seen?.()
  await panel.getByRole('button', { name: /^(Add|Save) the team$/ }).click()
  await panel.waitFor({ state: 'detached' })
}

/** Changes the first team of the operation on show, on its Team step. */
export async function changeFirstTeam(
  page: Page,
  team: TypedTeam,
  seen?: () => Promise<void>,
): Promise<void> {
  await step(page, 'Team').click()
  await page
    .getByRole('button', { name: /^Change Team/ })
    .first()
    .click()
  await fillTeam(page, team, seen)
}

/** Adds a team to the first session, on the Team step. */
export async function addTeam(page: Page, team: TypedTeam, seen?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Add a team' }).first().click()
  await fillTeam(page, team, seen)
}

/** Records what was arranged before the night; `seen` is called while the filled form is on show. */
export async function recordArrangements(
  page: Page,
  { day, arranged }: TypedNight,
  seen?: () => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: 'Record what was arranged' }).click()
  await page.getByLabel('Risk assessment: reference').fill(arranged.riskAssessment)
  await page.getByLabel('Does it foresee conflict').selectOption('No conflict is foreseen')
  await page.getByLabel('By whom').fill('Sergeant 1234')
  await page.getByLabel('When', { exact: true }).fill(arranged.consideredOn)
  await page.getByLabel('Decision', { exact: true }).fill('Authorisation not sought')
  await page.getByLabel('Reference of the decision').fill(arranged.decision)
  await page.getByLabel('Rank').fill('Inspector')
  await page.getByLabel('Approver’s name').fill('A. Example')
  await page.getByLabel('Reference of the approval').fill(arranged.approval)
  await page.getByLabel('Reference of the notice').fill(arranged.notice)
  await page.getByLabel('Day told').fill(day)
  await page.getByLabel('Time told').fill('1630')
  await page.getByLabel('Abort word').fill('Lighthouse')
  await seen?.()
  await page.getByRole('button', { name: 'Save what was arranged' }).click()
  await page.getByText('Lighthouse').waitFor()
}

/**
 * Marks the plan on show as approved, takes it live, and stands on its Results step. A night for which something
 * else is missing is typed in late: the nights of the journeys are over.
 */
export async function goLive(page: Page, approved?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Mark as approved' }).click()
  const start = page.getByRole('button', { name: 'Go live' })
  await start.waitFor()
  await approved?.()
  const late = page.getByRole('button', { name: 'Type in a night that is over' })
  await ((await late.isVisible()) ? late : start).click()
  await firstField(page).waitFor()
}

/** Records a visit with the keyboard alone, `delay` ms a key, from the panel's first field; ends on the next visit. */
async function recordVisit(page: Page, visit: TypedVisit | TypedNotTestable, delay: number): Promise<void> {
  const type = (keys: string) => page.keyboard.type(keys, { delay })
  const press = (key: string) => page.keyboard.press(key, { delay })
  await type(visit.metBy)
  await press('Tab')
  await type(visit.arrived)
  await press('Tab')
  if ('notTestable' in visit) {
    await markNotTestable(page, visit.notTestable, delay)
    return
  }
  await type(visit.left)
  await press('Tab')
  await type(`1${visit.keys}`)
  if (visit.minutes !== undefined) {
    await type(visit.minutes)
    await press('Tab')
  }
  await type(visit.booking)
  await type(visit.debrief)
  await press('Tab')
  await type(visit.debriefWith)
  await press('Tab')
  await type(visit.debriefKeys)
  await press('Enter')
}

/**
 * From the time out: a venue that is full has refused for that reason, which is a row of the panel; any
 * other reason has a key from everywhere in it. Ends on the next visit.
 */
async function markNotTestable(
  page: Page,
  why: TypedNotTestable['notTestable'],
  delay: number,
): Promise<void> {
  const type = (keys: string) => page.keyboard.type(keys, { delay })
  const press = (key: string) => page.keyboard.press(key, { delay })
  await press('Tab')
  if (why === 'full') {
    await type('7yf')
    await press('Enter')
    return
  }
  await press('Alt+n')
  await focused(page.getByLabel('Why it could not be tested, like full or closed')).waitFor()
  await type(why.reason)
  await press('Enter')
}

const focused = (target: Locator): Locator => target.and(target.page().locator(':focus'))

/**
 * Records the visits of a night, each from where the keyboard stands after the one before. `planned` is how
 * many there are in all, where only the first ones are recorded; `delay` is the pause after a key, in ms;
 * `recorded` is called after each visit.
 */
export async function recordNight(
  page: Page,
  { visits }: Pick<TypedNight, 'visits'>,
  planned = visits.length,
  { delay = 0, recorded }: { delay?: number; recorded?: () => Promise<void> } = {},
): Promise<void> {
  await firstField(page).focus()
  for (const [index, visit] of visits.entries()) {
    await recordVisit(page, visit, delay)
    await step(page, 'Results')
      .filter({ hasText: `${index + 1}/${planned}` })
      .waitFor()
    await recorded?.()
  }
}

/** Makes the packs of the operation on show; returns the sentence that says what came of it. */
export async function makePacks(page: Page): Promise<string> {
  await step(page, 'Packs').click()
  await page.getByRole('button', { name: /^Make \d+ packs?/ }).click()
  const result = page.getByRole('main').getByRole('status').filter({ hasText: /made/ })
  await result.waitFor({ timeout: 240_000 })
  return result.innerText()
}

/** Makes the papers of the operation on show; returns what the page says came of it. */
export async function makePapers(page: Page): Promise<string> {
  await step(page, 'Night sheet').click()
  await page.getByRole('button', { name: 'Make the papers' }).click()
  const result = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /papers made/ })
  await result.waitFor({ timeout: 60_000 })
  return result.innerText()
}

/** Goes to a place of the rail. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }).click()
  await heading(page, place).waitFor()
  await settled(page)
}

/** Waits until what the screen shows has arrived. */
export async function settled(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: 'Reading the register' })
    .first()
    .waitFor({ state: 'detached' })
}

/** A step of the operation on show. */
export const step = (page: Page, name: string): Locator =>
  page
    .getByRole('navigation', { name: 'Steps of the operation' })
    .getByRole('link', { name: new RegExp(`^${name}`) })

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, level: 1 })

const firstField = (page: Page): Locator => page.getByLabel('Met by (role)')
