import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, BrowserWindow, dialog, ipcMain, powerMonitor, protocol, session, shell } from 'electron'

const here = import.meta.dirname
const csp =
  "default-src 'self'; script-src 'self'; connect-src 'self' https://example.org https://example.net"

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

let printWindow

/** Each says what the host made of something the real application does, or must not do. */
const handlers = {
  echo: (value) => ({
    value,
    missing: undefined,
    bytes: Buffer.from([1, 2, 255]),
    kind: value?.bytes?.constructor.name,
  }),
  fail: () => {
    throw new Error('the handler failed')
  },
  carryMap: () => new Map(),
  unknownApi: () => app.setBadgeCount(1),
  unknownEvent: () => app.on('activate', () => {}),
  unsandboxed: () => new BrowserWindow({ webPreferences: { nodeIntegration: true } }),
  persistent: () => session.fromPartition('persist:x'),
  openDialog: () => dialog.showOpenDialog({ properties: ['openFile'] }),
  openPath: (path) => shell.openPath(path),
  worker: (task) =>
    new Promise((resolve, reject) => {
      new Worker(new URL('./worker.mjs', import.meta.url), { workerData: task })
        .once('message', resolve)
        .once('error', reject)
    }),
  count: async () => {
    const file = join(app.getPath('userData'), 'count')
    const count = Number(await readFile(file, 'utf8').catch(() => '0')) + 1
    await writeFile(file, String(count))
    return count
  },
  print: async () => {
    printWindow ??= new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, javascript: false, partition: 'fixture' },
    })
    await printWindow.loadURL('app://print/1')
    return printWindow.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      pageSize: 'A4',
    })
  },
}

function openWindow() {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, partition: 'fixture', preload: join(here, 'preload.cjs') },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.setWindowOpenHandler(({ url }) => {
    console.log(`popup denied: ${url}`)
    return { action: 'deny' }
  })
  window.webContents.on('will-navigate', (event) => {
    console.log(`navigation prevented: ${event.url}`)
    event.preventDefault()
  })
  powerMonitor.on('lock-screen', () => window.webContents.send('tick', 'locked'))
  void window.loadURL('app://local/index.html')
  return window
}

function start() {
  const pages = session.fromPartition('fixture')
  pages.protocol.handle('app', async ({ url }) => {
    const file = url.startsWith('app://print/') ? 'print.html' : 'index.html'
    const headers = {
      'content-type': 'text/html',
      'content-security-policy': file === 'index.html' ? csp : '',
    }
    return new Response(await readFile(join(here, file)), { headers })
  })
  pages.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: url.startsWith('https://example.net') }),
  )
  for (const [channel, handler] of Object.entries(handlers)) {
    ipcMain.handle(channel, (event, ...args) => {
      if (event.senderFrame.origin !== 'app://local' || event.senderFrame !== event.sender.mainFrame) {
        throw new Error(`unexpected sender ${event.senderFrame.url}`)
      }
      return handler(...args)
    })
  }
  let window = openWindow()
  ipcMain.handle('replaceWindow', () => {
    const old = window
    window = openWindow()
    window.once('show', () => old.destroy())
  })
}

if (process.argv.includes('--deadlock')) await app.whenReady()
void app.whenReady().then(start)
