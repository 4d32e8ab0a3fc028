import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type {
  Operation,
  OperationFields,
  OperationProgress,
  OperationRow,
  operationsContracts,
  PlanFields,
} from '@shared/contracts/operations.contract'
import type { LaterReport, Visit } from '@shared/contracts/visits.contract'
import type { SetAside, StandDown } from '@shared/domain/eligibility/set-aside'
import { type Encounter, knownFaces } from '@shared/domain/operations/known-faces'
import { type LibraryVersion, offeredVersions, versionName } from '@shared/domain/operations/library'
import type { Cue } from '@shared/domain/visits/behaviours'
import { type BehaviourCount, tally } from '@shared/domain/visits/tally'
import { isTest, NO_TESTS_WORDS } from '@shared/domain/visits/visit-kind'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { linkIntention } from './forward-plan.service'
import { libraryReads } from './library.repository'
import { readPassRule } from './library.service'
import { operationReads, operationWrites } from './operation.repository'
import { refuseUnlessDraft, refuseUnlessFits } from './plan-guard'
import { type PlanVisitsOptions, planVisits } from './plan-visits.service'
import { readOperation } from './read-operation'

type Contracts = typeof operationsContracts

/** What the operations need of the visits. */
export interface OperationServiceOptions extends PlanVisitsOptions {
  readonly countVisits: (
    db: Kysely<Database>,
    operationIds?: readonly string[],
  ) => Promise<ReadonlyMap<string, BehaviourCount[]>>
  /** How many engagement visits operations have: the counts above are of tests. */
  readonly countEngagement: (
    db: Kysely<Database>,
  ) => Promise<ReadonlyMap<string, { readonly visits: number; readonly recorded: number }>>
  readonly setCues: (work: Work, id: string, version: number, cues: readonly Cue[]) => Promise<void>
  readonly readLaterReports: (db: Kysely<Database>, operationId: string) => Promise<LaterReport[]>
  readonly readProgress: (
    db: Kysely<Database>,
    operation: Operation,
    visits: readonly Visit[],
  ) => Promise<OperationProgress>
  /** When adults met staff of these venues, on a visit or at a training. */
  readonly readEncounters: (
    db: Kysely<Database>,
    venueIds: readonly string[],
  ) => Promise<readonly Encounter[]>
  /** What was set aside for young people, and who of them was stood down; never for whom or who. */
  readonly readSetAside: (db: Kysely<Database>, operationId: string) => Promise<SetAside[]>
  readonly readStandDowns: (db: Kysely<Database>, operationId: string) => Promise<StandDown[]>
}

export type OperationService = ReturnType<typeof createOperationService>

