import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL_CONTRACTS } from '@shared/contracts'
import { CHANNELS, type ChannelName } from '@shared/contracts/channel-names'
import type { PackBatch } from '@shared/contracts/packs.contract'
import type { Envelope } from '@shared/errors'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHandle, TRUSTED_ORIGIN } from '../../electron/main/ipc/handle'
import { registerHandlers } from '../../electron/main/ipc/register'
import { type ChromiumPrinter, startChromiumPrinter } from '../helpers/chromium-printer'
import { exportPacks } from '../helpers/packs'
import { readPdf } from '../helpers/read-pdf'
import {
  acceptedRecord,
  blankRecord,
  concernRecord,
  operationFields,
  takeLive,
  venueFields,
} from '../helpers/records'
import { type TestServices, testClock, unlockedServices } from '../helpers/test-register'

/*
 * DESIGN 7: a venue on contact hold is out of every pack, bulk action and reminder. Every channel there is stands
 * below: it is tried, or it says why nothing can reach a venue through it. A channel that is new fails the first
 * test until it is one or the other. Each trial is also made with the same venue released: it must be in it then.
 */

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
})
afterAll(() => chromium.quit())

const HELD = 'Zephyr Lodge'
const HELD_MAIL = 'zephyr@example.org'

interface World {
  readonly desk: TestServices
  /** The venue on contact hold, and one that is not. */
  readonly venueId: string
  readonly otherId: string
  readonly operationId: string
  /** The visit that was its second "not yet" in a row. */
  readonly visitId: string
  readonly ownerId: string
  readonly progress: PackBatch[]
}

/** A venue about which everything is due: packs, training, a re-test, a repeat, an action; then a real concern. */
async function world(released = false): Promise<World> {
  const progress: PackBatch[] = []
  const desk = await unlockedServices({
    printer: chromium.printer,
    now: testClock('2027-08-10T12:00:00Z').now,
    onPackProgress: (step) => progress.push(step),
  })
  await desk.settings.saveForceProfile({
    force: 'Northshire Police',
    division: 'Northmere Division',
    team: 'Licensing team',
    operationName: 'Operation Makesafe',
    codeWord: 'Makesafe',
    channels: [
      { name: 'Emergency', number: '999', when: 'Now', verifiedOn: '2027-08-01', kind: 'other', towns: '' },
    ],
    contactName: '',
    contactPhone: '',
    contactEmail: '',
    senderEmail: '',
    dutyToRefer: '',
    parentsPage: '',
    forcePage: '',
    protectiveMarking: '',
  })
  const manager = { role: 'General manager', name: '', email: HELD_MAIL, isPackRecipient: true }
  const { id: venueId } = await desk.venues.create(venueFields(HELD, { contacts: [manager] }))
  const { id: otherId } = await desk.venues.create(venueFields('Alder House Hotel'))
  const training = { trainingOffered: 'yes', trainingAccepted: 'yes' } as const
  const accepted = { ...acceptedRecord, ...training }
  const untested = { ...blankRecord, status: 'not_testable', statusReason: 'Full' } as const

  const night = async (day: string, venueIds: string[], records: readonly (typeof blankRecord)[]) => {
    const draft = await desk.operations.create(await operationFields(desk, { day }))
    const plan = { operationId: draft.id, venueIds, firstSlot: '18:10', minutesBetween: 20 }
    await desk.operations.addVisits(plan)
    await takeLive(desk, draft)
    const { visits } = await desk.operations.read({ id: draft.id })
    for (const [i, { id, version }] of visits.entries()) {
      await desk.visits.record({ ...(records[i] ?? blankRecord), id, version })
    }
    return { operationId: draft.id, visitId: visits.find((visit) => visit.venueId === venueId)?.id ?? '' }
  }
  await night('2026-12-12', [venueId], [accepted])
  const { operationId, visitId } = await night('2027-01-09', [otherId, venueId], [untested, accepted])
  const ownerId = (await desk.followUp.listChoices()).owners[0]?.id ?? ''
  const action = { what: 'Ring', venueId, operationId: null, ownerId, dueOn: '2027-08-01' }
  await desk.followUp.addAction(action)
  await night('2027-08-09', [venueId], [concernRecord])
  const { venue } = await desk.venues.read({ id: venueId })
  if (venue.contactHoldSince === null) throw new Error('a live concern puts the venue on hold')
  if (released) await desk.venues.releaseContactHold({ id: venueId, version: venue.version })
  return { desk, venueId, otherId, operationId, visitId, ownerId, progress }
}

