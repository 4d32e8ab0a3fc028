import { existsSync } from 'node:fs'
import type { OutputOf } from '@shared/contracts/contract'
import type { RegisterState, registerContracts } from '@shared/contracts/register.contract'
import { AppError } from '@shared/errors'
import type { DeriveKey } from '../../database/keyring'
import { withSlot } from '../../database/keyring'
import { writeKeyring } from '../../database/keyring-file'
import type { OpenDatabase } from '../../database/open'
import { readRecoveryKey } from '../../database/recovery-key'
import { saveKeyring } from '../../database/save-keyring'
import type { Session, SessionHolder } from '../../database/session'
import type { MachineSettings } from '../../settings'
import { createRegister, type NewRegister } from './create'
import { isFree, lookAt, registerFolder } from './register-folder'
import { inWords, PROBLEM_SENTENCES } from './register-problems'
import { type Opened, openWithSlot } from './unlock'
import { waitAfter } from './unlock-delay'

/** What the register needs from the outside. */
export interface RegisterServiceOptions {
  readonly session: SessionHolder
  readonly settings: MachineSettings
  /** Where a register is put when nobody chose a place: local, never roaming. */
  readonly defaultFolder: string
  readonly appVersion: string
  readonly derive: DeriveKey
  /** Asks the user for a folder; `null` when they changed their mind. */
  readonly chooseDirectory: () => Promise<string | null>
  /** The user with a collar number, where the register has one. */
  readonly findUser: (db: OpenDatabase['db'], label: string) => Promise<Session['user'] | undefined>
  /** Called after the key is gone: the screens are thrown away with everything on them. */
  readonly onLocked: () => void
}

export type RegisterService = ReturnType<typeof createRegisterService>

