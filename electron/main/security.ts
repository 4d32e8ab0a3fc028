import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { app, protocol, type Session, session } from 'electron'
import type { PrintStore } from './print/print-store'

// Electron's security checklist as this application follows it: security.md 1.1. One place, so that a window
// without it cannot be made by forgetting.

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Before the application is ready: our own scheme, and every page process in the sandbox. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
  app.enableSandbox()
}

/** No page goes anywhere else, opens anything, or embeds anything. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** The session of the screens: in memory only, so that nothing of a page stays on disk. */
export function screenSession(rendererFolder: string): Session {
  const screens = lockedSession('screens')
  const files = filesBelow(rendererFolder)
  screens.protocol.handle('app', async ({ url }) => {
    const { host, pathname } = new URL(url)
    // Only files of the build answer: nothing is joined from what the address says.
    const file = host === 'local' ? files.get(pathname === '/' ? '/index.html' : pathname) : undefined
    return file === undefined ? new Response(null, { status: 404 }) : answer(file)
  })
  return screens
}

/** The session of prints: it serves each waiting document once, and nothing else. */
export function printSession(store: PrintStore): Session {
  const prints = lockedSession('prints')
  prints.protocol.handle('app', ({ url }) => {
    const { host, pathname } = new URL(url)
    const document = host === 'print' ? store.take(pathname.slice(1)) : null
    if (!document) return new Response(null, { status: 404 })
    const { html, contentSecurityPolicy } = document
    return new Response(html, { headers: pageHeaders(contentSecurityPolicy) })
  })
  return prints
}

/** A session without permissions, network, spelling dictionaries or anything kept on disk. */
function lockedSession(name: string): Session {
  const locked = session.fromPartition(name)
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  locked.setPermissionCheckHandler(() => false)
  locked.setDevicePermissionHandler(() => false)
  locked.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  // Chromium's speller would fetch dictionaries and keep words of ours in plain text.
  locked.setSpellCheckerEnabled(false)
  locked.webRequest.onBeforeRequest(({ url }, decide) => {
    const { protocol: scheme } = new URL(url)
    decide({ cancel: scheme !== 'app:' && scheme !== 'data:' && scheme !== 'blob:' })
  })
  return locked
}

async function answer(file: string): Promise<Response> {
  const content = await readFile(file)
  if (extname(file) !== '.html') {
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const headers = { 'content-type': type, 'content-security-policy': WORKER_POLICY, ...FIXED }
    return new Response(content, { headers })
  }
  const nonce = randomBytes(16).toString('base64')
  const page = content.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
  return new Response(page, { headers: pageHeaders(screenPolicy(nonce)) })
}

const pageHeaders = (policy: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  ...FIXED,
})

const FIXED = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }

/** toolchain.md 3. Trusted types are left out because Mantine writes its style tags with innerHTML. */
const screenPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** A worker goes by the policy of its own file, not by its page's: it may load our scripts and nothing else. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'"

function filesBelow(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  )
}
