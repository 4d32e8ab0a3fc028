import { type Neighbour, neighboursTogether } from '@shared/domain/venues/neighbours'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const venue = (name: string, operator: string | null = null, postcode: string | null = null) => ({
  name,
  operator,
  postcode,
})
const order = (...venues: ReturnType<typeof venue>[]) => neighboursTogether(venues).map(({ name }) => name)

describe('venues that ring each other', () => {
  it('follow each other: one chain, one postcode, and the neighbours of neighbours', () => {
    expect(
      order(
        venue('Alder', 'Example Inns', 'ZN1 1AA'),
        venue('Brindle'),
        venue('Cutler', 'EXAMPLE inns', 'ZN1 1DH'),
        venue('Dunlin', null, 'zn11dh'),
        venue('Elm', null, 'ZN9 9ZZ'),
      ),
    ).toEqual(['Alder', 'Cutler', 'Dunlin', 'Brindle', 'Elm'])
  })

  it('keep their order where none is a neighbour: no chain and no postcode is nothing in common', () => {
    expect(order(venue('Alder'), venue('Brindle', '', ' '), venue('Cutler', '-'), venue('Dunlin'))).toEqual([
      'Alder',
      'Brindle',
      'Cutler',
      'Dunlin',
    ])
  })

  const neighbour = fc.record<Neighbour>({
    operator: fc.constantFrom(null, 'One', 'Two'),
    postcode: fc.constantFrom(null, 'ZN1 1AA', 'ZN1 1BE', 'ZN2 2CF'),
  })
  const gaps = (values: readonly (string | null)[], value: string) => {
    const places = values.flatMap((one, index) => (one === value ? [index] : []))
    return { first: places[0] ?? 0, last: places.at(-1) ?? 0 }
  }

  it('are all there once, the first one stays first, and putting them together twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(neighbour, { maxLength: 12 }), (venues) => {
        const once = neighboursTogether(venues)
        expect(once).toHaveLength(venues.length)
        expect(new Set(once)).toEqual(new Set(venues))
        expect(once[0]).toBe(venues[0])
        expect(neighboursTogether(once)).toEqual(once)
      }),
    )
  })

  it('stand in one run: between two of a chain there is no venue unconnected to them', () => {
    fc.assert(
      fc.property(fc.array(neighbour, { maxLength: 12 }), (venues) => {
        const ordered = neighboursTogether(venues)
        for (const chain of ['One', 'Two']) {
          const { first, last } = gaps(
            ordered.map(({ operator }) => operator),
            chain,
          )
          for (const between of ordered.slice(first + 1, last)) {
            expect(between.operator ?? between.postcode).not.toBeNull()
          }
        }
      }),
    )
  })
})
