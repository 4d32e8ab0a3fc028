import { filterWords, isFiltered, NO_FILTER } from '@shared/domain/trends/trend-filter'
import { expect, it } from 'vitest'

const words = (from: string | null, to: string | null) => filterWords({ ...NO_FILTER, from, to })

it('says nothing where nothing is filtered', () => {
  expect(filterWords(NO_FILTER)).toBe('')
  expect(isFiltered(NO_FILTER)).toBe(false)
  expect(isFiltered({ ...NO_FILTER, to: '2026-12-31' })).toBe(true)
})

it('says a year alone only where the year is whole', () => {
  expect(words('2024-01-01', null)).toBe('from 2024')
  expect(words('2024-03-01', null)).toBe('from 1 March 2024')
  expect(words(null, '2025-12-31')).toBe('to the end of 2025')
  expect(words(null, '2025-06-30')).toBe('to 30 June 2025')
  expect(words('2026-01-01', '2026-12-31')).toBe('in 2026')
  expect(words('2026-03-01', '2026-04-30')).toBe('1 March 2026 to 30 April 2026')
})

it('says the types of venue first', () => {
  expect(filterWords({ from: '2024-01-01', to: null, venueTypes: ['hotel', 'guest_house'] })).toBe(
    'hotels, guest houses and B&Bs, from 2024',
  )
})
