import type { NightSource, NightVisit, PaperSource } from '@shared/domain/documents/night-source'
import type { Clearances } from '@shared/domain/operations/gates'
import { slotsFrom } from '@shared/domain/operations/night-time'
import { viewOf } from '../src/operation-view.ts'
import { force } from './pack-fixtures.ts'
import { paperWording } from './paper-wording.ts'

const NAMES = ['Alder House Hotel', 'The Brindle Inn', 'Cutler’s Rest', 'The Fernbank Hotel', 'Gannet Lodge']

/** An invented venue of a night: every name and address is its own. */
const nightVenue = (index: number): NightVisit['venue'] => ({
  name: index < NAMES.length ? (NAMES[index] ?? '') : `Invented Hotel No ${index + 1} Quayside`,
  type: 'hotel',
  address: `${index + 1} Example Row, Harbourside`,
  town: 'Northmere',
  postcode: `NM1 ${index % 10}ZZ`,
})

/** Nothing was arranged yet. */
const noClearances: Clearances = {
  riskAssessment: null,
  riskAssessmentUntil: null,
  confrontation: null,
  youngPersonReason: null,
  authorityBy: null,
  authorityOn: null,
  authorityDecision: null,
  authorityReference: null,
  approverName: null,
  approverRank: null,
  approvalReference: null,
  controlRoomReference: null,
  controlRoomOn: null,
  controlRoomAt: null,
  abortWord: null,
}

interface NightOptions {
  readonly teams?: readonly string[]
  readonly minutes?: number
}

/** A night with `count` visits from 18:10, `minutes` apart, by one or more teams; nothing was arranged yet. */
export function nightOf(count: number, { teams = ['Team A'], minutes = 15 }: NightOptions = {}): NightSource {
  const { operation } = viewOf([])
  return {
    operation: { ...operation, reference: 'OP-2026-001', aim: 'To see how far the training has come' },
    clearances: noClearances,
    truthAboutAge: true,
    force,
    madeOn: '2026-12-11',
    madeAt: '16:40',
    words: paperWording,
    day: '2026-12-12',
    start: '18:00',
    finish: '23:30',
    teams: teams.map((name) => ({ id: name, name, vehicle: null, members: [] })),
    visits: slotsFrom('18:10', minutes, count).map((slot, index) => ({
      position: index + 1,
      slot,
      teamId: teams[index % teams.length] ?? '',
      teamName: teams[index % teams.length] ?? '',
      kind: 'test',
      cues: operation.scenario.cues,
      venue: nightVenue(index),
      onContactHold: false,
      knownFaces: [],
    })),
  }
}

/** The operation of a night, with that session alone or with these. */
export function operationOf(
  { day, start, finish, teams, visits, ...basis }: NightSource,
  sessions: PaperSource['sessions'] = [{ day, start, finish, teams, visits }],
): PaperSource {
  return { ...basis, sessions, setAside: [] }
}
