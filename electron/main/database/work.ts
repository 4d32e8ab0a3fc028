import type { ChannelName } from '@shared/contracts/channel-names'
import type { AuditEvent, Role } from '@shared/contracts/contract'
import { AppError } from '@shared/errors'
import { type Insertable, type Kysely, type Selectable, sql, type Transaction, type Updateable } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { appendAuditEntry } from './audit-chain'
import type { Database, RecordColumns, RecordTable } from './schema'

/** On whose behalf something is done: whose passphrase was used. */
export interface Actor {
  readonly id: string
  readonly label: string
}

/** What a command is called in the audit, and which processing word of section 62 it is. */
export interface Command {
  readonly action: ChannelName
  readonly event: AuditEvent
}

type New<Table extends RecordTable> = Omit<Insertable<Database[Table]>, keyof RecordColumns>
type Patch<Table extends RecordTable> = Omit<Updateable<Database[Table]>, keyof RecordColumns>
type Row<Table extends RecordTable> = Selectable<Database[Table]>

interface Change {
  readonly table: RecordTable
  readonly rowId: string
  readonly before: unknown
  readonly after: unknown
}

interface Erasure {
  readonly table: RecordTable
  readonly rowId: string
  /** `null` for all of them: the row is gone. */
  readonly columns: readonly string[] | null
}

/**
 * One command's writes: every row made or changed goes through here, so that each has its stamps, its version
 * and its before and after. Lives as long as the transaction it is bound to.
 */
export class Work {
  readonly db: Transaction<Database>
  readonly actor: Actor
  readonly now: string
  #changes: Change[] = []
  #erasures: Erasure[] = []
  #subject: string | null = null
  #details: unknown = null

  constructor(db: Transaction<Database>, actor: Actor, now: string) {
    this.db = db
    this.actor = actor
    this.now = now
  }

  /** The tables in which a row was made or changed so far. */
  get touched(): ReadonlySet<RecordTable> {
    return new Set(this.#changes.map(({ table }) => table))
  }

  /** Says what the audit entry is about; `details` may hold personal values and can be erased later. */
  about(subject: string, details: unknown = null): void {
    this.#subject = subject
    this.#details = details
  }

  /** Makes a row; `id` only where something outside the register already has it. */
  async insert<Table extends RecordTable>(table: Table, values: New<Table>, id = uuidv7()): Promise<string> {
    const stamps = { created_at: this.now, created_by: this.actor.id, updated_at: this.now }
    const row = { ...values, id, ...stamps, updated_by: this.actor.id, version: 1, deleted_at: null }
    await this.#untyped
      .insertInto(table as string)
      .values(row)
      .execute()
    this.#changes.push({ table, rowId: id, before: null, after: row })
    return id
  }

  /**
   * Changes a row that still has the version the user saw. Refuses with `conflict` where somebody was faster
   * and with `not-found` where the row is gone; nothing is written then.
   */
  async update<Table extends RecordTable>(
    table: Table,
    id: string,
    version: number,
    patch: Patch<Table>,
  ): Promise<void> {
    const before = await this.#read(table, id)
    if (before.version !== version) {
      throw new AppError(
        'conflict',
        'This was changed in the meantime. Your entries are still here: look at the new version, then save again.',
      )
    }
    const stamps = { updated_at: this.now, updated_by: this.actor.id, version: version + 1 }
    await this.#untyped
      .updateTable(table as string)
      .set({ ...patch, ...stamps })
      .where('id', '=', id)
      .execute()
    this.#changes.push({ table, rowId: id, before, after: { ...before, ...patch, ...stamps } })
  }

  /** Puts a row into the recycle bin. */
  async remove<Table extends RecordTable>(table: Table, id: string, version: number): Promise<void> {
    await this.update(table, id, version, { deleted_at: this.now } as unknown as Patch<Table>)
  }

  /**
   * Erases columns from the history of a row, that of this command too: what was in them must not be kept at all.
   * The row itself is the caller's to blank. An erased column is missing from a change where an empty one is
   * `null`, so that the erasure shows and holds nothing of what it erased. The audit is of commands and not of
   * their values: its chain stays whole.
   */
  forget<Table extends RecordTable>(
    table: Table,
    rowId: string,
    columns: readonly (keyof New<Table> & string)[],
  ): void {
    this.#erasures.push({ table, rowId, columns })
  }

  /**
   * Takes a row out of the register for good, out of the recycle bin too, and everything that its history says of
   * it. That there was one and that it was erased stays. A row that is not there is no matter.
   */
  async erase<Table extends RecordTable>(table: Table, id: string): Promise<void> {
    await this.#untyped
      .deleteFrom(table as string)
      .where('id', '=', id)
      .execute()
    this.#changes.push({ table, rowId: id, before: {}, after: {} })
    this.#erasures.push({ table, rowId: id, columns: null })
  }

  async #read<Table extends RecordTable>(table: Table, id: string): Promise<Row<Table> & RecordColumns> {
    const row = await this.#untyped
      .selectFrom(table as string)
      .selectAll()
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst()
    if (!row) throw new AppError('not-found', 'This is no longer in the register. Go back to the list.')
    return row as Row<Table> & RecordColumns
  }

  /** Closes the command: its audit entry, and the changes that hang on it. */
  async finish(command: Command): Promise<void> {
    const seq = await appendAuditEntry(this.db, {
      at: this.now,
      actor: this.actor.label,
      event: command.event,
      action: command.action,
      subject: this.#subject,
      details: this.#details,
    })
    for (const { table, rowId, before, after } of this.#changes) {
      await this.db
        .insertInto('changes')
        .values({
          seq,
          table_name: table,
          row_id: rowId,
          before: before === null ? null : JSON.stringify(before),
          after: JSON.stringify(after),
        })
        .execute()
    }
    // After the changes were written: those of this command still hold what was there before it.
    for (const { table, rowId, columns } of this.#erasures) {
      if (columns === null) {
        await this.db
          .updateTable('changes')
          .set({ before: sql`iif(before is null, null, '{}')`, after: '{}' })
          .where('table_name', '=', table)
          .where('row_id', '=', rowId)
          .execute()
        continue
      }
      for (const path of columns.map((column) => `$.${column}`)) {
        await this.db
          .updateTable('changes')
          .set({ before: sql`json_remove(before, ${path})`, after: sql`json_remove(after, ${path})` })
          .where('table_name', '=', table)
          .where('row_id', '=', rowId)
          .execute()
      }
    }
  }

  // Kysely cannot type a query over "one of these tables"; the two public methods above are typed by table.
  get #untyped(): Kysely<Record<string, Record<string, unknown>>> {
    return this.db as unknown as Kysely<Record<string, Record<string, unknown>>>
  }
}

/** Runs a command: its rows, its audit entry and its changes are written in one transaction, or none of them. */
export type RunCommand = <T>(command: Command, run: (work: Work) => Promise<T>) => Promise<T>

/**
 * The open register, as the features see it. Every member refuses with `locked` while it is locked, so that no
 * service can hold on to a closed connection.
 */
export interface Register {
  db(): Kysely<Database>
  user(): Actor & { readonly role: Role }
  readonly run: RunCommand
  /** The instant, UTC ISO. */
  now(): string
  /** The calendar day in London, `YYYY-MM-DD`. */
  today(): string
}
