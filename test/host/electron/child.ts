/*
 * The child process: runs the application's compiled main process, untouched, over our `electron` module.
 */
import { pathToFileURL } from 'node:url'
import type { MainApi } from '../messages.ts'
import { app, entry } from './app.ts'
import { powerMonitor } from './desktop.ts'
import { config, serve } from './host.ts'
import { invoke } from './ipc-main.ts'
import { openWindows } from './open-windows.ts'

const deadlockMs = 10_000
const deadlockExitCode = 71

const windowOf = (id: number) => {
  const window = openWindows.get(id)
  if (!window) throw new Error(`window ${id} is gone`)
  return window
}

serve({
  async request(id, request) {
    const { webContents } = windowOf(id)
    if (request.pageNavigation && webContents.preventsNavigation(request)) {
      return { type: 'refused', reason: 'prevented' }
    }
    return webContents.session.answer(request, id)
  },
  invoke: (id, channel, args) => invoke(windowOf(id).webContents, channel, args),
  openPopup: async (id, details) => windowOf(id).webContents.openPopup(details),
  async windowEvent(id, event) {
    const window = openWindows.get(id)
    if (event.type === 'navigated') window?.webContents.navigated(event.url)
    if (event.type === 'loaded') window?.loaded()
    if (event.type === 'crashed') window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    if (event.type === 'closed') window?.gone()
  },
  async emit(target, event, args) {
    const emitter = { app, powerMonitor }[target]
    if (!emitter.emit(event, ...args)) throw new Error(`the application does not listen to '${event}'`)
  },
  quit: async () => app.quit(),
} satisfies MainApi)

// Without the parent there is no Chromium.
process.once('disconnect', () => process.exit(1))

Object.defineProperty(process.versions, 'electron', { value: '0.0.0-chromium-host' })
Object.defineProperty(process, 'type', { value: 'browser' })
process.argv = [process.execPath, config.root, ...config.args]

// Electron is ready only once the entry has been evaluated, so a top-level `await app.whenReady()` hangs
// there. It must not work here either.
const deadlock = setTimeout(() => {
  console.error('the main process awaits app.whenReady() at top level, which never resolves in Electron')
  process.exit(deadlockExitCode)
}, deadlockMs)
await import(pathToFileURL(entry).href)
clearTimeout(deadlock)
app.becomeReady()
