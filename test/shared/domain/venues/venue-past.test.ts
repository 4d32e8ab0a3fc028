import { venuePasts } from '@shared/domain/venues/venue-past'
import type { Mark } from '@shared/domain/visits/outcome'
import { expect, it } from 'vitest'

const visit = (venueId: string, on: string, mark: Mark | null) => ({
  visitId: `${venueId} ${on}`,
  venueId,
  on,
  mark,
})
const delivered = (venueId: string, on: string) => ({ venueId, stage: 'delivered' as const, on })

it('is the last completed test and the latest training that was delivered', () => {
  const pasts = venuePasts(
    [
      visit('a', '2026-05-01', 'as_expected'),
      visit('a', '2026-09-01', 'not_yet'),
      visit('a', '2026-11-01', 'not_testable'),
      visit('b', '2026-11-01', 'aborted'),
      visit('c', '2026-11-01', null),
    ],
    [
      delivered('a', '2026-10-02'),
      delivered('a', '2026-10-01'),
      { venueId: 'b', stage: 'booked', on: '2027-01-05' },
      delivered('d', '2026-03-03'),
    ],
  )
  expect(pasts.get('a')).toEqual({ lastTest: { on: '2026-09-01', mark: 'not_yet' }, trainedOn: '2026-10-02' })
  expect(pasts.get('b')).toBeUndefined()
  expect(pasts.get('c')).toBeUndefined()
  expect(pasts.get('d')).toEqual({ lastTest: null, trainedOn: '2026-03-03' })
})
