import type { PrintToPDFOptions, WebContents, WindowOpenHandlerResponse } from 'electron'
import { cloneForPage } from '../crossable.ts'
import type { PageRequest, PopupDetails } from '../messages.ts'
import { host } from './host.ts'
import { emitPreventable, LoudEmitter, loud } from './loud.ts'
import type { HostSession } from './session.ts'

type Implemented = 'loadURL' | 'reload' | 'send' | 'printToPDF' | 'isDestroyed' | 'id' | 'getURL'

/** Chromium's numbers for the errors a load here can end with. */
const netErrors: Record<string, number> = { ERR_FAILED: -2, ERR_ABORTED: -3, ERR_BLOCKED_BY_CLIENT: -20 }

type PopupHandler = (details: PopupDetails) => WindowOpenHandlerResponse

/** The page of one window, as the main process sees it. */
export class HostWebContents extends LoudEmitter implements Pick<WebContents, Implemented> {
  readonly id: number
  readonly session: HostSession
  /** The only frame with a preload, hence the only one an IPC message can come from. */
  readonly mainFrame: { readonly url: string; readonly origin: string; readonly parent: null }
  private url = ''
  private destroyed = false
  private popupHandler: PopupHandler | null = null

  constructor(id: number, session: HostSession) {
    super('webContents', [
      'will-navigate',
      'will-frame-navigate',
      // Never emitted, because the host refuses what leads to them: redirects and the webview tag.
      'will-redirect',
      'will-attach-webview',
      'did-finish-load',
      'did-fail-load',
      'render-process-gone',
      'destroyed',
    ])
    this.id = id
    this.session = session
    const contents = this
    this.mainFrame = loud('webContents.mainFrame', {
      get url() {
        return contents.url
      },
      get origin() {
        return /^[a-z][\w+.-]*:\/\/[^/?#]*/.exec(contents.url)?.[0] ?? 'null'
      },
      parent: null,
    })
  }

  loadURL(url: string): Promise<void> {
    return this.settle(host.load(this.id, url), url)
  }

  reload(): void {
    // Electron tells of a failure by the event only.
    this.settle(host.reload(this.id), this.url).catch(() => {})
  }

  private async settle(loading: Promise<void>, url: string): Promise<void> {
    try {
      await loading
    } catch (error) {
      const name = /ERR_\w+/.exec(String(error))?.[0] ?? 'ERR_FAILED'
      const code = netErrors[name] ?? -2
      this.emit('did-fail-load', {}, code, name, url, true, 0, 0)
      throw Object.assign(new Error(`${name} (${code}) loading '${url}'`), { code: name, errno: code, url })
    }
  }

  /** Clones at once, as Electron does: a later change of the object must not reach the page. */
  send(channel: string, ...args: unknown[]): void {
    void host.send(this.id, channel, cloneForPage(args))
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer<ArrayBuffer>> {
    return Buffer.from(await host.printToPDF(this.id, options))
  }

  setWindowOpenHandler(handler: PopupHandler): void {
    this.popupHandler = handler
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  getURL(): string {
    return this.url
  }

  /** Called when another document, or another place in it, has replaced the last. */
  navigated(url: string): void {
    this.url = url
  }

  /** Called when the window is gone. */
  gone(): void {
    this.destroyed = true
    this.emit('destroyed')
  }

  /** Asks the navigation listeners about a navigation that the page started. */
  preventsNavigation({ url, resourceType }: PageRequest): boolean {
    const isMainFrame = resourceType === 'mainFrame'
    const details = { url, isMainFrame, isSameDocument: false }
    if (emitPreventable(this, 'will-frame-navigate', details)) return true
    return isMainFrame && emitPreventable(this, 'will-navigate', details, url)
  }

  /** Asks the window-open handler; the host can refuse a popup but not open one. */
  openPopup(details: PopupDetails): void {
    if (this.popupHandler?.(details).action !== 'deny') {
      throw new Error('the Chromium host does not implement opening windows from a page')
    }
  }
}
