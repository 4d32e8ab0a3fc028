import { channelsOf } from '@shared/domain/documents/letterhead'
import { describe, expect, it } from 'vitest'
import type { force } from '../../../helpers/pack-fixtures.ts'
import { wording } from '../../../helpers/pack-wording.ts'
import { sampleUrdu } from '../../../helpers/sample-urdu.ts'

const channel = (name: string, change: Partial<(typeof force.channels)[number]> = {}) => ({
  name,
  number: `number of ${name}`,
  when: `when to use ${name}`,
  verifiedOn: '2026-11-02',
  kind: 'other' as const,
  towns: '',
  ...change,
})
const council = (name: string, towns: string) => channel(name, { kind: 'social_care', towns })
const namesOf = (channels: Parameters<typeof channelsOf>[0]['channels'], place = {}) =>
  channelsOf({ channels }, place).map(({ name }) => name)

describe('the channels that a document shows', () => {
  it('are the force’s first four, in its own words and order', () => {
    const channels = ['a', 'b', 'c', 'd', 'e'].map((name) => channel(name))
    expect(namesOf(channels, { wording })).toEqual(['a', 'b', 'c', 'd'])
    expect(channelsOf({ channels }, { wording })[0]).toEqual({
      name: 'a',
      number: 'number of a',
      when: 'when to use a',
    })
  })

  it('leave out the social care of other towns', () => {
    const channels = [
      channel('police'),
      council('North', 'Northmere, Saltby'),
      council('South', 'Eastwick  Quay'),
      council('Everywhere', ''),
    ]
    expect(namesOf(channels, { town: ' NORTHMERE ' })).toEqual(['police', 'North', 'Everywhere'])
    expect(namesOf(channels, { town: 'eastwick quay' })).toEqual(['police', 'South', 'Everywhere'])
    expect(namesOf(channels, { town: 'North' })).toEqual(['police', 'Everywhere'])
    expect(namesOf(channels)).toEqual(['police', 'Everywhere'])
    expect(namesOf([channel('police'), council('North', 'Northmere,')])).toEqual(['police'])
  })

  it('count the four after those of other towns are gone', () => {
    const channels = [council('Far', 'Elsewhere'), ...['a', 'b', 'c', 'd'].map((name) => channel(name))]
    expect(namesOf(channels, { town: 'Northmere' })).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are named by their kind in another language, and left out without one', () => {
    const channels = [channel('own line'), channel('999 line', { kind: 'emergency', number: '999' })]
    expect(channelsOf({ channels }, { wording: sampleUrdu })).toEqual([
      { number: '999', ...sampleUrdu.channels.emergency },
    ])
  })

  it('are never none', () => {
    expect(namesOf([channel('own line')], { wording: sampleUrdu })).toEqual(['own line'])
    expect(namesOf([council('Far', 'Elsewhere')], { town: 'Northmere' })).toEqual(['Far'])
    const unnamed = [council('Far', 'Elsewhere'), channel('own line')].map((one) => ({
      ...one,
      kind: 'other' as const,
    }))
    expect(namesOf(unnamed, { wording: sampleUrdu, town: 'Northmere' })).toEqual(['own line'])
  })
})
