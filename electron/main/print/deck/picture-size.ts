interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Where a PNG keeps its width and height: in the header, which always comes first. */
const PNG_WIDTH = 16
const PNG_END = 24

/** The markers of a JPEG that begin a frame: C0 to CF without the tables C4, C8 and CC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** The width and height of a PNG or JPEG in pixels, from its header; `null` where there are none to be read. */
export function pictureSize(bytes: Buffer): PictureSize | null {
  const size = bytes[0] === 0x89 ? pngSize(bytes) : jpegSize(bytes)
  return size !== null && size.width > 0 && size.height > 0 ? size : null
}

function pngSize(bytes: Buffer): PictureSize | null {
  if (bytes.length < PNG_END) return null
  return { width: bytes.readUInt32BE(PNG_WIDTH), height: bytes.readUInt32BE(PNG_WIDTH + 4) }
}

/** Goes from one segment of a JPEG to the next, until the one that begins its frame. */
function jpegSize(bytes: Buffer): PictureSize | null {
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
