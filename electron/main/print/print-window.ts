import { BrowserWindow, type Session } from 'electron'
import type { PrintWindow } from './printer'

/**
 * Opens the hidden window that documents are printed in: sandboxed, without scripts, in a session of its own
 * that the caller has cut off from the network (only `app://print/` answers there).
 */
export function openPrintWindow(session: Session): PrintWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, session },
  })
  // A page process that dies would leave the load or the print waiting for ever.
  const died = new Promise<never>((_, reject) => {
    window.webContents.on('render-process-gone', () => reject(new Error('the print page’s process is gone')))
  })
  died.catch(() => undefined)
  return {
    load: (address) => Promise.race([window.loadURL(address), died]),
    toPdf: () =>
      Promise.race([
        window.webContents.printToPDF({
          pageSize: 'A4',
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          preferCSSPageSize: true,
          printBackground: true,
        }),
        died,
      ]),
    isGone: () => window.isDestroyed(),
    destroy: () => window.destroy(),
  }
}
