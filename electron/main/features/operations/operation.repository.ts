import type { Operation, OperationFields, PlanFields } from '@shared/contracts/operations.contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'
import { libraryReads } from './library.repository'
import { sessionReads, sessionWrites } from './session.repository'

/** Reads of operations, each with its sessions and teams, its scenario and its rule. */
export const operationReads = (db: Kysely<Database>) => {
  const operations = db.selectFrom('operations').where('operations.deleted_at', 'is', null).selectAll()

  const load = async (
    rows: Awaited<ReturnType<typeof operations.execute>>,
    id?: string,
  ): Promise<Operation[]> => {
    const sessionsOf = await sessionReads(db).byOperation(id)
    const library = libraryReads(db)
    const scenarioById = new Map((await library.scenarios()).map((scenario) => [scenario.id, scenario]))
    const ruleById = new Map((await library.passRules()).map((rule) => [rule.id, rule]))
    return rows.map((row) => {
      const scenario = scenarioById.get(row.scenario_id)
      const passRule = ruleById.get(row.pass_rule_id)
      if (!scenario || !passRule) throw new Error('An operation has lost its scenario or its rule')
      const sessions = sessionsOf.get(row.id) ?? []
      const [first, last] = [sessions[0], sessions.at(-1)]
      if (!first || !last) throw new Error('An operation has lost its sessions')
      return {
        id: row.id,
        version: row.version,
        reference: row.reference,
        name: row.name,
        kind: row.kind,
        status: row.status,
        areas: row.areas,
        aim: row.aim,
        selection: row.selection,
        scenarioId: row.scenario_id,
        passRuleId: row.pass_rule_id,
        sessions,
        day: first.day,
        lastDay: last.day,
        scenario,
        passRule,
      }
    })
  }

  return {
    /** All operations, newest night first. */
    list: async (): Promise<Operation[]> =>
      (await load(await operations.orderBy('reference', 'desc').execute())).sort((a, b) =>
        b.day.localeCompare(a.day),
      ),

    byId: async (id: string): Promise<Operation | undefined> =>
      (await load(await operations.where('operations.id', '=', id).execute(), id))[0],

    /** How many operations carry a reference of this year. */
    countOfYear: async (year: string): Promise<number> => {
      const { n } = await db
        .selectFrom('operations')
        .where('reference', 'like', `OP-${year}-%`)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return n
    },
  }
}

const columnsOf = (fields: PlanFields) => ({
  name: fields.name,
  kind: fields.kind,
  areas: fields.areas,
  aim: fields.aim,
  selection: fields.selection,
  scenario_id: fields.scenarioId,
  pass_rule_id: fields.passRuleId,
})

/** Writes of operations. */
export const operationWrites = (work: Work) => ({
  async insert(reference: string, fields: OperationFields): Promise<string> {
    const id = await work.insert('operations', { ...columnsOf(fields), reference, status: 'draft' })
    const { day, start, finish, teamName } = fields
    const sessions = sessionWrites(work)
    const sessionId = await sessions.addSession(id, { day, start, finish })
    await sessions.addTeam(sessionId, { name: teamName, vehicle: null, members: [] })
    return id
  },

  update: (id: string, version: number, fields: PlanFields): Promise<void> =>
    work.update('operations', id, version, columnsOf(fields)),

  setSelection: (id: string, version: number, selection: Operation['selection']): Promise<void> =>
    work.update('operations', id, version, { selection }),
})
