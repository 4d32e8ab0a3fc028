import type { BrowserContext, Request, Route } from 'playwright-core'
import { isApplicationAddress, toApplication, toChromium } from './addresses.ts'
import type { HostedWindow } from './hosted-window.ts'
import type { MainApi, PageRequest } from './messages.ts'
import type { Problems } from './problems.ts'

/**
 * Answers every request of a context from the application's own protocol handlers. Anything else is
 * recorded and refused, so nothing the pages ask for reaches a network.
 */
export async function routeRequests(
  context: BrowserContext,
  findWindow: (request: Request) => HostedWindow | undefined,
  main: MainApi,
  problems: Problems,
): Promise<void> {
  await context.route('**/*', async (route) => {
    try {
      await answer(route)
    } catch (error) {
      // The page or the application went away while its request was being answered, or a handler threw.
      problems.consoleErrors.push(`${toApplication(route.request().url())}: ${error}`)
      await route.abort('failed').catch(() => {})
    }
  })
  context.on('page', (page) =>
    page.on('websocket', (socket) =>
      problems.network.push({ url: socket.url(), resourceType: 'webSocket', cancelledByApplication: false }),
    ),
  )

  async function answer(route: Route): Promise<void> {
    const request = route.request()
    const window = findWindow(request)
    const verdict = window && (await main.request(window.id, describe(request, window)))
    if (verdict?.type === 'response' && isApplicationAddress(request.url())) {
      const headers = Object.fromEntries(
        Object.entries(verdict.headers).map(([name, value]) => [name, toChromium(value)]),
      )
      return route.fulfill({ status: verdict.status, headers, body: Buffer.from(verdict.body) })
    }
    const reason = verdict?.type === 'refused' ? verdict.reason : 'unhandled'
    // ERR_ABORTED leaves a page where it is; any other error would replace it by an error page.
    if (reason === 'prevented') return route.abort('aborted')
    problems.network.push({
      url: toApplication(request.url()),
      resourceType: request.resourceType(),
      cancelledByApplication: reason === 'cancelled',
    })
    return route.abort(reason === 'cancelled' ? 'blockedbyclient' : 'failed')
  }
}

function describe(request: Request, window: HostedWindow): PageRequest {
  const body = request.postDataBuffer()
  const inMainFrame = request.frame() === window.page.mainFrame()
  const navigation = request.isNavigationRequest()
  return {
    url: toApplication(request.url()),
    method: request.method(),
    headers: Object.fromEntries(
      Object.entries(request.headers()).map(([name, value]) => [name, toApplication(value)]),
    ),
    body: body && new Uint8Array(body),
    resourceType: navigation
      ? inMainFrame
        ? 'mainFrame'
        : 'subFrame'
      : resourceType(request.resourceType()),
    pageNavigation: navigation && !(inMainFrame && window.takeApplicationNavigation()),
  }
}

/** Chromium's devtools name a few kinds of request differently from Electron. */
function resourceType(name: string): PageRequest['resourceType'] {
  switch (name) {
    case 'stylesheet':
    case 'script':
    case 'image':
    case 'font':
    case 'media':
    case 'ping':
      return name
    case 'xhr':
    case 'fetch':
      return 'xhr'
    default:
      return 'other'
  }
}
