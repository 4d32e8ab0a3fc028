import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { COUNTS } from '../counts.ts'
import { createRegister, importVenues, planNight, recordNight } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { NIGHTS } from './nights.ts'

/** The most keys that one whole visit with its debrief may take, Shift for a capital included. */
const MOST_KEYS = 70

/** Counts every key that reaches the page, and every use of the mouse. A capital or "?" is two keys: Shift too. */
const countInputs = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.documentElement
    dataset.keys = '0'
    dataset.pointers = '0'
    const add = (to: 'keys' | 'pointers', by: number) => {
      dataset[to] = String(Number(dataset[to]) + by)
    }
    window.addEventListener(
      'keydown',
      ({ key, repeat }) => {
        if (!repeat) add('keys', /^[A-Z?]$/.test(key) ? 2 : 1)
      },
      true,
    )
    window.addEventListener('pointerdown', () => add('pointers', 1), true)
  })

const counted = async (page: Page, what: 'keys' | 'pointers'): Promise<number> =>
  Number(await page.evaluate((name) => document.documentElement.dataset[name], what))

test('a whole visit with its debrief is recorded with few keys, and without the mouse', async ({ page }) => {
  test.setTimeout(600_000)
  const [night] = NIGHTS
  if (!night) throw new Error('there is no first night')
  await createRegister(page)
  await importVenues(page, resolve(import.meta.dirname, '../../resources/samples/invented-venues.csv'))
  await planNight(page, night)
  await countInputs(page)

  const keys: number[] = []
  let before = 0
  const { visits, delay } = COUNTS.typing
  const started = performance.now()
  await recordNight(page, { visits: night.visits.slice(0, visits) }, night.visits.length, {
    delay,
    recorded: async () => {
      const now = await counted(page, 'keys')
      keys.push(now - before)
      before = now
    },
  })
  const seconds = (performance.now() - started) / 1000

  const sorted = [...keys].sort((a, b) => a - b)
  const median = ((sorted[(visits - 1) >> 1] ?? 0) + (sorted[visits >> 1] ?? 0)) / 2
  console.log(
    `${visits} visits at ${delay} ms a key: ${before} keys, ${sorted[0]} to ${sorted.at(-1)} a visit, median ${median}; ${seconds.toFixed(1)} s in all`,
  )
  expect(keys).toHaveLength(visits)
  expect(sorted[0]).toBeGreaterThan(20)
  expect(sorted.at(-1)).toBeLessThanOrEqual(MOST_KEYS)
  expect(await counted(page, 'pointers')).toBe(0)
})
