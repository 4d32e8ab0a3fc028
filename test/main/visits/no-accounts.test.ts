import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { newDataKey } from '../../../electron/main/database/keyring'
import { migrate } from '../../../electron/main/database/migrate'
import { MIGRATIONS } from '../../../electron/main/database/migrations'
import { up as noAccounts } from '../../../electron/main/database/migrations/0009-no-accounts'
import { openDatabase } from '../../../electron/main/database/open'
import { foundAfterLock } from '../../helpers/files-after-lock'
import { acceptedRecord, blankRecord, concernRecord, liveOperation } from '../../helpers/records'
import { temporaryFolder, unlockedServices } from '../../helpers/test-register'

/*
 * DESIGN 5: the register keeps no account of a victim. Notes are autosaved while they are typed, so that one can
 * stand in the history before anybody says that the visit became a real concern.
 */

const NOTES = 'marker-notes-5821'
const REASON = 'marker-reason-5822'
const ABSENCE = 'marker-absence-5823'

/** A visit whose notes, reason and missing debrief were typed and kept in several saves. */
async function typedVisit() {
  const desk = await unlockedServices()
  const { visits } = desk
  const [planned] = (await liveOperation(desk, 1)).visits
  if (!planned) throw new Error('The operation has no visit')
  const { id } = planned
  let { version } = await visits.record({ ...blankRecord, id, version: planned.version, notes: NOTES })
  version = (await visits.record({ ...blankRecord, id, version, notes: `${NOTES}, and more` })).version
  const stopped = { ...blankRecord, status: 'aborted', statusReason: REASON, notes: `${NOTES}!` } as const
  version = (await visits.record({ ...stopped, id, version })).version
  await visits.explainNoDebrief({ id, version, debriefAbsence: ABSENCE })
  return { desk, id, version: version + 1 }
}

it('keeps nothing in any file of what was typed before a visit became a live concern', async () => {
  const { desk, id, version } = await typedVisit()
  await desk.visits.record({ ...concernRecord, id, version })
  const { raw } = desk.session.require().open
  const count = (query: string): unknown => raw.prepare(query).pluck().get()
  // Each save is still in the history, with everything else that it changed.
  expect(count(`select count(*) from changes where row_id = '${id}'`)).toBe(6)
  expect(
    count(`select count(*) from changes where row_id = '${id}' and after ->> 'status' = 'aborted'`),
  ).toBe(2)
  expect((await desk.audit.read()).brokenAt).toBeNull()
  expect(await foundAfterLock(desk, [NOTES, REASON, ABSENCE])).toEqual([])
})

it('keeps nothing of it where a live concern was taken back, typed over and stays one', async () => {
  const { desk, id, version } = await typedVisit()
  let kept = await desk.visits.record({ ...concernRecord, id, version })
  kept = await desk.visits.record({ ...blankRecord, id, version: kept.version, notes: NOTES })
  kept = await desk.visits.record({ ...concernRecord, id, version: kept.version })
  await desk.visits.record({ ...concernRecord, id, version: kept.version, concernIncident: '413' })
  expect((await desk.audit.read()).brokenAt).toBeNull()
  expect(await foundAfterLock(desk, [NOTES, REASON, ABSENCE])).toEqual([])
})

it('keeps the history of every other visit', async () => {
  const { desk, id, version } = await typedVisit()
  await desk.visits.record({ ...acceptedRecord, id, version })
  expect(await foundAfterLock(desk, [NOTES, REASON, ABSENCE])).toEqual([NOTES, REASON, ABSENCE])
})

it('erases what an older register kept of its live concerns, and of nothing else', async () => {
  const open = openDatabase(join(temporaryFolder(), 'register.db'), newDataKey(), { create: true })
  await migrate(open, {
    migrations: MIGRATIONS.filter(({ number }) => number < 9),
    appVersion: '0.1.0',
    backup: null,
  })
  // The rows of the plan are not what is tested here.
  open.raw.pragma('foreign_keys = OFF')
  for (const [id, status] of [
    ['a', 'live_concern'],
    ['b', 'completed'],
  ] as const) {
    await sql`insert into visits (id, created_at, created_by, updated_at, updated_by, version, operation_id,
      session_id, team_id, venue_id, position, slot, status, cues, debrief_absence)
      values (${id}, '', 'u', '', 'u', 3, 'o', 's', 't', 'v', 1, '18:10', ${status}, '[]', ${ABSENCE})`.execute(
      open.db,
    )
    const row = JSON.stringify({ notes: NOTES, status })
    await sql`insert into changes (seq, table_name, row_id, before, after)
      values (1, 'visits', ${id}, null, ${row}), (2, 'visits', ${id}, ${row}, ${row})`.execute(open.db)
  }
  await noAccounts(open.db as never)
  const kept = await open.db.selectFrom('changes').select(['before', 'after']).orderBy('id').execute()
  const erased = '{"status":"live_concern"}'
  const whole = JSON.stringify({ notes: NOTES, status: 'completed' })
  expect(kept).toEqual([
    { before: null, after: erased },
    { before: erased, after: erased },
    { before: null, after: whole },
    { before: whole, after: whole },
  ])
  const absences = await open.db.selectFrom('visits').select('debrief_absence').orderBy('id').execute()
  expect(absences.map(({ debrief_absence }) => debrief_absence)).toEqual([null, ABSENCE])
  open.raw.close()
})
