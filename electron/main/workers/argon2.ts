import { argon2id } from 'hash-wasm'
import type { DeriveKey } from '../database/keyring'

/** Argon2id (RFC 9106) with the parameters of a slot; Electron's own crypto lacks it. */
export const deriveWithArgon2: DeriveKey = async (secret, kdf) =>
  Buffer.from(
    await argon2id({
      password: secret,
      salt: Buffer.from(kdf.salt, 'hex'),
      memorySize: kdf.m,
      iterations: kdf.t,
      parallelism: kdf.p,
      hashLength: 32,
      outputType: 'binary',
    }),
  )
