import { unpackChromium } from '../host/chromium-package.ts'

/** Unpacks Chromium once, so that no worker's first test pays for it. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export
export default async function globalSetup(): Promise<void> {
  await unpackChromium()
}
