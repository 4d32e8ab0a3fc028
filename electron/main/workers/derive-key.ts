import type { DeriveKey } from '../database/keyring'
import type { Kdf } from '../database/keyring-file'
import createWorker from './derive-key.worker?nodeWorker'
import { runInWorker } from './run-in-worker'

/** What the worker is given. */
export interface DeriveKeyTask {
  readonly secret: string
  readonly kdf: Kdf
}

/** Argon2id (RFC 9106) in a worker of its own. */
export const deriveKeyInWorker: DeriveKey = async (secret, kdf) =>
  Buffer.from(await runInWorker<DeriveKeyTask, Uint8Array>(createWorker, { secret, kdf }))
