import { buildCertificate } from '@shared/domain/documents/certificate'
import { buildDeskChecklist } from '@shared/domain/documents/desk-checklist'
import type { DocumentContext } from '@shared/domain/documents/document-source'
import { buildGuestPoster } from '@shared/domain/documents/guest-poster'
import { buildInvitationLetter } from '@shared/domain/documents/invitation-letter'
import type { LetterSource } from '@shared/domain/documents/outcome-letter'
import { buildOutcomeLetter } from '@shared/domain/documents/outcome-letter'
import { buildChaseEmail, buildPackEmail } from '@shared/domain/documents/pack-email'
import { buildReceptionPoster } from '@shared/domain/documents/reception-poster'
import { buildIncidentLog, buildRefusalLog, buildTrainingRegister } from '@shared/domain/documents/registers'
import { buildStaffPoster } from '@shared/domain/documents/staff-poster'
import { buildTrainingDeck } from '@shared/domain/documents/training-deck'
import { describe, expect, it } from 'vitest'
import { logos } from '../../../helpers/logos.ts'
import { force, venue, visits } from '../../../helpers/pack-fixtures.ts'
import { wording } from '../../../helpers/pack-wording.ts'

/*
 * domain.md 7, "Never in a pack": whatever a careless caller hands over beside the fields a document may show,
 * none of it may come out. The markers are planted at every level of the source.
 */
const MARKER = 'ZQX-PLANTED'
const planted = (what: string) => `${MARKER} ${what}`

const secrets = {
  cadet: planted('cadet C-17'),
  cadets: [{ reference: planted('cadet'), born: '2010-04' }],
  childRole: planted('child role'),
  age: planted('aged 15'),
  cues: [planted('cash')],
  scenario: { name: planted('scenario'), cues: [planted('cue')] },
  metBy: planted('receptionist'),
  debriefWith: planted('duty manager'),
  notes: planted('note'),
  statusReason: planted('handed over'),
  concernTo: planted('handed to'),
  concernIncident: planted('incident'),
  officers: [planted('officer')],
  team: { name: planted('team'), members: [planted('member')] },
  createdBy: planted('user'),
  plannedDay: planted('2027-03-01'),
  otherVenue: planted('another venue'),
  contactHoldSince: planted('hold'),
  riskAssessment: planted('risk'),
  ripa: planted('covert authority'),
}

const source: LetterSource = {
  ...secrets,
  venue: { ...secrets, ...venue },
  visit: {
    ...secrets,
    ...visits.challengedThenAccepted,
    steps: { ...secrets, ...visits.challengedThenAccepted.steps },
    rule: { ...visits.accepted.rule, name: planted('rule name') },
  },
  force: {
    ...secrets,
    ...force,
    channels: force.channels.map((channel) => ({ ...secrets, ...channel, verifiedOn: planted('verified') })),
  },
  day: '2026-12-14',
}

const context: DocumentContext = {
  ...source,
  training: { ...secrets, on: '2026-12-12', attendees: 14, until: '2027-12-12' },
  force: { ...source.force, logos: logos.map((logo) => ({ ...secrets, ...logo })) },
  wording,
  proof: null,
}

/** What any builder made, as it would reach a template. */
const leaks = (model: unknown): boolean => JSON.stringify(model).includes(MARKER)

describe('nothing that may not leave the team', () => {
  it('gets into a letter', () => {
    expect(leaks(buildOutcomeLetter(source, wording))).toBe(false)
  })

  it.each([
    ['a staff poster', buildStaffPoster],
    ['a reception poster', buildReceptionPoster],
    ['a guest poster', buildGuestPoster],
    ['a desk checklist', buildDeskChecklist],
  ])('gets into %s', (_, build) => {
    const training = { ...secrets, on: planted('day'), attendees: 7, until: planted('until') }
    const model = build({ ...source, training, wording, proof: null })
    expect(model).not.toBeNull()
    expect(leaks(model)).toBe(false)
    expect(JSON.stringify(model)).not.toMatch(/Fernbank|Harbourside|Northmere|NM1/)
  })

  it.each([
    ['an invitation', buildInvitationLetter({ ...context, visit: null })],
    ['a certificate', buildCertificate(context)],
    ['a training register', buildTrainingRegister(context)],
    ['a refusal log', buildRefusalLog(context)],
    ['an incident log', buildIncidentLog(context)],
  ])('gets into %s', (_, model) => {
    expect(model).not.toBeNull()
    expect(leaks(model)).toBe(false)
  })

  it('gets into the training slides', () => {
    expect(leaks(buildTrainingDeck({ ...source, wording, proof: null }))).toBe(false)
  })

  it('gets into an e-mail', () => {
    const item = { ...secrets, document: 'outcome-letter', language: 'en' } as const
    const email = { ...source, visitDay: source.visit.day, items: [item], languages: [] }
    expect(leaks(buildPackEmail(email, wording.email))).toBe(false)
    expect(leaks(buildChaseEmail({ ...source, sentOn: '2026-12-14' }, wording.email))).toBe(false)
  })

  it('gets into a register or log, not even the venue and the force', () => {
    const named = JSON.stringify([
      buildTrainingRegister(context),
      buildRefusalLog(context),
      buildIncidentLog(context),
    ])
    expect(named).not.toMatch(/Fernbank|Northmere|Wessmoor|Makesafe|999/)
  })

  it('would be seen, were a builder to hand its source on', () => {
    const leaky = ({ visit, ...rest }: LetterSource) => ({
      ...buildOutcomeLetter({ ...rest, visit }, wording),
      visit,
    })
    expect(leaks(leaky(source))).toBe(true)
  })
})
