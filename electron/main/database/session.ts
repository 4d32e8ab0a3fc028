import type { ChannelName } from '@shared/contracts/channel-names'
import type { AuditEvent, Role } from '@shared/contracts/contract'
import { AppError } from '@shared/errors'
import { Temporal } from 'temporal-polyfill'
import { appendAuditEntry } from './audit-chain'
import type { Keyring } from './keyring-file'
import type { OpenDatabase } from './open'
import { type Actor, type Register, Work } from './work'

/** An unlocked register: the connection, the key, and whose passphrase opened it. */
export interface Session {
  readonly open: OpenDatabase
  readonly dataKey: Buffer
  readonly keyring: Keyring
  readonly user: Actor & { readonly role: Role }
}

/** The register that is open now, if one is. The one place that holds the connection and the key. */
export interface SessionHolder extends Register {
  current(): Session | null
  require(): Session
  start(session: Session): void
  /**
   * Has every command followed by this, in its own transaction and under its own audit entry. Where it refuses,
   * nothing of the command is written.
   */
  afterEach(follow: (work: Work) => Promise<void>): void
  /** Replaces the key slots after one was added. */
  adoptKeyring(keyring: Keyring): void
  /** Closes the database, once a command that is under way has ended, and wipes the key. */
  end(): Promise<void>
  /** Writes a reading into the audit before anything is shown; the same one within ten minutes counts as one. */
  consult(action: ChannelName, event: AuditEvent, subject: string | null): Promise<void>
}

const ONE_CONSULTATION_MS = 10 * 60 * 1000

/** Makes the holder; `now` gives the instant, UTC ISO. */
export function createSessionHolder(now: () => string): SessionHolder {
  let session: Session | null = null
  const seen = new Map<string, number>()
  let follow: (work: Work) => Promise<void> = async () => undefined
  let lastCommand: Promise<unknown> = Promise.resolve()

  const require = (): Session => {
    if (!session) throw new AppError('locked', 'The register is locked. Unlock it, then try again.')
    return session
  }

  return {
    now,
    today: () => Temporal.Instant.from(now()).toZonedDateTimeISO('Europe/London').toPlainDate().toString(),
    current: () => session,
    require,
    db: () => require().open.db,
    user: () => require().user,
    start(next) {
      session = next
      seen.clear()
    },
    afterEach(next) {
      follow = next
    },
    adoptKeyring(keyring) {
      session = { ...require(), keyring }
    },
    async end() {
      // What a closing window still saves is let finish. A refusal has been answered to whoever asked.
      await lastCommand.catch(() => undefined)
      if (!session) return
      await session.open.db.destroy()
      session.dataKey.fill(0)
      session = null
    },
    async run(command, run) {
      const { open, user } = require()
      const at = now()
      const result = open.db.transaction().execute(async (trx) => {
        const work = new Work(trx, user, at)
        const value = await run(work)
        await follow(work)
        await work.finish(command)
        return value
      })
      // One connection takes commands in turn, so the last one to begin is the last one to end.
      lastCommand = result
      return result
    },
    async consult(action, event, subject) {
      const { open, user } = require()
      const at = now()
      const key = `${action} ${subject}`
      const before = seen.get(key)
      if (before !== undefined && Date.parse(at) - before < ONE_CONSULTATION_MS) return
      await open.db
        .transaction()
        .execute((trx) =>
          appendAuditEntry(trx, { at, actor: user.label, event, action, subject, details: null }),
        )
      seen.set(key, Date.parse(at))
    },
  }
}
