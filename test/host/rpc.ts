import type { Serializable } from 'node:child_process'
import type { EventEmitter } from 'node:events'

/** The part of a child process, or of `process` inside it, that a channel needs. */
interface Port extends Pick<EventEmitter, 'on' | 'once'> {
  send?: ((message: Serializable, onError: (error: Error | null) => void) => boolean) | undefined
}

type Message =
  | { type: 'call'; id: number; method: string; args: unknown[] }
  | { type: 'reply'; id: number; value: unknown }
  | { type: 'failure'; id: number; message: string }

/** Calls in both directions over a fork channel whose serialization keeps bytes and undefined. */
export interface Channel<Far> {
  /** Calls what the other side serves; a rejection carries the far error's message. */
  readonly far: Far
  /** Lets the other side call the methods of these objects. Calls made before that wait. */
  serve(...apis: object[]): void
}

export function openChannel<Far extends object>(port: Port): Channel<Far> {
  let nextId = 1
  const pending = new Map<number, PromiseWithResolvers<unknown>>()
  const served = Promise.withResolvers<object[]>()
  // With a callback, a message that comes too late is its sender's affair and not an 'error' event.
  const send = (message: Message, onError: (error: Error | null) => void = () => {}) =>
    port.send?.(message, onError)

  async function answer({ id, method, args }: Extract<Message, { type: 'call' }>) {
    try {
      const apis = await served.promise
      const api = apis.find((candidate) => method in candidate)
      if (!api) throw new Error(`nothing serves ${method}`)
      const value = await Reflect.apply(Reflect.get(api, method), api, args)
      send({ type: 'reply', id, value })
    } catch (error) {
      send({ type: 'failure', id, message: error instanceof Error ? error.message : String(error) })
    }
  }

  port.on('message', (message: Message) => {
    if (message.type === 'call') return void answer(message)
    const call = pending.get(message.id)
    pending.delete(message.id)
    if (message.type === 'reply') call?.resolve(message.value)
    else call?.reject(new Error(message.message))
  })
  port.once('disconnect', () => {
    for (const call of pending.values()) call.reject(new Error('the other process has gone'))
    pending.clear()
  })

  const far = new Proxy({} as Far, {
    get:
      (_, method: string) =>
      (...args: unknown[]) => {
        const call = Promise.withResolvers<unknown>()
        const id = nextId++
        pending.set(id, call)
        send({ type: 'call', id, method, args }, (error) => error && call.reject(error))
        return call.promise
      },
  })
  return { far, serve: (...apis) => served.resolve(apis) }
}
