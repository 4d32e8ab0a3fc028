import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { type DataColumn, DataTable } from '../../../src/components/data-table.tsx'
import { renderScreen } from '../fake-desk.tsx'

interface Row {
  readonly name: string
  readonly visits: number | null
}

const COLUMNS: readonly DataColumn<Row>[] = [
  { id: 'name', header: 'Name', value: (row) => row.name },
  { id: 'visits', header: 'Visits', value: (row) => row.visits },
]
const ROWS: readonly Row[] = [
  { name: 'Brindle Inn', visits: null },
  { name: 'Alder House', visits: 10 },
  { name: 'Cutler’s Rest', visits: 9 },
]

function renderTable(onOpen = vi.fn()) {
  renderScreen(
    <DataTable
      caption="Venues"
      noun="venues"
      columns={COLUMNS}
      rows={ROWS}
      total={12}
      rowKey={(row) => row.name}
      initialSort={[{ id: 'name', desc: false }]}
      onOpen={onOpen}
    />,
  )
  return onOpen
}

const names = () =>
  within(screen.getByRole('table', { name: 'Venues' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent)

it('says how many of how many it shows', () => {
  renderTable()
  expect(screen.getByRole('status').textContent).toBe('Showing 3 of 12 venues')
})

it('sorts numbers as numbers both ways, with blanks last', () => {
  renderTable()
  expect(names()).toEqual(['Alder House', 'Brindle Inn', 'Cutler’s Rest'])
  const visits = screen.getByRole('button', { name: 'Visits' })
  fireEvent.click(visits)
  const once = names()
  fireEvent.click(visits)
  expect([once, names()]).toContainEqual(['Cutler’s Rest', 'Alder House', 'Brindle Inn'])
  expect([once, names()]).toContainEqual(['Alder House', 'Cutler’s Rest', 'Brindle Inn'])
})

it('has one tab stop, walks with the arrows, stops at the ends and opens with Enter', () => {
  const onOpen = renderTable()
  const rows = () => screen.getAllByRole('row').slice(1)
  expect(rows().map((row) => row.tabIndex)).toEqual([0, -1, -1])

  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
  rows()[0]?.focus()
  press('ArrowUp')
  expect(document.activeElement).toBe(rows()[0])
  press('ArrowDown')
  press('End')
  press('ArrowDown')
  expect(document.activeElement).toBe(rows()[2])
  press('ArrowUp')
  press('Enter')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(ROWS[0])
})
