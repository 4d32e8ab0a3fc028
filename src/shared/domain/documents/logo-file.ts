/** The largest picture a slot for a logo takes, in bytes: every pack carries it. */
const LOGO_BYTES = 300_000

/** How many logos of partners there is room for beside the force's own. */
export const PARTNER_LOGOS = 4

export type LogoType = 'image/png' | 'image/jpeg'

/**
 * How a PNG and a JPEG begin, in base64: the bytes 89 50 4E 47 0D 0A 1A 0A and FF D8 FF. What a file is called says
 * nothing about what is in it.
 */
const BEGINNINGS: readonly (readonly [LogoType, string])[] = [
  ['image/png', 'iVBORw0KGgo'],
  ['image/jpeg', '/9j/'],
]

/**
 * What a picture (base64) is by its first bytes. `null` for everything else: an SVG too, which may carry script and
 * reach for the network.
 */
export function logoTypeOf(content: string): LogoType | null {
  return BEGINNINGS.find(([, beginning]) => content.startsWith(beginning))?.[0] ?? null
}

/** Why a file of so many bytes cannot be a logo, in a sentence; `null` where its size is right. */
export function logoSizeRefusal(bytes: number): string | null {
  if (bytes === 0) return 'The file is empty. Choose a PNG or JPEG picture.'
  if (bytes <= LOGO_BYTES) return null
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  return `The picture has ${size}. Choose one of at most ${LOGO_BYTES / 1000} KB.`
}
