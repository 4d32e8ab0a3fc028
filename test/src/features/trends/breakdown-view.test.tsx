import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  coverageRows,
  dotRows,
  ladderRows,
  retestRows,
} from '../../../../src/features/trends/breakdown-model.ts'
import { BreakdownView, type ShownAs } from '../../../../src/features/trends/breakdown-view.tsx'
import { renderScreen } from '../../fake-desk.tsx'
import { BREAKDOWNS, NO_BREAKDOWNS } from './trends-answers.ts'

const [TYPES] = BREAKDOWNS.sections
const draw = (shown: ShownAs) => renderScreen(<BreakdownView all={BREAKDOWNS} shown={shown} />)
const part = (name: string) => screen.getByRole('region', { name })
const table = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent))
const marks = (name: string, attribute: string) =>
  [...part(name).querySelectorAll(`[${attribute}]`)].map((mark) => mark.getAttribute(attribute))

describe('dots', () => {
  it('stand where the share is, with their interval; a small cell is its count without a dot', () => {
    draw('chart')
    const rows = dotRows({ cells: TYPES?.cells ?? [] })
    expect(rows.map(({ mark }) => mark !== null)).toEqual([true, false])
    const [dot, ...others] = part('By type of venue').querySelectorAll<HTMLElement>('[data-share]')
    expect(others).toEqual([])
    expect(Number.parseFloat(dot?.style.left ?? '')).toBeCloseTo((2 / 15) * 100, 3)
    const interval = dot?.previousElementSibling as HTMLElement
    expect(Number.parseFloat(interval.style.left)).toBeCloseTo((rows[0]?.mark?.low ?? 0) * 100, 3)
    const end = Number.parseFloat(interval.style.left) + Number.parseFloat(interval.style.width)
    expect(end).toBeCloseTo((rows[0]?.mark?.high ?? 0) * 100, 3)
    expect(part('By type of venue').textContent).toContain('2 of 3')
  })

  it('are one picture that says the same as its table', () => {
    const { unmount } = draw('chart')
    const said = within(part('By type of venue')).getByRole('img').getAttribute('aria-label')
    unmount()
    draw('table')
    expect(screen.queryByRole('img')).toBeNull()
    const lines = table('By type of venue')
    expect(lines).toEqual([
      ['Hotel', '2 of 15', '13.3%', '3.7% to 37.9%'],
      ['Hostel', '2 of 3', 'Count only', ''],
    ])
    expect(said).toBe('By type of venue. Hotel: 2 of 15, 13.3%, interval 3.7% to 37.9%. Hostel: 2 of 3.')
  })
})

describe('bars', () => {
  it('are as many and as long as the lines of their tables', () => {
    const { unmount } = draw('chart')
    const drawn = {
      ladder: marks('What staff did', 'data-count'),
      retests: marks('Tested again', 'data-count'),
      venues: marks('Venues tested and trained', 'data-count'),
    }
    const width =
      part('Venues tested and trained').querySelector<HTMLElement>('[data-count]')?.style.width ?? ''
    expect(Number.parseFloat(width)).toBeCloseTo((14 / 38) * 100, 3)
    unmount()
    draw('table')
    expect(drawn.ladder).toEqual(
      ladderRows(BREAKDOWNS).flatMap(({ count, inner }) => [`${count}`, `${inner}`]),
    )
    expect(drawn.retests).toEqual(retestRows(BREAKDOWNS).map(({ count }) => `${count}`))
    expect(drawn.venues).toEqual(coverageRows(BREAKDOWNS).map(({ count }) => `${count}`))
    expect(table('Tested again')).toEqual([
      ['Improved', '3 of 9'],
      ['Worsened', '1 of 9'],
      ['Stayed the same', '5 of 9'],
    ])
    expect(table('Venues tested and trained')).toEqual([
      ['Tested', '14 of 38'],
      ['Training offered', '6 of 38'],
      ['Training delivered', '2 of 38'],
    ])
  })

  it('of a ladder have both rates in the table, and none after a step that nobody reached', () => {
    draw('table')
    expect(table('What staff did')).toEqual([
      ['Showed concern', '9 of 18', '9 of 18', '50.0%', '50.0%'],
      ['Asked a question', '12 of 18', '0 of 18', '0.0%', '0.0%'],
      ['Reported to the police', '2 of 18', '0 of 18', '0.0%', 'No rate'],
    ])
  })
})

it('says in words what each part allows, and how it was worked out only when asked', () => {
  draw('chart')
  expect(part('Tested again').textContent).toContain('9 venues were tested twice: 3 improved, 1 worsened')
  const method = within(part('By type of venue')).getByText('Method').closest('details')
  expect(method?.open).toBe(false)
  expect(method?.textContent).toContain('Fisher')
  expect(part('Venues tested and trained').textContent).toContain('14 of 38 venues tested.')
})

it('draws nothing below the chart while no visit is completed', () => {
  renderScreen(<BreakdownView all={NO_BREAKDOWNS} shown="chart" />)
  expect(screen.queryAllByRole('region')).toEqual([])
})

it('warns before lines are compared that mix several pass rules', () => {
  const mixed = 'These visits were counted under 2 pass rules (Strict v1 and Either v1).'
  renderScreen(<BreakdownView all={{ ...BREAKDOWNS, mixed }} shown="chart" />)
  const warning = screen.getByText(mixed)
  const first = part('By type of venue')
  expect(warning.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})
