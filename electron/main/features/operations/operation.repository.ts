import type { Operation, OperationFields } from '@shared/contracts/operations.contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'
import { libraryReads } from './library.repository'

/** Reads of operations, each with its one session and team, its scenario and its rule. */
export const operationReads = (db: Kysely<Database>) => {
  const operations = db
    .selectFrom('operations')
    .innerJoin('sessions', 'sessions.operation_id', 'operations.id')
    .innerJoin('teams', 'teams.session_id', 'sessions.id')
    .where('operations.deleted_at', 'is', null)
    .selectAll('operations')
    .select([
      'sessions.id as session_id',
      'sessions.day',
      'sessions.start',
      'sessions.finish',
      'teams.id as team_id',
      'teams.name as team_name',
    ])

  const load = async (rows: Awaited<ReturnType<typeof operations.execute>>): Promise<Operation[]> => {
    const library = libraryReads(db)
    const scenarioById = new Map((await library.scenarios()).map((scenario) => [scenario.id, scenario]))
    const ruleById = new Map((await library.passRules()).map((rule) => [rule.id, rule]))
    return rows.map((row) => {
      const scenario = scenarioById.get(row.scenario_id)
      const passRule = ruleById.get(row.pass_rule_id)
      if (!scenario || !passRule) throw new Error('An operation has lost its scenario or its rule')
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
        day: row.day,
        start: row.start,
        finish: row.finish,
        teamName: row.team_name,
        scenario,
        passRule,
      }
    })
  }

  return {
    /** All operations, newest night first. */
    list: async (): Promise<Operation[]> =>
      load(
        await operations.orderBy('sessions.day', 'desc').orderBy('operations.reference', 'desc').execute(),
      ),

    byId: async (id: string): Promise<Operation | undefined> =>
      (await load(await operations.where('operations.id', '=', id).execute()))[0],

    /** Where planned visits hang: the operation's session and team. */
    placeOf: (id: string) =>
      operations
        .where('operations.id', '=', id)
        .executeTakeFirstOrThrow()
        .then((row) => ({
          sessionId: row.session_id,
          teamId: row.team_id,
        })),

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

const columnsOf = (fields: OperationFields) => ({
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
    const { day, start, finish } = fields
    const sessionId = await work.insert('sessions', { operation_id: id, day, start, finish })
    await work.insert('teams', { session_id: sessionId, name: fields.teamName })
    return id
  },

  async update(id: string, version: number, fields: OperationFields): Promise<void> {
    await work.update('operations', id, version, columnsOf(fields))
    const { day, start, finish, teamName } = fields
    const session = await work.db
      .selectFrom('sessions')
      .select(['id', 'version'])
      .where('operation_id', '=', id)
      .executeTakeFirstOrThrow()
    await work.update('sessions', session.id, session.version, { day, start, finish })
    const team = await work.db
      .selectFrom('teams')
      .select(['id', 'version'])
      .where('session_id', '=', session.id)
      .executeTakeFirstOrThrow()
    await work.update('teams', team.id, team.version, { name: teamName })
  },

  setSelection: (id: string, version: number, selection: Operation['selection']): Promise<void> =>
    work.update('operations', id, version, { selection }),
})
