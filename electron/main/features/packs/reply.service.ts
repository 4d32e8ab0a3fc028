import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type { ReplyRow, repliesContracts } from '@shared/contracts/replies.contract'
import type { ForceProfile, Logo, PackSettings } from '@shared/contracts/settings.contract'
import { fileName } from '@shared/domain/documents/file-name'
import { FIRST_LANGUAGE } from '@shared/domain/documents/pack-document'
import { buildChaseEmail } from '@shared/domain/documents/pack-email'
import type { PackLibrary } from '@shared/domain/documents/pack-library'
import { HELD } from '@shared/domain/packs/preflight'
import { type ReplyEvent, replyRefusal, replyStanding } from '@shared/domain/packs/replies'
import { AppError } from '@shared/errors'
import type { Register, Work } from '../../database/work'
import { writeDocumentFolder } from '../../print/document-folder'
import { PRODUCT } from '../../print/product'
import { deletePackFiles } from './delete-pack-files'
import { disclosureReads, disclosureWrites, type StoredDisclosure } from './disclosure.repository'
import { composeEmailDraft } from './email-draft'
import { wordingIn } from './pack-content'
import { packTextReads } from './pack-text.repository'

type Contracts = typeof repliesContracts

/** What the replies need of other features and of the desktop. */
export interface ReplyServiceOptions {
  readonly readForceProfile: () => Promise<ForceProfile | null>
  readonly readLogos: () => Promise<Logo[]>
  readonly readSettings: () => Promise<PackSettings>
  /** Keeps that training is booked for a day (`YYYY-MM-DD`), as the follow-up would. */
  readonly bookTraining: (work: Work, venueId: string, on: string) => Promise<void>
  readonly library: PackLibrary
  readonly appVersion: string
  /** Where packs go; reminders go beside them. */
  readonly packsFolder: () => string
  readonly openPath: (path: string) => Promise<void>
}

export type ReplyService = ReturnType<typeof createReplyService>

