import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createServices, type Desktop } from '../../electron/main/services'
import { PASSPHRASE, quietDesktop } from './quiet-desktop'

export { cheapDerive, PASSPHRASE } from './quiet-desktop'

/** A folder that is gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'makesafe-desk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that a test sets; it moves a second at each reading, so that nothing depends on equal instants. */
export function testClock(start = '2026-12-12T18:00:00Z') {
  let at = Date.parse(start)
  const now = () => {
    at += 1000
    return new Date(at).toISOString()
  }
  return { now, set: (instant: string) => (at = Date.parse(instant)) }
}

/** The real services on a folder of their own. Every edge of the desktop can be replaced. */
export function testServices(edges: Partial<Desktop> = {}) {
  const dataFolder = edges.dataFolder ?? temporaryFolder()
  const services = createServices({ ...quietDesktop(dataFolder, testClock().now), ...edges })
  onTestFinished(() => services.session.end())
  return { ...services, dataFolder, folder: join(dataFolder, 'register') }
}

export type TestServices = ReturnType<typeof testServices>

/** Services with a new register, unlocked by its first sergeant. */
export async function unlockedServices(edges: Partial<Desktop> = {}) {
  const services = testServices(edges)
  const { recoveryKey } = await services.register.create({
    name: 'Northmere Division',
    custodian: 'Records office',
    label: 'PS 1234',
    passphrase: PASSPHRASE,
  })
  return { ...services, recoveryKey }
}
