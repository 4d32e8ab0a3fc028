import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { App, CommandLine } from 'electron'
import { config } from './host.ts'
import { emitPreventable, LoudEmitter, loud } from './loud.ts'
import { openWindows } from './open-windows.ts'

const manifest: { name: string; productName?: string; version: string; main: string } = JSON.parse(
  readFileSync(join(config.root, 'package.json'), 'utf8'),
)

/** The compiled main process, as Electron would find it. */
export const entry = resolve(config.root, manifest.main)

type PathName = 'userData' | 'sessionData' | 'documents' | 'temp' | 'logs'

const switches = new Map(
  config.args
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => {
      const [name = '', ...value] = arg.slice(2).split('=')
      return [name, value.join('=')] as const
    }),
)

/** Switches can be read back; none reaches Chromium, which the parent has started already. */
const commandLine = loud('app.commandLine', {
  hasSwitch: (name) => switches.has(name),
  getSwitchValue: (name) => switches.get(name) ?? '',
  appendSwitch: (name, value = '') => void switches.set(name, value),
} satisfies Pick<CommandLine, 'hasSwitch' | 'getSwitchValue' | 'appendSwitch'>)

type Implemented =
  | 'requestSingleInstanceLock'
  | 'whenReady'
  | 'quit'
  | 'exit'
  | 'setPath'
  | 'setName'
  | 'getName'
  | 'getVersion'
  | 'enableSandbox'
  | 'isPackaged'
  | 'getAppPath'
  | 'getPath'

class HostApp extends LoudEmitter implements Pick<App, Implemented> {
  readonly isPackaged = false
  readonly commandLine = commandLine
  private name = manifest.productName ?? manifest.name
  private quitting = false
  private readonly ready = Promise.withResolvers<void>()
  // Everything a launch writes stays in its own folder, the user's documents included.
  private readonly paths: Record<PathName, string> = {
    userData: config.userDataDir,
    sessionData: config.userDataDir,
    documents: join(config.userDataDir, 'Documents'),
    logs: join(config.userDataDir, 'logs'),
    temp: tmpdir(),
  }

  constructor() {
    super('app', [
      'ready',
      'second-instance',
      'window-all-closed',
      'before-quit',
      'will-quit',
      'quit',
      'web-contents-created',
    ])
  }

  /** Always granted: two launches on one folder are for the database's own lock to refuse. */
  requestSingleInstanceLock(): boolean {
    return true
  }

  whenReady(): Promise<void> {
    return this.ready.promise
  }

  /** Called once the entry has been evaluated, which is when Electron emits `ready`. */
  becomeReady(): void {
    this.ready.resolve()
    this.emit('ready', {}, {})
  }

  /** Closes every window first, as Electron does; any of them may refuse, and then nothing is quit. */
  quit(): void {
    if (this.quitting || emitPreventable(this, 'before-quit')) return
    this.quitting = [...openWindows.values()].every((window) => window.tryClose())
    if (this.quitting && openWindows.size === 0) this.finishQuit()
  }

  /** Called when a window is gone. */
  windowGone(): void {
    if (openWindows.size > 0) return
    if (this.quitting) this.finishQuit()
    else if (!this.emit('window-all-closed')) this.quit()
  }

  private finishQuit(): void {
    this.quitting = false
    if (!emitPreventable(this, 'will-quit')) this.exit(0)
  }

  exit(code = 0): void {
    this.emit('quit', {}, code)
    process.exit(code)
  }

  getPath(name: PathName): string {
    const path = this.paths[name]
    if (path === undefined) throw new Error(`the Chromium host does not implement app.getPath('${name}')`)
    return path
  }

  setPath(name: PathName, path: string): void {
    this.getPath(name)
    this.paths[name] = path
  }

  getName(): string {
    return this.name
  }

  setName(name: string): void {
    this.name = name
  }

  getVersion(): string {
    return manifest.version
  }

  getAppPath(): string {
    return config.root
  }

  /** Nothing to switch on: the host refuses any window that is not sandboxed. */
  enableSandbox(): void {}
}

export const app = new HostApp()
