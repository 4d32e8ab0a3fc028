import { Group, MultiSelect, SegmentedControl } from '@mantine/core'
import { trendFilter } from '@shared/contracts/trends.contract'
import type { TrendFilter } from '@shared/domain/trends/trend-filter'
import { VENUE_TYPE_WORDS, VENUE_TYPES, type VenueType } from '@shared/domain/venues/venue'
import { useState } from 'react'
import { DayInput } from '../../components/day-input'
import type { ShownAs } from './breakdown-view'
import classes from './filter-bar.module.css'

interface FilterBarProps {
  readonly filter: TrendFilter
  /** Told of every change that can be looked at; what is still being typed is not. */
  readonly onFilter: (filter: TrendFilter) => void
  readonly shown: ShownAs
  readonly onShow: (shown: ShownAs) => void
}

/** What the whole screen is narrowed by, and whether it is drawn or listed. */
export function FilterBar({ filter, onFilter, shown, onShow }: FilterBarProps) {
  const [typed, setTyped] = useState(filter)
  const set = (change: Partial<TrendFilter>) => {
    const next = { ...typed, ...change }
    setTyped(next)
    const read = trendFilter.safeParse(next)
    if (read.success) onFilter(read.data)
  }
  const problems = trendFilter.safeParse(typed).error?.issues ?? []
  const problem = (field: string) => problems.find(({ path }) => path[0] === field)?.message
  return (
    <Group
      gap="md"
      align="flex-start"
      role="group"
      aria-label="Which visits to count"
      className={classes.bar}
    >
      <DayInput
        label="From (optional)"
        value={typed.from}
        onChange={(from) => set({ from })}
        error={problem('from')}
        w="11rem"
      />
      <DayInput
        label="To (optional)"
        value={typed.to}
        onChange={(to) => set({ to })}
        error={problem('to')}
        w="11rem"
      />
      <MultiSelect
        label="Types of venue"
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        maxDropdownHeight={420}
        description="Every type, or those chosen"
        data={VENUE_TYPES.map((type) => ({ value: type, label: VENUE_TYPE_WORDS[type] }))}
        value={[...typed.venueTypes]}
        onChange={(types) => set({ venueTypes: types as VenueType[] })}
        w="22rem"
      />
      <SegmentedControl
        aria-label="Show as"
        className={classes.shown ?? ''}
        value={shown}
        onChange={(value) => onShow(value as ShownAs)}
        data={[
          { value: 'chart', label: 'Chart' },
          { value: 'table', label: 'Table' },
        ]}
      />
    </Group>
  )
}
