import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackScope } from '@shared/contracts/packs.contract'
import { buildOutcomeLetter, type OutcomeLetter } from '@shared/domain/documents/outcome-letter'
import { PACK_DOCUMENTS } from '@shared/domain/documents/pack-document'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeEmailDraft } from '../../../electron/main/features/packs/email-draft.ts'
import { printToFit } from '../../../electron/main/print/print-to-fit.ts'
import { renderOutcomeLetter } from '../../../electron/main/print/templates/outcome-letter.tsx'
import { COUNTS } from '../../counts.ts'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { force, venue, visits } from '../../helpers/pack-fixtures.ts'
import { marksIn } from '../../helpers/pack-search.ts'
import { wording } from '../../helpers/pack-wording.ts'
import {
  acceptedRecord,
  operationFields,
  strictRecord,
  takeLive,
  venueFields,
} from '../../helpers/records.ts'
import { PASSPHRASE, temporaryFolder, testServices } from '../../helpers/test-register.ts'
import { cadetFields, cadetScenario, consentFields, fullTeam } from '../../helpers/young-people.ts'

/*
 * domain.md 7, "Never in a pack sent to a venue". Registers are filled with marks wherever somebody can type; every
 * pack made from them is searched, file by file and part by part. A venue's own name is a mark too: in the packs of
 * the others.
 */

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
})
afterAll(() => chromium.quit())

/** One mark for each kind of thing that must not leave, so that a find says what leaked. */
const SECRET = {
  user: 'ZQUSER',
  register: 'ZQREGISTER',
  custodian: 'ZQCUSTODIAN',
  path: 'ZQPATH',
  operation: 'ZQOPERATION',
  aim: 'ZQAIM',
  scenario: 'ZQSCENARIO',
  team: 'ZQTEAM',
  vehicle: 'ZQVEHICLE',
  adult: 'ZQADULT',
  cadet: 'ZQCADET',
  consent: 'ZQCONSENT',
  unit: 'ZQUNIT',
  contact: 'ZQCONTACT',
  role: 'ZQROLE',
  operator: 'ZQOPERATOR',
  note: 'ZQNOTE',
  metBy: 'ZQMETBY',
  debrief: 'ZQDEBRIEF',
  action: 'ZQACTION',
  trainer: 'ZQTRAINER',
} as const
const SECRETS = Object.values(SECRET)

/** The mark of a venue: its name has it, and no other venue's pack may. */
const markOf = (register: number, venueNumber: number) => `ZQV${register}N${venueNumber}E`

/** A register full of marks, with an operation of some venues, half of them trained, and venues never visited. */
async function markedRegister(number: number, size: number) {
  const dataFolder = join(temporaryFolder(), SECRET.path)
  mkdirSync(dataFolder)
  const desk = testServices({ dataFolder, printer: chromium.printer })
  await desk.register.create({
    name: SECRET.register,
    custodian: SECRET.custodian,
    label: SECRET.user,
    passphrase: PASSPHRASE,
  })
  await desk.settings.saveForceProfile({ ...force, senderEmail: 'licensing@wessmoor.example.org' })
  const { scenarios } = await desk.operations.listChoices()
  const [preset] = scenarios
  if (!preset) throw new Error('a register starts with scenarios')
  const { id, version, ...scenario } = preset
  await desk.library.saveScenario({
    ...{ ...scenario, follows: null, name: SECRET.scenario },
    childRole: 'young_looking_officer',
  })
  const scenarioId = (await desk.operations.listChoices()).scenarios.find(
    ({ name }) => name === SECRET.scenario,
  )?.id

  const add = (n: number) =>
    desk.venues.create(
      venueFields(`Hotel ${markOf(number, n)}`, {
        operator: SECRET.operator,
        contacts: [
          {
            ...{ role: SECRET.role, name: SECRET.contact, isPackRecipient: true },
            email: `desk${n}@r${number}.example.org`,
          },
        ],
      }),
    )
  const venueIds: string[] = []
  for (let n = 0; n < size; n++) venueIds.push((await add(n)).id)
  const half = Math.ceil(size / 2)
  const visited = venueIds.slice(0, half)

  const draft = await desk.operations.create(
    await operationFields(desk, {
      ...{ name: SECRET.operation, aim: SECRET.aim, areas: SECRET.operation, teamName: SECRET.team },
      ...(scenarioId && { scenarioId }),
    }),
  )
  await desk.operations.addVisits({
    operationId: draft.id,
    venueIds: visited,
    firstSlot: '18:00',
    minutesBetween: 1,
  })
  const { operation } = await desk.operations.read({ id: draft.id })
  const [team] = operation.sessions[0]?.teams ?? []
  if (!team) throw new Error('an operation has a team')
  await desk.sessions.changeTeam({
    ...{ operationId: draft.id, id: team.id, version: team.version, name: SECRET.team },
    vehicle: SECRET.vehicle,
    members: fullTeam(SECRET.adult).slice(0, 3),
  })
  const { id: cadetId } = await desk.cadets.create(
    cadetFields({ reference: SECRET.cadet, unitFileReference: SECRET.unit }),
  )
  const withCadets = await operationFields(desk, {
    ...{ name: SECRET.operation, scenarioId: await cadetScenario(desk) },
  })
  const { id: otherDraft } = await desk.operations.create(withCadets)
  await desk.cadets.recordConsent({
    ...{ cadetId, consent: null },
    ...consentFields(otherDraft, { reference: SECRET.consent, otherLimits: SECRET.consent }),
  })
  await takeLive(desk, (await desk.operations.read({ id: draft.id })).operation)
  const planned = (await desk.operations.read({ id: draft.id })).visits
  for (const [index, visit] of planned.entries()) {
    await desk.visits.record({
      ...(index % 3 === 0 ? strictRecord : acceptedRecord),
      ...{ id: visit.id, version: visit.version },
      ...{ notes: SECRET.note, metBy: SECRET.metBy, debriefWith: SECRET.debrief },
      ...{ trainingOffered: 'yes', trainingAccepted: 'yes' },
    })
  }
  for (const venueId of venueIds.filter((_, index) => index % 2 === 0)) {
    await desk.followUp.recordTraining({
      ...{ venueId, stage: 'delivered', on: '2026-12-01', attendees: 9 },
      ...{ byRole: SECRET.role, trainer: `${SECRET.trainer} 12` },
    })
  }
  const [owner] = (await desk.followUp.listChoices()).owners
  await desk.followUp.addAction({
    ...{ what: SECRET.action, venueId: venueIds[0] ?? '', operationId: draft.id },
    ...{ ownerId: owner?.id ?? '', dueOn: '2027-01-31' },
  })
  return { desk, operationId: draft.id, visited, others: venueIds.slice(half) }
}

