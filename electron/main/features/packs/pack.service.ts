import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type { PackBatch, PackScope, packsContracts, RenderedDocument } from '@shared/contracts/packs.contract'
import type { ForceProfile, Logo, PackSettings } from '@shared/contracts/settings.contract'
import { fileName } from '@shared/domain/documents/file-name'
import { numberFindings, translationFindings } from '@shared/domain/documents/number-check'
import { DOCUMENT_FACTS, PACK_DOCUMENTS, type PackItem } from '@shared/domain/documents/pack-document'
import { type LocalText, type PackLibrary, readinessIn } from '@shared/domain/documents/pack-library'
import { lowestContrast } from '@shared/domain/packs/contrast'
import { HELD, preflight } from '@shared/domain/packs/preflight'
import type { PackChoices } from '@shared/domain/packs/situation'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { AppError } from '@shared/errors'
import type { Register } from '../../database/work'
import { writeDocumentFolder } from '../../print/document-folder'
import type { Printer } from '../../print/printer'
import { PRODUCT } from '../../print/product'
import { disclosureWrites } from './disclosure.repository'
import { createBatchKeeper } from './pack-batch'
import { contextsFor, readWordsOnce, type Words } from './pack-context'
import { createPackMaker, type PackMaker, type VenuePack } from './pack-maker'
import { type PackReads, type PackVenue, readPackSource } from './pack-source'
import { packTextReads } from './pack-text.repository'

type Contracts = typeof packsContracts

/** What the packs need of other features and of the desktop. */
export interface PackServiceOptions extends PackReads {
  readonly readForceProfile: () => Promise<ForceProfile | null>
  readonly readLogos: () => Promise<Logo[]>
  readonly readSettings: () => Promise<PackSettings>
  readonly readChoices: () => Promise<PackChoices>
  readonly printer: Printer
  readonly library: PackLibrary
  readonly appVersion: string
  /** Where packs go: below a folder that the user chose, or the desktop's documents. */
  readonly packsFolder: () => string
  readonly rememberFolder: (folder: string) => Promise<void>
  readonly chooseDirectory: () => Promise<string | null>
  readonly openPath: (folder: string) => Promise<void>
  readonly onProgress: (batch: PackBatch) => void
}

export type PackService = ReturnType<typeof createPackService>

type Request = InputOf<Contracts['export']>

/** What is at hand while the register is open. */
interface Bench {
  /** Documents by what they show. */
  readonly made: Map<string, Promise<Uint8Array>>
  readonly batch: ReturnType<typeof createBatchKeeper>
  /** The last run: what was asked for, and where it went. */
  request: Request | null
  folder: string | null
}

