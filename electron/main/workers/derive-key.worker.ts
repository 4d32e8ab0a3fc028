import { parentPort } from 'node:worker_threads'
import { deriveWithArgon2 } from './argon2'
import type { DeriveKeyTask } from './derive-key'

// Key derivation takes a fifth of a second and 64 MiB: off the main thread, so that the window stays alive.
parentPort?.once('message', async ({ secret, kdf }: DeriveKeyTask) => {
  parentPort?.postMessage(await deriveWithArgon2(secret, kdf))
})
