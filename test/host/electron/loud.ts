import { EventEmitter } from 'node:events'

/** Wraps part of Electron's API so that whatever is missing throws instead of quietly doing nothing. */
export function loud<T extends object>(name: string, part: T): T {
  const known = (key: string | symbol) =>
    // Inspection and `await` probe any object for symbols and for `then`.
    typeof key === 'symbol' || key === 'then' || key in part
  const refuse = (key: string | symbol): never => {
    throw new Error(`the Chromium host does not implement ${name}.${String(key)}`)
  }
  return new Proxy(part, {
    get: (target, key, receiver) => (known(key) ? Reflect.get(target, key, receiver) : refuse(key)),
    set: (target, key, value, receiver) =>
      known(key) ? Reflect.set(target, key, value, receiver) : refuse(key),
  })
}

/** A loud emitter that also refuses listeners for events the host never emits. */
export class LoudEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super()
    this.on('newListener', (event) => {
      if (!events.includes(event)) throw new Error(`the Chromium host never emits '${event}' on ${name}`)
    })
    // biome-ignore lint/correctness/noConstructorReturn: `this` must be the loud object in subclasses too
    return loud(name, this)
  }
}

/** Emits a cancellable event as Electron does, and says whether a listener prevented it. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details: object = {},
  ...args: unknown[]
): boolean {
  let defaultPrevented = false
  const event = {
    ...details,
    get defaultPrevented() {
      return defaultPrevented
    },
    preventDefault: () => {
      defaultPrevented = true
    },
  }
  emitter.emit(name, event, ...args)
  return defaultPrevented
}
