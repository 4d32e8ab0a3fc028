import { describe, expect, it } from 'vitest'
import {
  type DeriveKey,
  emptyKeyring,
  findSlot,
  newDataKey,
  unwrapKey,
  withSlot,
} from '../../../electron/main/database/keyring'
import { parseKeyring } from '../../../electron/main/database/keyring-file'
import { newRecoveryKey, readRecoveryKey } from '../../../electron/main/database/recovery-key'
import { deriveWithArgon2 } from '../../../electron/main/workers/argon2'
import { cheapDerive } from '../../helpers/test-register'

const registerId = '01900000-0000-7000-8000-000000000001'
const salt = '00'.repeat(16)
const at = '2026-12-12T18:00:00Z'
const owner = { kind: 'passphrase', label: 'PS 1234', role: 'sergeant' } as const

async function filled(deriveKey: DeriveKey = cheapDerive) {
  const dataKey = newDataKey()
  const keyring = await withSlot(
    emptyKeyring(registerId, 'Northmere', salt, dataKey),
    dataKey,
    owner,
    'secret',
    at,
    deriveKey,
  )
  const slot = findSlot(keyring, 'passphrase', 'ps 1234')
  if (!slot) throw new Error('no slot')
  return { dataKey, keyring, slot }
}

// Only these tests pay for the real cost of a passphrase.
describe('Argon2id', () => {
  // The published vector of the reference implementation (P-H-C/phc-winner-argon2, src/test.c).
  it('gives the reference implementation’s vector', async () => {
    const kdf = { alg: 'argon2id', v: 19, m: 65536, t: 2, p: 1, salt: '' } as const
    const salt = Buffer.from('somesalt').toString('hex')
    const key = await deriveWithArgon2('password', { ...kdf, salt })
    expect(key.toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7')
  })

  it('wraps and unwraps the data key at its real cost', async () => {
    const { dataKey, keyring, slot } = await filled(deriveWithArgon2)
    expect(slot.kdf).toMatchObject({ alg: 'argon2id', m: 65536, t: 3, p: 1 })
    expect(await unwrapKey(keyring, slot, 'secret', deriveWithArgon2)).toEqual(dataKey)
    expect(await unwrapKey(keyring, slot, 'Secret', deriveWithArgon2)).toBeNull()
  })
})

describe('the key slots', () => {
  it('keep the data key whatever other slots come', async () => {
    const { dataKey, keyring, slot } = await filled()
    const more = await withSlot(
      keyring,
      dataKey,
      { ...owner, label: 'PC 77', role: 'officer' },
      'two',
      at,
      cheapDerive,
    )
    expect(more.epoch).toBe(keyring.epoch + 1)
    expect(await unwrapKey(more, slot, 'secret', cheapDerive)).toEqual(dataKey)
  })

  it('do not open once their role, label, parameters or place are changed', async () => {
    const { keyring, slot } = await filled()
    const changed = [
      { ...slot, role: 'officer' as const },
      { ...slot, label: 'PS 9999' },
      { ...slot, id: registerId },
      { ...slot, kdf: { ...slot.kdf, t: 4 } },
    ]
    for (const other of changed) expect(await unwrapKey(keyring, other, 'secret', cheapDerive)).toBeNull()
    const elsewhere = { ...keyring, registerId: '01900000-0000-7000-8000-000000000002' }
    expect(await unwrapKey(elsewhere, slot, 'secret', cheapDerive)).toBeNull()
  })

  it('say that the file was altered where a slot was taken away or an old epoch put back', async () => {
    const { keyring, slot } = await filled()
    await expect(unwrapKey({ ...keyring, epoch: 99 }, slot, 'secret', cheapDerive)).rejects.toThrow(
      'key-file-damaged',
    )
    await expect(unwrapKey({ ...keyring, slots: [] }, slot, 'secret', cheapDerive)).rejects.toThrow(
      'key-file-damaged',
    )
  })

  it.each([
    ['below the floor: memory', { m: 65535 }],
    ['below the floor: passes', { t: 2 }],
    ['nothing', { m: 0 }],
    ['above the ceiling', { m: 2 ** 31 }],
  ])('are refused with parameters %s', async (_what, kdf) => {
    const { keyring, slot } = await filled()
    const weak = { ...keyring, slots: [{ ...slot, kdf: { ...slot.kdf, ...kdf } }] }
    expect(() => parseKeyring(JSON.stringify(weak))).toThrow('key-file-damaged')
    expect(parseKeyring(JSON.stringify(keyring))).toEqual(keyring)
  })
})

describe('the recovery key', () => {
  it('is read back from paper, however it is typed', () => {
    const key = newRecoveryKey()
    expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/)
    const typed = key.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')
    expect(readRecoveryKey(typed)).toBe(readRecoveryKey(key))
    expect(readRecoveryKey(key)).toHaveLength(52)
  })

  it('catches every single wrong character', () => {
    const key = newRecoveryKey().replaceAll('-', '')
    const caught = [...key].filter((character, index) => {
      const wrong = key.slice(0, index) + (character === '7' ? '8' : '7') + key.slice(index + 1)
      return readRecoveryKey(wrong) === null
    })
    expect(caught).toHaveLength(key.length)
  })

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 50 }, newRecoveryKey)).size).toBe(50)
  })
})
