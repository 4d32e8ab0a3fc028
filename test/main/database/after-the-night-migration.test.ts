import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { newDataKey } from '../../../electron/main/database/keyring'
import { migrate } from '../../../electron/main/database/migrate'
import { MIGRATIONS } from '../../../electron/main/database/migrations'
import { up as afterTheNight } from '../../../electron/main/database/migrations/0007-after-the-night'
import { openDatabase } from '../../../electron/main/database/open'
import { temporaryFolder } from '../../helpers/test-register'

it('makes three facts of the one sentence that a handover was, and leaves other reasons alone', async () => {
  const open = openDatabase(join(temporaryFolder(), 'register.db'), newDataKey(), { create: true })
  const before = MIGRATIONS.filter(({ number }) => number < 7)
  await migrate(open, { migrations: before, appVersion: '0.1.0', backup: null })
  // The rows of the plan are not what is tested here.
  open.raw.pragma('foreign_keys = OFF')
  const visits = [
    ['a', 'live_concern', 'Handed to PS 1234, duty sergeant, incident 412'],
    ['b', 'live_concern', 'duty sergeant'],
    ['c', 'aborted', 'Handed to nobody, incident none'],
  ] as const
  for (const [id, status, reason] of visits) {
    await sql`insert into visits (id, created_at, created_by, updated_at, updated_by, version, operation_id,
      session_id, team_id, venue_id, position, slot, status, status_reason, cues)
      values (${id}, '', 'u', '', 'u', 3, 'o', 's', 't', 'v', 1, '18:10', ${status}, ${reason}, '[]')`.execute(
      open.db,
    )
  }
  await afterTheNight(open.db as never)
  const kept = await open.db
    .selectFrom('visits')
    .select(['status_reason', 'concern_to', 'concern_at', 'concern_incident', 'may_have_been_warned'])
    .orderBy('id')
    .execute()
  const none = { concern_at: null, may_have_been_warned: 0 }
  expect(kept).toEqual([
    { ...none, status_reason: null, concern_to: 'PS 1234, duty sergeant', concern_incident: '412' },
    { ...none, status_reason: null, concern_to: 'duty sergeant', concern_incident: null },
    {
      ...none,
      status_reason: 'Handed to nobody, incident none',
      concern_to: null,
      concern_incident: null,
    },
  ])
  open.raw.close()
})
