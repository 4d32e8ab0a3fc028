import { createHash, randomBytes } from 'node:crypto'

// Douglas Crockford's base32 (https://www.crockford.com/base32.html): no I, L, O or U, so that what is read
// from paper can be typed back.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const KEY_BYTES = 32
const CHECK_LENGTH = 4
const GROUP = 4

/** A new recovery key: 256 random bits and a check group, in groups of four to print and to type back. */
export function newRecoveryKey(): string {
  const digits = encode(randomBytes(KEY_BYTES))
  return (digits + checkOf(digits)).replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-')
}

/**
 * What somebody typed, in the one form that opens the slot; `null` where the check group does not fit, so
 * that a slip of the finger is told from a wrong key. Spaces, hyphens and letter case do not matter.
 */
export function readRecoveryKey(typed: string): string | null {
  const digits = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const key = digits.slice(0, -CHECK_LENGTH)
  return digits.length > CHECK_LENGTH && checkOf(key) === digits.slice(-CHECK_LENGTH) ? key : null
}

const checkOf = (digits: string): string =>
  encode(createHash('sha256').update(digits).digest()).slice(0, CHECK_LENGTH)

function encode(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('')
}
