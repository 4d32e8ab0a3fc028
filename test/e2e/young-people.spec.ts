import { resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { datesOfAdults, openCadet, recordAgreements, recordConsent, type TypedCadet } from './cadets-desk.ts'
import {
  addTeam,
  addUser,
  addVenues,
  changeFirstTeam,
  createRegister,
  goLive,
  goTo,
  importVenues,
  recordArrangements,
  startPlan,
  step,
  TEAM_A,
  type TypedTeam,
  unlock,
} from './desk.ts'
import { expect, test } from './fixtures.ts'
import { arranged, type TypedNight } from './nights.ts'

const TEAM_B: TypedTeam = {
  name: 'Team B',
  vehicle: 'Blue estate',
  members: {
    Lead: 'PS 5210',
    'Adult role-player': 'PC 5227',
    'Cover inside the venue': 'PC 5218',
    'Welfare officer': 'CSO 7703',
    'Debrief officer': 'PC 5300',
    Driver: 'PC 5300',
  },
}

const SECOND_SERGEANT = { label: 'PS 5678', passphrase: 'five other plain quiet words' } as const

const typedDay = (date: Date): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(date)

/** A Saturday at least a week ahead, so that the night is to come whenever this runs. */
function nextSaturday(): Date {
  const now = new Date()
  const days = 7 + ((6 - now.getDay() + 7) % 7)
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days)
}

const SATURDAY = nextSaturday()
const TODAY = typedDay(new Date())

const NIGHT: Omit<TypedNight, 'visits'> = {
  name: 'Northmere young people',
  towns: 'Northmere',
  searches: ['Alder House', 'Brindle', 'Cutler', 'Fernbank'],
  day: typedDay(SATURDAY),
  start: '1800',
  scenario: 'Adult with child, walk-in v1',
  rule: 'Strict v1',
  firstSlot: '1810',
  minutesBetween: '30',
  arranged: arranged(140, TODAY),
}

/** Sixteen on the night: born some months before its month, sixteen years ago. */
const BORN = new Date(SATURDAY.getFullYear() - 16, SATURDAY.getMonth() - 4, 1)
const cadet = (reference: string): TypedCadet => ({
  reference,
  month: new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(BORN),
  year: String(BORN.getFullYear()),
  file: `NU-2026-${reference.slice(-3)}`,
})
const READY = [cadet('C-014'), { ...cadet('C-032'), notHere: 'Alder House Hotel, Northmere' }, cadet('C-045')]
const NO_CONSENT = cadet('C-021')

/** Counts every use of the mouse in the page on show. */
const countPointers = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.pointers = '0'
    window.addEventListener(
      'pointerdown',
      () => {
        const { dataset } = document.documentElement
        dataset.pointers = String(Number(dataset.pointers) + 1)
      },
      true,
    )
  })

const pointers = (page: Page) => page.evaluate(() => document.documentElement.dataset.pointers)

