import { followUpContracts, type RetestRow } from '@shared/contracts/follow-up.contract'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FollowUpScreen } from '../../../../src/features/follow-up/follow-up.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const retest = (n: number): RetestRow => ({
  venueId: `018f0000-0000-7000-8000-5${String(n).padStart(11, '0')}`,
  venueName: `Invented Hotel ${n}`,
  town: 'Northmere',
  dueOn: '2026-11-04',
  lastTestOn: '2026-05-04',
  mark: 'not_yet',
})
const show = (retests: RetestRow[]) => {
  const board = { actions: [], training: [], repeats: [], heldVenues: 0, retests }
  new FakeMain().answers(followUpContracts.read, () => board)
  return renderScreen(<FollowUpScreen />, '/follow-up')
}
const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

it('plans a re-test of one venue or of all that are due, each named in the address', async () => {
  const [one, two] = [retest(1), retest(2)]
  const { unmount } = show([one, two])
  await screen.findByText('Invented Hotel 1')
  expect(href('Plan a re-test of Invented Hotel 2')).toBe(`#/operations/new/retest/${two.venueId}`)
  expect(href('Plan a re-test of all 2')).toBe(`#/operations/new/retest/${one.venueId},${two.venueId}`)
  unmount()

  show([one])
  await screen.findByText('Invented Hotel 1')
  expect(screen.queryByRole('link', { name: /of all/ })).toBeNull()
})
