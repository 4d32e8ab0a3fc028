import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { waitAfter } from '../../../electron/main/features/register/unlock-delay'
import { acceptedRecord, liveOperation, venueFields } from '../../helpers/records'
import {
  PASSPHRASE,
  temporaryFolder,
  testClock,
  testServices,
  unlockedServices,
} from '../../helpers/test-register'

const sergeant = { label: 'PS 1234', passphrase: PASSPHRASE }

describe('the register', () => {
  it('is created by a sergeant, locks, and opens again with everything there', async () => {
    const services = await unlockedServices()
    expect(services.register.readState()).toMatchObject({
      status: 'unlocked',
      name: 'Northmere Division',
      user: { label: 'PS 1234', role: 'sergeant' },
    })
    await services.venues.create(venueFields())
    await services.register.lock()
    expect(() => services.session.db()).toThrow('The register is locked')
    await services.register.unlock(sergeant)
    expect((await services.venues.list()).map(({ name }) => name)).toEqual(['Alder House Hotel'])
  })

  it('takes the collar number in either letter case', async () => {
    const services = await unlockedServices()
    await services.register.lock()
    await services.register.unlock({ ...sergeant, label: 'ps 1234' })
    expect(services.session.user().label).toBe('PS 1234')
  })

  it('wipes the key when it locks', async () => {
    const services = await unlockedServices()
    const { dataKey } = services.session.require()
    await services.register.lock()
    expect(dataKey.every((byte) => byte === 0)).toBe(true)
  })

  it('starts with three scenarios and the four pass rules', async () => {
    const { operations } = await unlockedServices()
    const { scenarios, passRules } = await operations.listChoices()
    expect(scenarios).toHaveLength(6)
    expect(passRules.map(({ criterion }) => criterion).sort()).toEqual([
      'challenged',
      'either',
      'refused',
      'strict',
    ])
  })

  it('opens with the recovery key, which gives its user a new passphrase; the old one is gone', async () => {
    const services = await unlockedServices()
    await services.register.lock()
    const passphrase = 'five other quiet plain words'
    const typed = services.recoveryKey.toLowerCase().replaceAll('-', ' ')
    await services.register.recover({ label: 'PS 1234', recoveryKey: typed, passphrase })
    await services.register.lock()
    await expect(services.register.unlock(sergeant)).rejects.toThrow('is wrong')
    await services.register.unlock({ label: 'PS 1234', passphrase })
    expect(services.session.user().role).toBe('sergeant')
  })

  it('tells a slip in the recovery key from a wrong key', async () => {
    const services = await unlockedServices()
    await services.register.lock()
    const other = await unlockedServices()
    const last = services.recoveryKey.at(-1) === '0' ? '1' : '0'
    const slip = services.recoveryKey.slice(0, -1) + last
    const again = (recoveryKey: string) =>
      services.register.recover({ label: 'PS 1234', recoveryKey, passphrase: PASSPHRASE })
    await expect(again(slip)).rejects.toThrow('There is a slip in the recovery key')
    await expect(again(other.recoveryKey)).rejects.toThrow('does not open this register')
  })

  it('puts failed unlocks into the audit at the next good one, and makes the next try wait', async () => {
    const services = await unlockedServices()
    await services.register.lock()
    for (let n = 0; n < 3; n++) {
      await expect(services.register.unlock({ ...sergeant, passphrase: 'wrong' })).rejects.toThrow('is wrong')
    }
    const failed = JSON.parse(readFileSync(join(services.dataFolder, 'machine-settings.json'), 'utf8'))
    expect(failed.failedUnlocks).toHaveLength(3)
    await services.register.unlock(sergeant)
    const details = await services.session.db().selectFrom('audit_details').select('details').execute()
    expect(JSON.parse(details.at(-1)?.details ?? '{}').failedUnlocks).toHaveLength(3)
  })

  it('waits 1, 2, 4 ... 30 seconds from the third failed try on', () => {
    const { now } = testClock()
    const at = now()
    const waits = [0, 1, 2, 3, 4, 5, 8, 20].map((tries) => waitAfter(Array(tries).fill(at), at))
    expect(waits).toEqual([0, 0, 0, 1, 2, 4, 30, 30])
  })
})

