import { parentPort } from 'node:worker_threads'
import { argon2id } from 'hash-wasm'
import type { DeriveKeyTask } from './derive-key'

// Key derivation takes a fifth of a second and 64 MiB: off the main thread, so that the window stays alive.
parentPort?.once('message', async ({ secret, kdf }: DeriveKeyTask) => {
  const key = await argon2id({
    password: secret,
    salt: Buffer.from(kdf.salt, 'hex'),
    memorySize: kdf.m,
    iterations: kdf.t,
    parallelism: kdf.p,
    hashLength: 32,
    outputType: 'binary',
  })
  parentPort?.postMessage(key)
})
