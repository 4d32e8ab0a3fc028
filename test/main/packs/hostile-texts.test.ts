import type { DocumentContext } from '@shared/domain/documents/document-source'
import { oneLine } from '@shared/domain/documents/document-text'
import { fileName } from '@shared/domain/documents/file-name'
import { lighterLetters } from '@shared/domain/documents/letter'
import { DOCUMENT_FACTS, PACK_DOCUMENTS, type PackItem } from '@shared/domain/documents/pack-document'
import { VENUE_TYPES, type VenueType } from '@shared/domain/venues/venue'
import { AppError } from '@shared/errors'
import type { Browser } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordingIn } from '../../../electron/main/features/packs/pack-content.ts'
import { PACK_MAKERS } from '../../../electron/main/features/packs/pack-documents.ts'
import {
  createPackMaker,
  type PackFile,
  type PackMaker,
} from '../../../electron/main/features/packs/pack-maker.ts'
import { COUNTS } from '../../counts.ts'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { type Typed, typedInto } from '../../helpers/hostile-context.ts'
import { HOSTILE_TEXTS } from '../../helpers/hostile-texts.ts'
import { force, venue, visits } from '../../helpers/pack-fixtures.ts'
import { library } from '../../helpers/pack-wording.ts'
import { shownTexts } from '../../helpers/shown-texts.ts'
import { faultsInPrint } from '../../helpers/shown-whole.ts'
import { watchedPrinter } from '../../helpers/watched-printer.ts'
import { launchChromium } from '../../host/chromium.ts'

/*
 * Whatever somebody types into the fields that packs are made from is either refused with a sentence or shown
 * literally: as text, whole, and without a request. Each text stands in every field at once, through the contracts,
 * and goes through the product's own maker and printer.
 */

let chromium: ChromiumPrinter
let browser: Browser
beforeAll(async () => {
  chromium = await startChromiumPrinter()
  browser = await launchChromium()
}, 60_000)
afterAll(async () => {
  await chromium?.quit()
  await browser?.close()
})

/** Every PDF in English, and those that can be had from right to left. */
const ITEMS: readonly PackItem[] = [
  ...PACK_DOCUMENTS.filter((document) => DOCUMENT_FACTS[document].format === 'pdf').map((document) => ({
    document,
    language: 'en',
  })),
  ...PACK_DOCUMENTS.filter((document) => DOCUMENT_FACTS[document].translated).map((document) => ({
    document,
    language: 'ur',
  })),
]
const recipients = ['manager@fernbank.example.org', 'night@fernbank.example.org']
const DOCUMENTS_EACH = COUNTS.hostileTexts.everywhere + COUNTS.hostileTexts.somewhere
const ofType = (type: VenueType, typed: Typed): Typed => ({ ...typed, venue: { ...typed.venue, type } })
const nothingTyped = { venue, force, local: [] }

/** Nobody has checked the Urdu, so it would be a proof; its mark lies across and is looked at elsewhere. */
const contextOf = (
  typed: Pick<Typed, 'venue' | 'force' | 'local'>,
  { document, language }: PackItem,
): DocumentContext => ({
  ...{ venue: typed.venue, force: typed.force, day: '2026-12-14', proof: null },
  visit: document === 'invitation-letter' ? null : visits.refusedOnly,
  training: { on: '2026-12-01', attendees: 14, until: '2027-12-01' },
  wording: wordingIn(library, language, typed.local),
})
const modelOf = (typed: Parameters<typeof contextOf>[0], item: PackItem): object => {
  const model = PACK_MAKERS[item.document](contextOf(typed, item))?.model
  if (!model) throw new Error(`${item.document} is not due`)
  return model
}
/** What a document may have come to show: a letter that does not fit leaves out what it can do without. */
const versionsOf = (model: object): readonly object[] =>
  'letterhead' in model ? [model, ...lighterLetters(model as Parameters<typeof lighterLetters>[0])] : [model]

type Outcome = 'shown' | 'cannot be drawn' | 'does not fit'

