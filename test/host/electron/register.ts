import { registerHooks } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const shim = new URL('./index.ts', import.meta.url).href

/* Without this the npm package `electron` would be loaded, and start downloading its binary. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron') return next(specifier, context)
    if (!isMainThread) throw new Error('a worker thread cannot import electron')
    return { url: shim, shortCircuit: true }
  },
})
