import { join } from 'node:path'
import { app, BrowserWindow, type Session } from 'electron'

/**
 * The window with the screens. Made anew after every lock, so that nothing of the last session stays in the
 * page's process.
 */
export function openMainWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Makesafe Desk',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      session,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL('app://local/')
  return window
}
