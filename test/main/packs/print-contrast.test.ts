import { INK, SIGNAL } from '@shared/theme'
import { describe, expect, it } from 'vitest'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours of the prints', () => {
  it('are measured as WCAG measures them', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it.each([
    ['letter text', INK.ink, '#ffffff'],
    ['letterhead contact', INK.quiet, '#ffffff'],
    ['letter headings', INK.accent, '#ffffff'],
    ['poster text', SIGNAL.black, SIGNAL.yellow],
    ['the number', SIGNAL.yellow, SIGNAL.black],
    ['poster small print', '#ffffff', SIGNAL.black],
    ['reception poster questions', INK.ink, INK.accentSoft],
    ['reception poster small print', '#ffffff', INK.accent],
    ['the number behind the desk', SIGNAL.yellow, INK.accent],
  ])('%s can be read', (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })
})
