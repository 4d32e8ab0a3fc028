import { CHANNELS, EVENTS } from '@shared/contracts/channel-names'
import { contextBridge, ipcRenderer } from 'electron'

// The only door between the screens and main. It knows names, not shapes: inputs are checked in main. The
// event object is never passed on, because it carries the sender.
const channels: ReadonlySet<string> = new Set(CHANNELS)
const events: ReadonlySet<string> = new Set(EVENTS)

contextBridge.exposeInMainWorld('makesafe', {
  invoke: (channel: string, input: unknown): Promise<unknown> =>
    channels.has(channel)
      ? ipcRenderer.invoke(channel, input)
      : Promise.reject(new Error(`There is no channel called ${channel}`)),
  on: (name: string, listener: (value: unknown) => void): (() => void) => {
    if (!events.has(name)) throw new Error(`There is no event called ${name}`)
    const forward = (_event: unknown, value: unknown) => listener(value)
    ipcRenderer.on(name, forward)
    return () => ipcRenderer.removeListener(name, forward)
  },
})
