import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { MadePapers, papersContracts } from '@shared/contracts/papers.contract'
import type { ForceProfile } from '@shared/contracts/settings.contract'
import type { Venue } from '@shared/contracts/venues.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import { fileName } from '@shared/domain/documents/file-name'
import { type NightVisit, nightsOf, type PaperSource, stopsOf } from '@shared/domain/documents/night-source'
import type { PaperWording } from '@shared/domain/documents/paper-wording'
import { printedPlan } from '@shared/domain/documents/printed-plan'
import type { SetAside } from '@shared/domain/eligibility/set-aside'
import type { Clearances } from '@shared/domain/operations/gates'
import { type Encounter, knownFaces } from '@shared/domain/operations/known-faces'
import { clockOf } from '@shared/domain/operations/night-time'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { writeDocumentFolder } from '../../print/document-folder'
import type { Printer } from '../../print/printer'
import { PRODUCT } from '../../print/product'
import { paperFormWrites } from './paper-form.repository'
import { refuseOnceOver } from './paper-form.service'
import { makePapers } from './paper-maker'

type PlannedVisit = Pick<
  Visit,
  'id' | 'status' | 'venueId' | 'sessionId' | 'teamId' | 'teamName' | 'position' | 'slot' | 'kind' | 'cues'
>

/** What the papers need of other features and of the desktop. */
export interface PaperServiceOptions {
  readonly readOperation: (db: Kysely<Database>, id: string) => Promise<Operation>
  readonly readVisits: (db: Kysely<Database>, operationId: string) => Promise<readonly PlannedVisit[]>
  readonly readVenues: (db: Kysely<Database>, ids: readonly string[]) => Promise<Venue[]>
  /** When adults met staff of these venues, on a visit or at a training. */
  readonly readEncounters: (
    db: Kysely<Database>,
    venueIds: readonly string[],
  ) => Promise<readonly Encounter[]>
  readonly readClearances: (db: Kysely<Database>, operationId: string) => Promise<Clearances>
  /** What an approver set aside for young people who ride; never for whom. */
  readonly readSetAside: (db: Kysely<Database>, operationId: string) => Promise<readonly SetAside[]>
  readonly readForceProfile: () => Promise<ForceProfile | null>
  /** Whether young people tell the truth about their age on a day (`YYYY-MM-DD`). */
  readonly readTruthAboutAge: (db: Kysely<Database>, day: string) => Promise<boolean>
  readonly words: PaperWording
  readonly printer: Printer
  readonly appVersion: string
  /** Where packs go: the papers go beside those of their operation. */
  readonly packsFolder: () => string
  readonly openPath: (folder: string) => Promise<void>
}

type Contracts = typeof papersContracts

export type PaperService = ReturnType<typeof createPaperService>

/** Makes what is carried on paper through a night, from the plan alone. */
export function createPaperService(register: Register, options: PaperServiceOptions) {
  const { printer, appVersion, words } = options
  const made = new Map<string, MadePapers>()

  const load = async (operationId: string, madeAt: string) => {
    const db = register.db()
    const operation = await options.readOperation(db, operationId)
    refuseOnceOver(operation)
    const visits = await options.readVisits(db, operationId)
    const ids = visits.map(({ venueId }) => venueId)
    const venues = new Map((await options.readVenues(db, ids)).map((venue) => [venue.id, venue]))
    const teams = operation.sessions.flatMap((session) => session.teams)
    const faces = knownFaces(
      visits.filter(({ status }) => status === 'planned'),
      (teamId) => teams.find(({ id }) => id === teamId)?.members ?? [],
      await options.readEncounters(db, ids),
    )
    const inNight = ({
      id,
      venueId,
      position,
      slot,
      teamId,
      teamName,
      kind,
      cues,
    }: PlannedVisit): NightVisit => {
      const venue = venues.get(venueId)
      if (!venue) throw new AppError('not-found', 'A venue of this night is no longer in the register.')
      return {
        ...{ position, slot, teamId, teamName, kind, cues, venue },
        onContactHold: venue.contactHoldSince !== null,
        knownFaces: faces.filter(({ visitId }) => visitId === id),
      }
    }
    const source: PaperSource = {
      operation,
      clearances: await options.readClearances(db, operationId),
      setAside: await options.readSetAside(db, operationId),
      force: await options.readForceProfile(),
      truthAboutAge: await options.readTruthAboutAge(db, register.today()),
      madeOn: register.today(),
      madeAt: clockOf(madeAt),
      words,
      sessions: operation.sessions.map((session) => ({
        ...session,
        visits: visits.filter(({ sessionId }) => sessionId === session.id).map(inNight),
      })),
    }
    return { source, visits, sessions: operation.sessions }
  }

  return {
    /**
     * Makes every paper of an operation into a new folder beside its packs; papers made before stay as they are.
     * The numbered result forms are out from then on; should the register refuse that, no papers are left behind.
     * Refuses with `rule` where no visit is planned, and once the operation is closed or cancelled.
     */
    async make({ operationId }: InputOf<Contracts['make']>): Promise<MadePapers> {
      const madeAt = register.now()
      const { source, visits, sessions } = await load(operationId, madeAt)
      if (source.sessions.every(({ visits }) => visits.length === 0)) {
        throw new AppError('rule', 'Add venues to the plan first.')
      }
      const { reference, name } = source.operation
      const parent = join(options.packsFolder(), fileName(`${reference} ${name}`))
      try {
        const files = await makePapers(source, printer, { product: PRODUCT, madeAt })
        const info = { product: PRODUCT, version: appVersion, madeAt }
        const idOf = new Map(visits.map(({ id, position }) => [position, id]))
        const folder = await register.run({ action: 'papers:make', event: 'alteration' }, async (work) => {
          const written = await writeDocumentFolder(parent, 'Night papers', files, info)
          try {
            for (const { form, place } of nightsOf(source).flatMap(stopsOf)) {
              await paperFormWrites(work).noteOut(operationId, idOf.get(Number(place)) ?? '', form)
            }
            work.about(`operations/${operationId}`)
          } catch (error) {
            await rm(written.folder, { recursive: true, force: true })
            throw error
          }
          return written.folder
        })
        const papers = files.map(({ paper, folder, name, pages }) => ({
          paper,
          session: folder,
          fileName: name,
          pages,
        }))
        const result = { folder, madeAt, plan: printedPlan(sessions, visits), papers }
        made.set(operationId, result)
        return result
      } finally {
        await printer.close()
      }
    },

    /** The papers of an operation that were made last since the application was started; `null` for none. */
    async readMade({ operationId }: InputOf<Contracts['readMade']>): Promise<MadePapers | null> {
      return made.get(operationId) ?? null
    },

    /** Shows the folder of an operation's papers. Refuses with `rule` where none were made since the start. */
    async openFolder({ operationId }: InputOf<Contracts['openFolder']>): Promise<undefined> {
      const papers = made.get(operationId)
      if (papers === undefined) {
        throw new AppError('rule', 'No papers were made since the application was started. Make them first.')
      }
      await options.openPath(papers.folder)
      return undefined
    },
  }
}
