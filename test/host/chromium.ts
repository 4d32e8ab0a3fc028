import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { unpackChromium } from './chromium-package.ts'
import type { ColorScheme } from './messages.ts'

/** Starts a headless Chromium, driven over a pipe, that cannot resolve any name. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await unpackChromium()
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // Requests are refused one by one where they are made; this is for whatever might be made elsewhere.
    args: [
      '--no-zygote',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
}

/** The application is used in the UK; pages and main process must agree on what day it is. */
export const timezone = 'Europe/London'

export interface ContextOptions {
  readonly colorScheme: ColorScheme
  readonly viewport: { readonly width: number; readonly height: number }
}

/** One in-memory session: a context without permissions, service workers or downloads. */
export function newContext(browser: Browser, options: ContextOptions): Promise<BrowserContext> {
  return browser.newContext({
    ...options,
    locale: 'en-GB',
    // Panels that slide in would be caught half way, by a picture or by a click.
    reducedMotion: 'reduce',
    timezoneId: timezone,
    serviceWorkers: 'block',
    acceptDownloads: false,
    permissions: [],
  })
}
