import { breakdown, type Cell } from '@shared/domain/trends/breakdown'
import {
  byCue,
  inOrder,
  SECTION_TITLES,
  SECTIONS,
  SERGEANT_SECTIONS,
  valueWords,
} from '@shared/domain/trends/sections'
import { expect, it } from 'vitest'
import { presetRule } from '../../../helpers/operation-facts'
import { tests } from './visit-counts'

const cell = (value: string, k: number, n: number): Cell<string> => ({
  value,
  k,
  n,
  rate: n < 5 ? null : { k, n, rate: k / n, low: 0, high: 1 },
})
const values = (cells: readonly Cell<string>[]) => cells.map(({ value }) => value)

it('says each value in words', () => {
  expect(valueWords('venue_type', 'guest_house')).toBe('Guest house or B&B')
  expect(valueWords('hour', '19')).toBe('19:00 to 19:59')
  expect(valueWords('cue', 'no_id')).toBe('No ID')
  expect(['yes', 'no', 'agency', 'unknown', ''].map((value) => valueWords('desk_trained', value))).toEqual([
    'Trained',
    'Not trained',
    'Agency staff',
    'Not known',
    'Not asked',
  ])
  expect(['yes', 'no'].map((value) => valueWords('venue_trained', value))).toEqual([
    'Training delivered before',
    'No training before',
  ])
  expect(valueWords('operator', '')).toBe('No chain entered')
  expect(valueWords('operator', 'Fernbank Group')).toBe('Fernbank Group')
  expect(valueWords('town', 'Northmere')).toBe('Northmere')
})

it('has a title for each section, and keeps towns and chains for sergeants', () => {
  expect(SECTIONS.every((section) => SECTION_TITLES[section].startsWith('By '))).toBe(true)
  expect(SERGEANT_SECTIONS).toEqual(['town', 'operator'])
})

it('puts hours in the order of a night: what is after midnight comes last', () => {
  const hours = ['00', '01', '18', '23'].map((hour) => cell(hour, 1, 6))
  expect(values(inOrder('hour', hours))).toEqual(['18', '23', '00', '01'])
})

it('puts answers in their own order and the rest from the highest share down, small cells last', () => {
  const desk = ['', 'agency', 'no', 'unknown', 'yes'].map((value) => cell(value, 1, 6))
  expect(values(inOrder('desk_trained', desk))).toEqual(['yes', 'no', 'agency', 'unknown', ''])
  expect(values(inOrder('venue_trained', [cell('no', 6, 6), cell('yes', 1, 6)]))).toEqual(['yes', 'no'])
  const types = [cell('hostel', 3, 3), cell('hotel', 1, 6), cell('taxi', 6, 6), cell('takeaway', 4, 4)]
  expect(values(inOrder('venue_type', types))).toEqual(['taxi', 'hotel', 'takeaway', 'hostel'])
})

it('counts a visit for every cue that it showed, so that lines add up to more than the visits', () => {
  const rule = presetRule('Strict')
  const groups = [
    { value: JSON.stringify(['cash', 'no_id']), rule, counts: [tests(5, [])] },
    { value: JSON.stringify(['no_id']), rule, counts: [tests(2, [])] },
    { value: JSON.stringify([]), rule, counts: [tests(7, [])] },
  ]
  expect(breakdown(byCue(groups)).map(({ value, n }) => [value, n])).toEqual([
    ['cash', 5],
    ['no_id', 7],
  ])
})
