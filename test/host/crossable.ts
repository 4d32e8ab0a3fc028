/**
 * Refuses what structured clone would carry and the host's way into the page would spoil in silence.
 * Self-contained, because its source text is also injected into the page.
 */
export function assertCrossable(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (value instanceof Date || ArrayBuffer.isView(value)) return
  const prototype = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`the Chromium host does not carry a ${prototype.constructor.name} over IPC`)
  }
  Object.values(value).forEach(assertCrossable)
}

/** What the page will receive: Buffers become Uint8Arrays, and a function throws as it does in Electron. */
export function cloneForPage<T>(value: T): T {
  const clone = structuredClone(value)
  assertCrossable(clone)
  return clone
}