/** Makes a document of what was typed; finds what is wrong with it, or why it was refused. */
async function meet(
  item: PackItem,
  typed: Typed,
  makerWith: (printer: ChromiumPrinter['printer']) => PackMaker,
): Promise<{ readonly outcome: Outcome; readonly faults: readonly string[]; readonly places: number }> {
  const watched = watchedPrinter(chromium.printer)
  const requests = chromium.requests.length
  const context = contextOf(typed, item)
  const pack = { items: [item], contextIn: () => context, languages: library.languages, recipients }
  let file: PackFile
  try {
    file = await makerWith(watched.printer).makeDocument(item, pack)
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'rule') throw error
    expect(error.message).toMatch(SENTENCE)
    const outcome = error.message.startsWith('The documents cannot show') ? 'cannot be drawn' : 'does not fit'
    return { outcome, faults: [], places: 0 }
  }
  const page = watched.last()
  if (!page) throw new Error('nothing was printed')
  const model = modelOf(typed, item)
  let faults: readonly string[] = []
  for (const version of versionsOf(model)) {
    faults = await faultsInPrint(browser, file.bytes, page, version)
    if (faults.length === 0) break
  }
  const { type } = typed.venue
  const usual = new Set(shownTexts(modelOf({ ...nothingTyped, venue: { ...venue, type } }, item)))
  return {
    outcome: 'shown',
    faults: [
      ...faults,
      ...nameFaults(file.name, typed.venue.name),
      ...chromium.requests.slice(requests).map((address) => `it asked for ${address}`),
    ],
    places: shownTexts(model).filter((text) => !usual.has(text)).length,
  }
}

/** Begins with a capital or a quotation, ends as a sentence does, and says nothing in the checker's own words. */
const SENTENCE = /^(?!Invalid|Too (big|small)|Expected|Unrecognized)[“A-Z].*\S \S.*[\p{L}\p{N}.}]$/su

/** What keeps a file name from being legal on Windows (Microsoft, “Naming files, paths, and namespaces”). */
function nameFaults(...names: readonly string[]): readonly string[] {
  return names.flatMap((typed) => {
    const name = fileName(typed)
    const legal =
      name.length > 0 &&
      name.length <= 80 &&
      name.isWellFormed() &&
      !/[<>:"/\\|?*\p{C}]|[. ]$|^[. ]/u.test(name) &&
      !/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)/iu.test(name)
    return legal ? [] : [`${JSON.stringify(name)} is no legal file name`]
  })
}

/** The e-mail of a pack and its text to copy: what was typed stands there, and nothing else came of it. */
async function mailFaults(
  maker: PackMaker,
  typed: Typed,
  items: readonly PackItem[],
): Promise<readonly string[]> {
  const { files } = await maker.makePack(
    {
      items,
      contextIn: (language, document) => contextOf(typed, { language, document }),
      languages: library.languages,
      recipients,
    },
    { senderEmail: 'licensing@wessmoor.example.org', draftBytes: 50_000_000 },
  )
  const bytesOf = (name: string) => files.find((file) => file.name === name)?.bytes ?? new Uint8Array()
  const mail = await PostalMime.parse(bytesOf('E-mail draft.eml'))
  const copied = new TextDecoder().decode(bytesOf('E-mail to copy.txt')).split('\r\n')
  const text = mail.text?.replaceAll('\r\n', '\n').trimEnd() ?? ''
  const name = oneLine(typed.venue.name)
  const known = new Set([
    'content-transfer-encoding',
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
    'x-unsent',
  ])
  return [
    !mail.subject?.includes(name) && 'the subject has another venue’s name',
    !text.includes(oneLine(typed.force.team)) && 'the text has another team’s name',
    !mail.headers.every(({ key }) => known.has(key)) && 'the e-mail has another header',
    mail.to?.map(({ address }) => address).join() !== recipients.join() && 'the e-mail goes to somebody else',
    mail.attachments.length !== items.length && 'the e-mail carries something else',
    mail.html !== undefined && 'the e-mail has a web page in it',
    copied[0] !== `To: ${recipients.join('; ')}` &&
      copied[0] !== `\uFEFFTo: ${recipients.join('; ')}` &&
      'the text to copy goes to somebody else',
    copied[1] !== `Subject: ${mail.subject}` && 'the text to copy has another subject',
    copied.slice(3).join('\n').trimEnd() !== text && 'the text to copy is another',
  ].filter((fault) => fault !== false)
}

