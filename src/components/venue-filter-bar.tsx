import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { VenueRow } from '@shared/contracts/venues.contract'
import { VENUE_RULE_WORDS, VENUE_RULES, type VenueRule } from '@shared/domain/venues/choosing'
import { VENUE_TYPE_WORDS, VENUE_TYPES, type VenueType } from '@shared/domain/venues/venue'
import { useMemo } from 'react'
import type { VenueFilter } from './venue-filter'

interface VenueFilterBarProps {
  /** Every venue: which towns and types can be asked for. */
  readonly venues: readonly VenueRow[]
  readonly filter: VenueFilter
  readonly onFilter: (filter: VenueFilter) => void
}

const EVERY = ''

/** Narrows the venues to choose from by words, town, type and what is known of their past. */
export function VenueFilterBar({ venues, filter, onFilter }: VenueFilterBarProps) {
  const towns = useMemo(() => [...new Set(venues.map(({ town }) => town))].sort(), [venues])
  const types = useMemo(() => {
    const there = new Set(venues.map(({ type }) => type))
    return VENUE_TYPES.filter((type) => there.has(type))
  }, [venues])
  const set = (change: Partial<VenueFilter>) => onFilter({ ...filter, ...change })
  return (
    <Group gap="sm" align="flex-end" role="group" aria-label="Which venues to show">
      <TextInput
        label="Search"
        value={filter.query}
        onChange={({ currentTarget }) => set({ query: currentTarget.value })}
        w="13rem"
      />
      <NativeSelect
        label="Town"
        data={[{ value: EVERY, label: 'Every town' }, ...towns.map((town) => ({ value: town, label: town }))]}
        value={filter.town ?? EVERY}
        onChange={({ currentTarget }) => set({ town: currentTarget.value || null })}
        w="11rem"
      />
      <NativeSelect
        label="Type"
        data={[
          { value: EVERY, label: 'Every type' },
          ...types.map((type) => ({ value: type, label: VENUE_TYPE_WORDS[type] })),
        ]}
        value={filter.type ?? EVERY}
        onChange={({ currentTarget }) => set({ type: (currentTarget.value || null) as VenueType | null })}
        w="12rem"
      />
      <NativeSelect
        label="Which"
        data={VENUE_RULES.map((value) => ({ value, label: VENUE_RULE_WORDS[value] }))}
        value={filter.rule}
        onChange={({ currentTarget }) => set({ rule: currentTarget.value as VenueRule })}
        w="15.5rem"
      />
      {filter.rule === 'not_for_months' && (
        <NumberInput
          label="Months"
          value={filter.months}
          onChange={(months) => set({ months })}
          min={1}
          max={120}
          allowDecimal={false}
          hideControls
          w="5rem"
        />
      )}
    </Group>
  )
}
