import {
  type PlanBefore,
  type Selection,
  selectionAfter,
  type VenueChange,
} from '@shared/domain/operations/operation'
import { expect, it } from 'vitest'

const empty: PlanBefore = { earlierDraws: false, earlierVisits: false }
const some: PlanBefore = { earlierDraws: false, earlierVisits: true }
const drawnBefore: PlanBefore = { earlierDraws: true, earlierVisits: true }
const emptied: PlanBefore = { earlierDraws: true, earlierVisits: false }

it.each<[Selection, VenueChange, string, PlanBefore, Selection]>([
  ['targeted', 'by_hand', 'an empty plan', empty, 'targeted'],
  ['random', 'by_hand', 'an empty plan: the planner’s own word', empty, 'random'],
  ['random', 'by_hand', 'a drawn plan', drawnBefore, 'targeted'],
  ['all', 'by_hand', 'an empty plan', empty, 'targeted'],
  ['all', 'by_hand', 'every venue', some, 'targeted'],
  ['targeted', 'drawn', 'an empty plan', empty, 'random'],
  ['all', 'drawn', 'an empty plan', empty, 'random'],
  ['targeted', 'drawn', 'venues chosen by hand', some, 'targeted'],
  ['random', 'drawn', 'a drawn plan', drawnBefore, 'random'],
  ['targeted', 'drawn', 'a draw and one by hand', drawnBefore, 'targeted'],
  ['all', 'drawn', 'every venue', some, 'targeted'],
  ['random', 'drawn', 'a draw that was all taken out', emptied, 'random'],
  ['targeted', 'every', 'an empty plan', empty, 'all'],
  ['random', 'every', 'an empty plan', empty, 'all'],
  ['targeted', 'every', 'some of the same area', { ...some, visitsOutside: false }, 'all'],
  ['random', 'every', 'a draw from the same area', { ...drawnBefore, visitsOutside: false }, 'all'],
  ['targeted', 'every', 'venues of another area', { ...some, visitsOutside: true }, 'targeted'],
  ['random', 'every', 'a draw from another area', { ...drawnBefore, visitsOutside: true }, 'targeted'],
  ['all', 'every', 'every venue of another area', { ...some, visitsOutside: true }, 'all'],
  ['all', 'taken_out', 'every venue', some, 'targeted'],
  ['random', 'taken_out', 'a drawn plan', drawnBefore, 'random'],
  ['targeted', 'taken_out', 'venues chosen by hand', some, 'targeted'],
])('%s, then %s with %s: %s %s', (before, change, _what, plan, after) => {
  expect(selectionAfter(before, change, plan)).toBe(after)
})