/** Whether it went through: a refusal that names the contact hold is "no", any other is a fault of the trial. */
async function wentThrough(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run()
    return true
  } catch (error) {
    if (/on contact hold/i.test(String(error))) return false
    throw error
  }
}

const addVisits = async (
  { desk }: World,
  venueIds: string[],
  draw?: { seed: number; by: 'none'; frame: string[] },
) => {
  const { id } = await desk.operations.create(await operationFields(desk, { day: '2027-09-01' }))
  const plan = { operationId: id, venueIds, firstSlot: '18:10', minutesBetween: 20 }
  return wentThrough(() => desk.operations.addVisits(draw ? { ...plan, draw } : plan))
}

const training = {
  stage: 'booked',
  on: '2027-09-01',
  attendees: null,
  byRole: 'Licensing officer',
  trainer: null,
} as const
const onBoard =
  (list: 'actions' | 'training' | 'retests' | 'repeats') =>
  async ({ desk, venueId }: World) =>
    (await desk.followUp.read())[list].some((row) => row.venueId === venueId)

/** Every file of a folder, as text. */
async function textsIn(folder: string): Promise<string> {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
  const texts = await Promise.all(
    files.map(async (file) => {
      if (file.endsWith('.pdf'))
        return (await readPdf(new Uint8Array(readFileSync(join(folder, file))))).pages.join('\n')
      return /\.(eml|json|txt)$/.test(file) ? readFileSync(join(folder, file), 'utf8') : file
    }),
  )
  return [...files, ...texts].join('\n')
}

type Trial = (world: World) => Promise<boolean>

/** A pack of the venue with a draft in its folder, marked as sent before it went on hold; its id. */
async function sentPack({ desk, operationId, venueId, visitId }: World): Promise<string> {
  const { raw } = desk.session.require().open
  const author = raw.prepare('select id from users').pluck().get()
  const at = '2027-08-01T10:00:00Z'
  const folder = join(desk.dataFolder, 'made before')
  mkdirSync(folder)
  writeFileSync(join(folder, 'E-mail draft.eml'), 'Subject: made before')
  const files = JSON.stringify([{ name: 'E-mail draft.eml', bytes: 20, sha256: '0' }])
  raw
    .prepare(
      `insert into disclosures (id, created_at, created_by, updated_at, updated_by, version, operation_id,
        venue_id, items, recipients, files, folder) values (?, ?, ?, ?, ?, 1, ?, ?, '[]', '[]', ?, ?)`,
    )
    .run(visitId, at, author, at, author, operationId, venueId, files, folder)
  await desk.replies.record({ ids: [visitId], kind: 'sent', on: '2027-08-02', note: '' })
  return visitId
}