/** Knows what came of each pack: sent, come back, answered, training booked, a reminder due. */
export function createReplyService(register: Register, options: ReplyServiceOptions) {
  const found = async (db: Work['db'], id: string): Promise<StoredDisclosure> => {
    const [pack] = await disclosureReads(db).byIds([id])
    if (!pack) throw new AppError('not-found', 'This pack is no longer in the register.')
    return pack
  }

  const folderOf = async (id: string): Promise<StoredDisclosure & { readonly folder: string }> => {
    const [pack] = await disclosureReads(register.db()).byIds([id])
    if (!pack) throw new AppError('not-found', 'This pack is no longer in the register.')
    const { folder } = pack
    if (folder === null || !existsSync(folder)) {
      throw new AppError('rule', 'The files of this pack are no longer in their folder. Make it again.')
    }
    return { ...pack, folder }
  }

  return {
    /** Every pack that was made, newest first, with where it stands today. */
    async list(): Promise<ReplyRow[]> {
      const reads = disclosureReads(register.db())
      const { chaseDays } = await options.readSettings()
      const replies = await reads.replies()
      return (await reads.list()).map(({ version, contactHoldSince, folder, ...pack }) => {
        const events = replies.filter(({ disclosureId }) => disclosureId === pack.id)
        return {
          ...pack,
          recipients: [...pack.recipients],
          items: [...pack.items],
          files: [...pack.files],
          hasFolder: folder !== null,
          onContactHold: contactHoldSince !== null,
          ...replyStanding(events, register.today(), chaseDays),
          events: events.map(({ disclosureId, ...event }) => event),
        }
      })
    },

    /**
     * Keeps what came of packs; training that was booked goes to the follow-up too. Refuses with `validation` what
     * cannot be (a reply to a pack that was not sent, a day to come), and nothing is kept then.
     */
    record: ({ ids, kind, on, note }: InputOf<Contracts['record']>): Promise<undefined> =>
      register.run({ action: 'replies:record', event: 'alteration' }, async (work) => {
        const packs = await disclosureReads(work.db).byIds(ids)
        if (packs.length < new Set(ids).size) {
          throw new AppError('not-found', 'A pack is no longer in the register. Look at the list again.')
        }
        const known = await disclosureReads(work.db).replies()
        for (const { id, venueId } of packs) {
          const events: readonly ReplyEvent[] = known.filter(({ disclosureId }) => disclosureId === id)
          const refusal = replyRefusal(kind, events, on, register.today())
          if (refusal !== null) {
            throw new AppError('validation', refusal, { fields: [{ path: 'on', message: refusal }] })
          }
          await disclosureWrites(work).addReply(id, kind, on, note)
          if (kind === 'training_booked') await options.bookTraining(work, venueId, on)
        }
        work.about(ids.length === 1 ? `disclosures/${ids[0]}` : 'disclosures')
        return undefined
      }),

    /**
     * Drafts a reminder beside the pack: a draft to send, and its text to copy. It says nothing of the outcome. Refuses
     * with `rule` on contact hold, without a force profile, and for a pack that was not sent or was answered.
     */
    async draftChase({ id }: InputOf<Contracts['draftChase']>): Promise<OutputOf<Contracts['draftChase']>> {
      const profile = await options.readForceProfile()
      if (!profile) throw new AppError('rule', 'Fill in the force profile under Settings first.')
      const force = { ...profile, logos: await options.readLogos() }
      const { chaseDays } = await options.readSettings()
      const local = await packTextReads(register.db()).all()
      const wording = wordingIn(options.library, FIRST_LANGUAGE, local)
      return register.run({ action: 'replies:draft-chase', event: 'disclosure' }, async (work) => {
        const pack = await found(work.db, id)
        if (pack.contactHoldSince !== null) throw new AppError('rule', HELD)
        const events = (await disclosureReads(work.db).replies()).filter(
          ({ disclosureId }) => disclosureId === id,
        )
        const { state } = replyStanding(events, register.today(), chaseDays)
        if (state !== 'sent' && state !== 'chase_due') {
          throw new AppError('rule', 'A reminder is for a pack that was sent and not answered.')
        }
        const sentOn = events.findLast(({ kind }) => kind === 'sent')?.on ?? register.today()
        const source = { venue: { name: pack.venueName }, sentOn, force }
        const { subject, text } = buildChaseEmail(source, wording.email)
        const bytes = await composeEmailDraft({
          to: pack.recipients,
          from: profile.senderEmail || null,
          subject,
          text,
          attachments: [],
          date: work.now,
        })
        const written = await writeDocumentFolder(
          join(options.packsFolder(), 'Reminders'),
          fileName(pack.venueName),
          [{ name: 'E-mail draft.eml', bytes }],
          { product: PRODUCT, version: options.appVersion, madeAt: work.now },
        )
        try {
          await disclosureWrites(work).addReply(id, 'chase_drafted', register.today(), '')
        } catch (error) {
          await rm(written.folder, { recursive: true, force: true })
          throw error
        }
        work.about(`disclosures/${id}`, { recipients: pack.recipients, files: written.files })
        return { to: [...pack.recipients], subject, text, folder: written.folder }
      })
    },

    /** Shows the folder of a pack. Refuses with `rule` once its files are gone. */
    async openFolder({ id }: InputOf<Contracts['openFolder']>): Promise<undefined> {
      await options.openPath((await folderOf(id)).folder)
      return undefined
    },

    /** Opens the e-mail drafts of a pack in the mail program. Refuses with `rule` once they are gone. */
    async openDrafts({ id }: InputOf<Contracts['openDrafts']>): Promise<undefined> {
      const { folder, files } = await folderOf(id)
      for (const { name } of files.filter((file) => file.name.endsWith('.eml'))) {
        await options.openPath(join(folder, name))
      }
      return undefined
    },

    /**
     * Deletes the files of a pack that was sent; what it was stays on record. A file that somebody changed or added
     * stays, and is named. Refuses with `rule` a pack that is not marked as sent.
     */
    deleteFolder: ({
      id,
    }: InputOf<Contracts['deleteFolder']>): Promise<OutputOf<Contracts['deleteFolder']>> =>
      register.run({ action: 'replies:delete-folder', event: 'erasure' }, async (work) => {
        const pack = await found(work.db, id)
        const events = await disclosureReads(work.db).replies()
        if (!events.some((event) => event.disclosureId === id && event.kind === 'sent')) {
          throw new AppError('rule', 'Mark the pack as sent first. Then its files can be deleted.')
        }
        const left = pack.folder === null ? [] : await deletePackFiles(pack.folder, pack.files)
        if (pack.folder !== null) await disclosureWrites(work).forgetFolder(id, pack.version)
        work.about(`disclosures/${id}`)
        return { left: [...left] }
      }),
  }
}
