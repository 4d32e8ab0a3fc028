import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { planNight } from '@shared/domain/planner/planner'
import type { DeriveKey } from '../../electron/main/database/keyring'
import type { Printer } from '../../electron/main/print/printer'
import type { Desktop } from '../../electron/main/services'
import { parseCsv } from '../../electron/main/workers/parse-csv'

/**
 * Stands in for Argon2id where the cost of a passphrase is not what is tested: same shape, no work. The tests
 * of the keyring itself use the real one.
 */
export const cheapDerive: DeriveKey = async (secret, kdf) =>
  createHash('sha256').update(`${kdf.salt}|${secret}`).digest()

export const PASSPHRASE = 'four plain quiet words'

const noPrinter: Printer = {
  print: () => Promise.reject(new Error('this test has no printer')),
  close: async () => undefined,
}

/** A desktop around the real services on which nobody chooses, prints or opens anything. */
export const quietDesktop = (dataFolder: string, now: () => string): Desktop => ({
  dataFolder,
  documentsFolder: join(dataFolder, 'documents'),
  appVersion: '0.1.0-test',
  now,
  derive: cheapDerive,
  parseCsv: async (file) => parseCsv(file),
  planNight: async (input) => planNight(input),
  printer: noPrinter,
  chooseDirectory: async () => null,
  openPath: async () => undefined,
  onLocked: () => undefined,
  onPackProgress: () => undefined,
})
