import {
  criterionWords,
  PUBLISHED_VENUE_TYPES,
  type PublishedResult,
  periodWords,
} from '@shared/domain/statistics/published-results'
import { describe, expect, it } from 'vitest'
import { loadPublishedResults } from '../../../electron/main/features/trends/published-results.ts'

const results = loadPublishedResults()
const at = (area: string, more: Partial<PublishedResult> = {}): PublishedResult => {
  const found = results.filter(
    (one) =>
      one.area === area &&
      Object.entries(more).every(([key, value]) => one[key as keyof PublishedResult] === value),
  )
  expect(found).toHaveLength(1)
  return found[0] as PublishedResult
}

describe('what other forces have published', () => {
  it('is 42 results, each with its source', () => {
    expect(results).toHaveLength(42)
    for (const { source } of results) expect(source).toMatch(/^https?:\/\/[a-z0-9.-]+\/.+/)
  })

  it('adds up as our research says (domain.md 1, Reading the set)', () => {
    const full = results.filter(
      ({ visited, passed, failed }) => visited !== null && passed !== null && failed !== null,
    )
    expect(full).toHaveLength(25)
    const sums = (type: string) =>
      (['visited', 'passed', 'failed', 'partial', 'notTestable'] as const).map((count) =>
        full
          .filter(({ venueType }) => venueType === type)
          .reduce((sum, result) => sum + (result[count] ?? 0), 0),
      )
    expect(PUBLISHED_VENUE_TYPES.map(sums)).toEqual([
      [189, 52, 117, 14, 6],
      [42, 3, 38, 1, 0],
      [0, 0, 0, 0, 0],
    ])
    expect(full.map(({ visited }) => visited ?? 0).toSorted((a, b) => a - b)).toMatchObject({ 0: 3, 24: 25 })
    // Nothing is left over in a row that has all its counts.
    for (const { visited, passed, failed, partial, notTestable } of full) {
      expect((passed ?? 0) + (failed ?? 0) + (partial ?? 0) + (notTestable ?? 0)).toBe(visited)
    }
  })

  it('has a rate where passed and visited are known, out of what could be tested', () => {
    expect(results.filter(({ rate }) => rate !== null)).toHaveLength(25)
    const chesterfield = at('Chesterfield area (North Division)').rate
    expect([chesterfield?.k, chesterfield?.n]).toEqual([2, 18])
    expect(chesterfield?.low).toBeCloseTo(0.03102, 6)
    expect(chesterfield?.high).toBeCloseTo(0.327998, 6)
    const banbury = at('Banbury', { visited: 12 })
    expect([banbury.rate?.k, banbury.rate?.n, banbury.notTestable]).toEqual([1, 6, 6])
    expect(at('Bridgwater').rate).toBeNull()
  })

  it('says what counted, or that nobody has said it', () => {
    expect(criterionWords(at('Shrewsbury'))).toBe('Criterion not published')
    expect(criterionWords(at('Banbury', { passed: null }))).toBe('Refused or called the police')
    expect(results.filter(({ criterion }) => criterion === null).length).toBeGreaterThan(10)
  })

  it('says how far a date was published', () => {
    expect(periodWords(at('Chesterfield area (North Division)'))).toBe('December 2019')
    expect(periodWords(at('Dewsbury / North Kirklees'))).toBe('2018 (year inferred)')
    expect(periodWords(at('east Kent'))).toBe('22 June 2021 to 23 June 2021')
    expect(periodWords(at('Southwark and Lambeth'))).toBe('September 2018 to October 2018 (year inferred)')
    expect(periodWords(at('Rochdale'))).toBe('Date not published (not stated)')
    expect(periodWords({ period: null, dateNote: null })).toBe('Date not published')
    expect(at('Nuneaton and Rugby').derived).toEqual(['failed'])
    expect(results.filter(({ derived }) => derived.length > 0)).toHaveLength(11)
  })

  it('names no venue: every force is a police force, and no text holds the name of one', () => {
    for (const { force, area, note, criterion } of results) {
      expect(force).toMatch(/Police|Constabulary|\(regional\)$/)
      const named = /\b\p{Lu}\p{L}+ (Hotel|Inn|Lodge|House|Arms|Cars|Taxis)\b/u
      expect(`${area} ${note} ${criterion}`).not.toMatch(named)
    }
  })

  it.each([
    ['a count that is none', (row: string) => row.replace(',8,,,', ',eight,,,')],
    ['a date that is none', (row: string) => row.replace('2021-09-18', '2021-13')],
    [
      'a source that is no address',
      (row: string) => row.replace('https://www.ipswichstar', 'ftp://ipswichstar'),
    ],
    ['more results than visits', (row: string) => row.replace(',8,,,', ',8,9,,')],
  ])('refuses %s', (_, broken) => {
    const header =
      'force,area,date,date_note,venue_type,visited,passed,failed,partial,not_testable,derived,criterion,source,note'
    const row = 'Suffolk Constabulary,Bury,2021-09-18,,hotel,8,,,,,,,https://www.ipswichstar.co.uk/a,'
    expect(loadPublishedResults(`${header}\n${row}\n`)).toHaveLength(1)
    expect(broken(row)).not.toBe(row)
    expect(() => loadPublishedResults(`${header}\n${broken(row)}\n`)).toThrow(/cannot be read/)
  })
})
