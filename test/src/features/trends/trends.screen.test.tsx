import { libraryContracts } from '@shared/contracts/library.contract'
import { trendsContracts } from '@shared/contracts/trends.contract'
import { wilson } from '@shared/domain/statistics/wilson'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { trendChart } from '../../../../src/features/trends/trend-chart-model.ts'
import { TrendLinks } from '../../../../src/features/trends/trend-links.tsx'
import { TrendsScreen } from '../../../../src/features/trends/trends.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { TREND_FACTS } from './trend-facts.ts'

const TRENDS = {
  lookedAt: null,
  words: ['All the intervals overlap, so this chart alone does not show a change.'],
  points: [
    {
      operationId: '018f0000-0000-7000-8000-000000000001',
      reference: 'OP-2026-014',
      name: 'Northmere hotels',
      day: '2026-12-12',
      rule: 'Strict v1',
      scenario: 'Walk-in v1',
      selection: 'Chosen by the team',
      facts: TREND_FACTS,
      rate: wilson(2, 18),
      remaining: 0,
    },
  ],
}

const RULE = { id: '018f0000-0000-7000-8000-000000000003', name: 'Refused', version: 1 }
const withRules = () =>
  new FakeMain().answers(libraryContracts.list, () => ({
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
  const picture = await screen.findByRole('img')
  expect(picture.getAttribute('aria-label')).toContain('All the intervals overlap')

  fireEvent.click(screen.getByLabelText('Table'))
  const row = await screen.findByRole('row', { name: /OP-2026-014/ })
  expect(row.textContent).toContain('2/18')
  expect(row.textContent).toContain('3.1% to 32.8%')
  fireEvent.click(screen.getByLabelText('Chart'))
  expect(await screen.findByRole('img')).toBeDefined()
})

it('says there is nothing yet instead of drawing an empty chart', async () => {
  const words = ['No completed visits yet. Results appear here after the first operation.']
  withRules().answers(trendsContracts.read, () => ({ words, points: [], lookedAt: null }))
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
  const [first] = TRENDS.points
  if (first === undefined) throw new Error('There is no first operation')
  const second = {
    ...first,
    operationId: '018f0000-0000-7000-8000-000000000002',
    reference: 'OP-2027-001',
    facts: { ...TREND_FACTS, selection: 'random' as const },
    rate: wilson(9, 18),
  }
  new FakeMain().answers(trendsContracts.read, () => ({ ...TRENDS, points: [first, second] }))
  renderScreen(<TrendsScreen />, '/trends')
  const compare = within(await screen.findByRole('region', { name: 'Compare two operations' }))
  const said = () => compare.getByRole('status').textContent
  expect(said()).toContain('Not comparable')
  expect(said()).toContain('Venues: Chosen by the team in the first, Drawn at random in the second.')
  expect(said()).toContain('First: OP-2026-014, 2 of 18, 11.1%, interval 3.1% to 32.8%.')
  expect(said()).toContain('Second: OP-2027-001, 9 of 18, 50.0%')

  fireEvent.change(compare.getByLabelText('First operation'), { target: { value: second.operationId } })
  expect(said()).toContain('Comparable')
  expect(said()).not.toContain('Not comparable')
})

it('offers no comparison with fewer than two operations', async () => {
  new FakeMain().answers(trendsContracts.read, () => TRENDS)
  renderScreen(<TrendsScreen />, '/trends')
  await screen.findByRole('img')
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
  expect(main.inputsOf(trendsContracts.read)).toEqual([{ ruleId: null }, { ruleId: RULE.id }])
  fireEvent.change(screen.getByLabelText('Under'), { target: { value: '' } })
  expect(await screen.findByText(/counted under the pass rule that was frozen/)).toBeDefined()
  expect(screen.queryByText('Looked at under Refused v1.')).toBeNull()
})