describe('what somebody typed', { timeout: 10_800_000 }, () => {
  it(`is shown literally and whole, or refused with a sentence: ${HOSTILE_TEXTS.length} texts`, async () => {
    const found: string[] = []
    const count = { fields: 0, refusedFields: 0, places: 0, mails: 0 }
    const table = new Map(ITEMS.map((item) => [item, { shown: 0, 'cannot be drawn': 0, 'does not fit': 0 }]))
    for (const [at, { family, text }] of HOSTILE_TEXTS.entries()) {
      const type = VENUE_TYPES[at % VENUE_TYPES.length] ?? venue.type
      const channels = 1 + (at % 4)
      const typed = ofType(type, typedInto(text, channels))
      const partly = ofType(type, typedInto(text, channels, 3, at))
      count.fields += typed.fields
      count.refusedFields += typed.refusals.length
      for (const sentence of typed.sentences) expect(sentence).toMatch(SENTENCE)
      const made = new Map<string, Promise<Uint8Array>>()
      const makerWith = (printer: ChromiumPrinter['printer']) =>
        createPackMaker({ printer, made, product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' })
      const shown: PackItem[] = []
      for (let turn = 0; turn < DOCUMENTS_EACH; turn++) {
        const item = ITEMS[(at * 7 + turn * 3) % ITEMS.length] as PackItem
        const isEverywhere = turn < COUNTS.hostileTexts.everywhere
        const { outcome, faults, places } = await meet(item, isEverywhere ? typed : partly, makerWith)
        const row = table.get(item)
        if (row) row[outcome] += 1
        count.places += places
        if (outcome === 'shown' && isEverywhere) shown.push(item)
        found.push(
          ...faults.map(
            (fault) => `${family} ${JSON.stringify(text)}, ${item.document} ${item.language}: ${fault}`,
          ),
        )
      }
      const mail = await mailFaults(makerWith(chromium.printer), typed, shown)
      count.mails += 1
      found.push(...mail.map((fault) => `${family} ${JSON.stringify(text)}: ${fault}`))
    }
    const rows = [...table].map(([{ document, language }, row]) => ({
      name: `${document} ${language}`,
      ...row,
    }))
    const sum = (outcome: Outcome) => rows.reduce((all, row) => all + row[outcome], 0)
    const all = sum('shown') + sum('cannot be drawn') + sum('does not fit')
    console.log(
      [
        `${HOSTILE_TEXTS.length} texts typed into ${count.fields} fields: ${count.refusedFields} refused by the contract.`,
        `${all} documents: ${sum('shown')} shown literally and whole in ${count.places} places, ${sum('cannot be drawn')} refused because they cannot be drawn, ${sum('does not fit')} because they do not fit, ${found.length} faults.`,
        `${count.mails} e-mails and texts to copy read back.`,
        ...rows.map(
          (row) =>
            `${row.name.padEnd(24)} ${row.shown} shown, ${row['cannot be drawn']} cannot be drawn, ${row['does not fit']} do not fit`,
        ),
      ].join('\n'),
    )
    expect(found).toEqual([])
    expect(all).toBe(HOSTILE_TEXTS.length * DOCUMENTS_EACH)
    expect(sum('shown')).toBeGreaterThan(all / 2)
    expect(count.places).toBeGreaterThan(all)
    const least = Math.floor(all / ITEMS.length)
    for (const row of rows) {
      expect(row.shown + row['cannot be drawn'] + row['does not fit'], row.name).toBeGreaterThanOrEqual(least)
    }
  })
})
