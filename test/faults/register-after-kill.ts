import { isDeepStrictEqual } from 'node:util'
import { type VisitRecord, visitRecord } from '@shared/contracts/visits.contract'
import { PASSPHRASE } from '../helpers/quiet-desktop'
import { testServices } from '../helpers/test-register'
import { enteredRecord } from './entered-record'
import type { Said } from './kill-entry'

interface KeptVisit {
  readonly version: number
  readonly record: VisitRecord
}

/** What a register holds of an operation's visits, and whether it is whole. */
export interface RegisterState {
  readonly visits: ReadonlyMap<string, KeptVisit>
  /** Audit entries of saved visits, and kept changes of visits: one of each for every save. */
  readonly entries: number
  readonly changes: number
  readonly integrity: string
  readonly brokenAt: number | null
}

/** Opens a register as its user would, looks at it, and closes it. */
export async function lookAtRegister(dataFolder: string, operationId: string): Promise<RegisterState> {
  const { session, register, operations, audit } = testServices({ dataFolder })
  await register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
  try {
    const { raw } = session.require().open
    const count = (sql: string): number => Number(raw.prepare(sql).pluck().get())
    const { visits } = await operations.read({ id: operationId })
    return {
      visits: new Map(
        visits.map((visit) => [visit.id, { version: visit.version, record: visitRecord.parse(visit) }]),
      ),
      entries: count(`select count(*) from audit_entries where row like '%"action":"visits:record"%'`),
      changes: count("select count(*) from changes where table_name = 'visits'"),
      integrity: String(raw.pragma('integrity_check', { simple: true })),
      brokenAt: (await audit.read()).brokenAt,
    }
  } finally {
    await session.end()
  }
}

/**
 * What is wrong with a register after the process that wrote to it was killed; empty when nothing is. Every
 * save that was reported must be there with exactly its content; the one save that was under way may be there
 * whole or not at all; nothing else may have changed, and every save has its audit entry and its change.
 */
export function lossesAfterKill(
  before: RegisterState,
  after: RegisterState,
  said: Said,
  seed: number,
): readonly string[] {
  const losses: string[] = []
  if (after.integrity !== 'ok') losses.push(`the file is damaged: ${after.integrity}`)
  if (after.brokenAt !== null) losses.push(`the audit chain breaks at entry ${after.brokenAt}`)
  const expected = new Map(before.visits)
  for (const { visitId, version, number } of said.saved) {
    expected.set(visitId, { version, record: enteredRecord(seed, number) })
  }
  let written = 0
  for (const [id, kept] of expected) {
    const found = after.visits.get(id)
    written += (found?.version ?? 0) - (before.visits.get(id)?.version ?? 0)
    if (isDeepStrictEqual(found, kept)) continue
    const underWay = said.begun?.visitId === id && {
      version: kept.version + 1,
      record: enteredRecord(seed, said.begun.number),
    }
    if (underWay === false || !isDeepStrictEqual(found, underWay)) {
      losses.push(`visit ${id}: version ${found?.version} is not the saved version ${kept.version}`)
    }
  }
  const entries = after.entries - before.entries
  const changes = after.changes - before.changes
  if (entries !== written) losses.push(`${written} saves have ${entries} audit entries`)
  if (changes !== written) losses.push(`${written} saves have ${changes} kept changes`)
  return losses
}
