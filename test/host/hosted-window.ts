import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { toApplication, toChromium } from './addresses.ts'
import { assertCrossable } from './crossable.ts'
import { demoStrip } from './demo-strip.ts'
import { Mailbox } from './mailbox.ts'
import type { MainApi, Mode, PopupDetails, WindowEvent, WindowSpec } from './messages.ts'
import { type PageHost, pageShim } from './page-shim.ts'

/** One BrowserWindow of the application: a page in Chromium. */
export class HostedWindow {
  readonly id: number
  readonly page: Page
  readonly messages = new Mailbox<{ channel: string; args: unknown[] }>()
  shown: boolean
  /** Whether the next navigation of the main frame was asked for by the application, not by the page. */
  private applicationNavigates = false

  private constructor(spec: WindowSpec, page: Page) {
    this.id = spec.id
    this.shown = spec.shown
    this.page = page
  }

  static async open(spec: WindowSpec, context: BrowserContext, main: MainApi, mode: Mode) {
    const page = await context.newPage()
    const window = new HostedWindow(spec, page)
    window.report(main)
    if (spec.javascript) await window.injectShim(spec.preload, main)
    else await window.switchScriptsOff()
    if (mode === 'demo' && spec.javascript) await page.addInitScript(demoStrip)
    return window
  }

  private report(main: MainApi) {
    // When the child has gone, there is nobody left to tell.
    const tell = (event: WindowEvent) => main.windowEvent(this.id, event).catch(() => {})
    this.page.on('framenavigated', (frame) => {
      if (frame === this.page.mainFrame()) void tell({ type: 'navigated', url: toApplication(frame.url()) })
    })
    this.page.on('load', () => void tell({ type: 'loaded' }))
    this.page.on('crash', () => void tell({ type: 'crashed' }))
    this.page.on('close', () => void tell({ type: 'closed' }))
  }

  private async injectShim(preload: string | undefined, main: MainApi) {
    const host: PageHost = {
      invoke: (channel, args) => main.invoke(this.id, channel, args),
      nextMessage: () => this.messages.next(),
      openPopup: ({ url, ...details }) =>
        main.openPopup(this.id, { url: toApplication(url), ...details } as PopupDetails),
    }
    // The page's CSP forbids compiling text in it, so the preload travels as part of the script's own text.
    const source = preload === undefined ? undefined : await readFile(preload, 'utf8')
    const compiled = source === undefined ? 'null' : `(require, module, exports) => {${source}\n}`
    const script = new Function('host', `(${pageShim})(host, ${compiled}, ${assertCrossable})`)
    await this.page.addInitScript(script as (host: PageHost) => void, host, { exposeFunctions: true })
  }

  private async switchScriptsOff() {
    const devtools = await this.page.context().newCDPSession(this.page)
    await devtools.send('Emulation.setScriptExecutionDisabled', { value: true })
  }

  load(url: string): Promise<void> {
    return this.navigate(() => this.page.goto(toChromium(url)))
  }

  reload(): Promise<void> {
    return this.navigate(() => this.page.reload())
  }

  private async navigate(start: () => Promise<unknown>) {
    this.applicationNavigates = true
    try {
      await start()
    } finally {
      this.applicationNavigates = false
    }
  }

  /** Says, once per navigation of the application's, that it was not the page's. */
  takeApplicationNavigation(): boolean {
    const taken = this.applicationNavigates
    this.applicationNavigates = false
    return taken
  }
}
