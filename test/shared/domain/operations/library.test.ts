import { cuesFor } from '@shared/domain/operations/cue-choice'
import { nameIsTaken, offeredVersions, versionsByName } from '@shared/domain/operations/library'
import { scenarioProblems } from '@shared/domain/operations/scenario'
import { describe, expect, it } from 'vitest'

const version = (name: string, number: number, retired = false) => ({
  id: `${name} ${number}`,
  name,
  version: number,
  retired,
})
const LIBRARY = [
  version('Strict', 1),
  version('Refused', 1),
  version('Strict', 2),
  version('Old', 1, true),
  version('Back', 1, true),
  version('Back', 2),
]

describe('the library', () => {
  it('lists each thing once, newest version first, in the order in which things were added', () => {
    expect(versionsByName(LIBRARY).map((versions) => versions.map(({ id }) => id))).toEqual([
      ['Strict 2', 'Strict 1'],
      ['Refused 1'],
      ['Old 1'],
      ['Back 2', 'Back 1'],
    ])
  })

  it('offers the newest version of each thing, not a retired one, and again one that was brought back', () => {
    expect(offeredVersions(LIBRARY).map(({ id }) => id)).toEqual(['Strict 2', 'Refused 1', 'Back 2'])
  })

  it('takes a name once, however it is written, a retired one included', () => {
    expect(['strict', ' OLD ', 'Strictly'].map((name) => nameIsTaken(name, LIBRARY))).toEqual([
      true,
      true,
      false,
    ])
  })
})

const HOTEL = { setting: 'accommodation', alcoholTest: false } as const

describe('an overt script', () => {
  it.each([
    ['cadet', false],
    ['two_cadets', false],
    ['unaccompanied', false],
    ['volunteer', false],
    ['young_looking_officer', true],
    ['actor', true],
  ] as const)('with %s as the child: available is %s', (childRole, available) => {
    expect(
      scenarioProblems({ ...HOTEL, childRole, cues: ['cash', 'overt_script'] }).map(({ path }) => path),
    ).toEqual(available ? [] : ['cues'])
    expect(cuesFor(childRole, 'accommodation').includes('overt_script')).toBe(available)
  })

  it('is all that stands between a young person and a cue', () => {
    const cues = cuesFor('cadet', 'accommodation')
    expect(cues).toHaveLength(cuesFor('actor', 'accommodation').length - 1)
    expect(scenarioProblems({ ...HOTEL, childRole: 'cadet', cues })).toEqual([])
  })
})
