import type { NightSource, NightVisit } from '@shared/domain/documents/night-source'
import { slotsFrom } from '@shared/domain/operations/night-time'
import { viewOf } from '../src/operation-view.ts'
import { force } from './pack-fixtures.ts'

const NAMES = ['Alder House Hotel', 'The Brindle Inn', 'Cutler’s Rest', 'The Fernbank Hotel', 'Gannet Lodge']

/** An invented venue of a night: every name and address is its own. */
const nightVenue = (index: number): NightVisit['venue'] => ({
  name: index < NAMES.length ? (NAMES[index] ?? '') : `Invented Hotel No ${index + 1} Quayside`,
  type: 'hotel',
  address: `${index + 1} Example Row, Harbourside`,
  town: 'Northmere',
  postcode: `NM1 ${index % 10}ZZ`,
})

/** A night with `count` visits from 18:10, `minutes` apart, by one or two teams. */
export function nightOf(
  count: number,
  { teams = ['Team A'], minutes = 15 }: { teams?: readonly string[]; minutes?: number } = {},
): NightSource {
  const { operation } = viewOf([])
  return {
    operation: {
      ...operation,
      start: '18:00',
      finish: '23:30',
      reference: 'OP-2026-001',
      aim: 'To see how far the training has come',
    },
    force,
    madeOn: '2026-12-11',
    madeAt: '16:40',
    visits: slotsFrom('18:10', minutes, count).map((slot, index) => ({
      slot,
      teamName: teams[index % teams.length] ?? '',
      kind: 'test',
      cues: operation.scenario.cues,
      venue: nightVenue(index),
      onContactHold: false,
    })),
  }
}
