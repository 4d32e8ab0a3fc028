import { sessionFolders } from '@shared/domain/documents/session-folder'
import { expect, it } from 'vitest'

it('a single session needs no folder of its own', () => {
  expect(sessionFolders([{ day: '2026-12-12' }])).toEqual([null])
})

it('several have one each, named by the day', () => {
  expect(sessionFolders([{ day: '2026-12-12' }, { day: '2026-12-13' }, { day: '2027-01-02' }])).toEqual([
    'Sat 12 Dec',
    'Sun 13 Dec',
    'Sat 2 Jan',
  ])
})

it('two on one day do not share a folder', () => {
  expect(sessionFolders([{ day: '2026-12-12' }, { day: '2026-12-12' }])).toEqual([
    'Sat 12 Dec',
    'Sat 12 Dec (2)',
  ])
})
