import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type {
  Disclosure,
  ExportResult,
  PackProgress,
  packsContracts,
  Recipient,
} from '@shared/contracts/packs.contract'
import type { ForceProfile, Logo } from '@shared/contracts/settings.contract'
import type { Venue } from '@shared/contracts/venues.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import { fileName } from '@shared/domain/documents/file-name'
import { letterMark } from '@shared/domain/documents/outcome-letter'
import { HELD, preflight } from '@shared/domain/documents/pack-preflight'
import type { PackWording } from '@shared/domain/documents/pack-wording'
import { dayOnNight } from '@shared/domain/operations/night-time'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { writeDocumentFolder } from '../../print/document-folder'
import type { Printer } from '../../print/printer'
import { PRODUCT } from '../../print/product'
import { disclosureReads, disclosureWrites } from './disclosure.repository'
import { createPackMaker, type PackMaker, type PackSource } from './pack-maker'

type Contracts = typeof packsContracts

/** What the packs need of other features and of the desktop. */
export interface PackServiceOptions {
  readonly readOperation: (db: Kysely<Database>, id: string) => Promise<Operation>
  readonly readVisits: (db: Kysely<Database>, operation: Operation) => Promise<Visit[]>
  readonly readVenues: (db: Kysely<Database>, ids: readonly string[]) => Promise<Venue[]>
  readonly readForceProfile: () => Promise<ForceProfile | null>
  readonly readLogos: () => Promise<Logo[]>
  readonly printer: Printer
  readonly wording: PackWording
  readonly appVersion: string
  /** Where packs go: below a folder that the user chose, or the desktop's documents. */
  readonly packsFolder: () => string
  readonly rememberFolder: (folder: string) => Promise<void>
  readonly chooseDirectory: () => Promise<string | null>
  readonly openPath: (folder: string) => Promise<void>
  readonly onProgress: (progress: PackProgress) => void
}

export type PackService = ReturnType<typeof createPackService>

/** Makes the packs of an operation and keeps account of each: a pack is a disclosure. */
export function createPackService(register: Register, options: PackServiceOptions) {
  const { printer, wording, appVersion } = options
  let cancelled = false
  let lastFolder: string | null = null

  /** Each venue of an operation with its recipient line and what its documents are made from. */
  const load = async (operationId: string, profile: ForceProfile | null) => {
    const db = register.db()
    const operation = await options.readOperation(db, operationId)
    const visits = await options.readVisits(db, operation)
    const venues = new Map(
      (
        await options.readVenues(
          db,
          visits.map(({ venueId }) => venueId),
        )
      ).map((venue) => [venue.id, venue]),
    )
    const known = visits.flatMap((visit) => {
      const venue = venues.get(visit.venueId)
      const night = operation.sessions.find(({ id }) => id === visit.sessionId)
      if (!venue || !night) return []
      const day = dayOnNight(night, visit.arrivedAt ?? visit.slot)
      return [{ venue, visit: { ...visit, day, rule: operation.passRule } }]
    })
    const recipients = preflight(
      known.map(({ venue, visit }) => ({
        venue,
        kind: visit.kind,
        status: visit.status,
        letterDue: visit.kind === 'test' && letterMark(visit) !== null,
      })),
      profile !== null,
    )
    return { operation, known, recipients }
  }

  /** Writes one venue's pack and its disclosure together: should the register refuse, no pack is left behind. */
  const exportOne = async (
    maker: PackMaker,
    source: PackSource,
    recipient: Recipient,
    target: { readonly operationId: string; readonly folder: string; readonly madeAt: string },
  ): Promise<void> => {
    const files = await maker.make(source)
    await register.run({ action: 'packs:export', event: 'disclosure' }, async (work) => {
      // Somebody may have recorded a live concern while the packs before this one were made.
      const [now] = await options.readVenues(work.db, [recipient.venueId])
      if (now?.contactHoldSince !== null) throw new AppError('rule', HELD)
      const info = { product: PRODUCT, version: appVersion, madeAt: target.madeAt }
      const written = await writeDocumentFolder(target.folder, fileName(source.venue.name), files, info)
      try {
        const id = await disclosureWrites(work).insert({
          operationId: target.operationId,
          venueId: recipient.venueId,
          recipients: recipient.emails,
          files: [...written.files],
          folder: written.folder,
        })
        work.about(`disclosures/${id}`, { recipients: recipient.emails, files: written.files })
      } catch (error) {
        await rm(written.folder, { recursive: true, force: true })
        throw error
      }
    })
  }

  return {
    /** Who would get what, and what stands in the way. */
    async preview({ operationId }: InputOf<Contracts['preview']>): Promise<OutputOf<Contracts['preview']>> {
      const { recipients } = await load(operationId, await options.readForceProfile())
      return { recipients: [...recipients], folder: options.packsFolder() }
    },

    /**
     * Makes the packs of the venues asked for, one after the other. A venue that is blocked, or whose pack
     * cannot be made, is named with the reason and the rest go on. Refuses with `rule` without a force profile.
     */
    async export({ operationId, venueIds }: InputOf<Contracts['export']>): Promise<ExportResult> {
      const profile = await options.readForceProfile()
      if (!profile) throw new AppError('rule', 'Fill in the force profile under Settings first.')
      const { operation, known, recipients } = await load(operationId, profile)
      const folder = join(options.packsFolder(), fileName(`${operation.reference} ${operation.name}`))
      const madeAt = register.now()
      const { senderEmail } = profile
      const product = PRODUCT
      const day = register.today()
      const maker = createPackMaker({
        printer,
        wording,
        force: { ...profile, logos: await options.readLogos() },
        senderEmail,
        product,
        madeAt,
        day,
      })
      const chosen = recipients.filter(({ venueId }) => venueIds.includes(venueId))
      const problems: { venueName: string; message: string }[] = []
      cancelled = false
      let made = 0
      for (const [index, recipient] of chosen.entries()) {
        if (cancelled) break
        const { venueName, venueId, blocks, documents, emails } = recipient
        options.onProgress({ done: index, total: chosen.length, venueName })
        const of = known.find(({ venue }) => venue.id === venueId)
        try {
          const [block] = blocks
          if (block !== undefined || !of) throw new AppError('rule', block ?? 'The venue is no longer there.')
          const source = { venue: of.venue, visit: of.visit, documents, recipients: emails }
          await exportOne(maker, source, recipient, { operationId, folder, madeAt })
          made += 1
        } catch (error) {
          if (!(error instanceof AppError) || error.kind === 'locked') throw error
          problems.push({ venueName, message: error.message })
        }
      }
      await printer.close()
      lastFolder = folder
      return { folder, made, cancelled, problems }
    },

    /** Stops a running export after the pack that is being made. */
    cancel(): undefined {
      cancelled = true
      return undefined
    },

    async chooseFolder(): Promise<{ folder: string }> {
      const folder = await options.chooseDirectory()
      if (folder !== null) await options.rememberFolder(folder)
      return { folder: options.packsFolder() }
    },

    /** Shows the folder of the last export. Refuses with `rule` where nothing was exported yet. */
    async openFolder(): Promise<undefined> {
      if (lastFolder === null) throw new AppError('rule', 'No packs were made yet in this session.')
      await options.openPath(lastFolder)
      return undefined
    },

    listDisclosures: (): Promise<Disclosure[]> => disclosureReads(register.db()).list(),
  }
}
