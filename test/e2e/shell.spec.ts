import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createRegister, goTo, SERGEANT, unlock } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.describe('the page', () => {
  test('has nothing of Node, Electron or the event object, only the two named functions', async ({
    page,
  }) => {
    await page.getByRole('heading', { name: 'Create a register' }).waitFor()
    const found = await page.evaluate(() => ({
      globals: ['require', 'process', 'Buffer', 'global', 'module'].filter((name) => name in window),
      bridge: Object.keys((window as unknown as { makesafe: object }).makesafe).sort(),
    }))
    expect(found).toEqual({ globals: [], bridge: ['invoke', 'on'] })
  })

  test('is refused a channel that does not exist, and everything of the register while it is locked', async ({
    page,
  }) => {
    await page.getByRole('heading', { name: 'Create a register' }).waitFor()
    const answers = await page.evaluate(async () => {
      const { makesafe } = window as unknown as {
        makesafe: { invoke: (channel: string, input?: unknown) => Promise<unknown> }
      }
      const unknown = await makesafe.invoke('fs:read', '/etc/passwd').catch((error: Error) => error.message)
      return { unknown, venues: await makesafe.invoke('venues:list') }
    })
    expect(answers.unknown).toContain('There is no channel called fs:read')
    expect(answers.venues).toMatchObject({ ok: false, error: { kind: 'locked' } })
  })
})

test.describe('what a page might try', () => {
  test.use({ allowedProblems: ['network', 'cspViolations'] })

  test('does not work: request, inline script, eval, popup, navigation, frame, form', async ({
    app,
    page,
  }) => {
    await page.getByRole('heading', { name: 'Create a register' }).waitFor()
    const address = page.url()
    const outcome = await page.evaluate(async () => {
      const refused = (what: Promise<unknown>) =>
        what.then(
          () => 'done',
          () => 'refused',
        )
      const inline = document.createElement('script')
      inline.textContent = 'window.inlineRan = true'
      document.head.append(inline)
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      document.body.append(frame)
      // In a turn of its own: what the test driver evaluates is exempt from the policy.
      const evaluated = new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return "done"')())
          } catch {
            resolve('refused')
          }
        })
      })
      return {
        request: await refused(fetch('https://example.org/')),
        inline: 'inlineRan' in window,
        evaluated: await evaluated,
        popup: window.open('https://example.org/') === null,
      }
    })
    expect(outcome).toEqual({ request: 'refused', inline: false, evaluated: 'refused', popup: true })
    await page.evaluate(() => {
      window.location.href = 'https://example.org/'
    })
    await expect(page.getByRole('heading', { name: 'Create a register' })).toBeVisible()
    expect(page.url()).toBe(address)
    expect(app.windows()).toHaveLength(1)
    expect(app.problems.cspViolations.length).toBeGreaterThan(0)
  })
})

test('a wrong passphrase, then a missing register, are told apart on the screen', async ({
  launch,
}, testInfo) => {
  const userDataDir = testInfo.outputPath('desk')
  const first = await launch({ userDataDir })
  const created = await first.window()
  await createRegister(created)
  await created.getByRole('button', { name: 'Lock' }).click()
  const page = await first.window(created)
  await page.getByLabel('Your collar number').fill(SERGEANT.label)
  await page.getByLabel('Your passphrase').fill('not the passphrase')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByRole('alert')).toContainText('The collar number or the passphrase is wrong')
  await unlock(page, SERGEANT)
  await first.close()

  rmSync(join(userDataDir, 'register', 'register.db'))
  const second = await launch({ userDataDir })
  const gate = await second.window()
  await expect(gate.getByRole('main')).toContainText('The register file is not where it was')
  await expect(gate.getByRole('button', { name: /Delete|Reset|Start again/ })).toHaveCount(0)
})

test('a sergeant adds an officer, who sees no users and no audit', async ({ app, page: first }) => {
  await createRegister(first)
  await goTo(first, 'Settings')
  await first.getByRole('tab', { name: 'Users' }).click()
  await first.getByRole('button', { name: 'Add a user' }).click()
  await first.getByLabel('Collar number').fill('PC 77')
  await first.getByLabel('New passphrase', { exact: true }).fill('some other plain words')
  await first.getByLabel(/passphrase again/i).fill('some other plain words')
  await first.getByRole('button', { name: 'Add the user' }).click()
  await expect(first.getByRole('row', { name: /PC 77/ })).toContainText('Officer')
  await first.getByRole('button', { name: 'Lock' }).click()
  const page = await app.window(first)
  await unlock(page, { label: 'PC 77', passphrase: 'some other plain words' })
  await goTo(page, 'Settings')
  await expect(page.getByRole('tab', { name: 'Audit' })).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toContainText('PC 77 (officer)')
})
