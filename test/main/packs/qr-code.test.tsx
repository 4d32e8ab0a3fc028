import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { QrCode, qrPath } from '../../../electron/main/print/parts/qr-code.tsx'

/** The modules that a path paints, read back from its rectangles. */
function painted(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(width); i++) {
      const row = modules[Number(y)]
      if (row) row[Number(x) + i] = true
    }
  }
  return modules
}

/*
 * Compared with the matrix of the encoder itself: this shows that our drawing of it is right. That the encoder is,
 * was seen with a reader of another make, by hand.
 */
describe('code to scan', () => {
  it.each([
    'https://www.wessmoor.example.org/makesafe',
    `https://www.wessmoor.example.org/${'advice-for-hotels/'.repeat(5)}`.slice(0, 120),
  ])('paints exactly the modules of %s', (address) => {
    const { path, size } = qrPath(address)
    const { data } = encode(address, { ecc: 'M', border: 0 })
    expect(size).toBe(data.length)
    expect(painted(path, size)).toEqual(data)
    expect(painted(qrPath('https://other.example.org').path, size)).not.toEqual(data)
  })

  it('keeps the quiet zone a reader needs, and is no picture to a screen reader', () => {
    const { size } = qrPath('https://www.example.org')
    const html = renderToStaticMarkup(<QrCode address="https://www.example.org" />)
    expect(html).toContain(`viewBox="-4 -4 ${size + 8} ${size + 8}"`)
    expect(html).toContain('aria-hidden="true"')
  })
})
