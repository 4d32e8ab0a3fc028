import type { PassRuleFields, ScenarioFields } from '@shared/contracts/library.contract'
import type { Scenario } from '@shared/contracts/operations.contract'
import type { LibraryVersion } from '@shared/domain/operations/library'
import type { Cue, RefusalReason, Step } from '@shared/domain/visits/behaviours'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import type { Kysely, Selectable } from 'kysely'
import type { Database, PassRulesTable, ScenariosTable } from '../../database/schema'
import type { Work } from '../../database/work'

type LibraryTable = 'scenarios' | 'pass_rules'

const versionOf = (row: Selectable<ScenariosTable | PassRulesTable>): LibraryVersion => ({
  id: row.id,
  name: row.name,
  version: row.revision,
  // Retired is the recycle bin: not offered any more, still there for the operations that use it.
  retired: row.deleted_at !== null,
})

const toScenario = (row: Selectable<ScenariosTable>): Scenario & LibraryVersion => ({
  ...versionOf(row),
  cues: JSON.parse(row.cues) as Cue[],
  childRole: row.child_role,
  stopPoint: row.stop_point,
  debriefWaitMinutes: row.debrief_wait_minutes,
  setting: row.setting,
  alcoholTest: row.alcohol_test === 1,
})

const toPassRule = (row: Selectable<PassRulesTable>): PassRule & LibraryVersion => ({
  ...versionOf(row),
  criterion: row.criterion,
  safeguardingReasons: JSON.parse(row.safeguarding_reasons) as RefusalReason[],
  challengeSteps: JSON.parse(row.challenge_steps) as Step[],
})

/** Reads of the library: every version there has been, the retired ones too. */
export const libraryReads = (db: Kysely<Database>) => ({
  /** By name, older versions first. */
  scenarios: async (): Promise<(Scenario & LibraryVersion)[]> => {
    const rows = db.selectFrom('scenarios').selectAll()
    return (await rows.orderBy('name').orderBy('revision').execute()).map(toScenario)
  },

  /** In the order in which they were added. */
  passRules: async (): Promise<(PassRule & LibraryVersion)[]> =>
    (await db.selectFrom('pass_rules').selectAll().orderBy('id').execute()).map(toPassRule),

  /** How many operations use each version, by its id. */
  uses: async (): Promise<ReadonlyMap<string, number>> => {
    const rows = await db
      .selectFrom('operations')
      .select(['scenario_id', 'pass_rule_id'])
      .where('deleted_at', 'is', null)
      .execute()
    const uses = new Map<string, number>()
    for (const id of rows.flatMap((row) => [row.scenario_id, row.pass_rule_id])) {
      uses.set(id, (uses.get(id) ?? 0) + 1)
    }
    return uses
  },
})

/** Writes of the library. A version is never changed: a new one is a new row. */
export const libraryWrites = (work: Work) => ({
  insertScenario: (fields: ScenarioFields, revision: number): Promise<string> =>
    work.insert('scenarios', {
      name: fields.name,
      revision,
      cues: JSON.stringify(fields.cues),
      child_role: fields.childRole,
      stop_point: fields.stopPoint,
      debrief_wait_minutes: fields.debriefWaitMinutes,
      setting: fields.setting,
      alcohol_test: fields.alcoholTest ? 1 : 0,
    }),

  insertPassRule: (fields: PassRuleFields, revision: number): Promise<string> =>
    work.insert('pass_rules', {
      name: fields.name,
      revision,
      criterion: fields.criterion,
      safeguarding_reasons: JSON.stringify(fields.safeguardingReasons),
      challenge_steps: JSON.stringify(fields.challengeSteps),
    }),

  retire: async (table: LibraryTable, id: string): Promise<void> => {
    const { version } = await work.db
      .selectFrom(table)
      .select('version')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await work.remove(table, id, version)
  },
})
