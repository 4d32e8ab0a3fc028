import type { Browser } from 'playwright-core'
import type { PrintDocument } from '../../electron/main/print/print-document.tsx'
import { createPrintStore } from '../../electron/main/print/print-store.ts'
import { createPrinter, type Printer, type PrintWindow } from '../../electron/main/print/printer.ts'
import { launchChromium } from '../host/chromium.ts'

/** Electron's `app://print/` stands here for what stock Chromium can load. */
const ORIGIN = 'https://print.test/'

/** What the product's print window asks for. */
const PDF_OPTIONS = {
  format: 'A4',
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
} as const

export interface ChromiumPrinter {
  readonly browser: Browser
  readonly printer: Printer
  /** Every address a printed page asked for beside itself: all refused. */
  readonly requests: readonly string[]
  /** How many pages were printed. */
  readonly prints: () => number
  quit(): Promise<void>
}

/** The product's own printer over pages of the npm Chromium, with the same settings as the print window. */
export async function startChromiumPrinter(): Promise<ChromiumPrinter> {
  const browser = await launchChromium()
  const store = createPrintStore()
  const requests: string[] = []
  let prints = 0
  let closing: Promise<void> = Promise.resolve()

  const openWindow = (): PrintWindow => {
    const opening = browser.newPage({ javaScriptEnabled: false }).then(async (page) => {
      await page.route('**/*', async (route) => {
        const url = route.request().url()
        const document = url.startsWith(ORIGIN) ? store.take(url.slice(ORIGIN.length)) : null
        if (document === null) {
          requests.push(url)
          return route.abort()
        }
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': document.contentSecurityPolicy },
          body: document.html,
        })
      })
      return page
    })
    return {
      load: async (address) => {
        await (await opening).goto(address.replace('app://print/', ORIGIN), { waitUntil: 'load' })
      },
      toPdf: async () => {
        prints += 1
        return (await opening).pdf(PDF_OPTIONS)
      },
      isGone: () => false,
      destroy: () => {
        closing = opening.then((page) => page.close())
      },
    }
  }

  const printer = createPrinter(store, openWindow)
  return {
    browser,
    printer,
    requests,
    prints: () => prints,
    quit: async () => {
      await printer.close()
      await closing
      await browser.close()
    },
  }
}

/** Prints pages in one page of the same browser with the same settings: loads, prints, and does nothing else. */
export async function barePrinter(browser: Browser) {
  const page = await browser.newPage({ javaScriptEnabled: false })
  let next: PrintDocument | null = null
  await page.route('**/*', (route) =>
    next === null
      ? route.abort()
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': next.contentSecurityPolicy },
          body: next.html,
        }),
  )
  return {
    print: async (document: PrintDocument): Promise<Uint8Array> => {
      next = document
      await page.goto(ORIGIN, { waitUntil: 'load' })
      return page.pdf(PDF_OPTIONS)
    },
    close: () => page.close(),
  }
}