/** Whether the venue is in it, for each channel through which something could reach it. */
const TRIALS = {
  'operations:add-visits': {
    'chosen by hand': (at) => addVisits(at, [at.venueId]),
    'drawn at random': async (at) =>
      // The frame holds both, whichever of them is drawn.
      (
        await Promise.all(
          [at.venueId, at.otherId].map((id) =>
            addVisits(at, [id], { seed: 1, by: 'none', frame: [at.venueId, at.otherId] }).catch(
              (error) => !/have changed since/.test(String(error)),
            ),
          ),
        )
      ).includes(true),
  },
  'packs:preview': {
    'the list of recipients': async ({ desk, operationId, venueId }) =>
      (await desk.packs.preview({ operationId })).recipients.some(
        (one) => one.venueId === venueId && one.blocks.length === 0,
      ),
  },
  'packs:export': {
    'packs, letters and e-mail drafts': async ({ desk, operationId, venueId, otherId }) => {
      const { made } = await exportPacks(
        desk,
        { operationId },
        [venueId, otherId],
        ['staff-poster', 'outcome-letter'],
      )
      expect(made.length).toBeGreaterThan(0)
      const texts = await textsIn(join(desk.dataFolder, 'documents'))
      expect(texts.includes('Alder House Hotel')).toBe(true)
      return texts.includes(HELD) || texts.includes('ZephyrLodge') || texts.includes(HELD_MAIL)
    },
    'a disclosure in the register': async ({ desk, operationId, venueId, otherId }) => {
      await exportPacks(desk, { operationId }, [venueId, otherId], ['staff-poster', 'outcome-letter'])
      return (await desk.replies.list()).some(({ venueName }) => venueName === HELD)
    },
  },
  'packs:render': {
    'a document to look at': ({ desk, operationId, venueId }) =>
      wentThrough(() =>
        desk.packs.render({
          scope: { operationId },
          venueId,
          item: { document: 'outcome-letter', language: 'en' },
        }),
      ),
  },
  'packs:retry': {
    'what did not work the first time': async ({ desk, operationId, venueId, otherId }) => {
      await exportPacks(desk, { operationId }, [venueId, otherId], ['outcome-letter'])
      await desk.packs.retry().catch(() => undefined)
      return (await desk.replies.list()).some(({ venueName }) => venueName === HELD)
    },
  },
  'replies:draft-chase': {
    'a reminder': async (at) => {
      const id = await sentPack(at)
      return wentThrough(() => at.desk.replies.draftChase({ id }))
    },
  },
  'replies:record': {
    'a booking': async (at) => {
      const ids = [await sentPack(at)]
      const booking = { ids, kind: 'training_booked', on: '2027-09-20', note: '' } as const
      return wentThrough(() => at.desk.replies.record(booking))
    },
  },
  'replies:open-drafts': {
    'a draft that was made before': async (at) => {
      const id = await sentPack(at)
      return wentThrough(() => at.desk.replies.openDrafts({ id }))
    },
  },
  'papers:make': {
    'papers that name it without a warning to ask a sergeant': async ({ desk, operationId }) => {
      const { folder } = await desk.papers.make({ operationId })
      const texts = await textsIn(folder)
      expect(texts.includes('ZephyrLodge')).toBe(true)
      return !texts.includes('Contacthold.Askasergeantbeforegoing.')
    },
  },
  'follow-up:read': {
    actions: onBoard('actions'),
    'training to arrange': onBoard('training'),
    're-tests that are due': onBoard('retests'),
    'repeats to decide': onBoard('repeats'),
  },
  'follow-up:count': {
    'the number in the rail': async ({ desk }) => (await desk.followUp.count()).waiting > 0,
  },
  'follow-up:list-choices': {
    'the venues to choose from': async ({ desk, venueId }) =>
      (await desk.followUp.listChoices()).venues.some(({ id }) => id === venueId),
  },
  'follow-up:record-training': {
    'a booking': ({ desk, venueId }) =>
      wentThrough(() => desk.followUp.recordTraining({ ...training, venueId })),
  },
  'follow-up:add-action': {
    'something to do': ({ desk, venueId, ownerId }) =>
      wentThrough(() =>
        desk.followUp.addAction({
          what: 'Write',
          venueId,
          operationId: null,
          ownerId,
          dueOn: '2027-09-01',
        }),
      ),
  },
  'follow-up:decide-repeat': {
    'a licensing meeting': ({ desk, venueId, visitId, ownerId }) =>
      wentThrough(() =>
        desk.followUp.decideRepeat({
          venueId,
          visitId,
          decision: 'licensing_meeting',
          ownerId,
          dueOn: '2027-09-01',
        }),
      ),
  },
  'home:read': {
    'what needs somebody today': async ({ desk }) => {
      const { needs } = await desk.home.read()
      const reminders = ['overdue-actions', 'training', 'retests', 'repeats']
      return needs.some(({ kind }) => reminders.includes(kind))
    },
    'packs to make': async ({ desk }) => {
      const { needs } = await desk.home.read()
      const counts = needs.map((need) => (need.kind === 'packs' ? need.count : 0))
      // The other venue waits for its poster in either case.
      return counts.reduce((sum, count) => sum + count, 0) > 1
    },
  },
} satisfies Partial<Record<ChannelName, Readonly<Record<string, Trial>>>>

const MACHINE = 'about the register or this computer, no venue'
const LIBRARY = 'versions of scenarios and rules; visits only as counts'
const SETTING = 'a setting, no venue'
const WORDING = 'wording of documents, no venue'
const STATUS = 'moves an operation of the team; nothing goes to a venue'
const PLAN = 'months and areas, no venue'
const CADET = 'about young people; a venue is named inside the register only, as one they do not go to'
const ADULT = 'vetting and training of officers by number, no venue'
const RECORD = 'keeps what was seen or heard, inside the team'