/** Plans operations and shows what came of them. */
export function createOperationService(register: Register, options: OperationServiceOptions) {
  const { readVisits, countVisits, countEngagement, readVenues, setCues, readProgress } = options

  return {
    /** Every operation, its numbers under its own rule or all under one. Refuses with `not-found` for the rule. */
    async list({ ruleId }: InputOf<Contracts['list']>): Promise<OperationRow[]> {
      const counts = await countVisits(register.db())
      const lookedAtUnder = ruleId === null ? null : await readPassRule(register.db(), ruleId)
      const engagement = await countEngagement(register.db())
      return (await operationReads(register.db()).list()).map((operation) => {
        const rule = lookedAtUnder ?? operation.passRule
        const tests = tally(counts.get(operation.id) ?? [], rule)
        const more = engagement.get(operation.id)
        const { id, reference, name, status, day, areas } = operation
        const visits = tests.visits + (more?.visits ?? 0)
        const recorded = tests.recorded + (more?.recorded ?? 0)
        const [said = ''] = tests.words
        const under = tests.rate === null ? said : said.replace(/\.$/, ` under ${versionName(rule)}.`)
        const headline = tests.visits === 0 && more ? NO_TESTS_WORDS : under
        const days = operation.sessions.map((session) => session.day)
        return { id, reference, name, status, day, days, areas, visits, recorded, headline }
      })
    },

    /**
     * An operation with its visits and their outcomes, under its own rule or looked at under another. Refuses
     * with `not-found`.
     */
    async read({ id, ruleId }: InputOf<Contracts['read']>): Promise<OutputOf<Contracts['read']>> {
      const db = register.db()
      const operation = await readOperation(db, id)
      const counts = await countVisits(db, [id])
      const isOwn = ruleId === undefined || ruleId === operation.passRuleId
      const lookedAtUnder = isOwn ? null : await readPassRule(db, ruleId)
      const rule = lookedAtUnder ?? operation.passRule
      const visits = await readVisits(db, id, rule)
      return {
        operation,
        visits,
        tally: tally(counts.get(id) ?? [], rule),
        progress: await readProgress(db, operation, visits),
        knownFaces: knownFaces(
          visits.filter(({ status }) => status === 'planned'),
          (teamId) =>
            operation.sessions.flatMap(({ teams }) => teams).find(({ id }) => id === teamId)?.members ?? [],
          await options.readEncounters(
            db,
            visits.map(({ venueId }) => venueId),
          ),
        ),
        setAside: await options.readSetAside(db, id),
        stoodDown: await options.readStandDowns(db, id),
        laterReports: await options.readLaterReports(db, id),
        lookedAtUnder,
      }
    },

    /** What an operation can be planned with: the newest version of each scenario and rule in use. */
    async listChoices(): Promise<OutputOf<Contracts['listChoices']>> {
      const reads = libraryReads(register.db())
      return {
        scenarios: offeredVersions(await reads.scenarios()),
        passRules: offeredVersions(await reads.passRules()),
      }
    },

    /** Refuses with `rule` where what the forward plan had is planned already. */
    create: ({ intentionId, ...fields }: InputOf<Contracts['create']>): Promise<Operation> =>
      register.run({ action: 'operations:create', event: 'collection' }, async (work) => {
        await refuseUnlessOffered(work.db, fields)
        const year = fields.day.slice(0, 4)
        const number = (await operationReads(work.db).countOfYear(year)) + 1
        const reference = `OP-${year}-${String(number).padStart(3, '0')}`
        const id = await operationWrites(work).insert(reference, fields)
        if (intentionId !== undefined) await linkIntention(work, intentionId, id, register.today())
        work.about(`operations/${id}`)
        return readOperation(work.db, id)
      }),

    /**
     * Changes the plan; planned tests take the cues of a new scenario. Refuses with `rule` once the operation is
     * approved and for a scenario that does not fit a venue in the plan, with `validation` for an old version of a
     * scenario or rule that it did not have, and with `conflict` where somebody else was faster.
     */
    update: ({ id, version, ...fields }: PlanFields & { id: string; version: number }): Promise<Operation> =>
      register.run({ action: 'operations:update', event: 'alteration' }, async (work) => {
        const before = await readOperation(work.db, id)
        refuseUnlessDraft(before)
        await refuseUnlessOffered(work.db, fields, before)
        await operationWrites(work).update(id, version, fields)
        const operation = await readOperation(work.db, id)
        if (operation.scenarioId !== before.scenarioId) {
          const tests = (await readVisits(work.db, id, operation.passRule)).filter(isTest)
          const venueIds = tests.map(({ venueId }) => venueId)
          if (venueIds.length > 0) {
            refuseUnlessFits(await readVenues(work.db, venueIds), operation, 'Take it out of the plan first')
          }
          for (const visit of tests) {
            await setCues(work, visit.id, visit.version, operation.scenario.cues)
          }
        }
        work.about(`operations/${id}`)
        return operation
      }),

    ...planVisits(register, options),
  }
}

type Judged = Pick<OperationFields, 'scenarioId' | 'passRuleId'>

/** A plan takes the newest version of a scenario and of a rule; one that has an older version may keep it. */
async function refuseUnlessOffered(db: Kysely<Database>, chosen: Judged, had?: Judged): Promise<void> {
  const reads = libraryReads(db)
  const stale = (path: keyof Judged, versions: readonly LibraryVersion[]) =>
    chosen[path] !== had?.[path] && !offeredVersions(versions).some(({ id }) => id === chosen[path])
  const fields = [
    ...(stale('scenarioId', await reads.scenarios())
      ? [{ path: 'scenarioId', message: 'Choose the newest version of a scenario that is in use' }]
      : []),
    ...(stale('passRuleId', await reads.passRules())
      ? [{ path: 'passRuleId', message: 'Choose the newest version of a pass rule that is in use' }]
      : []),
  ]
  const [first] = fields
  if (first) throw new AppError('validation', `${first.message}.`, { fields })
}
