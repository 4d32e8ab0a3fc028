import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page, type Request } from '@playwright/test'
import { timezone } from '../host/chromium.ts'
import type { HostedApp, LaunchOptions } from '../host/launch.ts'
import type { DesktopCall } from '../host/messages.ts'
import { Problems } from '../host/problems.ts'

const windowTimeoutMs = 20_000

/** Starts the application in real Electron, with the interface that the Chromium host has. */
export async function launchElectron(
  executablePath: string,
  { root, userDataDir, args = [], env = {}, colorScheme = 'light' }: Omit<LaunchOptions, 'mode'>,
): Promise<HostedApp> {
  const electron = await _electron.launch({
    executablePath,
    args: [root, `--user-data-dir=${userDataDir}`, ...args],
    env: { ...inheritedEnvironment(), TZ: timezone, ...env },
    colorScheme,
    locale: 'en-GB',
    timezoneId: timezone,
  })
  const child = electron.process()
  const exited = once(child, 'exit').then(([code, signal]) => ({ code, signal }))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
  }
  const problems = new Problems()
  watch(electron, problems)
  await recordShellCalls(electron)

  return {
    window: (otherThan) => newestWindow(electron, otherThan),
    windows: () => electron.windows(),
    stubDialog: (method, result) =>
      electron.evaluate(
        ({ dialog }, [name, answer]) => {
          Object.assign(dialog, { [name]: async () => answer })
        },
        [method, result] as const,
      ),
    emit: (target, event, ...eventArgs) =>
      electron.evaluate(
        (modules, [emitter, name, values]) => {
          modules[emitter].emit(name as never, ...(values as never[]))
        },
        [target, event, eventArgs] as const,
      ),
    shellCalls: () =>
      electron.evaluate(() => (globalThis as { shellCalls?: DesktopCall[] }).shellCalls ?? []),
    problems,
    mainOutput: () => output,
    async close() {
      await electron.close()
      await exited
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    exited,
  }
}

/** Electron has no edge to refuse requests at, so here they are seen rather than stopped. */
function watch(electron: ElectronApplication, problems: Problems): void {
  const inside = /^(app|data|blob|about|devtools):/
  const record = (request: Request) => {
    if (inside.test(request.url())) return
    problems.network.push({
      url: request.url(),
      resourceType: request.resourceType(),
      cancelledByApplication: request.failure()?.errorText.includes('BLOCKED_BY_CLIENT') ?? false,
    })
  }
  electron.context().on('requestfinished', record)
  electron.context().on('requestfailed', record)
  electron.on('window', (page) => problems.watch(page))
  for (const page of electron.windows()) problems.watch(page)
}

/** Replaces what would reach outside the application by a list of what was asked. */
function recordShellCalls(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ clipboard, shell }) => {
    const calls: DesktopCall[] = []
    const record = (method: DesktopCall['method'], argument: string) => void calls.push({ method, argument })
    Object.assign(globalThis, { shellCalls: calls })
    Object.assign(shell, {
      openPath: async (path: string) => {
        record('openPath', path)
        return ''
      },
      openExternal: async (url: string) => record('openExternal', url),
      showItemInFolder: (path: string) => record('showItemInFolder', path),
    })
    Object.assign(clipboard, { writeText: async (text: string) => record('writeText', text) })
  })
}

async function newestWindow(electron: ElectronApplication, otherThan?: Page): Promise<Page> {
  const deadline = Date.now() + windowTimeoutMs
  while (Date.now() < deadline) {
    for (const page of electron.windows().reverse()) {
      if (page === otherThan || page.isClosed()) continue
      const window = await electron.browserWindow(page)
      if (await window.evaluate((shown) => shown.isVisible())) return page
    }
    await delay(50)
  }
  throw new Error('the application shows no window')
}

const inheritedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
