import type { PackRequest } from '@shared/contracts/packs.contract'
import { test } from 'vitest'
import type { PrintDocument } from '../../electron/main/print/print-document'
import { barePrinter, startChromiumPrinter } from '../helpers/chromium-printer'
import { logos } from '../helpers/logos'
import { force } from '../helpers/pack-fixtures'
import { acceptedRecord, operationFields, strictRecord, takeLive, venueFields } from '../helpers/records'
import { unlockedServices } from '../helpers/test-register'
import { watchedPrinter } from '../helpers/watched-printer'

/*
 * What a pack costs beside its paper: 100 venues through the real service on an encrypted register, with folders,
 * e-mail drafts and disclosures, against printing the same pages bare in the same Chromium: load and print, in one
 * page, and nothing else. The two take turns. The ratio is the result; the times belong to this machine.
 */
const VENUES = 100
const ROUNDS = 5
/** What is each venue's own: nothing of it can be used again. */
const OWN: PackRequest['items'] = [
  { document: 'outcome-letter', language: 'en' },
  { document: 'certificate', language: 'en' },
]

test(`packs for ${VENUES} venues against the same pages printed bare`, { timeout: 3_600_000 }, async () => {
  const chromium = await startChromiumPrinter()
  const bare = await barePrinter(chromium.browser)
  const watched = watchedPrinter(chromium.printer)
  const { packs, scope, venueIds } = await registerOf(VENUES, watched.printer)
  const memory = watchMemory()

  // Once before anything is timed: the window, the fonts and the register are warm.
  await packs.export({ scope, packs: [{ venueId: venueIds[0] ?? '', items: OWN }] })
  for (const page of watched.takeMade()) await bare.print(page)

  const anew: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const turn = venueIds.slice((VENUES / ROUNDS) * round, (VENUES / ROUNDS) * (round + 1))
    const wanted = turn.map((venueId) => ({ venueId, items: OWN }))
    const ours = await seconds(() => packs.export({ scope, packs: wanted }))
    const pages = watched.takeMade()
    const plain = await seconds(() => printAll(bare.print, pages))
    console.log(
      `round ${round + 1}: ${pages.length} documents, ${perMinute(turn.length * OWN.length, ours)} a minute, bare ${perMinute(pages.length, plain)}`,
    )
    anew.push(perMinute(turn.length * OWN.length, ours) / perMinute(pages.length, plain))
  }
  console.log(`every document printed anew: ${spread(anew)} of the documents a minute of bare printing`)

  const { recipients } = await packs.preview(scope)
  const suggested = recipients.map(({ venueId, suggested: items }) => ({ venueId, items }))
  const documents = suggested.flatMap(({ items }) => items).length
  const ours = await seconds(() => packs.export({ scope, packs: suggested }))
  const pages = watched.takeMade()
  const plain = await seconds(() => printAll(bare.print, pages))
  const { made, problems, folder } = await packs
    .readBatch()
    .then((batch) => batch ?? { made: [], problems: [], folder: '' })
  if (problems.length > 0) throw new Error(problems[0]?.message)
  const ratio = perMinute(documents, ours) / perMinute(pages.length, plain)
  console.log(
    `as suggested, with reuse: ${documents} documents for ${made.length} venues of ${pages.length} prints, ${ratio.toFixed(2)} of the documents a minute of bare printing`,
  )
  const sizes = sizesIn(folder)
  console.log(
    `a pack as suggested has ${megabytes(median(sizes))} MB in the middle and ${megabytes(Math.max(...sizes))} MB at most, with its e-mail draft`,
  )
  console.log(memory.stop())
  await bare.close()
  await chromium.quit()
})

/** A register with an operation: every venue tested and trained, a third as expected. */
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
    const { id } = await desk.venues.create(
      venueFields(`Invented Hotel ${n}`, { address: `${n} Example Row`, contacts }),
    )
    venueIds.push(id)
  }
  await desk.operations.addVisits({ operationId, venueIds, firstSlot: '18:00', minutesBetween: 1 })
  await takeLive(desk, (await desk.operations.read({ id: operationId })).operation)
  const { visits } = await desk.operations.read({ id: operationId })
  for (const [index, { id, version, venueId }] of visits.entries()) {
    await desk.visits.record({ ...(index % 3 === 0 ? strictRecord : acceptedRecord), id, version })
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

const perMinute = (documents: number, time: number): number => Math.round((documents / time) * 60)

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const spread = (ratios: readonly number[]): string =>
  `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} in ${ratios.length} rounds)`

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

/** The bytes of each pack's folder. */
const sizesIn = (folder: string): readonly number[] =>
  readdirSync(folder).map((name) =>
    readdirSync(join(folder, name)).reduce((all, file) => all + statSync(join(folder, name, file)).size, 0),
  )

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
