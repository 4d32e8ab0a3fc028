import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ALL_CONTRACTS } from '@shared/contracts'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeEmailDraft } from '../../../electron/main/features/packs/email-draft'
import { makePapers } from '../../../electron/main/features/papers/paper-maker'
import { createLog } from '../../../electron/main/log'
import { CADET_INPUTS, withEvery } from '../../helpers/cadet-channels'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer'
import { openDoor } from '../../helpers/door'
import { nightOf, operationOf } from '../../helpers/night-fixtures'
import { force } from '../../helpers/pack-fixtures'
import { exportPacks } from '../../helpers/packs'
import { readPdf } from '../../helpers/read-pdf'
import { acceptedRecord, takeLive } from '../../helpers/records'
import { PASSPHRASE, temporaryFolder, unlockedServices } from '../../helpers/test-register'
import { cadetFields, consentFields, draftWithCadets, ofOperation } from '../../helpers/young-people'

/*
 * No reference, file, consent or note of a young person is in anything that leaves the cadet screens. There is no
 * search index in the register, and no channel writes a table or a sheet: the files are the papers and the packs.
 * What is recorded of the night's welfare is times, adults and choices: there is no text in it to look for.
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

const inPdf = async (bytes: Uint8Array) =>
  (await readPdf(new Uint8Array(bytes))).pages.join('').includes(MARKER)

/** Whether the marker is in a draft as a mail program shows it: its headers, its text, its attachments. */
async function inMail(bytes: Uint8Array): Promise<boolean> {
  const { attachments, ...mail } = await PostalMime.parse(bytes)
  if (JSON.stringify(mail).includes(MARKER)) return true
  for (const { filename, content } of attachments) {
    if (filename?.includes(MARKER)) return true
    if (filename?.endsWith('.pdf') && (await inPdf(new Uint8Array(content as ArrayBuffer)))) return true
  }
  return false
}

/** Where the marker is, in the names, the bytes or the decoded text of every file below a folder. */
async function leaksIn(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (name.includes(MARKER)) found.push(`${name} (name)`)
    const path = join(folder, name)
    if (statSync(path).isDirectory()) continue
    const bytes = readFileSync(path)
    if (bytes.includes(MARKER)) found.push(`${name} (bytes)`)
    if (name.endsWith('.pdf') && (await inPdf(bytes))) found.push(`${name} (text)`)
    if (name.endsWith('.eml') && (await inMail(bytes))) found.push(`${name} (mail)`)
  }
  return found
}

/**
 * A live night with a young person on it whose every text is the marker: "not here" is ticked for a venue of the
 * team, a second sergeant recorded what an approver set aside, the first assigned, and the night is written down.
 */
async function world() {
  const desk = await unlockedServices({ printer: chromium.printer })
  const { operationId, sessionId, teamId, venueIds, operation } = await draftWithCadets(desk, { cadets: 0 })
  const { id: cadetId } = await desk.cadets.create(
    cadetFields({
      reference: MARKER,
      unitFileReference: `${MARKER}-F`,
      venueIds: venueIds.slice(0, 1),
      towns: [`${MARKER} town`],
    }),
  )
  const consent = { reference: `${MARKER}-C`, otherLimits: `${MARKER} eats no nuts` }
  await desk.cadets.recordConsent({ cadetId, consent: null, ...consentFields(operationId, consent) })
  await desk.cadets.recordAgreement({ cadetId, sessionId, agreedOn: '2026-12-12', linksAsked: true })

  const secondSergeant = { label: 'PS 5678', passphrase: 'some other words here' }
  await desk.users.add({ ...secondSergeant, role: 'sergeant' })
  const asUser = async (label: string, passphrase: string) => {
    await desk.register.lock()
    await desk.register.unlock({ label, passphrase })
  }
  await asUser(secondSergeant.label, secondSergeant.passphrase)
  const [session] = (await desk.assignmentBoard.readBoard({ operationId })).sessions
  const stops = session?.cells[0]?.findings.filter(({ severity }) => severity === 'block') ?? []
  for (const { rule, subject } of stops) {
    await desk.assignments.override({
      ...{ operationId, teamId, cadetId, rule, subject },
      approverName: 'A. Example',
      approverRank: 'Inspector',
      approvalReference: 'OPS/2026/40',
      reason: `${MARKER} (${MARKER}-F, form ${MARKER}-C) waits in the car`,
    })
  }
  await asUser('PS 1234', PASSPHRASE)
  await desk.assignments.assign({ operationId, rides: [{ teamId, cadetId, welfareOfficer: null }] })
  await takeLive(desk, (await ofOperation(desk, operation.id)).operation)

  const [ride] = (await desk.welfare.read({ operationId })).sessions[0]?.teams[0]?.rides ?? []
  const assignmentId = ride?.id ?? ''
  const officer = ride?.welfareOfficer ?? ''
  await desk.welfare.record({
    ...{ operationId, assignmentId, version: ride?.version ?? 0 },
    ...{ collectedAt: '17:30', collectedBy: officer, returnedAt: '22:45', returnedBy: officer },
    ...{ stoppedAt: '21:00', welfareDebriefAt: '22:40', welfareDebriefBy: officer },
    statement: 'with_parent',
  })
  await desk.welfare.addCheck({ operationId, assignmentId, at: '18:30', adult: officer, isWell: true })
  const { visits } = await ofOperation(desk, operationId)
  return { desk, operationId, cadetId, teamId, stops: stops.length, visits }
}

