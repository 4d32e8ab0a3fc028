import type { Clipboard, Dialog, MenuItem, MenuItemConstructorOptions, Shell } from 'electron'
import type { DesktopCall, DialogMethod } from '../messages.ts'
import { host } from './host.ts'
import { LoudEmitter, loud } from './loud.ts'

/** Every dialog method takes its options last, after an optional parent window. */
const ask =
  (method: DialogMethod) =>
  (...args: unknown[]) =>
    host.answerDialog(method, (args.at(-1) as { cancelId?: number }).cancelId ?? 0)

/** Dialogs are answered by the test, or cancelled in a demo: see the parent. */
export const dialog = loud('dialog', {
  showOpenDialog: ask('showOpenDialog'),
  showSaveDialog: ask('showSaveDialog'),
  showMessageBox: ask('showMessageBox'),
  showErrorBox: (title: string, content: string) => console.error(`${title}\n${content}`),
} satisfies Record<DialogMethod | 'showErrorBox', unknown> & Pick<Dialog, 'showErrorBox'>)

const record = (method: DesktopCall['method'], argument: string) =>
  host.recordDesktopCall({ method, argument })

/** The host opens nothing outside itself; a test can read what would have been opened. */
export const shell = loud('shell', {
  openPath: async (path) => {
    await record('openPath', path)
    return ''
  },
  openExternal: (url) => record('openExternal', url),
  showItemInFolder: (path) => void record('showItemInFolder', path),
} satisfies Pick<Shell, 'openPath' | 'openExternal' | 'showItemInFolder'>)

export const clipboard = loud('clipboard', {
  writeText: (text) => record('writeText', text),
} satisfies Pick<Clipboard, 'writeText'>)

interface HostMenu {
  readonly items: readonly (MenuItemConstructorOptions | MenuItem)[]
}

/** Menus can be built and set, not drawn: their accelerators do nothing here. */
export const Menu = loud('Menu', {
  buildFromTemplate: (items: HostMenu['items']): HostMenu => loud('menu', { items }),
  setApplicationMenu: (_menu: HostMenu | null): void => {},
})

/** Emits only what a test asks for. */
export const powerMonitor = new LoudEmitter('powerMonitor', [
  'suspend',
  'resume',
  'lock-screen',
  'unlock-screen',
  'shutdown',
])
