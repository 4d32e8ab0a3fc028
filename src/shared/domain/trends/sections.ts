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

/** Hours in the order of a night: what is after midnight comes last. */
export const inNightOrder = (cells: readonly Cell<string>[]): readonly Cell<string>[] =>
  cells.toSorted((a, b) => nightHour(a.value) - nightHour(b.value))

const nightHour = (hour: string): number => (Number(hour) < 6 ? Number(hour) + 24 : Number(hour))
