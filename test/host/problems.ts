import type { Page } from 'playwright-core'

export interface BlockedRequest {
  readonly url: string
  readonly resourceType: string
  /** Whether the application's own webRequest listener had cancelled it before the host would have. */
  readonly cancelledByApplication: boolean
}

/** What went wrong in the pages of one launch. The arrays grow as things happen. */
export class Problems {
  /** Requests for anything but the application's own files. None of them left the machine. */
  readonly network: BlockedRequest[] = []
  readonly cspViolations: string[] = []
  readonly consoleErrors: string[] = []
  readonly pageErrors: string[] = []

  /** Watches a page until it closes. Chromium reports CSP violations to the console, scripts on or off. */
  watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      const violation = message.text().includes('Content Security Policy')
      const list = violation ? this.cspViolations : this.consoleErrors
      list.push(message.text())
    })
    page.on('pageerror', (error) => this.pageErrors.push(error.stack ?? error.message))
    page.on('crash', () => this.pageErrors.push(`the page ${page.url()} crashed`))
  }
}