/** Creates, opens, recovers and locks the register. */
export function createRegisterService(options: RegisterServiceOptions) {
  const { session, settings, appVersion, derive } = options
  /** Failed tries before whoever is working now unlocked the register, oldest first. */
  let failedBefore: readonly string[] = []
  const paths = () => registerFolder(settings.read().registerFolder ?? options.defaultFolder)
  const isKnown = () => settings.read().registerKnown || !isFree(paths().folder)
  const openOptions = () => ({ derive, appVersion, now: session.now() })

  const enter = async ({ open, dataKey, keyring }: Opened, label: string): Promise<void> => {
    const user = await options.findUser(open.db, label)
    if (!user) {
      await open.db.destroy()
      dataKey.fill(0)
      throw new AppError('validation', 'There is no user with this collar number in the register.')
    }
    session.start({ open, dataKey, keyring, user })
  }

  const refuseWhileOpen = (): void => {
    if (session.current()) throw new AppError('rule', 'A register is open. Lock it first.')
  }

  /** Failed tries since the last good one go into the audit: by time, because what was typed is not kept. */
  const recordEntry = async (action: 'register:unlock' | 'register:recover'): Promise<void> => {
    const { failedUnlocks } = settings.read()
    await session.run({ action, event: 'system' }, async (work) =>
      work.about(`users/${work.actor.id}`, failedUnlocks.length > 0 ? { failedUnlocks } : null),
    )
    await settings.write({ failedUnlocks: [], registerFolder: paths().folder, registerKnown: true })
    failedBefore = failedUnlocks
  }

  const refuseTooSoon = (): void => {
    refuseWhileOpen()
    const seconds = waitAfter(settings.read().failedUnlocks, session.now())
    if (seconds > 0) throw new AppError('rule', `Wait ${seconds} seconds, then try again.`)
  }

  const refuseSecret = async (what: string): Promise<never> => {
    const failedUnlocks = [...settings.read().failedUnlocks, session.now()]
    await settings.write({ failedUnlocks })
    const seconds = waitAfter(failedUnlocks, session.now())
    const wait = seconds > 0 ? ` You can try again in ${seconds} seconds.` : ''
    throw new AppError('validation', `${what}${wait}`)
  }

  const readState = (): RegisterState => {
    const current = session.current()
    const { folder } = paths()
    const shared = { folder, appVersion }
    if (current) {
      const { label, role, id } = current.user
      const { savedAt } = lookAt(paths())
      const user = { id, label, role }
      return { ...shared, status: 'unlocked', name: current.keyring.name, savedAt, user, problem: null }
    }
    if (!isKnown()) return { ...shared, status: 'none', name: null, savedAt: null, user: null, problem: null }
    const { keyring, savedAt, problem } = lookAt(paths())
    return {
      ...shared,
      status: 'locked',
      name: keyring?.name ?? null,
      savedAt,
      user: null,
      problem: problem && { kind: problem, message: PROBLEM_SENTENCES[problem] },
    }
  }

  return {
    readState,

    /** When wrong secrets were tried on this computer before this unlock (UTC), oldest first. */
    failedUnlocks: () => failedBefore,

    /**
     * Makes a register and opens it; returns the recovery key, once. Refuses with `rule` over anything that is there.
     */
    async create(input: NewRegister): Promise<OutputOf<typeof registerContracts.create>> {
      refuseWhileOpen()
      if (isKnown()) {
        throw new AppError('rule', 'There is a register here already, or there was. Choose an empty folder.')
      }
      const recoveryKey = await createRegister(paths().folder, input, openOptions())
      const owner = { kind: 'passphrase', label: input.label } as const
      const opened = await openWithSlot(paths(), owner, input.passphrase, openOptions())
      if (!opened) throw new Error('The new register does not open')
      await enter(opened, input.label)
      await recordEntry('register:unlock')
      return { recoveryKey }
    },

    /** Opens the register. Refuses with `validation` for a wrong passphrase and `rule` for a broken register. */
    async unlock({ label, passphrase }: { label: string; passphrase: string }): Promise<void> {
      refuseTooSoon()
      const owner = { kind: 'passphrase', label } as const
      const opened = await inWords(() => openWithSlot(paths(), owner, passphrase, openOptions()))
      if (!opened) return refuseSecret('The collar number or the passphrase is wrong. Check both.')
      await enter(opened, label)
      await recordEntry('register:unlock')
    },

    /** Opens the register with the printed key and gives its user a new passphrase. Refuses as `unlock` does. */
    async recover(input: { label: string; recoveryKey: string; passphrase: string }): Promise<void> {
      refuseTooSoon()
      const key = readRecoveryKey(input.recoveryKey)
      if (!key) {
        const message = 'There is a slip in the recovery key. Compare it with the sheet.'
        throw new AppError('validation', message, { fields: [{ path: 'recoveryKey', message }] })
      }
      const owner = { kind: 'recovery', label: '' } as const
      const opened = await inWords(() => openWithSlot(paths(), owner, key, openOptions()))
      if (!opened) return refuseSecret('This recovery key does not open this register.')
      await enter(opened, input.label)
      const { keyring, dataKey, user } = session.require()
      const mine = { kind: 'passphrase', label: user.label, role: user.role } as const
      const next = await withSlot(keyring, dataKey, mine, input.passphrase, session.now(), derive)
      await recordEntry('register:recover')
      await session.run({ action: 'register:recover', event: 'system' }, async (work) => {
        work.about(`users/${user.id}`)
        await saveKeyring(work, next)
      })
      await writeKeyring(paths().keyring, next)
      session.adoptKeyring(next)
    },

    /** Closes the register, wipes the key and throws the screens away. */
    async lock(): Promise<void> {
      await session.run({ action: 'register:lock', event: 'system' }, async (work) =>
        work.about(`users/${work.actor.id}`),
      )
      await session.end()
      options.onLocked()
    },

    /** Points this computer at another register's folder, or at an empty one for a new register. */
    async chooseFolder(): Promise<RegisterState> {
      refuseWhileOpen()
      const folder = await options.chooseDirectory()
      if (folder === null) return readState()
      const { database, keyring } = registerFolder(folder)
      if (!existsSync(database) && !existsSync(keyring) && !isFree(folder)) {
        throw new AppError(
          'rule',
          'There is no register in this folder. Choose the folder that holds register.db.',
        )
      }
      await settings.write({ registerFolder: folder, registerKnown: !isFree(folder) })
      return readState()
    },
  }
}
