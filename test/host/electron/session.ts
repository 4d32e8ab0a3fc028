import type {
  CallbackResponse,
  CustomScheme,
  OnBeforeRequestListenerDetails,
  Protocol,
  Session,
} from 'electron'
import type { PageRequest, Verdict } from '../messages.ts'
import { loud } from './loud.ts'

type SchemeHandler = Parameters<Protocol['handle']>[1]
type RequestListener = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void

const privileged = new Set<string>()
let nextRequestId = 1

/** Schemes are only remembered: behind the parent's https mapping every one is standard and secure. */
export const protocol = loud('protocol', {
  registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
    for (const { scheme } of schemes) privileged.add(scheme)
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>)

type Implemented =
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'

/** An in-memory session. The parent gives each its own Chromium context. */
export class HostSession implements Pick<Session, Implemented> {
  readonly partition: string
  private readonly schemes = new Map<string, SchemeHandler>()
  private requestListener: RequestListener | null = null

  readonly protocol = loud('session.protocol', {
    handle: (scheme, handler) => {
      if (!privileged.has(scheme)) {
        throw new Error(`the Chromium host serves only schemes registered as privileged, not '${scheme}'`)
      }
      this.schemes.set(scheme, handler)
    },
    isProtocolHandled: (scheme) => this.schemes.has(scheme),
  } satisfies Pick<Protocol, 'handle' | 'isProtocolHandled'>)

  readonly webRequest = loud('session.webRequest', {
    onBeforeRequest: (listener: RequestListener | null) => {
      if (typeof listener === 'object' && listener) {
        throw new Error('the Chromium host does not implement filters for webRequest.onBeforeRequest')
      }
      this.requestListener = listener
    },
  })

  constructor(partition: string) {
    this.partition = partition
  }

  // The parent's contexts grant no permission and have no devices, and these handlers are not consulted:
  // what they decide has to be tested as functions, or in Electron.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}

  setSpellCheckerEnabled(enable: boolean): void {
    if (enable) throw new Error('the Chromium host does not implement spell checking')
  }

  /** Passes a request by webRequest and then to the handler of its scheme, in Electron's order. */
  async answer(request: PageRequest, webContentsId: number): Promise<Verdict> {
    if (await this.cancels(request, webContentsId)) return { type: 'refused', reason: 'cancelled' }
    const { url, method, headers, body } = request
    const handler = this.schemes.get(url.slice(0, url.indexOf(':')))
    if (!handler) return { type: 'refused', reason: 'unhandled' }
    const response = await handler(new Request(url, { method, headers, body }))
    if (response.status >= 300 && response.status < 400) {
      throw new Error(`the Chromium host does not implement redirects (${url})`)
    }
    return {
      type: 'response',
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    }
  }

  private async cancels(request: PageRequest, webContentsId: number): Promise<boolean> {
    const listener = this.requestListener
    if (!listener) return false
    const { url, method, resourceType, headers } = request
    const details = { url, method, resourceType, webContentsId, id: nextRequestId++, timestamp: Date.now() }
    const { cancel, redirectURL } = await new Promise<CallbackResponse>((resolve) =>
      listener({ ...details, referrer: headers.referer ?? '', uploadData: [] }, resolve),
    )
    if (redirectURL) throw new Error('the Chromium host does not implement redirects from webRequest')
    return cancel === true
  }
}

const sessions = new Map<string, HostSession>()

function fromPartition(partition: string): HostSession {
  if (partition.startsWith('persist:')) {
    throw new Error(`the Chromium host keeps no session on disk, so it refuses '${partition}'`)
  }
  const found = sessions.get(partition) ?? loud('session', new HostSession(partition))
  sessions.set(partition, found)
  return found
}

export const session = loud('session', { fromPartition, defaultSession: fromPartition('') })
