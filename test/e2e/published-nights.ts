import { arranged, clock, night, type TypedNight, type TypedNotTestable, times } from './nights.ts'

/*
 * Five published operations (domain.md 1, rows 1, 2, 29, 9 and 26). The number of visits, what came of them and
 * the rule are as published, the day as near as it was; venues, towns, times and all else are invented.
 */

/** What the screens have to say of a published operation. */
interface Published {
  readonly kOfN: string
  /** 95% Wilson: domain.md 8.1 where it stands there, else computed apart from the application. */
  readonly interval: string
  readonly words: string
  readonly marks: string
  /** Out of the completed tests: refused on safeguarding grounds, reported before the debrief. */
  readonly refused: string
  readonly reported: string
  readonly debriefs: string
  /** The same operation looked at under another rule. */
  readonly under: { readonly rule: string; readonly kOfN: string; readonly interval: string }
}

export interface PublishedNight {
  /** Where and when it really was: the published figures are looked up by this. */
  readonly source: string
  readonly towns: readonly { readonly town: string; readonly venues: number }[]
  readonly typed: TypedNight
  readonly says: Published
}

const full = (at: number): TypedNotTestable => ({
  metBy: 'Receptionist',
  arrived: clock(at),
  notTestable: 'full',
})
const nobody = (at: number): TypedNotTestable => ({
  metBy: 'Porter',
  arrived: clock(at),
  notTestable: { reason: 'Nobody there to take a booking' },
})

const WALK_IN = 'Adult with child, walk-in v1'
const ALCOHOL = 'Adult with child, alcohol on show v1'

