import { createHash } from 'node:crypto'
import type { DocumentContext } from '@shared/domain/documents/document-source'
import { fileName } from '@shared/domain/documents/file-name'
import {
  DOCUMENT_FACTS,
  FIRST_LANGUAGE,
  type PackDocument,
  type PackItem,
} from '@shared/domain/documents/pack-document'
import { buildPackEmail } from '@shared/domain/documents/pack-email'
import type { Language } from '@shared/domain/documents/pack-library'
import { planDrafts } from '@shared/domain/packs/drafts'
import { AppError } from '@shared/errors'
import { assertDrawable } from '../../print/assert-drawable'
import type { Printer } from '../../print/printer'
import { createUsualSettings, type UsualSettings } from '../../print/usual-setting'
import { composeEmailDraft } from './email-draft'
import { PACK_MAKERS, type PreparedDocument } from './pack-documents'

/** What one venue's pack is made from. */
export interface VenuePack {
  readonly items: readonly PackItem[]
  /** What documents in a language are made from. */
  readonly contextIn: (language: string, document: PackDocument) => DocumentContext
  /** What there are, with what each is called in English. */
  readonly languages: readonly Pick<Language, 'code' | 'english'>[]
  /** The addresses of this venue's pack recipients. */
  readonly recipients: readonly string[]
}

export interface PackFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A document as a file, with the titles of its slides where it has some. */
export interface MadeDocument extends PackFile {
  readonly slides: readonly string[]
}

export interface MadePack {
  readonly files: readonly PackFile[]
  /** What a person should know of this pack, in sentences. */
  readonly notes: readonly string[]
}

interface Workshop {
  readonly printer: Printer
  /** What was made before, by what it shows: the same is not made twice. */
  readonly made: Map<string, Promise<Uint8Array>>
  readonly product: string
  /** When the packs are made, a UTC instant. */
  readonly madeAt: string
}

interface Mailing {
  /** The team's mailbox, or blank. */
  readonly senderEmail: string
  /** The most bytes that one draft may have. */
  readonly draftBytes: number
}

/** A maker for one run. What is the same for several venues, like a poster, is made once. */
export function createPackMaker({ printer, made, product, madeAt }: Workshop) {
  const usual = new Map<string, UsualSettings>()

  /** How densely the documents of a kind were set in this run. */
  const usualOf = ({ document, language }: PackItem): UsualSettings => {
    const kind = `${document} ${language}`
    const known = usual.get(kind) ?? createUsualSettings()
    usual.set(kind, known)
    return known
  }

  /** A document as a file. Refuses with `rule` one that is not due, cannot be drawn or does not fit. */
  const makeDocument = async (item: PackItem, pack: VenuePack): Promise<MadeDocument> => {
    const context = pack.contextIn(item.language, item.document)
    const { model, make, slides = [] } = prepare(item.document, context)
    // Slides have no font of ours in them: whoever opens them has one for what was typed.
    if (DOCUMENT_FACTS[item.document].format === 'pdf') {
      assertDrawable(model, context.wording.language.script)
    }
    // By its hash: a model with logos is long.
    const key = createHash('sha256')
      .update(JSON.stringify([item, model]))
      .digest('base64')
    const known = made.get(key)
    const bytes = known ?? make(printer, { product, madeAt }, usualOf(item))
    if (known === undefined) {
      made.set(key, bytes)
      // What was refused is tried again for the next venue.
      bytes.catch(() => made.delete(key))
    }
    return { name: nameOf(item, context, pack.languages), bytes: await bytes, slides }
  }

  return {
    makeDocument,

    /** Begins the documents of a pack that comes next, so that the printer need not wait; refusals are for then. */
    beginPack(pack: VenuePack): void {
      for (const item of pack.items) void makeDocument(item, pack).catch(() => undefined)
    },

    /**
     * The files of one venue's pack: the documents, an e-mail draft with them attached (several where they are too
     * large for one), and the same e-mail as text to copy where a mail program will not open the draft.
     */
    async makePack(pack: VenuePack, { senderEmail, draftBytes }: Mailing): Promise<MadePack> {
      // All at once: the printer takes one after the other, and one is finished while the next is printed.
      const documents = await Promise.all(
        pack.items.map(async (item) => ({ ...(await makeDocument(item, pack)), item })),
      )
      const { drafts, tooLarge } = planDrafts(
        documents.map(({ name, bytes, item }) => ({ name, item, bytes: bytes.byteLength, content: bytes })),
        draftBytes,
      )
      const { venue, visit, force, wording } = pack.contextIn(FIRST_LANGUAGE, 'staff-poster')
      const mails: PackFile[] = []
      const texts: string[] = []
      for (const [index, attached] of drafts.entries()) {
        const attachedItems = attached.map(({ item }) => item)
        const part =
          drafts.length === 1 ? undefined : { number: index + 1, of: drafts.length, pack: pack.items }
        const { subject, text } = buildPackEmail(
          {
            ...{ venue, force, items: attachedItems, languages: pack.languages },
            visitDay: visit?.day ?? null,
            ...(part && { part }),
          },
          wording.email,
        )
        const bytes = await composeEmailDraft({
          to: pack.recipients,
          from: senderEmail || null,
          subject,
          text,
          attachments: attached.map(({ name, content }) => ({ name, bytes: content })),
          date: madeAt,
        })
        mails.push({ name: draftName(index, drafts.length), bytes })
        texts.push(copyText(pack.recipients, subject, text))
      }
      const copy = new TextEncoder().encode(`\uFEFF${texts.join('\r\n\r\n')}`)
      return {
        files: [
          ...documents.map(({ name, bytes }) => ({ name, bytes })),
          ...mails,
          { name: 'E-mail to copy.txt', bytes: copy },
        ],
        notes: [
          ...tooLarge.map(
            ({ name }) =>
              `${name} is larger than an e-mail may be. It lies in the folder: send it another way, or raise the size in Settings.`,
          ),
          ...(drafts.length > 1
            ? [`The pack is larger than one e-mail may be, so it has ${drafts.length} drafts.`]
            : []),
        ],
      }
    },
  }
}

export type PackMaker = ReturnType<typeof createPackMaker>

/** A document that only has to be made. Refuses with `rule` one that is not due for this venue. */
function prepare(document: PackDocument, context: DocumentContext): PreparedDocument {
  const prepared = PACK_MAKERS[document](context)
  if (prepared !== null) return prepared
  throw new AppError(
    'rule',
    `No ${DOCUMENT_FACTS[document].name.toLowerCase()} is due for this venue. Leave it out of the pack.`,
  )
}

/** Letters are the venue's own and carry its name; everything else is the same for many. */
function nameOf(
  { document, language }: PackItem,
  { venue }: DocumentContext,
  languages: VenuePack['languages'],
): string {
  const { name, group, format } = DOCUMENT_FACTS[document]
  const inLanguage =
    language === FIRST_LANGUAGE
      ? ''
      : ` in ${languages.find(({ code }) => code === language)?.english ?? language}`
  return fileName(`${name}${inLanguage}${group === 'letters' ? `, ${venue.name}` : ''}`, `.${format}`)
}

const draftName = (index: number, of: number): string =>
  of === 1 ? 'E-mail draft.eml' : `E-mail draft ${index + 1} of ${of}.eml`

/** An e-mail to copy by hand, with the line ends that Notepad knows. */
const copyText = (to: readonly string[], subject: string, text: string): string =>
  [`To: ${to.join('; ')}`, `Subject: ${subject}`, '', ...text.split('\n'), ''].join('\r\n')
