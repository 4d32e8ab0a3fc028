/** What the page can ask of the parent. */
export interface PageHost {
  invoke(channel: string, args: unknown[]): Promise<unknown>
  /** Resolves with the next message of `webContents.send`. */
  nextMessage(): Promise<{ channel: string; args: unknown[] }>
  openPopup(details: { url: string; frameName: string; features: string; disposition: string }): void
}

type Listener = (event: object, ...args: unknown[]) => void
type CommonJsModule = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
) => void

/**
 * Stands in for what Electron puts into a page: contextBridge and ipcRenderer for the preload script, and
 * control over popups. It runs inside the page, so it may use nothing from outside its own body. There is
 * one world here instead of two; only this closure keeps the page from the preload.
 */
export function pageShim(
  host: PageHost,
  preload: CommonJsModule | null,
  assertCrossable: (value: unknown) => void,
): void {
  if (window.top !== window || !location.hostname.endsWith('.electron-host.test')) return

  const clone = <T>(value: T): T => {
    const copy = structuredClone(value)
    assertCrossable(copy)
    return copy
  }
  const listeners = new Map<string, Set<Listener>>()
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      try {
        return await host.invoke(channel, clone(args))
      } catch (error) {
        // The parent's error has the right words and a stack of no interest to the page.
        throw new Error((error as Error).message)
      }
    },
    on(channel: string, listener: Listener) {
      const set = listeners.get(channel) ?? new Set()
      listeners.set(channel, set.add(listener))
      return ipcRenderer
    },
    removeListener(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener)
      return ipcRenderer
    },
  }

  /** Copies, freezes and wraps functions, as the context bridge does. */
  const bridge = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        const result: unknown = value(...args.map(bridge))
        return result instanceof Promise ? result.then(bridge) : bridge(result)
      }
    }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(bridge)
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value)
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bridge(part)])))
  }
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      Object.defineProperty(window, name, { value: bridge(api), enumerable: true })
    },
  }

  const loud = (name: string, part: object) =>
    new Proxy(part, {
      get(target, key, receiver) {
        if (key in target) return Reflect.get(target, key, receiver)
        throw new Error(`the Chromium host does not implement ${name}.${String(key)}`)
      },
    })
  const electron = loud('electron', {
    // Bundlers ask a module they require for this.
    __esModule: false,
    contextBridge: loud('contextBridge', contextBridge),
    ipcRenderer: loud('ipcRenderer', ipcRenderer),
  })
  const require = (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`module not found: ${name} (a sandboxed preload script can require only electron)`)
  }

  const deliver = async () => {
    for (;;) {
      const { channel, args } = await host.nextMessage()
      for (const listener of [...(listeners.get(channel) ?? [])]) {
        // A listener that throws is the page's own uncaught error and must not end the loop.
        setTimeout(() => listener({}, ...args))
      }
    }
  }

  const openPopup = (url: string, frameName: string, features: string, disposition: string) =>
    host.openPopup({ url: new URL(url, location.href).href, frameName, features, disposition })
  window.open = (url = 'about:blank', name = '', features = '') => {
    openPopup(String(url), name, features, features ? 'new-window' : 'foreground-tab')
    return null
  }
  const interceptLink = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (!link?.href || event.defaultPrevented) return
    const newTab = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey
    if (!newTab && !['_blank', '_new'].includes(link.target)) return
    event.preventDefault()
    openPopup(link.href, link.target, '', newTab ? 'background-tab' : 'foreground-tab')
  }
  window.addEventListener('click', interceptLink)
  window.addEventListener('auxclick', interceptLink)

  if (!preload) return
  const module = { exports: {} }
  preload(require, module, module.exports)
  void deliver()
}