/** Presses Tab, or Shift+Tab, until the target has the focus; refuses where it is never reached. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`the keyboard does not reach ${target}`)
}

const grid = (page: Page) => page.getByRole('grid', { name: /^Young people on teams/ })
const cell = (page: Page, team: string, reference: string) =>
  grid(page).getByRole('gridcell', { name: new RegExp(`^${team}, ${reference}, 16: `) })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const panelOf = (page: Page, reference: string, team: string) =>
  page.getByRole('region', { name: `${reference}, 16, with ${team}` })
const said = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('main').getByRole('status').filter({ hasText: words })).toBeVisible()

/** Walks the grid with the arrows from the cell that has the focus. */
async function walk(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Opens the board of the operation on show from its Team step, without the mouse. */
async function openBoard(page: Page): Promise<void> {
  await tabTo(page, step(page, 'Team'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('tab', { name: 'Adults' }))
  await walk(page, 'ArrowRight', 'Enter')
  await grid(page).waitFor()
  await tabTo(page, grid(page).locator('[tabindex="0"]'))
}

async function fillOverride(page: Page): Promise<void> {
  await tabTo(page, button(page, 'Record what an approver set aside'))
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Record what an approver set aside' })
  await tabTo(page, form.getByLabel('Approver’s name'))
  const typed = ['A. Example', 'Inspector', 'OPS/2026/141', 'The link with that hotel ended years ago']
  for (const text of typed) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  await tabTo(page, form.getByRole('button', { name: 'Record it' }))
  await page.keyboard.press('Enter')
}

test('young people go out by keyboard alone: the rules stop, an approver decides, and a withdrawal stands down', async ({
  app,
  page: first,
}) => {
  let page = first
  await createRegister(page)
  await importVenues(page, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
  await addUser(page, SECOND_SERGEANT, 'Sergeant')
  await startPlan(page, { ...NIGHT, visits: [] })
  await changeFirstTeam(page, TEAM_A)
  await addTeam(page, TEAM_B)
  await datesOfAdults(page)
  await step(page, 'Plan').click()
  await addVenues(page, NIGHT, NIGHT.searches)
  await recordArrangements(page, { ...NIGHT, day: TODAY, visits: [] })
  for (const one of READY) {
    await openCadet(page, one)
    await recordConsent(page, one, NIGHT.name, TODAY)
    await recordAgreements(page, TODAY)
  }
  await openCadet(page, NO_CONSENT)
  const toOperation = async () => {
    await goTo(page, 'Operations')
    await page.getByRole('cell', { name: NIGHT.name, exact: true }).click()
    await step(page, 'Team').waitFor()
  }
  await toOperation()
  await expect(step(page, 'Team')).toContainText('young people missing')

  await test.step('the board and the reasons of a blocked cell', async () => {
    await countPointers(page)
    await openBoard(page)
    await expect(grid(page)).toMatchAriaSnapshot(`
      - grid /Young people on teams, Sat \\d+ \\w+ \\d+, 18:00 to 23:30/:
        - rowgroup:
          - row "Team C-014 16 C-021 16 C-032 16 C-045 16":
            - columnheader "Team"
            - columnheader "C-014 16"
            - columnheader "C-021 16"
            - columnheader "C-032 16"
            - columnheader "C-045 16"
        - rowgroup:
          - 'row "Team A Team A, C-014, 16: allowed Team A, C-021, 16: blocked, 1 warning Team A, C-032, 16: blocked Team A, C-045, 16: allowed"':
            - rowheader "Team A"
            - 'gridcell "Team A, C-014, 16: allowed"'
            - 'gridcell "Team A, C-021, 16: blocked, 1 warning"'
            - 'gridcell "Team A, C-032, 16: blocked"'
            - 'gridcell "Team A, C-045, 16: allowed"'
          - 'row "Team B Team B, C-014, 16: allowed Team B, C-021, 16: blocked, 1 warning Team B, C-032, 16: allowed Team B, C-045, 16: allowed"':
            - rowheader "Team B"
            - 'gridcell "Team B, C-014, 16: allowed"'
            - 'gridcell "Team B, C-021, 16: blocked, 1 warning"'
            - 'gridcell "Team B, C-032, 16: allowed"'
            - 'gridcell "Team B, C-045, 16: allowed"'
    `)
    await walk(page, 'ArrowRight')
    await expect(cell(page, 'Team A', 'C-021')).toBeFocused()
    await expect(panelOf(page, 'C-021', 'Team A')).toMatchAriaSnapshot(`
      - region "C-021, 16, with Team A":
        - heading "C-021, 16, with Team A" [level=2]
        - text: blocked, 1 warning
        - region "Stops":
          - heading "Stops" [level=3]
          - list:
            - listitem:
              - paragraph: No parent’s or guardian’s consent to this operation is recorded. Consent to another operation does not count.
              - paragraph: "Volunteer Police Cadets: a health and permission form for every event (rule 4). Nobody may set this aside."
        - region "Warns":
          - heading "Warns" [level=3]
          - list:
            - listitem:
              - paragraph: /The young person’s own agreement for Saturday \\d+ \\w+ \\d+ is not recorded\\. Ask at the briefing, then enter it\\./
              - paragraph: The young person agrees at each briefing and may stop (rule 6)
        - group: "For the briefing: 6 points"
    `)
    await page.keyboard.press('Enter')
    await said(page, /^C-021 cannot go with Team A\. No parent’s or guardian’s consent/)
    await walk(page, 'ArrowRight')
    await expect(panelOf(page, 'C-032', 'Team A')).toContainText('“Not here” is ticked for Alder House Hotel')
    await walk(page, 'ArrowDown')
    await expect(cell(page, 'Team B', 'C-032')).toHaveAccessibleName('Team B, C-032, 16: allowed')
  })

  await test.step('the planner proposes, and what it proposes is assigned', async () => {
    await tabTo(page, button(page, 'Fill the night'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    const proposal = page.getByRole('region', { name: 'Proposal' })
    await expect(proposal).toMatchAriaSnapshot(`
      - region "Proposal":
        - heading "Proposal" [level=2]
        - paragraph: Nothing is assigned yet.
        - button "Assign these 2"
        - button "Do not"
        - list:
          - listitem:
            - paragraph: C-014 with Team A
            - paragraph: Looked after by CSO 7702. No warnings.
          - listitem:
            - paragraph: C-032 with Team B
            - paragraph: Looked after by CSO 7703. No warnings.
    `)
    await expect(page.getByText('0 of 2 teams have a young person.')).toBeVisible()
    await tabTo(page, button(page, 'Assign these 2'))
    await page.keyboard.press('Enter')
    await said(page, '2 young people assigned.')
    await expect(page.getByText('2 of 2 teams have a young person.')).toBeVisible()
    await expect(cell(page, 'Team B', 'C-032')).toBeFocused()
    await expect(grid(page)).toMatchAriaSnapshot(`
      - grid /Young people on teams, Sat \\d+ \\w+ \\d+, 18:00 to 23:30/:
        - rowgroup:
          - row "Team C-014 16 C-021 16 C-032 16 C-045 16":
            - columnheader "Team"
            - columnheader "C-014 16"
            - columnheader "C-021 16"
            - columnheader "C-032 16"
            - columnheader "C-045 16"
        - rowgroup:
          - 'row "Team A Team A, C-014, 16: assigned Team A, C-021, 16: blocked, 1 warning Team A, C-032, 16: blocked Team A, C-045, 16: allowed"':
            - rowheader "Team A"
            - 'gridcell "Team A, C-014, 16: assigned"'
            - 'gridcell "Team A, C-021, 16: blocked, 1 warning"'
            - 'gridcell "Team A, C-032, 16: blocked"'
            - 'gridcell "Team A, C-045, 16: allowed"'
          - 'row "Team B Team B, C-014, 16: allowed Team B, C-021, 16: blocked, 1 warning Team B, C-032, 16: assigned Team B, C-045, 16: allowed"':
            - rowheader "Team B"
            - 'gridcell "Team B, C-014, 16: allowed"'
            - 'gridcell "Team B, C-021, 16: blocked, 1 warning"'
            - 'gridcell "Team B, C-032, 16: assigned"'
            - 'gridcell "Team B, C-045, 16: allowed"'
    `)
  })

  await test.step('a visit is sat out and gone to again; somebody is taken off and put back', async () => {
    await walk(page, 'Control+Home')
    await expect(cell(page, 'Team A', 'C-014')).toHaveAccessibleName('Team A, C-014, 16: assigned')
    const visit = panelOf(page, 'C-014', 'Team A').getByRole('checkbox').first()
    for (const sitsOut of [true, false]) {
      await tabTo(page, visit)
      await page.keyboard.press('Space')
      await expect(visit).toBeChecked({ checked: sitsOut })
      await tabTo(page, button(page, 'Save these changes'))
      await page.keyboard.press('Enter')
      await said(page, 'The assignment of C-014 is changed.')
      await expect(button(page, 'Save these changes')).toHaveCount(0)
      await expect(visit).toBeChecked({ checked: sitsOut })
      await tabTo(page, cell(page, 'Team A', 'C-014'), 'Shift+Tab')
    }
    await page.keyboard.press('Enter')
    await said(page, 'C-014 is off Team A.')
    await tabTo(page, button(page, 'Put back'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await said(page, /^C-014 is assigned to Team A\./)
    await expect(cell(page, 'Team A', 'C-014')).toBeFocused()
  })

  await test.step('what an approver may set aside is not the planner’s to record', async () => {
    await page.keyboard.press('Enter')
    await said(page, 'C-014 is off Team A.')
    await walk(page, 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter')
    await said(page, 'C-032 is off Team B.')
    await walk(page, 'ArrowRight', 'Enter')
    await said(page, /^C-045 is assigned to Team B\./)
    await walk(page, 'ArrowUp', 'ArrowLeft')
    await tabTo(page, button(page, 'Assign all the same'))
    await page.keyboard.press('Enter')
    await said(page, /^C-032 is assigned to Team A\./)
    await fillOverride(page)
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('You planned this')
    await page.keyboard.press('Escape')
    await expect(cell(page, 'Team A', 'C-032')).toHaveAccessibleName('Team A, C-032, 16: assigned, blocked')
    expect(await pointers(page)).toBe('0')
  })

  await test.step('another sergeant records it', async () => {
    await button(page, 'Lock').click()
    page = await app.window(first)
    await unlock(page, SECOND_SERGEANT)
    await toOperation()
    await countPointers(page)
    await openBoard(page)
    await walk(page, 'ArrowRight', 'ArrowRight')
    await fillOverride(page)
    const riding = cell(page, 'Team A', 'C-032')
    await expect(riding).toHaveAccessibleName('Team A, C-032, 16: assigned, overridden')
    await expect(panelOf(page, 'C-032', 'Team A')).toContainText(
      'Set aside by Inspector A. Example, OPS/2026/141: “The link with that hotel ended years ago” Rule 13',
    )
    expect(await pointers(page)).toBe('0')
  })

  await test.step('live, without a breach; then a consent is withdrawn', async () => {
    await step(page, 'Plan').click()
    await goLive(page)
    await step(page, 'Review').click()
    await expect(page.getByRole('main')).toContainText(/Set aside: rule 13 \(.+\) for Team A/)
    await expect(page.getByRole('heading', { name: 'Breaches' })).toHaveCount(0)
    await openCadet(page, cadet('C-045'))
    await button(page, /^Withdraw the consent to/).click()
    await button(page, 'Record the withdrawal').click()
    await expect(page.getByText(/^Withdrawn on/)).toBeVisible()
  })

  await test.step('whoever rode under it is stood down, which the board and Review say', async () => {
    await toOperation()
    await countPointers(page)
    await openBoard(page)
    await expect(page.getByRole('main')).toContainText(
      /C-045 was stood down from Team B on .+, stopped by rule 4 \(consent to this operation\)\./,
    )
    await expect(page.getByText('1 of 2 teams has a young person.')).toBeVisible()
    await expect(cell(page, 'Team B', 'C-045')).toHaveAccessibleName(/^Team B, C-045, 16: blocked/)
    await expect(cell(page, 'Team A', 'C-032')).toHaveAccessibleName(/assigned, overridden$/)
    expect(await pointers(page)).toBe('0')
    await step(page, 'Review').click()
    await expect(page.getByRole('main')).toContainText(
      /Stood down from Team B on .+: rule 4 \(consent to this operation\)\./,
    )
    await expect(page.getByRole('main')).not.toContainText(/C-0\d\d/)
  })
})
