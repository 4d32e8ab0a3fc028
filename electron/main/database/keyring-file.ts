import { existsSync, readFileSync } from 'node:fs'
import { ROLES } from '@shared/contracts/contract'
import { z } from 'zod'
import { replaceFile } from '../files/replace-file'
import { RegisterProblemError } from './open'

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/**
 * Argon2id as stored with each slot. The bounds are checked on reading: below the floor (RFC 9106's second
 * choice, 64 MiB and 3 passes) somebody has weakened the file; above the ceiling it would hang the desktop.
 */
const kdf = z.object({
  alg: z.literal('argon2id'),
  v: z.literal(19),
  m: z.int().min(65536).max(1048576),
  t: z.int().min(3).max(10),
  p: z.int().min(1).max(4),
  salt: hex(16),
})
export type Kdf = z.output<typeof kdf>

const slot = z.object({
  id: z.uuid(),
  kind: z.enum(['passphrase', 'recovery']),
  /** Collar number of a passphrase slot; blank for the recovery key. */
  label: z.string().max(40),
  role: z.enum(ROLES),
  createdAt: z.string(),
  kdf,
  wrap: z.object({ alg: z.literal('A256GCM'), nonce: hex(12), ct: hex(32), tag: hex(16) }),
})
export type Slot = z.output<typeof slot>

const keyring = z.object({
  format: z.literal(1),
  registerId: z.uuid(),
  name: z.string().max(80),
  /** Rises with every change of a slot, and is kept in the register too: an old file that returns is seen. */
  epoch: z.int().min(1),
  cipher: z.object({ name: z.literal('sqlcipher'), pageSize: z.literal(4096) }),
  /** The public salt at the head of the register file: which file these slots belong to. */
  databaseSalt: hex(16),
  slots: z.array(slot).min(1).max(64),
  keyCheck: hex(16),
  mac: hex(32),
})
export type Keyring = z.output<typeof keyring>

const LARGEST = 65536

/** Reads a keyring from text. Throws RegisterProblemError `key-file-damaged` where it is not one. */
export function parseKeyring(text: string): Keyring {
  try {
    return keyring.parse(JSON.parse(text))
  } catch (error) {
    throw new RegisterProblemError('key-file-damaged', error)
  }
}

/**
 * Reads the key slots beside a register, from the previous copy where the file itself is damaged. Throws
 * RegisterProblemError `key-file-missing` or `key-file-damaged`.
 */
export function readKeyring(file: string): Keyring {
  if (!existsSync(file)) throw new RegisterProblemError('key-file-missing')
  try {
    return parseKeyring(readCapped(file))
  } catch (error) {
    const previous = `${file}.prev`
    if (existsSync(previous)) return parseKeyring(readCapped(previous))
    throw error
  }
}

/** Writes the key slots beside a register, keeping the copy before. */
export const writeKeyring = (file: string, value: Keyring): Promise<void> =>
  replaceFile(file, `${JSON.stringify(value, null, 2)}\n`, { keepPrevious: true })

const readCapped = (file: string): string => {
  const text = readFileSync(file, 'utf8')
  return text.length > LARGEST ? '' : text
}
