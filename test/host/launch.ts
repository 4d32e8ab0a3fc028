import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { type ContextOptions, launchChromium, timezone } from './chromium.ts'
import { claimDemoFolder } from './demo-folder.ts'
import { Desktop } from './desktop.ts'
import type { DesktopCall, DialogMethod, EventTarget, HostConfig, MainApi, Mode } from './messages.ts'
import { Problems } from './problems.ts'
import { openChannel } from './rpc.ts'
import { Windows } from './windows.ts'

const quitTimeoutMs = 10_000

export interface LaunchOptions extends Partial<ContextOptions> {
  /** The folder with the package.json whose `main` is run. */
  readonly root: string
  /** A new or empty folder, or one that this host made before. */
  readonly userDataDir: string
  /** `test` refuses dialogs without a stub; `demo` cancels them and shows the strip. */
  readonly mode: Mode
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A running application in the Chromium host. */
export interface HostedApp {
  /** The newest window on show, other than the given one; waits for it. Print windows are never shown. */
  window(otherThan?: Page): Promise<Page>
  windows(): Page[]
  /** Answers every later call of a dialog method with this result. */
  stubDialog(method: DialogMethod, result: object): Promise<void>
  /** Emits an event that the desktop would cause, such as `powerMonitor`'s `lock-screen`. */
  emit(target: EventTarget, event: string, ...args: unknown[]): Promise<void>
  /** What the application asked the desktop to open, show or copy, oldest first. */
  shellCalls(): Promise<readonly DesktopCall[]>
  readonly problems: Problems
  /** Everything the main process has written to its output so far. */
  mainOutput(): string
  /** Quits as the user would, and fails if the application does not exit. */
  close(): Promise<void>
  /** Ends the main process with SIGKILL, as a power cut would. */
  kill(): Promise<void>
  readonly exited: Promise<Exit>
}

/** Starts the compiled application at `root` in the Chromium host. */
export async function launchHost(options: LaunchOptions): Promise<HostedApp> {
  const { root, userDataDir, mode, colorScheme = 'light', viewport = { width: 1366, height: 768 } } = options
  claimDemoFolder(userDataDir)
  const args = [`--user-data-dir=${userDataDir}`, ...(options.args ?? [])]
  const child = forkMain({ root, userDataDir, mode, colorScheme, args }, options.env)
  const exited = once(child, 'exit').then(([code, signal]): Exit => ({ code, signal }))
  const output = collectOutput(child, mode)
  const { far: main, serve } = openChannel<MainApi>(child)

  const browser = await launchChromium().catch((error) => {
    child.kill('SIGKILL')
    throw error
  })
  // An application that has exited has no windows.
  const closed = exited.finally(() => browser.close())
  const problems = new Problems()
  const windows = new Windows(browser, main, mode, problems, { colorScheme, viewport })
  const desktop = new Desktop(mode)
  serve(windows, desktop)

  const kill = async () => {
    child.kill('SIGKILL')
    await closed
  }
  return {
    async window(otherThan) {
      try {
        return await windows.newest(otherThan)
      } catch (error) {
        throw new Error(`${error}. The main process wrote:\n${output()}`)
      }
    },
    windows: () => windows.shown(),
    stubDialog: async (method, result) => desktop.stub(method, result),
    emit: (target, event, ...eventArgs) => main.emit(target, event, eventArgs),
    shellCalls: async () => desktop.calls,
    problems,
    mainOutput: output,
    async close() {
      // The reply is lost when the process exits at once; its exit is the answer.
      main.quit().catch(() => {})
      const inTime = await Promise.race([
        closed.then(() => true),
        delay(quitTimeoutMs, false, { ref: false }),
      ])
      if (inTime) return
      await kill()
      throw new Error(`the application did not quit. The main process wrote:\n${output()}`)
    },
    kill,
    exited: closed,
  }
}

function forkMain(config: HostConfig, env: LaunchOptions['env']): ChildProcess {
  return fork(new URL('./electron/child.ts', import.meta.url), [JSON.stringify(config)], {
    // Structured clone, so that bytes and undefined survive.
    serialization: 'advanced',
    execArgv: ['--import', new URL('./electron/register.ts', import.meta.url).href],
    env: { ...process.env, TZ: timezone, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

function collectOutput(child: ChildProcess, mode: Mode): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      if (mode === 'demo') process.stderr.write(chunk)
    })
  }
  return () => text
}
