import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { DeriveKey } from '../../electron/main/database/keyring'
import type { Printer } from '../../electron/main/print/printer'
import { createServices, type Desktop } from '../../electron/main/services'
import { parseCsv } from '../../electron/main/workers/parse-csv'

/**
 * Stands in for Argon2id where the cost of a passphrase is not what is tested: same shape, no work. The tests
 * of the keyring itself use the real one.
 */
export const cheapDerive: DeriveKey = async (secret, kdf) =>
  createHash('sha256').update(`${kdf.salt}|${secret}`).digest()

export const PASSPHRASE = 'four plain quiet words'

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

const noPrinter: Printer = {
  print: () => Promise.reject(new Error('this test has no printer')),
  close: async () => undefined,
}

/** The real services on a folder of their own. Every edge of the desktop can be replaced. */
export function testServices(edges: Partial<Desktop> = {}) {
  const dataFolder = edges.dataFolder ?? temporaryFolder()
  const services = createServices({
    dataFolder,
    documentsFolder: join(dataFolder, 'documents'),
    appVersion: '0.1.0-test',
    now: testClock().now,
    derive: cheapDerive,
    parseCsv: async (file) => parseCsv(file),
    printer: noPrinter,
    chooseDirectory: async () => null,
    openPath: async () => undefined,
    onLocked: () => undefined,
    onPackProgress: () => undefined,
    ...edges,
  })
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
