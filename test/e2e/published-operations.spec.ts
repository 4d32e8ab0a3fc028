import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { createRegister, goTo, importVenues, planNight, recordNight, settled, step } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { PUBLISHED, type PublishedNight } from './published-nights.ts'

const FIRST = ['Amber', 'Brass', 'Copper', 'Dapple', 'Ember', 'Fallow', 'Ginger', 'Heather', 'Indigo']
const SECOND = ['Kettle', 'Lantern', 'Mitten', 'Nutshell', 'Oar', 'Pebble', 'Quill', 'Rattle']

/** 72 invented venues, in the towns of the five operations. */
function venueFile(): string {
  const towns = PUBLISHED.flatMap((one) => one.towns)
  const rows = towns
    .flatMap(({ town, venues }) => Array.from({ length: venues }, (_, n) => ({ town, number: 2 * n + 2 })))
    .map(({ town, number }, index) => {
      const name = `The ${FIRST[index % FIRST.length]} ${SECOND[Math.floor(index / FIRST.length)]}`
      return `${name},Hotel,${number} Example Row,${town},`
    })
  return ['Name,Type,Address,Town,Postcode', ...rows].join('\n')
}

async function expectOnReview(page: Page, { says }: PublishedNight): Promise<void> {
  await step(page, 'Review').click()
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { name: `${says.kOfN} as expected` })).toBeVisible()
  await expect(main).toContainText(`95% Wilson interval ${says.interval}.`)
  await expect(main).toContainText(says.words)
  await expect(page.getByRole('list', { name: 'Outcomes' })).toHaveText(says.marks)
  await expect(main).toContainText(says.debriefs)
  const ladder = page.getByRole('table', { name: /^What staff did, of \d+ completed tests$/ })
  await expect(ladder.getByRole('row', { name: /^Refused on safeguarding grounds/ })).toContainText(
    says.refused,
  )
  await expect(ladder.getByRole('row', { name: /^Reported before the debrief/ })).toContainText(says.reported)
}

async function expectUnderAnotherRule(page: Page, { says: { kOfN, under }, typed }: PublishedNight) {
  const main = page.getByRole('main')
  await page.getByLabel('Under').selectOption({ label: under.rule })
  await expect(main).toContainText(
    `Looked at under ${under.rule}, not the rule it was run under (${typed.rule}).`,
  )
  await expect(page.getByRole('heading', { name: `${under.kOfN} as expected` })).toBeVisible()
  await expect(main).toContainText(`95% Wilson interval ${under.interval}.`)
  await page.getByLabel('Under').selectOption({ label: `As frozen (${typed.rule})` })
  await expect(page.getByRole('heading', { name: `${kOfN} as expected` })).toBeVisible()
}

/** "2 of 18" as the chart and its table write it. */
const short = (kOfN: string) => kOfN.replace(' of ', '/')

test('five published operations, recorded by keyboard, come to the figures that were published', async ({
  page,
}, testInfo) => {
  test.setTimeout(1_800_000)
  const path = testInfo.outputPath('venues.csv')
  writeFileSync(path, venueFile())
  await createRegister(page)
  expect(await importVenues(page, path)).toContain('72 venues added')

  for (const published of PUBLISHED) {
    await test.step(published.source, async () => {
      await planNight(page, published.typed)
      await recordNight(page, published.typed)
      await expectOnReview(page, published)
      await expectUnderAnotherRule(page, published)
    })
  }

  await test.step('all five in the trend, each as it was published', async () => {
    await goTo(page, 'Trends')
    const chart = page.getByRole('img', { name: /95% Wilson interval/ })
    for (const { says } of PUBLISHED) await expect(chart).toContainText(short(says.kOfN))
    await page.getByText('Table', { exact: true }).click()
    for (const { typed, says } of PUBLISHED) {
      const row = page.getByRole('row', { name: new RegExp(typed.name) })
      await expect(row).toContainText(short(says.kOfN))
      await expect(row).toContainText(says.interval)
    }
  })

  await test.step('two nights that passed midnight keep their order and their times', async () => {
    await goTo(page, 'Operations')
    await page.getByRole('cell', { name: 'Two nights, the re-test', exact: true }).click()
    await step(page, 'Results').click()
    await settled(page)
    const visits = page.getByRole('table', { name: 'Visits' }).locator('tbody tr:has(td)')
    await expect(visits).toHaveCount(12)
    const night = ['22:10', '22:35', '23:00', '23:25', '23:50', '00:15']
    expect(await visits.locator('td:nth-child(2)').allInnerTexts()).toEqual([...night, ...night])
    for (const [index, arrived, left, debrief] of [
      [4, '23:52', '23:59', '00:14'],
      [5, '00:17', '00:24', '00:39'],
      [11, '00:17', '00:24', '00:39'],
    ] as const) {
      await visits.nth(index).click()
      await expect(visits.nth(index)).toHaveAttribute('aria-current', /.*/)
      await expect(page.getByLabel('in', { exact: true })).toHaveValue(arrived)
      await expect(page.getByLabel('out', { exact: true })).toHaveValue(left)
      await expect(page.getByLabel('Debrief', { exact: true })).toHaveValue(debrief)
    }
  })
})
