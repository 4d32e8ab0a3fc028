import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { MadePapers, papersContracts } from '@shared/contracts/papers.contract'
import type { ForceProfile } from '@shared/contracts/settings.contract'
import type { Venue } from '@shared/contracts/venues.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import { fileName } from '@shared/domain/documents/file-name'
import { type NightSource, type NightVisit, stopsOf } from '@shared/domain/documents/night-source'
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

type PlannedVisit = Pick<Visit, 'id' | 'venueId' | 'slot' | 'teamName' | 'kind' | 'cues'>

/** What the papers need of other features and of the desktop. */
export interface PaperServiceOptions {
  readonly readOperation: (db: Kysely<Database>, id: string) => Promise<Operation>
  readonly readVisits: (db: Kysely<Database>, operationId: string) => Promise<readonly PlannedVisit[]>
  readonly readVenues: (db: Kysely<Database>, ids: readonly string[]) => Promise<Venue[]>
  readonly readForceProfile: () => Promise<ForceProfile | null>
  readonly printer: Printer
  readonly appVersion: string
  /** Where packs go: the papers go beside those of their operation. */
  readonly packsFolder: () => string
  readonly openPath: (folder: string) => Promise<void>
}

export type PaperService = ReturnType<typeof createPaperService>

/** Makes what is carried on paper through a night, from the plan alone. */
export function createPaperService(register: Register, options: PaperServiceOptions) {
  const { printer, appVersion } = options
  let lastFolder: string | null = null

  const load = async (operationId: string, madeAt: string) => {
    const db = register.db()
    const operation = await options.readOperation(db, operationId)
    refuseOnceOver(operation)
    const visits = await options.readVisits(db, operationId)
    const ids = visits.map(({ venueId }) => venueId)
    const venues = new Map((await options.readVenues(db, ids)).map((venue) => [venue.id, venue]))
    const { day, start, finish } = operation.sessions[0] as Operation['sessions'][number]
    const source: NightSource = {
      operation: { ...operation, day, start, finish },
      force: await options.readForceProfile(),
      madeOn: register.today(),
      madeAt: clockOf(madeAt),
      visits: visits.map(({ venueId, slot, teamName, kind, cues }): NightVisit => {
        const venue = venues.get(venueId)
        if (!venue) throw new AppError('not-found', 'A venue of this night is no longer in the register.')
        return { slot, teamName, kind, cues, venue, onContactHold: venue.contactHoldSince !== null }
      }),
    }
    return { source, visits }
  }

  return {
    /**
     * Makes every paper of a night into a new folder beside the packs of the operation; papers made before stay
     * as they are. The numbered result forms are out from then on; should the register refuse that, no papers are
     * left behind. Refuses with `rule` where no visit is planned, and once the operation is closed or cancelled.
     */
    async make({ operationId }: InputOf<(typeof papersContracts)['make']>): Promise<MadePapers> {
      const madeAt = register.now()
      const { source, visits } = await load(operationId, madeAt)
      if (source.visits.length === 0) throw new AppError('rule', 'Add venues to the plan first.')
      const { reference, name } = source.operation
      const parent = join(options.packsFolder(), fileName(`${reference} ${name}`))
      try {
        const files = await makePapers(source, printer, { product: PRODUCT, madeAt })
        const info = { product: PRODUCT, version: appVersion, madeAt }
        const folder = await register.run({ action: 'papers:make', event: 'alteration' }, async (work) => {
          const written = await writeDocumentFolder(parent, 'Night papers', files, info)
          try {
            for (const [index, { form }] of stopsOf(source).entries()) {
              await paperFormWrites(work).noteOut(operationId, visits[index]?.id ?? '', form)
            }
            work.about(`operations/${operationId}`)
          } catch (error) {
            await rm(written.folder, { recursive: true, force: true })
            throw error
          }
          return written.folder
        })
        lastFolder = folder
        return {
          folder,
          papers: files.map((file) => ({ paper: file.paper, fileName: file.name, pages: file.pages })),
        }
      } finally {
        await printer.close()
      }
    },

    /** Shows the folder of the papers made last. Refuses with `rule` where none were made yet. */
    async openFolder(): Promise<undefined> {
      if (lastFolder === null) throw new AppError('rule', 'No papers were made yet in this session.')
      await options.openPath(lastFolder)
      return undefined
    },
  }
}
