import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import type { Role } from '@shared/contracts/contract'
import { uuidv7 } from 'uuidv7'
import type { Kdf, Keyring, Slot } from './keyring-file'
import { RegisterProblemError } from './open'

/** Argon2id, in a worker in the application. Returns 32 bytes that the caller wipes. */
export type DeriveKey = (secret: string, kdf: Kdf) => Promise<Buffer>

/** Who a slot is for. */
export interface SlotOwner {
  readonly kind: Slot['kind']
  readonly label: string
  readonly role: Role
}

// security.md 3.4: 64 MiB, 3 passes.
const KDF = { alg: 'argon2id', v: 19, m: 65536, t: 3, p: 1 } as const

/** A new random 256-bit data key. The caller wipes it. */
export const newDataKey = (): Buffer => randomBytes(32)

/** The key slots of a new register, none of them filled yet. */
export function emptyKeyring(
  registerId: string,
  name: string,
  databaseSalt: string,
  dataKey: Buffer,
): Keyring {
  return sealed(
    {
      format: 1,
      registerId,
      name,
      epoch: 0,
      cipher: { name: 'sqlcipher', pageSize: 4096 },
      databaseSalt,
      slots: [],
      keyCheck: keyCheckOf(dataKey),
      mac: '',
    },
    dataKey,
  )
}

/** The keyring with one more slot, in which `secret` wraps the data key. An owner's earlier slot is replaced. */
export async function withSlot(
  keyring: Keyring,
  dataKey: Buffer,
  owner: SlotOwner,
  secret: string,
  createdAt: string,
  derive: DeriveKey,
): Promise<Keyring> {
  const kdf: Kdf = { ...KDF, salt: randomBytes(16).toString('hex') }
  const blank = { id: uuidv7(), ...owner, createdAt, kdf }
  const nonce = randomBytes(12)
  const key = await derive(secret, kdf)
  try {
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    cipher.setAAD(boundTo(keyring.registerId, blank))
    const ct = Buffer.concat([cipher.update(dataKey), cipher.final()])
    const slot: Slot = {
      ...blank,
      wrap: {
        alg: 'A256GCM',
        nonce: nonce.toString('hex'),
        ct: ct.toString('hex'),
        tag: cipher.getAuthTag().toString('hex'),
      },
    }
    const others = keyring.slots.filter((other) => !sameOwner(other, owner))
    return sealed({ ...keyring, slots: [...others, slot] }, dataKey)
  } finally {
    key.fill(0)
  }
}

/** The slot of an owner; collar numbers are the same in either letter case. */
export const findSlot = (keyring: Keyring, kind: Slot['kind'], label: string): Slot | undefined =>
  keyring.slots.find((slot) => sameOwner(slot, { kind, label }))

/**
 * The data key out of a slot, or `null` where the secret is wrong. Throws RegisterProblemError
 * `key-file-damaged` where the secret is right but the file was altered. The caller wipes the key.
 */
export async function unwrapKey(
  keyring: Keyring,
  slot: Slot,
  secret: string,
  derive: DeriveKey,
): Promise<Buffer | null> {
  const key = await derive(secret, slot.kdf)
  let dataKey: Buffer
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.wrap.nonce, 'hex'))
    decipher.setAAD(boundTo(keyring.registerId, slot))
    decipher.setAuthTag(Buffer.from(slot.wrap.tag, 'hex'))
    dataKey = Buffer.concat([decipher.update(slot.wrap.ct, 'hex'), decipher.final()])
  } catch {
    return null
  } finally {
    key.fill(0)
  }
  if (!equal(keyring.keyCheck, keyCheckOf(dataKey)) || !equal(keyring.mac, macOf(keyring, dataKey))) {
    dataKey.fill(0)
    throw new RegisterProblemError('key-file-damaged')
  }
  return dataKey
}

/** Parameters and roles cannot be swapped between slots: they are part of what the wrap authenticates. */
const boundTo = (registerId: string, slot: Omit<Slot, 'wrap'>): Buffer =>
  Buffer.from([registerId, slot.id, slot.kind, slot.label, slot.role, JSON.stringify(slot.kdf)].join('|'))

const sameOwner = (slot: Pick<Slot, 'kind' | 'label'>, owner: Pick<Slot, 'kind' | 'label'>): boolean =>
  slot.kind === owner.kind && slot.label.toLowerCase() === owner.label.toLowerCase()

const sealed = (keyring: Keyring, dataKey: Buffer): Keyring => {
  const next = { ...keyring, epoch: keyring.epoch + 1 }
  return { ...next, mac: macOf(next, dataKey) }
}

const subkey = (dataKey: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', dataKey, '', `makesafe-desk ${purpose}`, 32))

const keyCheckOf = (dataKey: Buffer): string => subkey(dataKey, 'check').toString('hex').slice(0, 32)

const macOf = (keyring: Keyring, dataKey: Buffer): string =>
  createHmac('sha256', subkey(dataKey, 'header'))
    .update(JSON.stringify({ ...keyring, mac: '' }))
    .digest('hex')

const equal = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
