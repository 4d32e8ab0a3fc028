import { join } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, shell } from 'electron'
import { createHandle } from './ipc/handle'
import { registerHandlers } from './ipc/register'
import { keepDataLocal } from './local-data'
import { createLog } from './log'
import { setMenu } from './menu'
import { createPrintStore } from './print/print-store'
import { openPrintWindow } from './print/print-window'
import { createPrinter } from './print/printer'
import { claimScheme, confinePages, printSession, screenSession } from './security'
import { createServices } from './services'
import { openMainWindow } from './window'
import { deriveKeyInWorker } from './workers/derive-key'
import { parseCsvInWorker } from './workers/parse-csv-in-worker'
import { planNightInWorker } from './workers/plan-night-in-worker'

// Life cycle only. Waiting for `ready` at the top level would deadlock: Electron emits it once this file is done.

claimScheme()
keepDataLocal()
if (!app.requestSingleInstanceLock()) {
  app.quit()
} else {
  app.whenReady().then(start).catch(fail)
}

async function start(): Promise<void> {
  const now = () => new Date().toISOString()
  const dataFolder = app.getPath('userData')
  const store = createPrintStore()
  const prints = printSession(store)
  const screens = screenSession(join(import.meta.dirname, '../renderer'))
  let window: BrowserWindow | null = null

  const services = createServices({
    dataFolder,
    documentsFolder: app.getPath('documents'),
    appVersion: app.getVersion(),
    now,
    derive: deriveKeyInWorker,
    parseCsv: parseCsvInWorker,
    planNight: planNightInWorker,
    printer: createPrinter(store, () => openPrintWindow(prints)),
    chooseDirectory: async () => {
      const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] })
      return filePaths[0] ?? null
    },
    openPath: async (folder) => {
      await shell.openPath(folder)
    },
    onLocked: () => {
      const old = window
      showWindow()
      old?.destroy()
    },
    onPackProgress: (progress) => window?.webContents.send('packs:progress', progress),
  })

  // A hidden print window may be open still, so the end is told by the screens' own window.
  const showWindow = (): void => {
    const next = openMainWindow(screens)
    next.on('closed', () => {
      if (window === next) void services.session.end().finally(() => app.quit())
    })
    window = next
  }

  const { session } = services
  registerHandlers(
    createHandle({
      ipc: ipcMain,
      role: () => session.current()?.user.role ?? null,
      consult: session.consult,
      log: createLog(join(dataFolder, 'logs', 'surprises.log'), now),
    }),
    services,
  )
  confinePages()
  setMenu()
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  // Without a listener Electron would quit before the register is closed.
  app.on('window-all-closed', () => undefined)
  showWindow()
}

function fail(error: unknown): void {
  dialog.showErrorBox('Makesafe Desk', 'Makesafe Desk could not start. Nothing in the register was changed.')
  createLog(join(app.getPath('userData'), 'logs', 'surprises.log'), () => new Date().toISOString()).surprise({
    reference: 'start',
    where: 'start',
    error,
  })
  app.exit(1)
}
