import type { InputOf } from '@shared/contracts/contract'
import type { packsContracts } from '@shared/contracts/packs.contract'
import type { VisitRecord } from '@shared/contracts/visits.contract'
import { test } from 'vitest'
import type { PrintDocument } from '../../electron/main/print/print-document'
import { barePrinter, startChromiumPrinter } from '../helpers/chromium-printer'
import { logos } from '../helpers/logos'
import { force } from '../helpers/pack-fixtures'
import { acceptedRecord, operationFields, strictRecord, takeLive, venueFields } from '../helpers/records'
import { PASSPHRASE, unlockedServices } from '../helpers/test-register'
import { watchedPrinter } from '../helpers/watched-printer'

/*
 * What a pack costs beside its paper: 100 venues through the real service on an encrypted register, with folders,
 * e-mail drafts and disclosures, against printing the same pages bare in the same Chromium: load and print, in one
 * page, and nothing else. The two take turns, round by round. The ratio is the result; the times belong to this machine.
 */
const VENUES = 100
const ROUNDS = 5
/** What is each venue's own: nothing of it can be used again. */
const OWN: InputOf<typeof packsContracts.export>['packs'][number]['items'] = [
  { document: 'outcome-letter', language: 'en' },
  { document: 'certificate', language: 'en' },
]

test(`packs for ${VENUES} venues against the same pages printed bare`, { timeout: 3_600_000 }, async () => {
  const chromium = await startChromiumPrinter()
  const bare = await barePrinter(chromium.browser)
  const watched = watchedPrinter(chromium.printer)
  const desk = await registerOf(VENUES, watched.printer)
  const { packs, scope, venueIds } = desk
  const memory = watchMemory()

  const own = venueIds.map((venueId) => ({ venueId, items: OWN }))
  /** Makes packs of which nothing is there yet: what was made is forgotten with the lock. */
  const makeAnew = async (wanted: typeof own) => {
    await desk.register.lock()
    await desk.register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
    const before = chromium.prints()
    const time = await seconds(() => packs.export({ scope, packs: wanted }))
    const [problem] = (await packs.readBatch())?.problems ?? []
    if (problem) throw new Error(problem.message)
    const pages = watched.takeMade()
    const documents = wanted.flatMap(({ items }) => items).length
    return { pages, documents, rate: perMinute(documents, time), prints: chromium.prints() - before }
  }
  const rateOfBare = async (pages: readonly PrintDocument[]) =>
    perMinute(pages.length, await seconds(() => printAll(bare.print, pages)))

  // Once before anything is timed: the browser, the fonts and the register are warm.
  await printAll(bare.print, (await makeAnew(own.slice(0, 10))).pages)

  const ratios: number[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const anew = await makeAnew(own)
    const plain = await rateOfBare(anew.pages)
    ratios.push(anew.rate / plain)
    console.log(
      `round ${round}: ${anew.documents} documents in ${anew.prints} prints, ${anew.rate.toFixed(0)} a minute, bare ${plain.toFixed(0)}`,
    )
  }
  console.log(`every document printed anew: ${spread(ratios)} of the documents a minute of bare printing`)

  const { recipients } = await packs.preview(scope)
  const suggested = recipients.map(({ venueId, suggested: items }) => ({ venueId, items }))
  const reused = await makeAnew(suggested)
  const plain = await rateOfBare(reused.pages)
  console.log(
    `as suggested, with reuse: ${reused.documents} documents for ${suggested.length} venues from ${reused.pages.length} pages, ${(reused.rate / plain).toFixed(2)} of the documents a minute of bare printing`,
  )
  const sizes = (await desk.replies.list())
    .slice(0, suggested.length)
    .map(({ files }) => files.reduce((all, { bytes }) => all + bytes, 0))
  console.log(
    `a pack as suggested has ${megabytes(median(sizes))} MB in the middle and ${megabytes(Math.max(...sizes))} MB at most, its e-mail draft included`,
  )
  console.log(memory.stop())
  await bare.close()
  await chromium.quit()
})

/** Invented names, from short to long, as letters have them. */
const NAMES = [
  'The Fernbank Hotel',
  'Alder House',
  'Quay Inn',
  'The Old Customs House Hotel and Spa',
  'Brackenfield Guest House',
  'Harbourside Lodge, Northmere',
  'The Royal Wessmoor Hotel and Conference Centre, Eastwick Quay',
]

/** What may be seen on a night, from everything to nothing. */
const SEEN: readonly VisitRecord[] = [
  strictRecord,
  acceptedRecord,
  { ...strictRecord, report: 'none', reportTiming: null, reportChannel: null, codeWordUsed: null },
  {
    ...acceptedRecord,
    booking: 'payment',
    steps: { ...acceptedRecord.steps, concern: 'yes', askedId: 'yes' },
  },
]

/** A register with an operation: every venue tested and trained. */
async function registerOf(count: number, printer: Parameters<typeof watchedPrinter>[0]) {
  const desk = await unlockedServices({ printer })
  await desk.settings.saveForceProfile({ ...force, senderEmail: 'licensing@wessmoor.example.org' })
  await desk.settings.saveLogos([...logos])
  const { id: operationId } = await desk.operations.create(await operationFields(desk))
  const venueIds: string[] = []
  for (let n = 1; n <= count; n++) {
    const contacts = [
      { role: 'General manager', name: '', email: `desk${n}@hotels.example.org`, isPackRecipient: true },
    ]
    const address = `${n} Example Row${n % 3 === 0 ? ', Harbourside' : ''}`
    const { id } = await desk.venues.create(
      venueFields(`${NAMES[n % NAMES.length]} ${n}`, { address, contacts, postcode: 'NM1 4ZZ' }),
    )
    venueIds.push(id)
  }
  await desk.operations.addVisits({ operationId, venueIds, firstSlot: '18:00', minutesBetween: 1 })
  await takeLive(desk, (await desk.operations.read({ id: operationId })).operation)
  const { visits } = await desk.operations.read({ id: operationId })
  for (const [index, { id, version, venueId }] of visits.entries()) {
    await desk.visits.record({ ...(SEEN[index % SEEN.length] ?? strictRecord), id, version })
    await desk.followUp.recordTraining({
      ...{ venueId, stage: 'delivered', on: '2026-12-01', attendees: 9 },
      ...{ byRole: 'Duty manager', trainer: 'PC 12' },
    })
  }
  return { ...desk, scope: { operationId }, venueIds }
}

async function printAll(print: (page: PrintDocument) => Promise<unknown>, pages: readonly PrintDocument[]) {
  for (const page of pages) await print(page)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const perMinute = (documents: number, time: number): number => (documents / time) * 60

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const spread = (ratios: readonly number[]): string =>
  `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} in ${ratios.length} rounds)`

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

/** Looks at the memory of this process, which holds the test runner too, twenty times a second. */
function watchMemory() {
  const before = process.memoryUsage().rss
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 50)
  return {
    stop: () => {
      clearInterval(timer)
      return `memory of the process: ${megabytes(before)} MB before the first pack, ${megabytes(peak)} MB at most`
    },
  }
}