/** Why nothing can reach a venue through these. */
const NOT_TRIED: Readonly<Partial<Record<ChannelName, string>>> = {
  'register:read-state': MACHINE,
  'register:create': MACHINE,
  'register:unlock': MACHINE,
  'register:recover': MACHINE,
  'register:lock': MACHINE,
  'register:choose-folder': MACHINE,
  'users:list': MACHINE,
  'users:add': MACHINE,
  'audit:read': MACHINE,
  'settings:read-force-profile': SETTING,
  'settings:save-force-profile': SETTING,
  'settings:read-operation-rules': SETTING,
  'settings:save-operation-rules': SETTING,
  'settings:list-logos': SETTING,
  'settings:save-logos': SETTING,
  'settings:read-packs': SETTING,
  'settings:save-packs': SETTING,
  'settings:read-pack-choices': SETTING,
  'settings:save-pack-choices': SETTING,
  'settings:read-follow-up': SETTING,
  'settings:save-follow-up': SETTING,
  'venues:list': 'shows each venue with its hold, for whoever chooses',
  'venues:read': 'shows one venue with its hold',
  'venues:create': 'a new venue has no hold',
  'venues:update': 'changes a venue; that it releases none is tried below',
  'venues:release-contact-hold': 'ends a hold; who may is tried below',
  'venues:preview-import': 'reads a file',
  'venues:import': 'adds venues and leaves those that are known alone',
  'operations:list': STATUS,
  'operations:read': STATUS,
  'operations:list-choices': LIBRARY,
  'operations:create': STATUS,
  'operations:update': STATUS,
  'operations:remove-visit': STATUS,
  'operations:go-live': STATUS,
  'operations:record-clearances': STATUS,
  'operations:approve': STATUS,
  'operations:withdraw-approval': STATUS,
  'operations:start-debriefing': STATUS,
  'operations:close': STATUS,
  'operations:reopen': STATUS,
  'operations:cancel': STATUS,
  'operations:read-draws': 'seeds and totals of draws that were taken',
  'operations:read-forward-plan': PLAN,
  'operations:add-intention': PLAN,
  'operations:change-intention': PLAN,
  'operations:remove-intention': PLAN,
  'operations:set-intention-done': PLAN,
  'sessions:add': STATUS,
  'sessions:change': STATUS,
  'sessions:remove': STATUS,
  'sessions:add-team': STATUS,
  'sessions:change-team': STATUS,
  'sessions:remove-team': STATUS,
  'sessions:place-visit': STATUS,
  'adults:list': ADULT,
  'adults:save': ADULT,
  'cadets:list': CADET,
  'cadets:read': CADET,
  'cadets:create': CADET,
  'cadets:update': CADET,
  'cadets:withdraw': CADET,
  'cadets:confirm-age': CADET,
  'cadets:record-consent': CADET,
  'cadets:withdraw-consent': CADET,
  'cadets:record-agreement': CADET,
  'cadets:withdraw-agreement': CADET,
  'cadets:check': CADET,
  'assignments:read-board': CADET,
  'assignments:assign': CADET,
  'assignments:change': CADET,
  'assignments:remove': CADET,
  'assignments:check-again': CADET,
  'assignments:override': CADET,
  'assignments:plan': CADET,
  'cadets:read-hours': CADET,
  'cadets:list-reviews': CADET,
  'cadets:keep': CADET,
  'cadets:anonymise': CADET,
  'welfare:read': CADET,
  'welfare:record': CADET,
  'welfare:add-check': CADET,
  'welfare:remove-check': CADET,
  'visits:record': RECORD,
  'visits:explain-no-debrief': RECORD,
  'visits:add-later-report': RECORD,
  'visits:remove-later-report': RECORD,
  'trends:read-breakdowns': 'counts, and towns only inside the team',
  'trends:read': 'rates of operations, no venue',
  'packs:cancel': 'stops an export',
  'packs:choose-folder': MACHINE,
  'packs:open-folder': 'shows a folder on this computer',
  'packs:read-batch': 'how far a run is',
  'replies:list': 'the record of packs that were made',
  'replies:open-folder': 'shows a folder on this computer',
  'replies:open-chase': 'opens a reminder that was drafted before',
  'replies:delete-folder': 'deletes files on this computer',
  'pack-texts:list-languages': WORDING,
  'pack-texts:list': WORDING,
  'pack-texts:save': WORDING,
  'pack-texts:check': WORDING,
  'follow-up:set-action-status': 'marks what somebody did',
  'library:list': LIBRARY,
  'library:save-scenario': LIBRARY,
  'library:save-pass-rule': LIBRARY,
  'library:retire-scenario': LIBRARY,
  'library:retire-pass-rule': LIBRARY,
  'library:try-pass-rule': LIBRARY,
  'papers:sign-back': 'accounts for paper inside the team',
  'papers:explain-missing': 'accounts for paper inside the team',
  'papers:read-made': 'file names and pages of papers that were made',
  'papers:open-folder': 'shows a folder on this computer',
}

it('is thought of for every channel, once', () => {
  expect([...Object.keys(TRIALS), ...Object.keys(NOT_TRIED)].sort()).toEqual([...CHANNELS].sort())
})

