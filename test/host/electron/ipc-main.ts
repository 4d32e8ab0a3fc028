import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { cloneForPage } from '../crossable.ts'
import { loud } from './loud.ts'
import type { HostWebContents } from './web-contents.ts'

type Handler = Parameters<IpcMain['handle']>[1]

const handlers = new Map<string, Handler>()

export const ipcMain = loud('ipcMain', {
  handle: (channel, listener) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  },
  removeHandler: (channel) => void handlers.delete(channel),
} satisfies Pick<IpcMain, 'handle' | 'removeHandler'>)

/** Runs the handler of a channel; a failure carries the words Electron gives it in the page. */
export async function invoke(sender: HostWebContents, channel: string, args: unknown[]): Promise<unknown> {
  const event = { type: 'frame', frameId: 1, processId: 1, sender, senderFrame: sender.mainFrame }
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return cloneForPage(await handler(loud('event', event) as unknown as IpcMainInvokeEvent, ...args))
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${error}`)
  }
}
