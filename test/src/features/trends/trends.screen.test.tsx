import { breakdownsContracts } from '@shared/contracts/breakdowns.contract'
import { libraryContracts } from '@shared/contracts/library.contract'
import { trendsContracts } from '@shared/contracts/trends.contract'
import { wilson } from '@shared/domain/statistics/wilson'
import { NO_FILTER } from '@shared/domain/trends/trend-filter'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { trendChart } from '../../../../src/features/trends/trend-chart-model.ts'
import { TrendLinks } from '../../../../src/features/trends/trend-links.tsx'
import { TrendsScreen } from '../../../../src/features/trends/trends.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { TREND_FACTS } from './trend-facts.ts'
import { BREAKDOWNS, NO_BREAKDOWNS, POINT, TRENDS } from './trends-answers.ts'

const RULE = { id: '018f0000-0000-7000-8000-000000000003', name: 'Refused', version: 1 }
const withRules = () =>
  new FakeMain()
    .answers(breakdownsContracts.read, () => BREAKDOWNS)
    .answers(libraryContracts.list, () => ({
      scenarios: [],
      passRules: [
        {
          ...RULE,
          criterion: 'refused' as const,
          safeguardingReasons: ['safeguarding' as const],
          challengeSteps: ['askedId' as const],
          retired: false,
          operations: 0,
        },
      ],
    }))

it('has a picture with a description, and the same numbers as a table', async () => {
  withRules().answers(trendsContracts.read, () => TRENDS)
  renderScreen(<TrendsScreen />, '/trends')
  const picture = await screen.findByRole('img', { name: /Wilson/ })
  expect(picture.getAttribute('aria-label')).toContain('All the intervals overlap')

  fireEvent.click(screen.getByLabelText('Table'))
  const row = await screen.findByRole('row', { name: /OP-2026-014/ })
  expect(row.textContent).toContain('2/18')
  expect(row.textContent).toContain('3.1% to 32.8%')
  fireEvent.click(screen.getByLabelText('Chart'))
  expect(await screen.findByRole('img', { name: /Wilson/ })).toBeDefined()
})

it('says there is nothing yet instead of drawing an empty chart', async () => {
  const words = ['No completed visits yet. Results appear here after the first operation.']
  withRules()
    .answers(trendsContracts.read, () => ({ ...TRENDS, words, points: [] }))
    .answers(breakdownsContracts.read, () => NO_BREAKDOWNS)
  renderScreen(<TrendsScreen />, '/trends')
  expect(await screen.findByText(words[0] ?? '')).toBeDefined()
  expect(screen.queryByRole('img')).toBeNull()
})

it('lays a link over each dot, where the axes are', () => {
  const { marks } = trendChart(TRENDS)
  renderScreen(<TrendLinks marks={marks} count={2} area={{ x: 50, y: 20, width: 400, height: 180 }} />)
  const item = within(screen.getByRole('list')).getByRole('listitem')
  expect(item.style.left).toBe('150px')
  expect(item.style.top).toBe('180px')
  const link = within(item).getByRole('link', { name: /2 of 18/ })
  expect(link.getAttribute('href')).toBe('#/operations/018f0000-0000-7000-8000-000000000001/review')
})

it('puts two operations side by side with the verdict of the guard and both intervals', async () => {
  const second = {
    ...POINT,
    operationId: '018f0000-0000-7000-8000-000000000002',
    reference: 'OP-2027-001',
    facts: { ...TREND_FACTS, selection: 'random' as const },
    rate: wilson(9, 18),
  }
  withRules().answers(trendsContracts.read, () => ({ ...TRENDS, points: [POINT, second] }))
  renderScreen(<TrendsScreen />, '/trends')
  const compare = within(await screen.findByRole('region', { name: 'Compare two operations' }))
  const said = () => compare.getByRole('status').textContent
  expect(said()).toContain('Not comparable')
  expect(said()).toContain('Venues: Chosen by the team in the first, Drawn at random in the second.')
  expect(said()).toContain('First: OP-2026-014, 2 of 18, 11.1%, interval 3.1% to 32.8%.')
  expect(said()).toContain('Second: OP-2027-001, 9 of 18, 50.0%')

  expect(said()).toContain('Read each on its own, not as a rise or a fall.')
  expect(said()).not.toContain('by chance')

  fireEvent.change(compare.getByLabelText('First operation'), { target: { value: second.operationId } })
  expect(said()).toBe('This is one operation twice. Choose two.')
})

it('says the difference, its range and the test of two that are alike, the guard first', async () => {
  const id = '018f0000-0000-7000-8000-000000000002'
  const points = [
    { ...POINT, rate: wilson(3, 12) },
    { ...POINT, operationId: id, reference: 'OP-2027-001', rate: wilson(6, 12) },
  ]
  withRules().answers(trendsContracts.read, () => ({ ...TRENDS, points }))
  renderScreen(<TrendsScreen />, '/trends')
  const compare = within(await screen.findByRole('region', { name: 'Compare two operations' }))
  const said = compare.getByRole('status').textContent ?? ''
  const parts = ['These operations are comparable', 'That is 25 in 100 more', 'about 40 of 100', 'p = 0.400']
  expect(
    parts.map((part) => said.indexOf(part)).every((at, i, all) => at >= 0 && at > (all[i - 1] ?? -1)),
  ).toBe(true)
})

