import { createHash } from 'node:crypto'
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { AppError } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { unwrapKey } from '../../../electron/main/database/keyring'
import { readKeyring } from '../../../electron/main/database/keyring-file'
import { openDatabase } from '../../../electron/main/database/open'
import { PROBLEM_SENTENCES } from '../../../electron/main/features/register/register-problems'
import { venueFields } from '../../helpers/records'
import { cheapDerive, PASSPHRASE, testServices, unlockedServices } from '../../helpers/test-register'

/** Every file of a folder with its content, to see that not one byte of a register changed. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .sort()
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
}

/** A register with some venues in it, locked. */
async function lockedRegister() {
  const services = await unlockedServices()
  for (let n = 1; n <= 60; n++) await services.venues.create(venueFields(`Invented Hotel ${n}`))
  await services.register.lock()
  return services
}

const database = ({ folder }: { folder: string }) => join(folder, 'register.db')

async function dataKeyOf({ folder }: { folder: string }): Promise<Buffer> {
  const keyring = readKeyring(join(folder, 'keyring.json'))
  const slot = keyring.slots.find(({ kind }) => kind === 'passphrase')
  const key = slot && (await unwrapKey(keyring, slot, PASSPHRASE, cheapDerive))
  if (!key) throw new Error('the test cannot open its own register')
  return key
}

type Register = Awaited<ReturnType<typeof lockedRegister>>

// [what is wrong, how it gets so, the sentence that is expected]
const BROKEN: readonly [string, (register: Register) => void | Promise<void>, string][] = [
  ['missing', (register) => rmSync(database(register)), PROBLEM_SENTENCES.missing],
  ['empty', (register) => truncateSync(database(register), 0), PROBLEM_SENTENCES.empty],
  [
    'a damaged page in the middle',
    (register) => flip(database(register), Math.floor(statSync(database(register)).size / 2)),
    PROBLEM_SENTENCES.damaged,
  ],
  ['a damaged first page', (register) => flip(database(register), 100), PROBLEM_SENTENCES.damaged],
  [
    'the keyring of another register',
    async (register) => {
      const other = await lockedRegister()
      copyFileSync(join(other.folder, 'keyring.json'), join(register.folder, 'keyring.json'))
    },
    PROBLEM_SENTENCES.foreign,
  ],
  [
    'a newer schema',
    async (register) => {
      const { raw } = openDatabase(database(register), await dataKeyOf(register))
      raw.pragma('user_version = 999')
      raw.exec("update register_info set written_by = '9.9.0'")
      raw.close()
    },
    `${PROBLEM_SENTENCES.newer} It needs version 9.9.0 or later.`,
  ],
  [
    'another database under its name',
    (register) => writeFileSync(database(register), 'SQLite format 3\0'.padEnd(4096, 'x')),
    PROBLEM_SENTENCES.foreign,
  ],
  [
    'no key file',
    (register) => {
      for (const name of ['keyring.json', 'keyring.json.prev'])
        rmSync(join(register.folder, name), { force: true })
    },
    PROBLEM_SENTENCES['key-file-missing'],
  ],
  [
    'a key file with a number changed in it',
    (register) => {
      const file = join(register.folder, 'keyring.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"epoch": \d+/, '"epoch": 99'))
    },
    PROBLEM_SENTENCES['key-file-damaged'],
  ],
]

function flip(file: string, at: number): void {
  const content = readFileSync(file)
  content.writeUInt8(content.readUInt8(at) ^ 1, at)
  writeFileSync(file, content)
}

describe('a broken register', () => {
  it.each(BROKEN)('%s: its own sentence, and not one byte changed', async (_what, breakIt, sentence) => {
    const register = await lockedRegister()
    await breakIt(register)
    const before = fingerprint(register.folder)
    const refusal = await register.register
      .unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
      .catch((e) => e)
    expect(refusal).toBeInstanceOf(AppError)
    expect(refusal.message).toBe(sentence)
    expect(fingerprint(register.folder)).toEqual(before)
    expect(register.session.current()).toBeNull()
  })

  it('a wrong passphrase: its own sentence, and not one byte changed', async () => {
    const register = await lockedRegister()
    const before = fingerprint(register.folder)
    await expect(register.register.unlock({ label: 'PS 1234', passphrase: 'not this one' })).rejects.toThrow(
      'The collar number or the passphrase is wrong. Check both.',
    )
    expect(fingerprint(register.folder)).toEqual(before)
  })

  it('has as many sentences as kinds of problem', () => {
    const sentences = Object.values(PROBLEM_SENTENCES)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('that is whole opens: the control', async () => {
    const register = await lockedRegister()
    await register.register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
    expect(await register.venues.list()).toHaveLength(60)
  })

  it('is seen from outside where that needs no key, and never taken for a new one', async () => {
    const register = await lockedRegister()
    rmSync(database(register))
    expect(register.register.readState()).toMatchObject({ status: 'locked', problem: { kind: 'missing' } })
    await expect(
      register.register.create({ name: 'X', custodian: 'Y', label: 'PS 1', passphrase: PASSPHRASE }),
    ).rejects.toThrow('There is a register here already, or there was')
  })

  it('open elsewhere says so', async () => {
    const first = await unlockedServices()
    const second = testServices({ dataFolder: first.dataFolder })
    await expect(second.register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })).rejects.toThrow(
      PROBLEM_SENTENCES['in-use'],
    )
  })
})
