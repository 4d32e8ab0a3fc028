import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { emptyKeyring, newDataKey } from '../../../electron/main/database/keyring'
import { migrate } from '../../../electron/main/database/migrate'
import { MIGRATIONS } from '../../../electron/main/database/migrations'
import { databaseSalt, openDatabase } from '../../../electron/main/database/open'
import { temporaryFolder } from '../../helpers/test-register'

const AT = '2026-11-07T18:00:00.000Z'

it('keeps what stands in an old register: its scenarios are for accommodation, its visits are tests', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'register.db')
  const key = newDataKey()
  const open = openDatabase(file, key, { create: true })
  await migrate(open, { migrations: MIGRATIONS.slice(0, 4), appVersion: '0.1.0', backup: null })
  await sql`insert into register_info values ('r', 'n', 'c', '0.1.0', '{}')`.execute(open.db)
  const add = (table: string, columns: string, values: string) =>
    sql`insert into ${sql.raw(table)} (created_at, created_by, updated_at, updated_by, version, deleted_at, ${sql.raw(columns)})
      values (${sql.raw(`'${AT}', 'u', '${AT}', 'u', 1, null, ${values}`)})`.execute(open.db)
  await add(
    'scenarios',
    'id, name, revision, cues, child_role, stop_point, debrief_wait_minutes',
    `'s', 'Walk-in', 1, '["cash","no_id"]', 'cadet', 'offered', 10`,
  )
  await add(
    'pass_rules',
    'id, name, revision, criterion, safeguarding_reasons, challenge_steps',
    "'p', 'Strict', 1, 'strict', '[]', '[]'",
  )
  await add(
    'operations',
    'id, reference, name, kind, status, areas, selection, scenario_id, pass_rule_id',
    "'o', 'OP', 'Night', 'education', 'live', 'Northmere', 'targeted', 's', 'p'",
  )
  await add('sessions', 'id, operation_id, day, start, finish', "'n', 'o', '2026-11-07', '18:00', '23:30'")
  await add('teams', 'id, session_id, name', "'t', 'n', 'Team A'")
  await add(
    'venues',
    'id, name, type, address, town',
    "'v', 'Alder House', 'hotel', '1 Example Row', 'Northmere'",
  )
  await add(
    'visits',
    'id, operation_id, session_id, team_id, venue_id, position, slot, status, cues, refused, booking, report, notes',
    `'x', 'o', 'n', 't', 'v', 1, '18:10', 'completed', '["cash"]', 'no', 'sold', 'none', 'As it was'`,
  )
  const before = open.raw.prepare('select * from visits').get() as object
  const keyring = emptyKeyring(crypto.randomUUID(), 'Northmere', databaseSalt(file), key)
  const backup = { folder: join(folder, 'backups'), key, keyring, now: AT }
  await migrate(open, { migrations: MIGRATIONS, appVersion: '0.2.0', backup })

  const [scenario] = await open.db.selectFrom('scenarios').selectAll().execute()
  expect(scenario).toMatchObject({ setting: 'accommodation', alcohol_test: 0, cues: '["cash","no_id"]' })
  const [visit] = await open.db.selectFrom('visits').selectAll().execute()
  expect(visit).toMatchObject({
    ...before,
    kind: 'test',
    taxi_role: null,
    second_chance: null,
    reported_at_stop: null,
    alcohol_result: null,
    advice_given: null,
  })
  open.raw.close()
})
