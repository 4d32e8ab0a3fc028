import { expect, test } from './fixture.ts'

test('bytes and undefined survive an IPC round trip', async ({ launch }) => {
  const page = await (await launch()).window()
  const seen = await page.evaluate(async () => {
    const reply = (await window.fixture.invoke('echo', {
      bytes: new Uint8Array([0, 255]),
      gone: undefined,
    })) as {
      value: object
      bytes: Uint8Array
      kind: string
    }
    return {
      keys: Object.keys(reply.value),
      sent: reply.kind,
      missing: 'missing' in reply,
      ctor: reply.bytes.constructor.name,
      bytes: [...reply.bytes],
    }
  })
  expect(seen).toEqual({
    keys: ['bytes', 'gone'],
    sent: 'Uint8Array',
    missing: true,
    ctor: 'Uint8Array',
    bytes: [1, 2, 255],
  })
})

test('a failing handler reaches the page in the words Electron uses', async ({ launch }) => {
  const page = await (await launch()).window()
  const failure = (channel: string) =>
    page.evaluate((name) => window.fixture.invoke(name).then(String, String), channel)
  expect(await failure('fail')).toBe("Error: Error invoking remote method 'fail': Error: the handler failed")
  expect(await failure('nobody')).toBe(
    "Error: Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
  )
})

test('what the host lacks throws and says so', async ({ launch }) => {
  const page = await (await launch()).window()
  const failure = (channel: string) =>
    page.evaluate((name) => window.fixture.invoke(name).then(() => 'no error', String), channel)
  expect(await failure('unknownApi')).toContain('the Chromium host does not implement app.setBadgeCount')
  expect(await failure('unknownEvent')).toContain("the Chromium host never emits 'activate' on app")
  expect(await failure('carryMap')).toContain('the Chromium host does not carry a Map over IPC')
  expect(await failure('unsandboxed')).toContain(
    'refuses a window without sandbox: true, with nodeIntegration',
  )
  expect(await failure('persistent')).toContain("refuses 'persist:x'")
  expect(
    await page.evaluate(() => {
      try {
        window.fixture.sendSync()
      } catch (error) {
        return String(error)
      }
    }),
  ).toContain('does not implement ipcRenderer.sendSync')
  expect(
    await page.evaluate(() => {
      try {
        window.fixture.requireNode()
      } catch (error) {
        return String(error)
      }
    }),
  ).toContain('module not found: node:fs')
})

test('a page gets no globals of the host, no permission and no second window', async ({ launch }) => {
  const app = await launch()
  const page = await app.window()
  expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined')
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true)
  const state = (name: string) =>
    page.evaluate(
      async (permission) => (await navigator.permissions.query({ name: permission as PermissionName })).state,
      name,
    )
  for (const name of ['notifications', 'camera', 'microphone', 'geolocation', 'clipboard-read'])
    expect(await state(name), name).toBe('denied')

  expect(await page.evaluate(() => window.open('https://example.org/popup'))).toBeNull()
  await page.locator('#out').click({ modifiers: ['Control'] })
  await expect.poll(() => app.mainOutput()).toContain('popup denied: https://example.org/leave')
  expect(app.mainOutput()).toContain('popup denied: https://example.org/popup')
  expect(app.windows()).toHaveLength(1)
  expect(app.problems.network).toEqual([])
})

test('a navigation that the application prevents leaves the page where it is', async ({ launch }) => {
  const app = await launch()
  const page = await app.window()
  const before = page.url()
  await page.locator('#out').click()
  await expect.poll(() => app.mainOutput()).toContain('navigation prevented: https://example.org/leave')
  expect(page.url()).toBe(before)
  expect(app.problems.network).toEqual([])
})

test('a request to the network is refused, recorded, and attributed', async ({ launch }) => {
  const app = await launch()
  const page = await app.window()
  const fetched = (url: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'answered',
          () => 'failed',
        ),
      url,
    )
  expect(await fetched('https://example.org/x')).toBe('failed')
  expect(await fetched('https://example.net/y')).toBe('failed')
  expect(app.problems.network).toEqual([
    { url: 'https://example.org/x', resourceType: 'fetch', cancelledByApplication: false },
    { url: 'https://example.net/y', resourceType: 'fetch', cancelledByApplication: true },
  ])
})

test('CSP violations and page errors are recorded', async ({ launch }) => {
  const app = await launch()
  const page = await app.window()
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">inline</p>')
    fetch('https://example.com').catch(() => {})
    setTimeout(() => {
      throw new Error('thrown in the page')
    })
  })
  await expect.poll(() => app.problems.pageErrors.join()).toContain('thrown in the page')
  await expect.poll(() => app.problems.cspViolations.length).toBeGreaterThanOrEqual(2)
  expect(app.problems.network, 'what CSP stops makes no request').toEqual([])
})

test('a hidden window without scripts prints a tagged PDF, and does not stop the application quitting', async ({
  launch,
}) => {
  const app = await launch()
  const page = await app.window()
  const bytes = await page.evaluate(async () => [...((await window.fixture.invoke('print')) as Uint8Array)])
  const pdf = Buffer.from(bytes).toString('latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf).toContain('/MarkInfo')
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/Title (Fixture print)')
  expect(app.windows()).toEqual([page])
  await app.close()
  expect(await app.exited).toEqual({ code: 0, signal: null })
})

test('messages and desktop events reach the page until it stops listening', async ({ launch }) => {
  const app = await launch()
  const page = await app.window()
  await page.evaluate(() => {
    const state = window as { ticks?: unknown[]; stop?: () => void }
    state.ticks = []
    state.stop = window.fixture.onTick((value) => state.ticks?.push(value))
  })
  const ticks = () => page.evaluate(() => (window as { ticks?: unknown[] }).ticks)
  await app.emit('powerMonitor', 'lock-screen')
  await expect.poll(ticks).toEqual(['locked'])
  await page.evaluate(() => (window as { stop?: () => void }).stop?.())
  await app.emit('powerMonitor', 'lock-screen')
  await page.evaluate(() => window.fixture.invoke('echo', {}))
  expect(await ticks()).toEqual(['locked'])
})

test('dialogs are answered by the test, and the shell is only recorded', async ({ launch }) => {
  const app = await launch()
  const page = await app.window()
  const open = () => page.evaluate(() => window.fixture.invoke('openDialog').catch(String))
  expect(await open()).toContain('showOpenDialog was called and the test has not stubbed it')
  await app.stubDialog('showOpenDialog', { canceled: false, filePaths: ['/chosen'] })
  expect(await open()).toEqual({ canceled: false, filePaths: ['/chosen'] })
  await page.evaluate(() => window.fixture.invoke('openPath', '/report.pdf'))
  expect(await app.shellCalls()).toEqual([{ method: 'openPath', argument: '/report.pdf' }])
})

test('worker threads run, and cannot import electron', async ({ launch }) => {
  const page = await (await launch()).window()
  const work = (task: string) =>
    page.evaluate((name) => window.fixture.invoke('worker', name).catch(String), task)
  expect(await work('parse')).toBe('done: parse')
  expect(await work('import electron')).toContain('a worker thread cannot import electron')
})

test('a window that replaces another is found', async ({ launch }) => {
  const app = await launch()
  const old = await app.window()
  await old.evaluate(() => void window.fixture.invoke('replaceWindow'))
  const fresh = await app.window(old)
  await expect.poll(() => old.isClosed()).toBe(true)
  expect(app.windows()).toEqual([fresh])
  await expect(fresh.getByRole('heading')).toHaveText('Fixture')
})
