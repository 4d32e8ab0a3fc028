import { drawVenues, type FrameMember, frameOf, seeded } from '@shared/domain/venues/draw'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const members = (count: number, stratum = ''): FrameMember[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${stratum}${String(i).padStart(3, '0')}`, stratum }))

const frames = fc
  .array(fc.constantFrom('Northmere', 'Eastwick Quay', 'Cold Ferry'), { minLength: 1, maxLength: 40 })
  .map((strata) => strata.map((stratum, i): FrameMember => ({ id: `v${i}`, stratum })))
const sizes = fc.integer({ min: 1, max: 45 })
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('the generator', () => {
  it('gives the numbers of mulberry32 from seed 0', () => {
    const random = seeded(0)
    expect([random(), random(), random()]).toEqual([
      0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
    ])
  })
})

describe('a draw', () => {
  it('is the same for the same seed, however the frame is listed', () => {
    fc.assert(
      fc.property(frames, sizes, seeds, (frame, size, seed) => {
        const drawn = drawVenues(frame, size, seed)
        expect(drawVenues(frame.toReversed(), size, seed)).toEqual(drawn)
      }),
    )
  })

  it('is of the size asked, of different members of the frame', () => {
    fc.assert(
      fc.property(frames, sizes, seeds, (frame, size, seed) => {
        const drawn = drawVenues(frame, size, seed)
        expect(drawn).toHaveLength(Math.min(size, frame.length))
        expect(new Set(drawn).size).toBe(drawn.length)
        const ids = new Set(frame.map(({ id }) => id))
        expect(drawn.every((id) => ids.has(id))).toBe(true)
      }),
    )
  })

  it('takes of each stratum its share, to the next whole number', () => {
    fc.assert(
      fc.property(frames, sizes, seeds, (frame, size, seed) => {
        const drawn = new Set(drawVenues(frame, size, seed))
        for (const stratum of new Set(frame.map((member) => member.stratum))) {
          const own = frame.filter((member) => member.stratum === stratum)
          const exact = (Math.min(size, frame.length) * own.length) / frame.length
          const taken = own.filter(({ id }) => drawn.has(id)).length
          expect(Math.abs(taken - exact)).toBeLessThan(1)
        }
      }),
    )
  })

  it('gives every member the same chance', () => {
    const draws = 4000
    const count = new Map<string, number>()
    for (let seed = 1; seed <= draws; seed++) {
      for (const id of drawVenues(members(20), 5, seed)) count.set(id, (count.get(id) ?? 0) + 1)
    }
    // 1,000 expected each; five standard deviations of a binomial count are 137.
    expect(count.size).toBe(20)
    for (const times of count.values()) expect(Math.abs(times - 1000)).toBeLessThan(137)
  })

  it('gives every member of unequal strata the same chance too, ties between strata included', () => {
    const draws = 4000
    const frame = [...members(5, 'a'), ...members(5, 'b'), ...members(10, 'c')]
    const count = new Map<string, number>()
    for (let seed = 1; seed <= draws; seed++) {
      for (const id of drawVenues(frame, 6, seed)) count.set(id, (count.get(id) ?? 0) + 1)
    }
    for (const { id } of frame) expect(Math.abs((count.get(id) ?? 0) - 1200)).toBeLessThan(145)
  })

  it('divides venues by town or type, or not at all', () => {
    const venues = [{ id: '1', town: 'Northmere', type: 'hotel' }]
    expect(frameOf(venues, 'town')).toEqual([{ id: '1', stratum: 'Northmere' }])
    expect(frameOf(venues, 'type')).toEqual([{ id: '1', stratum: 'hotel' }])
    expect(frameOf(venues, 'none')).toEqual([{ id: '1', stratum: '' }])
  })
})
