import { deflateSync } from 'node:zlib'
import type { Logo } from '@shared/contracts/settings.contract'

/** Invented logos: plain shapes, drawn here. */

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc = (bytes: Buffer): number =>
  (bytes.reduce((c, byte) => (crcTable[(c ^ byte) & 255] as number) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>>
  0

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc(body), body.length + 4)
  return framed
}

/** A PNG of a filled ellipse on a see-through ground, as base64. */
function pngLogo(
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number],
): string {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 4)
    for (let x = 0; x < width; x++) {
      const inside = ((2 * x - width) / width) ** 2 + ((2 * y - height) / height) ** 2 <= 1
      row.set([red, green, blue, inside ? 255 : 0], 1 + x * 4)
    }
    return row
  })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64')
}

const png = (slot: Logo['slot'], description: string, content: string): Logo => ({
  slot,
  description,
  type: 'image/png',
  content,
})

/** The force's logo and those of four partners: square, wide, tall, tiny and large. */
export const logos: readonly Logo[] = [
  png('force', 'Wessmoor Police', pngLogo(240, 240, [13, 92, 99])),
  png('partner', 'Northmere Council', pngLogo(900, 120, [120, 40, 90])),
  png('partner', 'Wessmoor Safeguarding Children Partnership', pngLogo(160, 160, [40, 90, 160])),
  png('partner', 'Northmere Hoteliers', pngLogo(60, 300, [160, 100, 20])),
  png('partner', 'Eastwick Youth Trust', pngLogo(24, 16, [30, 120, 60])),
]
