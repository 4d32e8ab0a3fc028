import { debriefWords } from '@shared/domain/visits/debriefs'
import type { Mark } from '@shared/domain/visits/outcome'
import { expect, it } from 'vitest'
import { blankRecord } from '../../../helpers/records'

const debriefed = {
  ...blankRecord,
  mark: 'not_yet' as Mark | null,
  debriefAt: '18:40',
  trainingOffered: 'yes',
  trainingAccepted: 'yes',
  postersLeft: 'yes',
} as const
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)

it('says how many were debriefed, offered training, took it up and have posters', () => {
  const declined = { ...debriefed, trainingAccepted: 'no' } as const
  expect(debriefWords([...times(6, debriefed), ...times(2, declined)])).toEqual([
    'Debriefed 8 of 8.',
    'Training offered to 8, accepted by 6.',
    'Posters left at 8.',
  ])
})

it('counts a completed test without a debrief in the whole, and takes only a plain yes', () => {
  const missed = {
    ...debriefed,
    debriefAt: null,
    trainingOffered: 'unknown',
    trainingAccepted: 'yes',
    postersLeft: null,
  } as const
  expect(debriefWords([debriefed, missed, missed])).toEqual([
    'Debriefed 1 of 3.',
    'Training offered to 1, accepted by 1.',
    'Posters left at 1.',
  ])
  expect(debriefWords([missed])).toEqual([
    'Debriefed 0 of 1.',
    'Training offered to none.',
    'No posters left.',
  ])
})

it('leaves out what was not a completed test, unless it was debriefed all the same', () => {
  const full = { ...debriefed, mark: 'not_testable', debriefAt: null } as const
  const fullButTalkedTo = { ...full, debriefAt: '19:10', trainingAccepted: 'no' } as const
  expect(debriefWords([full, { ...full, mark: null }])).toEqual([])
  expect(debriefWords([debriefed, full, fullButTalkedTo])).toEqual([
    'Debriefed 2 of 2.',
    'Training offered to 2, accepted by 1.',
    'Posters left at 2.',
  ])
})
