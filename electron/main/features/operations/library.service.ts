import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type { libraryContracts, PassRuleFields, ScenarioFields } from '@shared/contracts/library.contract'
import type { Scenario } from '@shared/contracts/operations.contract'
import { type LibraryVersion, nameIsTaken, versionsByName } from '@shared/domain/operations/library'
import { scenarioProblems } from '@shared/domain/operations/scenario'
import { type PassRule, passRuleProblems } from '@shared/domain/visits/pass-rule'
import type { BehaviourCount } from '@shared/domain/visits/tally'
import { tryRule } from '@shared/domain/visits/try-rule'
import { AppError, type FieldProblem } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { libraryReads, libraryWrites } from './library.repository'
import { operationReads } from './operation.repository'

type Contracts = typeof libraryContracts

/** What the library needs of the visits. */
export interface LibraryServiceOptions {
  readonly countVisits: (db: Kysely<Database>) => Promise<ReadonlyMap<string, BehaviourCount[]>>
}

/** The version of a pass rule with this id, a retired one too. Refuses with `not-found`. */
export async function readPassRule(db: Kysely<Database>, id: string): Promise<PassRule & LibraryVersion> {
  return findVersion(await libraryReads(db).passRules(), id)
}

export type LibraryService = ReturnType<typeof createLibraryService>

/** Keeps the scenarios and pass rules. No version is ever changed, so what an operation was run under stands. */
export function createLibraryService(register: Register, { countVisits }: LibraryServiceOptions) {
  return {
    async list(): Promise<OutputOf<Contracts['list']>> {
      const reads = libraryReads(register.db())
      const uses = await reads.uses()
      const counted = <Version extends LibraryVersion>(version: Version) => ({
        ...version,
        operations: uses.get(version.id) ?? 0,
      })
      return {
        scenarios: (await reads.scenarios()).map(counted),
        passRules: (await reads.passRules()).map(counted),
      }
    },

    /**
     * Adds a scenario, or the next version of one. Refuses with `validation` for cues that cannot be shown there or
     * beside a young person and for a name that is taken, and with `conflict` where somebody else has made a version
     * meanwhile.
     */
    saveScenario: (fields: ScenarioFields): Promise<Scenario> =>
      register.run({ action: 'library:save-scenario', event: 'alteration' }, async (work) => {
        refuseProblems(scenarioProblems(fields))
        const reads = libraryReads(work.db)
        const { name, version } = nextVersion(fields, await reads.scenarios())
        const id = await libraryWrites(work).insertScenario({ ...fields, name }, version)
        work.about(`scenarios/${id}`)
        return findVersion(await reads.scenarios(), id)
      }),

    /**
     * Adds a pass rule, or the next version of one. Refuses with `validation` for terms that make no rule or a
     * name that is taken, and with `conflict` where somebody else has made a version meanwhile.
     */
    savePassRule: (fields: PassRuleFields): Promise<PassRule & LibraryVersion> =>
      register.run({ action: 'library:save-pass-rule', event: 'alteration' }, async (work) => {
        refuseProblems(passRuleProblems(fields))
        const reads = libraryReads(work.db)
        const { name, version } = nextVersion(fields, await reads.passRules())
        const id = await libraryWrites(work).insertPassRule({ ...fields, name }, version)
        work.about(`pass-rules/${id}`)
        return findVersion(await reads.passRules(), id)
      }),

    /** Offers a scenario no longer. Refuses with `rule` for the last one, and with `conflict` for an older version. */
    retireScenario: ({ id }: InputOf<Contracts['retireScenario']>): Promise<undefined> =>
      register.run({ action: 'library:retire-scenario', event: 'alteration' }, async (work) => {
        refuseUnlessInUse(await libraryReads(work.db).scenarios(), id)
        await libraryWrites(work).retire('scenarios', id)
        work.about(`scenarios/${id}`)
        return undefined
      }),

    /** Offers a pass rule no longer. Refuses with `rule` for the last one, and with `conflict` for an older version. */
    retirePassRule: ({ id }: InputOf<Contracts['retirePassRule']>): Promise<undefined> =>
      register.run({ action: 'library:retire-pass-rule', event: 'alteration' }, async (work) => {
        refuseUnlessInUse(await libraryReads(work.db).passRules(), id)
        await libraryWrites(work).retire('pass_rules', id)
        work.about(`pass-rules/${id}`)
        return undefined
      }),

    /** How the visits there are would come out under a rule. Nothing is kept. */
    async tryPassRule(terms: InputOf<Contracts['tryPassRule']>): Promise<OutputOf<Contracts['tryPassRule']>> {
      const db = register.db()
      const counts = await countVisits(db)
      const operations = (await operationReads(db).list())
        .filter(({ status }) => status !== 'draft' && status !== 'cancelled')
        .map(({ id, passRule }) => ({ rule: passRule, counts: counts.get(id) ?? [] }))
      return tryRule(operations, { name: '', version: 1, ...terms })
    },
  }
}

const MEANWHILE =
  'Somebody else has changed this in the library in the meantime. Your entries are still here: look at its newest version, then save again.'

function findVersion<Version extends LibraryVersion>(versions: readonly Version[], id: string): Version {
  const found = versions.find((version) => version.id === id)
  if (found) return found
  throw new AppError('not-found', 'This is no longer in the library. Choose another.')
}

/** What a version to be saved is called and numbered. A version keeps the name of the one it follows. */
function nextVersion(
  { follows, name }: { readonly follows: string | null; readonly name: string },
  versions: readonly LibraryVersion[],
): { readonly name: string; readonly version: number } {
  if (follows === null) {
    if (nameIsTaken(name, versions)) {
      refuseProblems([
        { path: 'name', message: 'This name is taken already, perhaps by a retired one. Enter another.' },
      ])
    }
    return { name, version: 1 }
  }
  const before = findVersion(versions, follows)
  refuseUnlessNewest(before, versions)
  return { name: before.name, version: before.version + 1 }
}

function refuseUnlessNewest({ id, name }: LibraryVersion, versions: readonly LibraryVersion[]): void {
  const newest = versionsByName(versions).find(([version]) => version.name === name)?.[0]
  if (newest?.id !== id) throw new AppError('conflict', MEANWHILE)
}

/** The last scenario or rule stays: without one nothing can be planned. */
function refuseUnlessInUse(versions: readonly LibraryVersion[], id: string): void {
  const version = findVersion(versions, id)
  refuseUnlessNewest(version, versions)
  if (version.retired) throw new AppError('conflict', MEANWHILE)
  const offered = versionsByName(versions).filter(([newest]) => !newest.retired)
  if (offered.length > 1) return
  throw new AppError('rule', 'This is the last one that can be chosen. Add another before you retire it.')
}

function refuseProblems(problems: readonly FieldProblem[]): void {
  const [first] = problems
  if (first) throw new AppError('validation', first.message, { fields: problems })
}
