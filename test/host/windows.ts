import { setTimeout as delay } from 'node:timers/promises'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { type ContextOptions, newContext } from './chromium.ts'
import { HostedWindow } from './hosted-window.ts'
import type { ColorScheme, HostApi, MainApi, Mode, WindowSpec } from './messages.ts'
import { toPlaywrightPdf } from './printing.ts'
import type { Problems } from './problems.ts'
import { routeRequests } from './requests.ts'

const windowTimeoutMs = 20_000

type WindowApi = Omit<HostApi, 'answerDialog' | 'recordDesktopCall'>

/** The windows of one launch and the Chromium contexts, one per session, that they live in. */
export class Windows implements WindowApi {
  private readonly browser: Browser
  private readonly main: MainApi
  private readonly mode: Mode
  private readonly problems: Problems
  private options: ContextOptions
  private readonly contexts = new Map<string, Promise<BrowserContext>>()
  private readonly opening = new Map<number, Promise<HostedWindow>>()
  private readonly open = new Map<Page, HostedWindow>()

  constructor(browser: Browser, main: MainApi, mode: Mode, problems: Problems, options: ContextOptions) {
    this.browser = browser
    this.main = main
    this.mode = mode
    this.problems = problems
    this.options = options
  }

  /** Resolves with the newest window on show that is not `otherThan`, waiting for one if need be. */
  async newest(otherThan?: Page): Promise<Page> {
    const deadline = Date.now() + windowTimeoutMs
    while (Date.now() < deadline && this.browser.isConnected()) {
      const page = this.shown().findLast((candidate) => candidate !== otherThan)
      if (page) return page
      await delay(20)
    }
    throw new Error('the application shows no window')
  }

  /** The pages of the windows on show, oldest first. Print windows are never shown. */
  shown(): Page[] {
    return [...this.open.values()].filter((window) => window.shown).map((window) => window.page)
  }

  async createWindow(spec: WindowSpec): Promise<void> {
    const opened = this.context(spec.partition).then((context) =>
      HostedWindow.open(spec, context, this.main, this.mode),
    )
    this.opening.set(spec.id, opened)
    const window = await opened
    this.open.set(window.page, window)
    this.problems.watch(window.page)
    window.page.on('close', () => {
      this.open.delete(window.page)
      this.opening.delete(spec.id)
    })
  }

  async load(id: number, url: string): Promise<void> {
    await (await this.get(id)).load(url)
  }

  async reload(id: number): Promise<void> {
    await (await this.get(id)).reload()
  }

  async show(id: number, shown: boolean): Promise<void> {
    const window = await this.opening.get(id)
    if (window) window.shown = shown
  }

  async focus(id: number): Promise<void> {
    await (await this.opening.get(id))?.page.bringToFront()
  }

  async closeWindow(id: number, runBeforeUnload: boolean): Promise<void> {
    await (await this.opening.get(id))?.page.close({ runBeforeUnload })
  }

  async send(id: number, channel: string, args: unknown[]): Promise<void> {
    const window = await this.opening.get(id)
    window?.messages.put({ channel, args })
  }

  async printToPDF(id: number, options: Parameters<HostApi['printToPDF']>[1]): Promise<Uint8Array> {
    return (await this.get(id)).page.pdf(toPlaywrightPdf(options))
  }

  async setColorScheme(colorScheme: ColorScheme): Promise<void> {
    this.options = { ...this.options, colorScheme }
    await Promise.all([...this.open.keys()].map((page) => page.emulateMedia({ colorScheme })))
  }

  /** For calls whose outcome the application awaits; the others pass over a window just closed. */
  private get(id: number): Promise<HostedWindow> {
    return this.opening.get(id) ?? Promise.reject(new Error(`window ${id} is gone`))
  }

  private context(partition: string): Promise<BrowserContext> {
    const context = this.contexts.get(partition) ?? this.newContext()
    this.contexts.set(partition, context)
    return context
  }

  private async newContext(): Promise<BrowserContext> {
    const context = await newContext(this.browser, this.options)
    await routeRequests(context, (request) => this.find(request), this.main, this.problems)
    return context
  }

  /** A popup that slipped past the page shim has no frame yet, and no window of the application's. */
  private find(request: Request): HostedWindow | undefined {
    try {
      return this.open.get(request.frame().page())
    } catch {
      return undefined
    }
  }
}
