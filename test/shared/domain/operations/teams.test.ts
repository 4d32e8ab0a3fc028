import { type Encounter, knownFaces } from '@shared/domain/operations/known-faces'
import {
  adultReference,
  isAdultReference,
  missingRoles,
  type TeamMember,
} from '@shared/domain/operations/teams'
import { describe, expect, it } from 'vitest'

const on = (...roles: TeamMember['role'][]) => roles.map((role): TeamMember => ({ role, adult: 'PC 1' }))

describe('who is missing on a team', () => {
  it('with a cadet: cover inside and a welfare officer too', () => {
    expect(missingRoles({ members: [] }, 'cadet')).toEqual([
      'lead',
      'role_player',
      'cover',
      'welfare',
      'debrief',
    ])
    expect(missingRoles({ members: on('lead', 'role_player', 'debrief') }, 'cadet')).toEqual([
      'cover',
      'welfare',
    ])
  })

  it('with an adult in the child’s role: nobody to look after', () => {
    expect(missingRoles({ members: on('lead', 'role_player') }, 'actor')).toEqual(['debrief'])
    expect(missingRoles({ members: on('lead', 'role_player', 'debrief') }, 'actor')).toEqual([])
    expect(missingRoles({ members: on('driver') }, null)).toEqual(['lead'])
    expect(missingRoles({ members: on('lead') }, null)).toEqual([])
  })
})

describe('the number of an adult', () => {
  it('is kept in one form', () => {
    expect(adultReference('  pc   4127 ')).toBe('PC 4127')
  })

  it('has a digit, which a name has not', () => {
    expect(isAdultReference('PC 4127')).toBe(true)
    expect(isAdultReference('Alex Example')).toBe(false)
  })
})

describe('a face that staff may know', () => {
  const members: Readonly<Record<string, readonly TeamMember[]>> = {
    A: [
      { role: 'role_player', adult: 'PC 1' },
      { role: 'debrief', adult: 'PC 2' },
    ],
  }
  const visits = [{ id: 'visit', venueId: 'inn', teamId: 'A' }]
  const met = (adult: string, kind: Encounter['kind'], on: string, venueId = 'inn'): Encounter => ({
    venueId,
    adult,
    kind,
    on,
  })
  const known = (...encounters: Encounter[]) => knownFaces(visits, (id) => members[id] ?? [], encounters)

  it.each(['visited', 'debriefed', 'trained'] as const)('has %s there before', (kind) => {
    expect(known(met('PC 1', kind, '2026-01-01'))).toEqual([
      { visitId: 'visit', venueId: 'inn', adult: 'PC 1', kind, on: '2026-01-01' },
    ])
  })

  it('is named once, by the latest time', () => {
    const faces = known(met('PC 1', 'visited', '2026-01-01'), met('PC 1', 'trained', '2026-03-01'))
    expect(faces).toMatchObject([{ kind: 'trained', on: '2026-03-01' }])
  })

  it('is not one who was elsewhere, nor one who stays outside', () => {
    expect(known(met('PC 1', 'visited', '2026-01-01', 'other'))).toEqual([])
    expect(known(met('PC 2', 'visited', '2026-01-01'))).toEqual([])
  })
})