it('concludes nothing of two operations while visits are still to be recorded', async () => {
  const id = '018f0000-0000-7000-8000-000000000002'
  const points = [
    POINT,
    { ...POINT, operationId: id, reference: 'OP-2027-001', rate: wilson(9, 9), remaining: 9 },
  ]
  withRules().answers(trendsContracts.read, () => ({ ...TRENDS, points }))
  renderScreen(<TrendsScreen />, '/trends')
  const compare = within(await screen.findByRole('region', { name: 'Compare two operations' }))
  expect(compare.getByRole('status').textContent).toContain('too early to compare')
  expect(compare.queryByText('Method')).toBeNull()
})

it('offers no comparison with fewer than two operations', async () => {
  withRules().answers(trendsContracts.read, () => TRENDS)
  renderScreen(<TrendsScreen />, '/trends')
  await screen.findByRole('img', { name: /Wilson/ })
  expect(screen.queryByRole('region', { name: 'Compare two operations' })).toBeNull()
})

it('is looked at under another rule, under a title that says so, and back', async () => {
  const main = withRules().answers(trendsContracts.read, ({ ruleId }) => {
    return ruleId === null ? TRENDS : { ...TRENDS, lookedAt: 'Looked at under Refused v1.' }
  })
  renderScreen(<TrendsScreen />, '/trends')
  await screen.findByText(/counted under the pass rule that was frozen/)
  await screen.findByRole('option', { name: 'Refused v1' })
  fireEvent.change(screen.getByLabelText('Under'), { target: { value: RULE.id } })
  expect(await screen.findByText('Looked at under Refused v1.')).toBeDefined()
  expect(screen.queryByText(/counted under the pass rule that was frozen/)).toBeNull()
  expect(main.inputsOf(trendsContracts.read)).toEqual([
    { ruleId: null, filter: NO_FILTER },
    { ruleId: RULE.id, filter: NO_FILTER },
  ])
  expect(main.inputsOf(breakdownsContracts.read)).toEqual(main.inputsOf(trendsContracts.read))
  fireEvent.change(screen.getByLabelText('Under'), { target: { value: '' } })
  expect(await screen.findByText(/counted under the pass rule that was frozen/)).toBeDefined()
  expect(screen.queryByText('Looked at under Refused v1.')).toBeNull()
})

it('narrows the chart and everything below it by typed days and types, and says so in the title', async () => {
  const main = withRules().answers(trendsContracts.read, ({ filter }) => ({
    ...TRENDS,
    filterWords: filter.from === null ? '' : 'from 2026',
  }))
  renderScreen(<TrendsScreen />, '/trends')
  await screen.findByRole('heading', { name: 'Trends' })
  const from = screen.getByLabelText('From (optional)')
  fireEvent.change(from, { target: { value: '1/1/2026' } })
  expect(await screen.findByRole('heading', { name: 'Trends: from 2026' })).toBeDefined()
  const filter = { ...NO_FILTER, from: '2026-01-01' }
  expect(main.inputsOf(trendsContracts.read).at(-1)).toEqual({ ruleId: null, filter })
  expect(main.inputsOf(breakdownsContracts.read).at(-1)).toEqual({ ruleId: null, filter })

  // What cannot be read, or ends before it begins, is asked for at the field and looks at nothing.
  const asked = main.inputsOf(trendsContracts.read).length
  fireEvent.change(screen.getByLabelText('To (optional)'), { target: { value: '31/12/2025' } })
  expect(await screen.findByText('Enter the first day or a day after it')).toBeDefined()
  fireEvent.change(from, { target: { value: 'last year' } })
  expect(await screen.findByText('Enter a date, like 12/12/2026')).toBeDefined()
  expect(main.inputsOf(trendsContracts.read)).toHaveLength(asked)
})

it('keeps the choice of days where nothing is left by it', async () => {
  withRules()
    .answers(trendsContracts.read, ({ filter }) =>
      filter.from === null
        ? TRENDS
        : { ...TRENDS, points: [], words: ['Nothing is left.'], filterWords: 'from 2030' },
    )
    .answers(breakdownsContracts.read, () => NO_BREAKDOWNS)
  renderScreen(<TrendsScreen />, '/trends')
  await screen.findByRole('img', { name: /Wilson/ })
  fireEvent.change(screen.getByLabelText('From (optional)'), { target: { value: '1/1/2030' } })
  expect(await screen.findByText('Nothing is left.')).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('From (optional)').value).not.toBe('')
})
