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
import {
  chaseRefusal,
  type OpenReplies,
  openReplies,
  type ReplyPolicy,
  replyRefusal,
  replyStandings,
} from '@shared/domain/packs/replies'
import { AppError } from '@shared/errors'
import type { Register, Work } from '../../database/work'
import { writeDocumentFolder } from '../../print/document-folder'
import { PRODUCT } from '../../print/product'
import { deletePackFiles } from './delete-pack-files'
import { disclosureReads, disclosureWrites, type StoredDisclosure } from './disclosure.repository'
import { composeEmailDraft } from './email-draft'
import { wordingIn } from './pack-content'
import { londonDay } from './pack-source'
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

const CHASE_DRAFT = 'E-mail draft.eml'
const GONE = 'This pack is no longer in the register. Look at the list again.'
const NO_FILES = 'The files of this pack are no longer in their folder. Make the pack again.'

export type ReplyService = ReturnType<typeof createReplyService>

/** Knows what came of each pack: sent, come back, answered, training booked, a reminder due. */
export function createReplyService(register: Register, options: ReplyServiceOptions) {
  // Where the reminders of this session lie: forgotten with the connection, as what was made of packs is.
  const drafted = new WeakMap<object, Map<string, string>>()
  const chases = (): Map<string, string> => {
    const db = register.db()
    const known = drafted.get(db) ?? new Map<string, string>()
    drafted.set(db, known)
    return known
  }

  /** Every pack with what came of it, newest first. */
  const readAll = async (db: Work['db'] | ReturnType<Register['db']>) => {
    const reads = disclosureReads(db)
    const replies = Map.groupBy(await reads.replies(), ({ disclosureId }) => disclosureId)
    return (await reads.list()).map((pack) => ({
      ...pack,
      onContactHold: pack.contactHoldSince !== null,
      events: (replies.get(pack.id) ?? []).map(({ disclosureId, ...event }) => event),
    }))
  }

  /** Read before a command begins: its transaction has the one connection, and a read beside it would wait for ever. */
  const readPolicy = async () => ({
    today: register.today(),
    chaseDays: (await options.readSettings()).chaseDays,
  })

  /** One pack and where it stands, which the packs made after it bear on. */
  const standingIn = async (db: Work['db'], id: string, policy: ReplyPolicy) => {
    const packs = await readAll(db)
    const index = packs.findIndex((one) => one.id === id)
    const [pack, standing] = [packs[index], replyStandings(packs, policy)[index]]
    if (!pack || !standing) throw new AppError('not-found', GONE)
    return { pack, standing }
  }

  const folderOf = async (id: string): Promise<StoredDisclosure & { readonly folder: string }> => {
    const [pack] = await disclosureReads(register.db()).byIds([id])
    if (!pack) throw new AppError('not-found', GONE)
    const { folder } = pack
    if (folder === null || !existsSync(folder)) throw new AppError('rule', NO_FILES)
    return { ...pack, folder }
  }

  return {
    /** Every pack that was made, newest first, with where it stands today. */
    async list(): Promise<ReplyRow[]> {
      const packs = await readAll(register.db())
      const standings = replyStandings(packs, await readPolicy())
      return packs.map(({ version, contactHoldSince, folder, ...pack }, index) => ({
        ...pack,
        recipients: [...pack.recipients],
        items: [...pack.items],
        files: [...pack.files],
        hasFolder: folder !== null,
        ...(standings[index] ?? { state: 'drafted', since: null, chaseDueOn: null }),
      }))
    },

    /** How many packs wait for somebody: not sent, or their venue to be reminded. */
    async countOpen(): Promise<OpenReplies> {
      return openReplies(await readAll(register.db()), await readPolicy())
    },

    /**
     * Keeps what came of packs; training that was booked goes to the follow-up too. Refuses with `validation` what
     * cannot be (a reply to a pack that was not sent, a day to come), with `rule` a venue on contact hold among
     * several or for a booking, and nothing is kept then.
     */
    record: ({ ids, kind, on, note }: InputOf<Contracts['record']>): Promise<undefined> =>
      register.run({ action: 'replies:record', event: 'alteration' }, async (work) => {
        const packs = (await readAll(work.db)).filter(({ id }) => ids.includes(id))
        if (packs.length < new Set(ids).size) throw new AppError('not-found', GONE)
        for (const { id, venueId, madeAt, onContactHold, events } of packs) {
          const entry = { kind, on, madeOn: londonDay(madeAt), today: register.today() }
          const refusal = replyRefusal(entry, events)
          if (refusal !== null) {
            throw new AppError('validation', refusal, { fields: [{ path: 'on', message: refusal }] })
          }
          if ((kind === 'training_booked' || ids.length > 1) && onContactHold)
            throw new AppError('rule', HELD)
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
      const policy = await readPolicy()
      const profile = await options.readForceProfile()
      const logos = await options.readLogos()
      return register.run({ action: 'replies:draft-chase', event: 'disclosure' }, async (work) => {
        const { pack, standing } = await standingIn(work.db, id, policy)
        const refusal = chaseRefusal(standing, pack)
        if (refusal !== null) throw new AppError('rule', refusal)
        if (!profile) throw new AppError('rule', 'Fill in the force profile under Settings first.')
        const wording = wordingIn(options.library, FIRST_LANGUAGE, await packTextReads(work.db).all())
        const { subject, text } = buildChaseEmail(
          {
            venue: { name: pack.venueName },
            sentOn: standing.since ?? policy.today,
            force: { ...profile, logos },
          },
          wording.email,
        )
        const madeAt = register.now()
        const draft = await composeEmailDraft({
          ...{ to: pack.recipients, from: profile.senderEmail || null, subject, text },
          ...{ attachments: [], date: madeAt },
        })
        const written = await writeDocumentFolder(
          join(options.packsFolder(), 'Reminders'),
          fileName(pack.venueName),
          [{ name: CHASE_DRAFT, bytes: draft }],
          { product: PRODUCT, version: options.appVersion, madeAt },
        )
        try {
          await disclosureWrites(work).addReply(id, 'chase_drafted', policy.today, '')
        } catch (error) {
          await rm(written.folder, { recursive: true, force: true })
          throw error
        }
        chases().set(id, join(written.folder, CHASE_DRAFT))
        work.about(`disclosures/${id}`, { recipients: pack.recipients, files: written.files })
        return { to: [...pack.recipients], subject, text, folder: written.folder }
      })
    },

    /** Opens the reminder that was drafted last for a pack. Refuses with `rule` once it is gone, or after a lock. */
    async openChase({ id }: InputOf<Contracts['openChase']>): Promise<undefined> {
      const path = chases().get(id)
      if (path === undefined || !existsSync(path)) {
        throw new AppError('rule', 'The draft of this reminder is no longer there. Draft it again.')
      }
      await options.openPath(path)
      return undefined
    },

    /** Shows the folder of a pack. Refuses with `rule` once its files are gone. */
    async openFolder({ id }: InputOf<Contracts['openFolder']>): Promise<undefined> {
      await options.openPath((await folderOf(id)).folder)
      return undefined
    },

    /**
     * Opens the e-mail drafts of a pack in the mail program. Refuses with `rule` once they are gone, and for a venue on
     * contact hold.
     */
    async openDrafts({ id }: InputOf<Contracts['openDrafts']>): Promise<undefined> {
      const { folder, files, contactHoldSince } = await folderOf(id)
      if (contactHoldSince !== null) throw new AppError('rule', HELD)
      const drafts = files
        .filter(({ name }) => name.endsWith('.eml'))
        .map(({ name }) => join(folder, name))
        .filter((path) => existsSync(path))
      if (drafts.length === 0) throw new AppError('rule', NO_FILES)
      for (const path of drafts) await options.openPath(path)
      return undefined
    },

    /**
     * Deletes the files of a pack that was sent or set aside; what it was stays on record. A file that somebody changed
     * or added, or has open, stays, and is named. Refuses with `rule` a pack that is still to be sent.
     */
    async deleteFolder({
      id,
    }: InputOf<Contracts['deleteFolder']>): Promise<OutputOf<Contracts['deleteFolder']>> {
      const policy = await readPolicy()
      return register.run({ action: 'replies:delete-folder', event: 'erasure' }, async (work) => {
        const { pack, standing } = await standingIn(work.db, id, policy)
        if (standing.state !== 'set_aside' && !pack.events.some(({ kind }) => kind === 'sent')) {
          throw new AppError('rule', 'Mark the pack as sent first. Then its files can be deleted.')
        }
        const left = pack.folder === null ? [] : await deletePackFiles(pack.folder, pack.files)
        // With something left there is still a folder to look into.
        if (pack.folder !== null && left.length === 0) {
          await disclosureWrites(work).forgetFolder(id, pack.version)
        }
        work.about(`disclosures/${id}`)
        return { left: [...left] }
      })
    },
  }
}