const ALL = Object.entries(TRIALS).flatMap(([channel, trials]) =>
  Object.entries(trials).map(([what, trial]): [string, string, Trial] => [channel, what, trial]),
)

describe.each(ALL)('%s: %s', { timeout: 60_000 }, (_channel, _what, trial) => {
  it('has no venue on contact hold in it', async () => {
    expect(await trial(await world())).toBe(false)
  })

  it('has the same venue in it once a sergeant has released it', async () => {
    expect(await trial(await world(true))).toBe(true)
  })
})

describe('papers for a night with a venue on contact hold', { timeout: 60_000 }, () => {
  it('are addressed to nobody: no draft, no letter, no contact', async () => {
    const { desk, operationId } = await world()
    const { folder, papers } = await desk.papers.make({ operationId })
    expect(readdirSync(folder).toSorted()).toEqual(
      [...papers.map(({ fileName }) => fileName), 'manifest.json'].toSorted(),
    )
    const texts = await textsIn(folder)
    expect(texts).not.toContain('@')
    // The one letter among the papers is to parents.
    expect(texts).not.toMatch(/Dear(?!parentorguardian)/)
  })

  it('warn wherever they name it', async () => {
    const { desk, operationId } = await world()
    const { folder, papers } = await desk.papers.make({ operationId })
    const naming: string[] = []
    for (const { fileName } of papers) {
      const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, fileName))))
      const text = pages.join('')
      if (!text.includes('ZephyrLodge')) continue
      naming.push(fileName)
      expect(text, fileName).toContain('Contacthold.Askasergeantbeforegoing.')
    }
    expect(naming.length).toBeGreaterThan(1)
  })
})

describe('an export under way', { timeout: 60_000 }, () => {
  it('leaves out a venue that goes on hold while the pack before it is made', async () => {
    const { desk, operationId, venueId, otherId, visitId, progress } = await world(true)
    const { visits } = await desk.operations.read({ id: operationId })
    const version = visits.find(({ id }) => id === visitId)?.version ?? 0
    let recorded: Promise<unknown> | undefined
    progress.push = () => {
      recorded ??= desk.visits.record({ ...concernRecord, id: visitId, version })
      return 1
    }
    const result = await exportPacks(desk, { operationId }, [otherId, venueId], ['staff-poster'])
    await recorded
    expect(result).toMatchObject({
      made: [{ venueName: 'Alder House Hotel' }],
      problems: [{ venueName: HELD }],
    })
    expect(readdirSync(result.folder)).toEqual(['Alder House Hotel'])
  })
})

describe('a hold', () => {
  const seen = async ({ desk, venueId }: World) => (await desk.venues.read({ id: venueId })).venue
  const frame = { origin: TRUSTED_ORIGIN, parent: null }

  it('is ended by a sergeant alone, through the door', async () => {
    const at = await world()
    const { id, version } = await seen(at)
    expect(ALL_CONTRACTS.find(({ channel }) => channel === 'venues:release-contact-hold')?.access).toBe(
      'sergeant',
    )
    const ask = async (role: 'officer' | 'sergeant') => {
      const doors = new Map<string, (event: unknown, input: unknown) => Promise<Envelope<unknown>>>()
      const ipc = { handle: (channel: string, door: never) => void doors.set(channel, door) }
      const log = { surprise: () => undefined }
      registerHandlers(
        createHandle({ ipc, role: () => role, consult: at.desk.session.consult, log }),
        at.desk,
      )
      return doors.get('venues:release-contact-hold')?.({ senderFrame: frame }, { id, version })
    }
    expect(await ask('officer')).toMatchObject({ ok: false, error: { kind: 'rule' } })
    expect((await seen(at)).contactHoldSince).not.toBeNull()
    expect(await ask('sergeant')).toMatchObject({ ok: true })
    expect((await seen(at)).contactHoldSince).toBeNull()
  })

  it('outlives a change of the venue, an import, and a visit that is a test again', async () => {
    const at = await world()
    const venue = await seen(at)
    await at.desk.venues.update({ ...venue, name: 'Zephyr House', contactHoldSince: null } as typeof venue)
    const { operations } = at.desk
    const [last] = await operations.list({ ruleId: null })
    const { visits } = await operations.read({ id: last?.id ?? '' })
    const [concern] = visits
    expect(concern?.status).toBe('live_concern')
    await at.desk.visits.record({ ...acceptedRecord, id: concern?.id ?? '', version: concern?.version ?? 0 })
    expect((await seen(at)).contactHoldSince).toBe(venue.contactHoldSince)
  })
})
