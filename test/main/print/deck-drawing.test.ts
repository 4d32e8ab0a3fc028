import { PICTURES } from '@shared/domain/documents/picture'
import { describe, expect, it } from 'vitest'
import { drawingPoints } from '../../../electron/main/print/deck/drawing-points.ts'
import { fittingSize } from '../../../electron/main/print/deck/fit-text.ts'
import { DRAWINGS } from '../../../electron/main/print/parts/pictogram-drawings.ts'

describe('a pictogram as the points of a shape', () => {
  it('has lines, in both ways to write them, and its way back', () => {
    expect(drawingPoints('M1 2h3v4L2-3l.5.5z', 2)).toEqual([
      { x: 2, y: 4, moveTo: true },
      { x: 8, y: 4 },
      { x: 8, y: 12 },
      { x: 4, y: -6 },
      { x: 5, y: -5 },
      { close: true },
    ])
  })

  it('starts the next path where the last was closed', () => {
    expect(drawingPoints('M5 5h2zm1 1', 1).at(-1)).toEqual({ x: 6, y: 6, moveTo: true })
  })

  it('has curves, and carries a smooth one on', () => {
    expect(drawingPoints('M0 0c1 0 2 1 2 2s1 2 2 2', 1)).toEqual([
      { x: 0, y: 0, moveTo: true },
      { x: 2, y: 2, curve: { type: 'cubic', x1: 1, y1: 0, x2: 2, y2: 1 } },
      { x: 4, y: 4, curve: { type: 'cubic', x1: 2, y1: 3, x2: 3, y2: 4 } },
    ])
  })

  it('turns arcs into curves that stay on their circle', () => {
    const [, ...curves] = drawingPoints('M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z', 1)
    const ends = curves.flatMap((point) => ('curve' in point ? [point] : []))
    expect(ends).toHaveLength(4)
    let from = { x: 12, y: 3 }
    for (const { x, y, curve } of ends) {
      const at = (a: number, b: number, c: number, d: number) => (a + 3 * b + 3 * c + d) / 8
      const middle = { x: at(from.x, curve.x1, curve.x2, x), y: at(from.y, curve.y1, curve.y2, y) }
      for (const point of [{ x, y }, middle]) {
        expect(Math.hypot(point.x - 12, point.y - 12)).toBeCloseTo(9, 2)
      }
      from = { x, y }
    }
    expect(ends.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [3, 12],
      [12, 21],
      [21, 12],
      [12, 3],
    ])
  })

  it('refuses what it does not know', () => {
    expect(() => drawingPoints('M0 0q1 1 2 2', 1)).toThrow('path command q')
  })

  it.each(PICTURES)('keeps %s on its grid', (picture) => {
    const points = drawingPoints(DRAWINGS[picture].path, 1)
    expect(points.length).toBeGreaterThan(2)
    for (const point of points) {
      if ('close' in point) continue
      expect(Math.min(point.x, point.y)).toBeGreaterThanOrEqual(0)
      expect(Math.max(point.x, point.y)).toBeLessThanOrEqual(24)
    }
  })
})

describe('the size of words on a slide', () => {
  it('is the largest at which they stand in their box', () => {
    expect(fittingSize(['999'], { w: 6, h: 2 }, 60, 12)).toBe(60)
    // One line of 40 points is 0.67 inches high.
    expect(fittingSize(['999'], { w: 6, h: 0.67 }, 60, 12)).toBe(40)
  })

  it('counts the lines that words are broken into, also inside a word', () => {
    const room = { w: 2, h: 1 }
    const one = fittingSize(['Call us'], room, 60, 8) ?? 0
    const many = fittingSize(['Call us whenever something does not look right'], room, 60, 8) ?? 0
    const unbroken = fittingSize(['w'.repeat(40)], room, 60, 8) ?? 0
    expect(one).toBeGreaterThan(many)
    expect(many).toBeGreaterThan(unbroken)
    expect(unbroken).toBeGreaterThan(8)
  })

  it('is none where they stand there at no size that can be read', () => {
    expect(fittingSize(['w'.repeat(4000)], { w: 2, h: 1 }, 60, 12)).toBe(null)
  })
})
