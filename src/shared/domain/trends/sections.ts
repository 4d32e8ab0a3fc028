import { VENUE_TYPE_WORDS, type VenueType } from '../venues/venue'
import { CUE_WORDS, CUES, type Cue, type DeskTrained } from '../visits/behaviours'
import type { Cell, GroupCount } from './breakdown'

/** What results can be broken down by. Towns and chains point to venues, so they are for sergeants alone. */
export const SECTIONS = [
  'venue_type',
  'hour',
  'cue',
  'desk_trained',
  'venue_trained',
  'town',
  'operator',
] as const
export type Section = (typeof SECTIONS)[number]

export const SECTION_TITLES: Readonly<Record<Section, string>> = {
  venue_type: 'By type of venue',
  hour: 'By hour of the visit',
  cue: 'By cue that was shown',
  desk_trained: 'By training of the person at the desk',
  venue_trained: 'By training of the venue before the visit',
  town: 'By town',
  operator: 'By chain',
}

/** Sections that a sergeant alone looks at (issue of small places: domain.md 6.4). */
export const SERGEANT_SECTIONS: readonly Section[] = ['town', 'operator']

const DESK_WORDS: Readonly<Record<DeskTrained | '', string>> = {
  yes: 'Trained',
  no: 'Not trained',
  agency: 'Agency staff',
  unknown: 'Not known',
  '': 'Not asked',
}

/** What a value of a section is called on the screen. */
export function valueWords(section: Section, value: string): string {
  switch (section) {
    case 'venue_type':
      return VENUE_TYPE_WORDS[value as VenueType] ?? value
    case 'hour':
      return `${value}:00 to ${value}:59`
    case 'cue':
      return CUE_WORDS[value as Cue] ?? value
    case 'desk_trained':
      return DESK_WORDS[value as DeskTrained | ''] ?? value
    case 'venue_trained':
      return value === 'yes' ? 'Training delivered before' : 'No training before'
    case 'operator':
      return value === '' ? 'No chain entered' : value
    default:
      return value
  }
}

/** A visit shows several cues, so each counts for every cue it showed: these lines overlap and are not compared. */
export function byCue(groups: readonly GroupCount<string>[]): readonly GroupCount<string>[] {
  const shown = groups.map((group) => ({ ...group, cues: JSON.parse(group.value) as Cue[] }))
  return CUES.flatMap((cue) =>
    shown.filter(({ cues }) => cues.includes(cue)).map(({ rule, counts }) => ({ value: cue, rule, counts })),
  )
}

/**
 * The lines in the order they are read in: hours as a night goes, answers and cues as they are listed everywhere, the
 * rest from the highest share down, small cells last because they have none.
 */
export function inOrder(section: Section, cells: readonly Cell<string>[]): readonly Cell<string>[] {
  if (section === 'hour') return cells.toSorted((a, b) => nightHour(a.value) - nightHour(b.value))
  if (section === 'desk_trained') {
    const order = Object.keys(DESK_WORDS)
    return cells.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  }
  if (section === 'venue_trained') return cells.toSorted((a, b) => b.value.localeCompare(a.value))
  if (section === 'cue') return cells
  return cells.toSorted(
    (a, b) =>
      (b.rate?.rate ?? -1) - (a.rate?.rate ?? -1) ||
      b.n - a.n ||
      valueWords(section, a.value).localeCompare(valueWords(section, b.value)),
  )
}

/** Visits after midnight belong to the night before them. */
const nightHour = (hour: string): number => (Number(hour) < 6 ? Number(hour) + 24 : Number(hour))
