import type * as Electron from 'electron'
import { app } from './app.ts'
import { host } from './host.ts'
import { emitPreventable, LoudEmitter, loud } from './loud.ts'
import { openWindows } from './open-windows.ts'
import { type HostSession, session } from './session.ts'
import { HostWebContents } from './web-contents.ts'

type Implemented =
  | 'loadURL'
  | 'show'
  | 'hide'
  | 'isVisible'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'focus'
  | 'restore'
  | 'isMinimized'
  | 'setMenuBarVisibility'
  | 'removeMenu'

let nextId = 1

/** A window: a page in the parent's Chromium. Size, place and title bar are the parent's business. */
export class HostBrowserWindow extends LoudEmitter implements Pick<Electron.BrowserWindow, Implemented> {
  readonly id = nextId++
  readonly webContents: HostWebContents
  private destroyed = false
  private visible: boolean
  private painted = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', ['ready-to-show', 'show', 'close', 'closed'])
    const preferences = options.webPreferences ?? {}
    assertLockedDown(preferences)
    this.visible = options.show ?? true
    const windowSession = sessionOf(preferences)
    this.webContents = new HostWebContents(this.id, windowSession)
    openWindows.set(this.id, this)
    // The channel keeps order, so whatever is asked of the page next finds it made.
    void host.createWindow({
      id: this.id,
      partition: windowSession.partition,
      preload: preferences.preload,
      javascript: preferences.javascript ?? true,
      shown: this.visible,
    })
    app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): HostBrowserWindow[] {
    return [...openWindows.values()]
  }

  static fromWebContents(contents: { readonly id: number }): HostBrowserWindow | null {
    return openWindows.get(contents.id) ?? null
  }

  /** The newest visible window: in a host without a desktop there is no other notion of focus. */
  static getFocusedWindow(): HostBrowserWindow | null {
    return HostBrowserWindow.getAllWindows().findLast((window) => window.visible) ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  show(): void {
    this.setVisible(true)
    this.emit('show')
  }

  hide(): void {
    this.setVisible(false)
  }

  private setVisible(visible: boolean): void {
    this.visible = visible
    void host.show(this.id, visible)
  }

  isVisible(): boolean {
    return this.visible
  }

  focus(): void {
    void host.focus(this.id)
  }

  isMinimized(): boolean {
    return false
  }

  /** Undoes a minimising that cannot have happened. */
  restore(): void {}

  /** The host draws no menu bar. */
  setMenuBarVisibility(): void {}

  /** The host draws no menu bar. */
  removeMenu(): void {}

  close(): void {
    this.tryClose()
  }

  /** Starts closing unless a `close` listener prevents it, and says whether it did. */
  tryClose(): boolean {
    if (emitPreventable(this, 'close')) return false
    void host.closeWindow(this.id, true)
    return true
  }

  destroy(): void {
    if (this.destroyed) return
    void host.closeWindow(this.id, false)
    this.gone()
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  /** Called when the page has loaded: Electron's first paint comes no later than that. */
  loaded(): void {
    if (!this.painted) this.emit('ready-to-show')
    this.painted = true
    this.webContents.emit('did-finish-load', {})
  }

  /** Called when the page is gone, whoever closed it. */
  gone(): void {
    if (this.destroyed) return
    this.destroyed = true
    openWindows.delete(this.id)
    this.webContents.gone()
    this.emit('closed')
    app.windowGone()
  }
}

/** What `electron` exports: the class itself is loud too. */
export const BrowserWindow = loud('BrowserWindow', HostBrowserWindow)

function sessionOf({ session: given, partition }: Electron.WebPreferences): HostSession {
  if (given) return given as Electron.Session & HostSession
  return partition === undefined ? session.defaultSession : session.fromPartition(partition)
}

/** The host has no sandbox of its own to fall back on, so it refuses to pretend. */
function assertLockedDown(preferences: Electron.WebPreferences): void {
  const faults = [
    preferences.sandbox !== true && 'without sandbox: true',
    preferences.contextIsolation === false && 'without contextIsolation',
    preferences.nodeIntegration === true && 'with nodeIntegration',
    preferences.webSecurity === false && 'without webSecurity',
    preferences.webviewTag === true && 'with webviewTag',
  ].filter((fault) => fault !== false)
  if (faults.length > 0) throw new Error(`the Chromium host refuses a window ${faults.join(', ')}`)
}
