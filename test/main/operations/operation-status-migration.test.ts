import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { emptyKeyring, newDataKey } from '../../../electron/main/database/keyring'
import { migrate } from '../../../electron/main/database/migrate'
import { MIGRATIONS } from '../../../electron/main/database/migrations'
import { databaseSalt, openDatabase } from '../../../electron/main/database/open'
import { temporaryFolder } from '../../helpers/test-register'

const AT = '2026-11-07T18:00:00.000Z'

/** A register as version 0.1.0 left it: schema 1, one live operation and one draft. */
async function registerOfSchemaOne() {
  const folder = temporaryFolder()
  const key = newDataKey()
  const open = openDatabase(join(folder, 'register.db'), key, { create: true })
  await migrate(open, { migrations: MIGRATIONS.slice(0, 1), appVersion: '0.1.0', backup: null })
  const stamps = sql.raw(`'${AT}', 'u', '${AT}', 'u', 1, null`)
  const add = (table: string, columns: string, values: string) =>
    sql`insert into ${sql.raw(table)} (created_at, created_by, updated_at, updated_by, version, deleted_at, ${sql.raw(columns)})
      values (${stamps}, ${sql.raw(values)})`.execute(open.db)
  await sql`insert into register_info values ('r', 'n', 'c', '0.1.0', '{}')`.execute(open.db)
  await add(
    'scenarios',
    'id, name, revision, cues, child_role, stop_point, debrief_wait_minutes',
    "'s', 'Walk-in', 1, '[]', 'cadet', 'offered', 10",
  )
  await add(
    'pass_rules',
    'id, name, revision, criterion, safeguarding_reasons, challenge_steps',
    "'p', 'Strict', 1, 'strict', '[]', '[]'",
  )
  for (const status of ['live', 'draft']) {
    await add(
      'operations',
      'id, reference, name, kind, status, areas, selection, scenario_id, pass_rule_id',
      `'${status}', '${status}', 'Night', 'education', '${status}', 'Northmere', 'targeted', 's', 'p'`,
    )
  }
  const keyring = emptyKeyring(
    crypto.randomUUID(),
    'Northmere',
    databaseSalt(join(folder, 'register.db')),
    key,
  )
  return { open, key, backup: { folder: join(folder, 'backups'), key, keyring, now: AT } }
}

it('brings an old register up with a copy first; what was live is live, and only known moves are left', async () => {
  const { open, key, backup } = await registerOfSchemaOne()
  await migrate(open, { migrations: MIGRATIONS, appVersion: '0.2.0', backup })
  const rows = await open.db
    .selectFrom('operations')
    .select(['id', 'status', 'approver_name', 'abort_word'])
    .orderBy('id')
    .execute()
  expect(rows).toEqual([
    { id: 'draft', status: 'draft', approver_name: null, abort_word: null },
    { id: 'live', status: 'live', approver_name: null, abort_word: null },
  ])
  const move = (id: string, status: 'closed' | 'debriefing') =>
    open.db.updateTable('operations').set({ status }).where('id', '=', id).execute()
  await expect(move('live', 'closed')).rejects.toThrow('cannot move')
  await expect(move('live', 'debriefing')).resolves.toBeDefined()

  const [taken] = readdirSync(backup.folder)
  const copy = openDatabase(join(backup.folder, taken ?? '', 'register.db'), key)
  expect(copy.raw.pragma('user_version', { simple: true })).toBe(1)
  expect(copy.raw.prepare('select id from operations where status = ?').pluck().all('live')).toEqual(['live'])
  copy.raw.close()
  open.raw.close()
})