type World = Awaited<ReturnType<typeof world>>

/** Makes every paper of the night and a pack for each venue. */
async function makeAll({ desk, operationId, visits }: World) {
  await desk.settings.saveForceProfile({ ...force, senderEmail: '' })
  const { papers } = await desk.papers.make({ operationId })
  for (const { id, version } of visits) await desk.visits.record({ ...acceptedRecord, id, version })
  const venueIds = visits.map(({ venueId }) => venueId)
  const { made } = await exportPacks(desk, { operationId }, venueIds, ['outcome-letter', 'staff-poster'])
  return { papers: papers.length, packs: made.length }
}

/** Asks every reading channel through the door, in every way its input could be meant. */
async function askAll({ desk }: World, inputs: readonly unknown[]) {
  const { ask, logged } = openDoor(desk)
  const leaking: string[] = []
  const answered = new Set<string>()
  let said = ''
  for (const { channel } of READING) {
    for (const input of inputs) {
      const answer = await ask(channel, input)
      if (answer.ok) answered.add(channel)
      const text = JSON.stringify(answer)
      if (text.includes(MARKER)) leaking.push(channel)
      said += text
    }
  }
  return { said, leaking, answered: answered.size, logged }
}

describe('a young person’s texts', { timeout: 120_000 }, () => {
  it('are in no paper, pack, e-mail draft, file or folder', async () => {
    const night = await world()
    expect(night.stops).toBeGreaterThan(0)
    const { papers, packs } = await makeAll(night)
    expect([papers, packs]).toEqual([7, 2])
    const { dataFolder } = night.desk
    const names = readdirSync(dataFolder, { recursive: true }).map(String)
    expect(names.filter((name) => name.endsWith('.eml'))).toHaveLength(packs)
    // All there is on the computer: the papers and packs, and the register with its files beside it.
    expect(names.some((name) => name.startsWith('register'))).toBe(true)
    expect(await leaksIn(dataFolder)).toEqual([])
  })

  it('are in no answer of another channel', async () => {
    const night = await world()
    await makeAll(night)
    const { desk, operationId, cadetId, visits } = night
    const { said, leaking, answered, logged } = await askAll(night, [
      undefined,
      { id: operationId },
      { id: visits[0]?.venueId },
      { operationId },
      { id: cadetId },
      { ruleId: null },
    ])
    expect(leaking).toEqual([])
    expect(answered).toBeGreaterThan(15)
    expect(logged).toEqual([])
    expect(said).toContain('the young person (the young person, form the young person) waits in the car')
    // The same look finds them where they belong.
    expect(JSON.stringify(await desk.cadets.read({ id: cadetId })).split(MARKER).length).toBeGreaterThan(4)
    expect(JSON.stringify(await desk.assignmentBoard.readBoard({ operationId }))).toContain(MARKER)
    expect(JSON.stringify(await desk.welfare.read({ operationId }))).toContain(MARKER)
  })

  it('are in no line of the log and no answer where something goes wrong with them', async () => {
    const desk = await unlockedServices()
    const file = join(temporaryFolder(), 'desk.log')
    const log = createLog(file, () => '2026-12-12T18:00:00Z')
    const typed = JSON.parse(JSON.stringify(CADET_INPUTS).replaceAll('C-014', MARKER)) as typeof CADET_INPUTS
    expect(JSON.stringify(typed)).toContain(MARKER)
    const breaks = withEvery(desk, async () => {
      throw new TypeError(`cannot read ${MARKER}: UNIQUE constraint failed for '${MARKER}'`)
    })
    const { ask, logged } = openDoor(breaks)
    for (const channel of Object.keys(CADET_INPUTS)) {
      const answer = await ask(channel, typed[channel])
      expect([channel, answer]).toMatchObject([channel, { ok: false, error: { kind: 'internal' } }])
      expect(JSON.stringify(answer)).not.toContain(MARKER)
    }
    for (const surprise of logged) log.surprise(surprise)
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    expect(lines).toHaveLength(Object.keys(CADET_INPUTS).length)
    expect(lines.join('\n')).toContain('welfare:record')
    expect(lines.join('\n')).not.toContain(MARKER)
    // A log that kept what the error says would have them.
    expect(logged.map(({ error }) => String(error)).join('\n')).toContain(MARKER)
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
      const draft = {
        to: ['manager@example.org'],
        from: 'licensing@example.org',
        subject: 'Your visit',
        attachments: [],
      }
      const date = '2026-12-14T09:00:00.000Z'
      // Encoded, as a draft in Welsh may be: its bytes alone do not show the marker.
      const text = `${'ŵ'.repeat(200)} ${MARKER}`
      writeFileSync(join(folder, 'Draft.eml'), await composeEmailDraft({ ...draft, text, date }))
      mkdirSync(join(folder, `Team of ${MARKER}`))
      expect((await leaksIn(folder)).toSorted()).toEqual([
        'Draft.eml (mail)',
        'Operation order.pdf (text)',
        `Team of ${MARKER} (name)`,
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
