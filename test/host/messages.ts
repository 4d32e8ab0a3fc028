/*
 * What the two processes of the host say to each other. The parent (a Playwright worker or the command
 * line) owns Chromium; the child runs the application's compiled main process over our `electron` module.
 */
import type { OnBeforeRequestListenerDetails, PrintToPDFOptions } from 'electron'

export type ColorScheme = 'light' | 'dark'
export type Mode = 'test' | 'demo'
export type DialogMethod = 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'
export type EventTarget = 'app' | 'powerMonitor'

export interface HostConfig {
  readonly root: string
  readonly userDataDir: string
  readonly args: readonly string[]
  readonly mode: Mode
  readonly colorScheme: ColorScheme
}

export interface WindowSpec {
  readonly id: number
  readonly partition: string
  readonly preload: string | undefined
  readonly javascript: boolean
  readonly shown: boolean
}

/** Something the application asked the desktop to do. The host records it and does nothing else. */
export interface DesktopCall {
  readonly method: 'openPath' | 'showItemInFolder' | 'openExternal' | 'writeText'
  readonly argument: string
}

export interface PageRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer> | null
  readonly resourceType: OnBeforeRequestListenerDetails['resourceType']
  /** Set for a navigation that the page, not the application, started. */
  readonly pageNavigation: boolean
}

export type Verdict =
  | { readonly type: 'response'; status: number; headers: Record<string, string>; body: Uint8Array }
  /** `prevented`: a navigation handler said no. `cancelled`: webRequest did. `unhandled`: nothing serves it. */
  | { readonly type: 'refused'; reason: 'prevented' | 'cancelled' | 'unhandled' }

export interface PopupDetails {
  readonly url: string
  readonly frameName: string
  readonly features: string
  readonly disposition: 'foreground-tab' | 'background-tab' | 'new-window'
}

export type WindowEvent =
  | { readonly type: 'navigated'; url: string }
  | { readonly type: 'loaded' | 'crashed' | 'closed' }

/** Served by the parent. */
export interface HostApi {
  createWindow(spec: WindowSpec): Promise<void>
  load(id: number, url: string): Promise<void>
  reload(id: number): Promise<void>
  show(id: number, shown: boolean): Promise<void>
  focus(id: number): Promise<void>
  closeWindow(id: number, runUnloadHandlers: boolean): Promise<void>
  send(id: number, channel: string, args: unknown[]): Promise<void>
  printToPDF(id: number, options: PrintToPDFOptions): Promise<Uint8Array>
  setColorScheme(scheme: ColorScheme): Promise<void>
  /** `cancelId`: the button of a message box that stands for cancelling. */
  answerDialog(method: DialogMethod, cancelId: number): Promise<object>
  recordDesktopCall(call: DesktopCall): Promise<void>
}

/** Served by the child. */
export interface MainApi {
  request(windowId: number, request: PageRequest): Promise<Verdict>
  invoke(windowId: number, channel: string, args: unknown[]): Promise<unknown>
  openPopup(windowId: number, details: PopupDetails): Promise<void>
  windowEvent(windowId: number, event: WindowEvent): Promise<void>
  emit(target: EventTarget, event: string, args: unknown[]): Promise<void>
  quit(): Promise<void>
}