export const PUBLISHED: readonly PublishedNight[] = [
  {
    source: 'Chesterfield, December 2019',
    towns: [{ town: 'Hallowby', venues: 18 }],
    typed: {
      name: 'Hallowby hotels',
      towns: 'Hallowby',
      searches: ['Hallowby'],
      day: '14 December 2019',
      start: '1700',
      scenario: WALK_IN,
      rule: 'Strict v1',
      firstSlot: '1710',
      minutesBetween: '15',
      arranged: arranged(201, '2 December 2019'),
      visits: night(
        [...times('accepted', 5), 'reported', ...times('accepted', 7), 'reported', ...times('accepted', 4)],
        17 * 60 + 12,
        15,
        () => 'n',
      ),
    },
    says: {
      kOfN: '2 of 18',
      interval: '3.1% to 32.8%',
      words: '2 of 18 responded as expected. If this operation is typical, between 3 and 33 in 100 would.',
      marks: 'As expected 2Not yet 16',
      refused: '2 of 18',
      reported: '2 of 18',
      debriefs: 'Debriefed 18 of 18. Training offered to 18, accepted by 14. Posters left at 18.',
      under: { rule: 'Refused v1', kOfN: '2 of 18', interval: '3.1% to 32.8%' },
    },
  },
  {
    // That most did not respond as expected was published, the count was not: 3 is invented.
    source: 'Bury St Edmunds and Ipswich, 18 September 2021',
    towns: [
      { town: 'Eastermere', venues: 3 },
      { town: 'Marrowfield', venues: 5 },
    ],
    typed: {
      name: 'Two towns, all debriefed',
      towns: 'Eastermere and Marrowfield',
      searches: ['Eastermere', 'Marrowfield'],
      day: '18 September 2021',
      start: '1700',
      scenario: 'Adult with child, room for a few hours v1',
      rule: 'Either v1',
      firstSlot: '1710',
      minutesBetween: '30',
      arranged: arranged(202, '6 September 2021'),
      visits: night(
        [
          'accepted',
          'refusedOnly',
          'accepted',
          'accepted',
          'reported',
          'accepted',
          'refusedOnly',
          'accepted',
        ],
        17 * 60 + 12,
        30,
        () => 'n',
      ),
    },
    says: {
      kOfN: '3 of 8',
      interval: '13.7% to 69.4%',
      words: '3 of 8 responded as expected. If this operation is typical, between 14 and 69 in 100 would.',
      marks: 'As expected 3Not yet 5',
      refused: '3 of 8',
      reported: '1 of 8',
      debriefs: 'Debriefed 8 of 8. Training offered to 8, accepted by 6. Posters left at 8.',
      under: { rule: 'Refused v1', kOfN: '3 of 8', interval: '13.7% to 69.4%' },
    },
  },
  {
    source: 'South Oxfordshire and Vale of White Horse, late 2017',
    towns: [
      { town: 'Dunmallow', venues: 6 },
      { town: 'Vale of Ostrey', venues: 6 },
    ],
    typed: {
      name: 'Two nights, the re-test',
      towns: 'Dunmallow and Vale of Ostrey',
      searches: ['Dunmallow'],
      secondNight: ['Vale of Ostrey'],
      day: '25 November 2017',
      start: '2200',
      scenario: ALCOHOL,
      rule: 'Strict v1',
      firstSlot: '2210',
      minutesBetween: '25',
      arranged: arranged(203, '13 November 2017'),
      // Both nights pass midnight.
      visits: [
        ...night(
          ['accepted', 'refusedOnly', 'accepted', 'refusedOnly', 'refusedOnly', 'accepted'],
          22 * 60 + 12,
          25,
          () => 'y',
        ),
        ...night(
          ['accepted', 'refusedOnly', 'accepted', 'refusedOnly', 'accepted', 'refusedOnly'],
          22 * 60 + 12,
          25,
          () => 'y',
        ),
      ],
    },
    says: {
      kOfN: '0 of 12',
      interval: '0.0% to 24.2%',
      words:
        '0 of 12 responded as expected. That does not mean that nobody ever would: if this operation is typical, up to 22 in 100 would.',
      marks: 'Partly 6Not yet 6',
      refused: '6 of 12',
      reported: '0 of 12',
      debriefs: 'Debriefed 12 of 12. Training offered to 12, accepted by 10. Posters left at 12.',
      under: { rule: 'Refused v1', kOfN: '6 of 12', interval: '25.4% to 74.6%' },
    },
  },
  {
    source: 'Avon and Somerset, 18 March 2023',
    towns: [{ town: 'Quillhaven', venues: 22 }],
    typed: {
      name: 'Quillhaven hotels and guest houses',
      towns: 'Quillhaven',
      searches: ['Quillhaven'],
      day: '18 March 2023',
      start: '1600',
      scenario: WALK_IN,
      rule: 'Refused v1',
      firstSlot: '1610',
      minutesBetween: '15',
      arranged: arranged(204, '6 March 2023'),
      visits: night(
        [
          ...times('accepted', 4),
          'refusedOnly',
          ...times('accepted', 3),
          'refusedNoCash',
          ...times('accepted', 5),
          'refusedOnly',
          'refusedMinimumStay',
          ...times('accepted', 4),
          'refusedOnly',
          'accepted',
        ],
        16 * 60 + 12,
        15,
        () => 'n',
      ),
    },
    says: {
      kOfN: '3 of 22',
      interval: '4.7% to 33.3%',
      words: '3 of 22 responded as expected. If this operation is typical, between 5 and 33 in 100 would.',
      marks: 'As expected 3Not yet 19',
      refused: '3 of 22',
      reported: '0 of 22',
      debriefs: 'Debriefed 22 of 22. Training offered to 22, accepted by 17. Posters left at 22.',
      under: { rule: 'Strict v1', kOfN: '0 of 22', interval: '0.0% to 14.9%' },
    },
  },
  {
    source: 'Banbury, published February 2017',
    towns: [{ town: 'Pennywick', venues: 12 }],
    typed: {
      name: 'Pennywick, half of them full',
      towns: 'Pennywick',
      searches: ['Pennywick'],
      day: '4 February 2017',
      start: '1800',
      scenario: WALK_IN,
      rule: 'Either v1',
      firstSlot: '1810',
      minutesBetween: '20',
      arranged: arranged(205, '23 January 2017'),
      // Every other venue could not be tested: four were full, two had nobody to take a booking.
      visits: night(
        ['accepted', 'accepted', 'refusedOnly', 'accepted', 'accepted', 'accepted'],
        18 * 60 + 12,
        40,
        () => 'n',
      ).flatMap((visit, index) => {
        const next = 18 * 60 + 32 + 40 * index
        return [visit, index < 4 ? full(next) : nobody(next)]
      }),
    },
    says: {
      kOfN: '1 of 6',
      interval: '3.0% to 56.4%',
      words: '1 of 6 responded as expected. If this operation is typical, between 3 and 56 in 100 would.',
      marks: 'As expected 1Not yet 5Not testable 6',
      refused: '1 of 6',
      reported: '0 of 6',
      debriefs: 'Debriefed 6 of 6. Training offered to 6, accepted by 5. Posters left at 6.',
      under: { rule: 'Strict v1', kOfN: '0 of 6', interval: '0.0% to 39.0%' },
    },
  },
]