type Marked = Awaited<ReturnType<typeof markedRegister>>

/** Makes every pack with every document that its venue can have; returns the folders by venue name. */
async function makeEverything({ desk, operationId, visited, others }: Marked): Promise<Map<string, string>> {
  const folders = new Map<string, string>()
  for (const [scope, venueIds] of [
    [{ operationId }, visited],
    [{ venueIds: others }, others],
  ] as [PackScope, string[]][]) {
    const { recipients } = await desk.packs.preview(scope)
    const batch = await desk.packs.export({
      scope,
      packs: venueIds.map((venueId) => {
        const withheld = recipients.find((one) => one.venueId === venueId)?.withheld ?? []
        const documents = PACK_DOCUMENTS.filter((one) => withheld.every(({ document }) => document !== one))
        return { venueId, items: documents.map((document) => ({ document, language: 'en' })) }
      }),
    })
    expect(batch.problems).toEqual([])
    for (const name of readdirSync(batch.folder)) folders.set(name, join(batch.folder, name))
  }
  return folders
}

describe('packs from registers full of marks', { timeout: 3_600_000 }, () => {
  it(`let none of them out, in ${COUNTS.leakPacks.registers * COUNTS.leakPacks.venues} packs`, async () => {
    let packs = 0
    let files = 0
    const letters = new Set<string>()
    for (let number = 1; number <= COUNTS.leakPacks.registers; number++) {
      const marked = await markedRegister(number, COUNTS.leakPacks.venues)
      const folders = await makeEverything(marked)
      for (const [name, folder] of folders) {
        const others = Array.from({ length: COUNTS.leakPacks.venues }, (_, n) => markOf(number, n)).filter(
          (mark) => !name.includes(mark),
        )
        expect(await marksIn(folder, [...SECRETS, ...others])).toEqual([])
        // The search reads what it looks through: the venue's own mark is there.
        const own = name.replace('Hotel ', '')
        for (const found of await marksIn(folder, [own])) letters.add(found.replace(own, '…'))
        packs += 1
        files += readdirSync(folder).length
      }
      await marked.desk.session.end()
    }
    expect(packs).toBe(COUNTS.leakPacks.registers * COUNTS.leakPacks.venues)
    expect([...letters].join('\n')).toMatch(/Outcome letter.*\(text\)/)
    expect([...letters].join('\n')).toMatch(/E-mail draft.*\(mail\)/)
    console.log(
      `${packs} packs, ${files} files searched for ${SECRETS.length} secrets and the other venues’ names: 0 found`,
    )
  })

  it('would be caught, whatever part of a file a mark got into', async () => {
    const folder = temporaryFolder()
    const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
    const letter = buildOutcomeLetter(
      { venue, visit: visits.sold, force, day: '2026-12-14' },
      wording,
    ) as OutcomeLetter
    const print = (model: OutcomeLetter) =>
      printToFit(chromium.printer, (density) => renderOutcomeLetter(model, density), stamp)
    // A template that shows the notes, one that puts the operation into the title, and a draft that carries one.
    const leaky = await print({ ...letter, contact: `Notes: ${SECRET.note}` })
    writeFileSync(join(folder, 'In the text.pdf'), leaky)
    writeFileSync(join(folder, 'In the title.pdf'), await print({ ...letter, title: SECRET.operation }))
    writeFileSync(
      join(folder, 'Draft.eml'),
      await composeEmailDraft({
        ...{ to: ['a@example.org'], from: null, subject: 'A visit', date: stamp.madeAt },
        text: `${'ŵ'.repeat(200)} ${SECRET.cadet}`,
        attachments: [{ name: 'Letter.pdf', bytes: leaky }],
      }),
    )
    writeFileSync(join(folder, `${SECRET.team}.txt`), 'nothing')
    const found = await marksIn(folder, SECRETS)
    expect(found).toContain(`${SECRET.note} in In the text.pdf (text)`)
    expect(found).toContain(`${SECRET.operation} in In the title.pdf (metadata)`)
    expect(found).toContain(`${SECRET.cadet} in Draft.eml (mail)`)
    expect(found).toContain(`${SECRET.note} in Draft.eml (attachment Letter.pdf, text)`)
    expect(found).toContain(`${SECRET.team} in ${SECRET.team}.txt (name)`)
  })
})
