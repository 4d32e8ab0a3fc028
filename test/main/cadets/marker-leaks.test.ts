import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ALL_CONTRACTS } from '@shared/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePapers } from '../../../electron/main/features/papers/paper-maker'
import { createHandle, TRUSTED_ORIGIN } from '../../../electron/main/ipc/handle'
import { registerHandlers } from '../../../electron/main/ipc/register'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer'
import { nightOf, operationOf } from '../../helpers/night-fixtures'
import { force } from '../../helpers/pack-fixtures'
import { readPdf } from '../../helpers/read-pdf'
import { acceptedRecord, liveOperation } from '../../helpers/records'
import { type TestServices, unlockedServices } from '../../helpers/test-register'

/*
 * No reference, file, consent or note of a young person is in anything that leaves the cadet screens. There is no
 * search index in the register, and no channel writes a table or a sheet: the files are the papers and the packs.
 */

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
})
afterAll(() => chromium.quit())

const MARKER = 'ZQCADET77'
const OWN = /^(cadets|assignments|welfare):/
const READING = ALL_CONTRACTS.filter(
  ({ audit, channel }) =>
    ('none' in audit || audit.event === 'consultation') &&
    !OWN.test(channel) &&
    !/choose|open-folder|cancel|lock/.test(channel),
)

/** Where the marker is, in the names, the bytes or the printed text of every file below a folder. */
async function leaksIn(folder: string): Promise<string[]> {
  const found: string[] = []
  const names = readdirSync(folder, { recursive: true }).map(String)
  for (const name of names) {
    if (name.includes(MARKER)) found.push(`${name} (name)`)
    const path = join(folder, name)
    if (statSync(path).isDirectory()) continue
    const bytes = readFileSync(path)
    if (bytes.includes(MARKER)) found.push(`${name} (bytes)`)
    if (!name.endsWith('.pdf')) continue
    const { pages } = await readPdf(new Uint8Array(bytes))
    if (pages.join('').includes(MARKER)) found.push(`${name} (text)`)
  }
  return found
}

/** A live night with a young person on it whose every text is the marker, and something set aside for them. */
async function world() {
  const desk = await unlockedServices({ printer: chromium.printer })
  const { operation } = await liveOperation(desk, 2)
  const { visits } = await desk.operations.read({ id: operation.id })
  const [session] = operation.sessions
  const teamId = session?.teams[0]?.id ?? ''
  const { id: cadetId } = await desk.cadets.create({
    reference: MARKER,
    born: '2011-03',
    unitFileReference: `${MARKER}-F`,
    vettedOn: null,
    vettedUntil: null,
    briefedOn: null,
    venueIds: visits.slice(0, 1).map(({ venueId }) => venueId),
    towns: [`${MARKER} town`],
  })
  await desk.cadets.recordConsent({
    cadetId,
    consent: null,
    operationId: operation.id,
    reference: `${MARKER}-C`,
    givenOn: '2026-12-01',
    latestFinish: null,
    towns: [],
    otherLimits: `${MARKER} eats no nuts`,
    sheetCarried: true,
  })
  const write = { action: 'assignments:assign', event: 'alteration' } as const
  await desk.session.run(write, async (work) => {
    await work.insert('assignments', {
      cadet_id: cadetId,
      session_id: session?.id ?? '',
      team_id: teamId,
      welfare_adult_id: null,
      seen: '[]',
      stood_down_at: null,
      stood_down_rules: null,
      collected_at: null,
      collected_by_id: null,
      returned_at: null,
      returned_by_id: null,
      stopped_at: null,
      welfare_debrief_at: null,
      welfare_debrief_by_id: null,
      statement: null,
    })
    await work.insert('cadet_overrides', {
      cadet_id: cadetId,
      team_id: teamId,
      rule: 16,
      subject: `${MARKER} town`,
      approver_name: 'A. Example',
      approver_rank: 'Inspector',
      approval_reference: 'OPS/2026/40',
      reason: `${MARKER} (${MARKER}-F, form ${MARKER}-C) is collected at once`,
    })
  })
  return { desk, operationId: operation.id, cadetId, visits }
}

/** Asks every reading channel through the door, in every way its input could be meant. */
async function askAll(services: TestServices, inputs: readonly unknown[]) {
  const doors = new Map<string, (event: unknown, input: unknown) => Promise<unknown>>()
  const said: unknown[] = []
  const ipc = { handle: (channel: string, listener: never) => void doors.set(channel, listener) }
  const log = { surprise: (entry: unknown) => void said.push(entry) }
  registerHandlers(
    createHandle({ ipc, role: () => 'sergeant', consult: services.session.consult, log }),
    services,
  )
  const frame = { senderFrame: { origin: TRUSTED_ORIGIN, parent: null } }
  let answered = 0
  for (const { channel } of READING) {
    for (const input of inputs) {
      const answer = await doors.get(channel)?.(frame, input)
      if (JSON.stringify(answer)?.startsWith('{"ok":true')) answered += 1
      said.push([channel, answer])
    }
  }
  return { said: JSON.stringify(said), answered }
}

describe('a young person’s texts', { timeout: 120_000 }, () => {
  it('are in no paper, pack, e-mail draft, file or folder', async () => {
    const { desk, operationId, visits } = await world()
    await desk.settings.saveForceProfile({ ...force, senderEmail: '' })
    const { papers } = await desk.papers.make({ operationId })
    for (const { id, version } of visits) await desk.visits.record({ ...acceptedRecord, id, version })
    const { made } = await desk.packs.export({ operationId, venueIds: visits.map(({ venueId }) => venueId) })
    expect([papers.length, made]).toEqual([7, 2])
    const documents = join(desk.dataFolder, 'documents')
    const drafts = readdirSync(documents, { recursive: true }).filter((name) => String(name).endsWith('.eml'))
    expect(drafts).toHaveLength(made)
    expect(await leaksIn(documents)).toEqual([])
  })

  it('are in no answer of another channel', async () => {
    const { desk, operationId, cadetId, visits } = await world()
    const { said, answered } = await askAll(desk, [
      undefined,
      { id: operationId },
      { id: visits[0]?.venueId },
      { operationId },
      { id: cadetId },
      { ruleId: null },
    ])
    expect(answered).toBeGreaterThan(15)
    expect(said).toContain('the young person')
    expect(said).not.toContain(MARKER)
    // The same look finds them where they belong.
    expect(JSON.stringify(await desk.cadets.read({ id: cadetId })).split(MARKER).length).toBeGreaterThan(4)
  })

  it('would be found in a paper whose wording had them', async () => {
    const source = operationOf(nightOf(1))
    const order = source.words['operation-order']
    const leaky = { ...order, administration: { ...order.administration, names: `Ask ${MARKER} first.` } }
    const words = { ...source.words, 'operation-order': leaky }
    const stamp = { product: 'Test', madeAt: '2026-12-11T16:40:00Z' }
    const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
    try {
      for (const { name, bytes } of await makePapers({ ...source, words }, chromium.printer, stamp)) {
        writeFileSync(join(folder, name), bytes)
      }
      expect(await leaksIn(folder)).toEqual(['Operation order.pdf (text)'])
      writeFileSync(join(folder, `${MARKER}.eml`), `Dear ${MARKER}`)
      expect(await leaksIn(folder)).toHaveLength(3)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
