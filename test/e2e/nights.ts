/*
 * Three invented operations in the shape of published ones (domain.md 1, rows 1, 2 and 3). Venues and towns
 * are invented; so is every result, the counts apart, which are as published where a count was published.
 */

/** What is typed for one visit, in the order of the result panel. */
export interface TypedVisit {
  readonly metBy: string
  readonly arrived: string
  readonly left: string
  /** The single keys from row 1 to the booking. */
  readonly keys: string
  /** Typed between the keys, where the report asks for minutes. */
  readonly minutes?: string
  readonly booking: string
  readonly debrief: string
  readonly debriefWith: string
  /** Desk person trained, discomfort, training offered (accepted), posters left. */
  readonly debriefKeys: string
}

/** What is typed for a venue that could not be tested: that it said it was full, or a reason in words. */
export interface TypedNotTestable {
  readonly metBy: string
  readonly arrived: string
  readonly notTestable: 'full' | { readonly reason: string }
}

export interface TypedNight {
  readonly name: string
  readonly towns: string
  readonly searches: readonly string[]
  /** What finds the venues of a second night, at the same times a day later. */
  readonly secondNight?: readonly string[]
  readonly day: string
  readonly start: string
  readonly scenario: string
  readonly rule: string
  readonly firstSlot: string
  readonly minutesBetween: string
  readonly arranged: Arranged
  readonly visits: readonly (TypedVisit | TypedNotTestable)[]
}

/** The references under which an invented force files what it arranged. */
interface Arranged {
  readonly riskAssessment: string
  readonly consideredOn: string
  readonly decision: string
  readonly approval: string
  readonly notice: string
}

export const arranged = (number: number, consideredOn: string): Arranged => ({
  riskAssessment: `RA/2026/${number}`,
  consideredOn,
  decision: `POL/${number}`,
  approval: `OPS/2026/${number}`,
  notice: `LOG ${number}`,
})

export const clock = (minutes: number): string => {
  const inDay = minutes % 1440
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}${String(inDay % 60).padStart(2, '0')}`
}

/** Rows 1 to 8: concern, purpose, relationship, ID, child, manager, refused (why), report (when, to, code word). */
const SEEN = {
  accepted: 'nnnnnnnn',
  noticed: 'ynnnnnnn',
  asked: 'nynynnnn',
  challenged: 'ynyynnnn',
  refusedNoCash: 'nnnnnnycn',
  refusedMinimumStay: 'nnnnnnymn',
  refusedOnly: 'ynyynyysn',
  reported: 'ynyyyyyscanyy',
} as const
export type Seen = keyof typeof SEEN

/** Twenty minutes apart, seven minutes at the desk, the debrief a quarter of an hour after leaving. */
export function night(
  seen: readonly Seen[],
  first: number,
  gap: number,
  trained: (index: number) => 'y' | 'n',
) {
  return seen.map((what, index): TypedVisit => {
    const arrived = first + gap * index
    const refused = what.startsWith('refused') || what === 'reported'
    return {
      metBy: index % 3 === 2 ? 'Night manager' : 'Receptionist',
      arrived: clock(arrived),
      left: clock(arrived + 7),
      keys: SEEN[what],
      ...(what === 'reported' ? { minutes: '4' } : {}),
      booking: refused ? 'e' : index % 2 === 0 ? 's' : 'o',
      debrief: clock(arrived + 22),
      debriefWith: 'Duty manager',
      debriefKeys: `${trained(index)}${what === 'noticed' ? 'y' : 'n'}y${index % 4 === 3 ? 'n' : 'y'}y`,
    }
  })
}

export const times = (what: Seen, count: number): Seen[] => Array<Seen>(count).fill(what)

export const NIGHTS: readonly TypedNight[] = [
  {
    name: 'Northmere hotels',
    towns: 'Northmere',
    searches: ['Northmere'],
    day: '7 November 2026',
    start: '1800',
    scenario: 'Adult with child, walk-in v1',
    rule: 'Strict v1',
    firstSlot: '1810',
    minutesBetween: '15',
    arranged: arranged(114, '2 November 2026'),
    visits: night(
      [
        'accepted',
        'reported',
        ...times('accepted', 3),
        'challenged',
        'accepted',
        'noticed',
        ...times('accepted', 2),
        'refusedOnly',
        'accepted',
        'reported',
        'refusedNoCash',
        ...times('accepted', 2),
        'asked',
        'accepted',
      ],
      18 * 60 + 12,
      15,
      (index) => (index === 1 || index === 12 ? 'y' : 'n'),
    ),
  },
  {
    name: 'Two towns, debriefed at once',
    towns: 'Eastwick Quay and Sallowford',
    searches: ['Eastwick Quay', 'Sallowford'],
    day: '14 November 2026',
    start: '1700',
    scenario: 'Adult with child, room for a few hours v1',
    rule: 'Either v1',
    firstSlot: '1710',
    minutesBetween: '30',
    arranged: arranged(121, '9 November 2026'),
    visits: night(
      ['accepted', 'refusedOnly', 'accepted', 'accepted', 'challenged', 'reported', 'accepted', 'noticed'],
      17 * 60 + 12,
      30,
      () => 'n',
    ),
  },
  {
    name: 'Thimbleford, some trained',
    towns: 'Thimbleford',
    searches: ['Thimbleford'],
    day: '21 November 2026',
    start: '1900',
    scenario: 'Adult with child, alcohol on show v1',
    rule: 'Strict v1',
    firstSlot: '1910',
    minutesBetween: '20',
    arranged: arranged(128, '16 November 2026'),
    visits: night(
      [
        'reported',
        'accepted',
        'refusedOnly',
        'reported',
        'challenged',
        'accepted',
        'reported',
        'refusedOnly',
        'noticed',
        'reported',
        'accepted',
        'reported',
      ],
      19 * 60 + 12,
      20,
      (index) => (index % 2 === 0 ? 'y' : 'n'),
    ),
  },
]