/** Makes packs and keeps account of each: a pack is a disclosure. */
export function createPackService(register: Register, options: PackServiceOptions) {
  const { printer, library, appVersion } = options
  // What was made is forgotten with the connection: a locked register leaves nothing readable behind.
  const benches = new WeakMap<object, Bench>()
  const bench = (): Bench => {
    const db = register.db()
    const known = benches.get(db) ?? {
      made: new Map(),
      batch: createBatchKeeper(options.onProgress),
      request: null,
      folder: null,
    }
    benches.set(db, known)
    return known
  }

  const load = async (scope: PackScope) => {
    const db = register.db()
    const source = await readPackSource(db, scope, options, register.today())
    const profile = await options.readForceProfile()
    const recipients = preflight(
      source.venues.map(({ candidate }) => candidate),
      await options.readChoices(),
      profile !== null,
    )
    const local = await packTextReads(db).all()
    return { ...source, profile, recipients, local, words: readWordsOnce(library, local) }
  }

  /** What a venue's documents are made from. Refuses with `rule` without a force profile. */
  const packOf = async (
    venue: PackVenue,
    items: readonly PackItem[],
    { profile, words }: { readonly profile: ForceProfile | null; readonly words: Words },
  ): Promise<VenuePack> => {
    if (!profile) throw new AppError('rule', 'Fill in the force profile under Settings first.')
    const force = { ...profile, logos: await options.readLogos() }
    return {
      items,
      contextIn: contextsFor(words, { ...venue, force, day: register.today() }),
      languages: library.languages,
      recipients: uniqueEmails(venue.candidate.venue.contacts),
    }
  }

  const makerAt = (madeAt: string): PackMaker =>
    createPackMaker({ printer, made: bench().made, product: PRODUCT, madeAt })

  /** Refuses with `rule` a document whose words nobody has checked: it is a proof (DESIGN 7). */
  const refuseProofs = (venue: PackVenue, items: readonly PackItem[], words: Words): void => {
    for (const { document, language } of items) {
      if (words.readinessIn(language, document, venue.venue.type) === 'ready') continue
      const name = library.languages.find((one) => one.code === language)?.english ?? language
      throw new AppError(
        'rule',
        `${DOCUMENT_FACTS[document].name} in ${name}: nobody has checked the words yet, so it can only be looked at.`,
      )
    }
  }

  /** Writes one venue's pack and its disclosure together: should the register refuse, no pack is left behind. */
  const exportOne = async (
    maker: PackMaker,
    venue: PackVenue,
    pack: VenuePack,
    target: {
      operationId: string | null
      folder: string
      madeAt: string
      settings: PackSettings
      from: string
    },
    beginNext: () => Promise<void>,
  ): Promise<readonly string[]> => {
    const mailing = { senderEmail: target.from, draftBytes: target.settings.draftMegabytes * 1_000_000 }
    const making = maker.makePack(pack, mailing)
    beginNext().catch(() => undefined)
    const { files, notes } = await making
    await register.run({ action: 'packs:export', event: 'disclosure' }, async (work) => {
      // Somebody may have recorded a live concern while the packs before this one were made.
      const [now] = await options.readVenues(work.db, [venue.venue.id])
      if (now?.contactHoldSince !== null) throw new AppError('rule', HELD)
      const info = { product: PRODUCT, version: appVersion, madeAt: target.madeAt }
      const written = await writeDocumentFolder(target.folder, fileName(venue.venue.name), files, info)
      try {
        const id = await disclosureWrites(work).insert({
          operationId: target.operationId,
          venueId: venue.venue.id,
          items: pack.items,
          recipients: pack.recipients,
          files: written.files,
          folder: written.folder,
        })
        work.about(`disclosures/${id}`, { recipients: pack.recipients, files: written.files })
      } catch (error) {
        await rm(written.folder, { recursive: true, force: true })
        throw error
      }
    })
    return notes
  }

  const run = async (request: Request): Promise<PackBatch> => {
    const loaded = await load(request.scope)
    const { operation, venues, recipients, profile, words } = loaded
    if (!profile) throw new AppError('rule', 'Fill in the force profile under Settings first.')
    const settings = await options.readSettings()
    const below = operation === null ? 'Other packs' : `${operation.reference} ${operation.name}`
    const folder = join(options.packsFolder(), fileName(below))
    const madeAt = register.now()
    const maker = makerAt(madeAt)
    const wanted = request.packs.map(({ venueId, items }) => ({
      venueId,
      venueName: recipients.find((one) => one.venueId === venueId)?.venueName ?? 'A venue that is gone',
      items,
    }))
    const { batch } = Object.assign(bench(), { request, folder })
    try {
      const where = { folder, operationId: operation?.id ?? null }
      const ready = async ({ venueId, items }: (typeof wanted)[number]) => {
        const venue = venues.find((one) => one.venue.id === venueId)
        const [block] = recipients.find((one) => one.venueId === venueId)?.blocks ?? []
        if (block !== undefined || !venue) {
          throw new AppError('rule', block ?? 'The venue is no longer in the register.')
        }
        refuseProofs(venue, items, words)
        return { venue, pack: await packOf(venue, items, loaded) }
      }
      const target = {
        ...{ operationId: operation?.id ?? null, folder, madeAt, settings },
        from: profile.senderEmail,
      }
      return await batch.run(wanted, where, async (one) => {
        const { venue, pack } = await ready(one)
        return exportOne(maker, venue, pack, target, async () => {
          const next = wanted[wanted.indexOf(one) + 1]
          if (next) maker.beginPack((await ready(next)).pack)
        })
      })
    } finally {
      await printer.close()
    }
  }

  return {
    /** Who would get what, and what stands in the way. */
    async preview(scope: PackScope): Promise<OutputOf<Contracts['preview']>> {
      const { recipients, profile, local } = await load(scope)
      const settings = await options.readSettings()
      return {
        recipients: [...recipients],
        languages: library.languages.map(({ code, name, english }) => ({ code, name, english })),
        translations: translationsOf(library, local),
        findings:
          profile === null
            ? []
            : [
                ...numberFindings(profile.channels, register.today(), settings.verifyMonths),
                ...translationFindings(profile.channels),
              ],
        folder: options.packsFolder(),
        draftBytes: settings.draftMegabytes * 1_000_000,
      }
    },

    /**
     * One document as it would leave, or as a proof. Refuses with `rule` one that is not due, does not fit or
     * cannot be drawn, or is for a venue on contact hold, and with `not-found` a venue that is not among those asked for.
     */
    async render({ scope, venueId, item }: InputOf<Contracts['render']>): Promise<RenderedDocument> {
      const loaded = await load(scope)
      const venue = loaded.venues.find((one) => one.venue.id === venueId)
      if (!venue) throw new AppError('not-found', 'The venue is no longer in the register.')
      const readiness = loaded.words.readinessIn(item.language, item.document, venue.venue.type)
      if (readiness === 'missing') {
        throw new AppError('rule', 'This document is not translated into that language.')
      }
      if (venue.venue.contactHoldSince !== null) throw new AppError('rule', HELD)
      const pack = await packOf(venue, [item], loaded)
      const { name, bytes, slides } = await makerAt(register.now()).makeDocument(item, pack)
      const { format } = DOCUMENT_FACTS[item.document]
      return {
        ...{ name, format, isProof: readiness === 'proof', size: bytes.byteLength },
        content: format === 'pdf' ? bytes : new Uint8Array(),
        slides: [...slides],
        contrast: lowestContrast(item.document),
      }
    },

    /**
     * Makes packs, one after the other. A venue that is blocked, or whose pack cannot be made, is named with the
     * reason and the rest go on. Refuses with `rule` without a force profile, and while packs are being made.
     */
    export: (request: Request): Promise<PackBatch> => run(request),

    /** Makes the packs of the last run that could not be made. Refuses with `rule` where there are none. */
    async retry(): Promise<PackBatch> {
      const { batch, request } = bench()
      const open = new Set(batch.current()?.problems.map(({ venueId }) => venueId))
      const packs = request?.packs.filter(({ venueId }) => open.has(venueId)) ?? []
      if (!request || packs.length === 0) throw new AppError('rule', 'There is nothing to try again.')
      return run({ ...request, packs })
    },

    /** The run that is under way or was last, since the register was unlocked; `null` for none. */
    async readBatch(): Promise<PackBatch | null> {
      return bench().batch.current()
    },

    /** Stops a running export after the pack that is being made. */
    cancel(): undefined {
      bench().batch.cancel()
      return undefined
    },

    async chooseFolder(): Promise<{ folder: string }> {
      const folder = await options.chooseDirectory()
      if (folder !== null) await options.rememberFolder(folder)
      return { folder: options.packsFolder() }
    },

    /** Shows the folder of the last export. Refuses with `rule` where nothing was exported yet. */
    async openFolder(): Promise<undefined> {
      const { folder } = bench()
      if (folder === null) throw new AppError('rule', 'No packs were made yet in this session.')
      await options.openPath(folder)
      return undefined
    },
  }
}

/** Each address once, however it is written. */
function uniqueEmails(contacts: PackVenue['venue']['contacts']): readonly string[] {
  const emails = contacts
    .filter(({ isPackRecipient, email }) => isPackRecipient && email !== '')
    .map(({ email }) => email)
  return emails.filter(
    (email, index) => emails.findIndex((one) => one.toLowerCase() === email.toLowerCase()) === index,
  )
}

/** What can be had in another language than the first, and how far it is. */
function translationsOf(
  library: PackLibrary,
  local: readonly LocalText[],
): OutputOf<Contracts['preview']>['translations'] {
  const documents = PACK_DOCUMENTS.filter((document) => DOCUMENT_FACTS[document].translated)
  const others = library.languages.slice(1)
  return others.flatMap(({ code }) =>
    documents.flatMap((document) =>
      VENUE_TYPES.flatMap((venueType) => {
        const readiness = readinessIn(library, code, document, venueType, local)
        return readiness === 'missing' ? [] : [{ document, language: code, venueType, readiness }]
      }),
    ),
  )
}