describe('users', () => {
  it('are added by a sergeant, each with a key slot of their own', async () => {
    const services = await unlockedServices()
    await services.users.add({ label: 'PC 77', role: 'officer', passphrase: 'some other words here' })
    await services.register.lock()
    await services.register.unlock({ label: 'PC 77', passphrase: 'some other words here' })
    expect(services.session.user()).toMatchObject({ label: 'PC 77', role: 'officer' })
    await services.register.lock()
    await services.register.unlock(sergeant)
    await expect(
      services.users.add({ label: 'pc 77', role: 'officer', passphrase: 'some other words here' }),
    ).rejects.toThrow('has a user already')
  })

  it('get their slot back from the register where the key file is an older one', async () => {
    const services = await unlockedServices()
    const keyring = join(services.folder, 'keyring.json')
    const older = readFileSync(keyring)
    await services.users.add({ label: 'PC 77', role: 'officer', passphrase: 'some other words here' })
    await services.register.lock()
    const { writeFileSync } = await import('node:fs')
    writeFileSync(keyring, older)
    await services.register.unlock(sergeant)
    await services.register.lock()
    await services.register.unlock({ label: 'PC 77', passphrase: 'some other words here' })
    expect(services.session.user().label).toBe('PC 77')
  })
})

describe('what lies on the disk', () => {
  const marker = 'Quillfeather'

  const plaintextHits = (folder: string, text: string): string[] =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((file) => statSync(file).isFile())
      .filter(
        (file) =>
          readFileSync(file).includes(text) || readFileSync(file).includes(Buffer.from(text, 'utf16le')),
      )

  it('holds no plain text of the register, open or locked', async () => {
    const services = await unlockedServices()
    await liveOperation(services, 2, { name: `${marker} operation`, areas: marker })
    const [row] = await services.operations.list({ ruleId: null })
    const { visits } = await services.operations.read({ id: row?.id ?? '' })
    const [visit] = visits
    await services.visits.record({
      ...acceptedRecord,
      id: visit?.id ?? '',
      version: visit?.version ?? 0,
      notes: `${marker} note`,
    })
    expect(plaintextHits(services.dataFolder, marker)).toEqual([])
    await services.register.lock()
    expect(plaintextHits(services.dataFolder, marker)).toEqual([])
    expect(plaintextHits(services.dataFolder, PASSPHRASE)).toEqual([])
  })

  it('is searched in earnest: the name of the register, which stands outside, is found', async () => {
    const services = await unlockedServices()
    expect(plaintextHits(services.dataFolder, 'Northmere Division').length).toBeGreaterThan(0)
  })
})

describe('another folder', () => {
  const create = { name: 'Northmere', custodian: 'Records office', ...sergeant }

  it('leaves this computer as it was when nobody chooses one', async () => {
    const services = testServices()
    expect(await services.register.chooseFolder()).toMatchObject({ status: 'none' })
  })

  it('that is empty takes a new register, and is remembered', async () => {
    const folder = temporaryFolder()
    const services = testServices({ chooseDirectory: async () => folder })
    expect(await services.register.chooseFolder()).toMatchObject({ status: 'none', folder })
    await services.register.create(create)
    expect(readdirSync(folder)).toContain('register.db')
    const again = testServices({ dataFolder: services.dataFolder })
    expect(again.register.readState()).toMatchObject({ status: 'locked', folder })
  })

  it('with a register in it opens that one', async () => {
    const other = await unlockedServices()
    await other.register.lock()
    const services = testServices({ chooseDirectory: async () => other.folder })
    expect(await services.register.chooseFolder()).toMatchObject({
      status: 'locked',
      name: 'Northmere Division',
    })
    await services.register.unlock(sergeant)
    expect(services.session.user().label).toBe('PS 1234')
  })

  it('with something else in it is refused, and so is any while a register is open', async () => {
    const services = testServices({ chooseDirectory: async () => import.meta.dirname })
    await expect(services.register.chooseFolder()).rejects.toThrow('There is no register in this folder')
    const open = await unlockedServices({ chooseDirectory: async () => temporaryFolder() })
    await expect(open.register.chooseFolder()).rejects.toThrow('Lock it first')
    await expect(open.register.unlock(sergeant)).rejects.toThrow('Lock it first')
  })

  it('that lost its register is never taken for a new one', async () => {
    const services = await unlockedServices()
    await services.register.lock()
    rmSync(services.folder, { recursive: true })
    expect(services.register.readState()).toMatchObject({ status: 'locked', problem: { kind: 'missing' } })
    await expect(services.register.create(create)).rejects.toThrow('there was')
  })
})
