import { buildTrainingDeck, type TrainingDeck } from '@shared/domain/documents/training-deck'
import { VENUE_TYPES, type VenueType } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { logos } from '../../../helpers/logos.ts'
import { force } from '../../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../../helpers/pack-wording.ts'

const deckOf = (
  venueType: VenueType,
  source: Partial<Parameters<typeof buildTrainingDeck>[0]> = {},
): TrainingDeck =>
  buildTrainingDeck({ venue: { type: venueType, town: 'Northmere' }, force, proof: null, wording, ...source })
const slidesOf = <Kind extends TrainingDeck['slides'][number]['kind']>(deck: TrainingDeck, kind: Kind) =>
  deck.slides.filter(
    (slide): slide is Extract<TrainingDeck['slides'][number], { kind: Kind }> => slide.kind === kind,
  )

describe.each(VENUE_TYPES)('training slides for %s', (venueType) => {
  const deck = deckOf(venueType)
  const training = wording.training.find(({ types }) => types.includes(venueType))

  it('are 14 to 18, each with its own title and with notes', () => {
    expect(deck.slides.length).toBeGreaterThanOrEqual(14)
    expect(deck.slides.length).toBeLessThanOrEqual(18)
    expect(new Set(deck.slides.map(({ title }) => title)).size).toBe(deck.slides.length)
    expect(deck.slides.filter(({ notes }) => notes.length === 0)).toEqual([])
  })

  it('show every sign of every stage once, in its order, at most six on a slide', () => {
    const slides = slidesOf(deck, 'signs')
    expect(slides.flatMap(({ signs }) => signs.map(({ text }) => text))).toEqual(
      training?.handbook.signs.stages.flatMap(({ signs }) => signs.map(({ text }) => text)),
    )
    for (const { signs } of slides) expect(signs.length).toBeLessThanOrEqual(6)
  })

  it('tell the whole case, and say on each slide of it that it is made up', () => {
    const slides = slidesOf(deck, 'case')
    expect(slides.flatMap(({ paragraphs }) => paragraphs)).toEqual(training?.handbook.case.story)
    expect(new Set(slides.map(({ label }) => label))).toEqual(new Set([wording.handbook.case.madeUp]))
  })

  it('keep the answers of the quiz in the notes', () => {
    const quiz = slidesOf(deck, 'quiz')
    expect(quiz.length).toBeGreaterThan(0)
    for (const [i, { options, notes }] of quiz.entries()) {
      const { answer, choices, why } = training?.quiz[i] ?? { answer: 0, choices: [], why: { text: '' } }
      const right = options[answer - 1]
      expect(right?.text).toBe(choices[answer - 1])
      expect(notes[0]).toBe(`Answer: ${right?.letter}. ${right?.text}`)
      expect(notes).toContain(why.text)
    }
  })

  it('follow the outline: what it is, the signs, what to do, whom to call, the case, why it concerns them', () => {
    const order = deck.slides.map(({ kind }) => kind).filter((kind, i, all) => kind !== all[i - 1])
    expect(order).toEqual([
      'title',
      'list',
      'signs',
      'statement',
      'steps',
      'questions',
      'number',
      'case',
      'list',
      'quiz',
      'list',
      'closing',
    ])
  })

  it('have no word that a venue must not read', () => {
    expect(textsIn(deck).join('\n')).not.toMatch(
      /\bfail(s|ed|ing|ure)?\b|\bpass(ed|es|ing)?\b|cadet|decoy|please/i,
    )
  })
})

describe('training slides', () => {
  it('have the force’s first number and its code word where nobody can miss them', () => {
    const [call] = slidesOf(deckOf('hotel'), 'number')
    expect(call?.first.number).toBe('999')
    expect(call?.others.map(({ number }) => number)).toEqual(['101', '01632 960555'])
    expect(call?.codeWord).toBe('Operation Makesafe')
    expect(call?.falseAlarm).toBe(wording.shared.falseAlarm)
  })

  it('are the same for every hotel, so that they are made once', () => {
    expect(deckOf('guest_house')).toEqual(deckOf('hotel'))
    expect(deckOf('taxi')).not.toEqual(deckOf('hotel'))
  })

  it('name where statements come from, and whom to ask', () => {
    const deck = deckOf('hotel')
    const [signs] = slidesOf(deck, 'signs')
    expect(signs?.notes.at(-1)).toMatch(
      /^Where this comes from: Lancashire Constabulary, Operation Makesafe; /,
    )
    expect(slidesOf(deck, 'closing')[0]?.contact).toContain('01632 960123')
  })
})

describe('what a force and a team add to the slides', () => {
  const council = (name: string, towns: string) => ({
    ...{
      name,
      number: '01632 960200',
      when: 'In the daytime',
      verifiedOn: null,
      kind: 'social_care' as const,
      towns,
    },
  })
  const own = { ...wording, local: { ...wording.local, deck: ' Next open\ntraining: 4 March ' } }

  it('are the numbers for the town of the venue', () => {
    const channels = [council('Far', 'Eastwick'), council('Near', 'Northmere'), ...force.channels]
    const [call] = slidesOf(deckOf('hotel', { force: { ...force, channels } }), 'number')
    expect([call?.first, ...(call?.others ?? [])].map((one) => one?.name)).toEqual([
      'Near',
      ...force.channels.map(({ name }) => name),
    ])
  })

  it('are the team’s own words on a slide of their own before the last, where there are some', () => {
    for (const type of VENUE_TYPES) {
      const deck = deckOf(type, { wording: own })
      expect(deck.slides.at(-2)).toEqual({
        ...{ kind: 'local', title: 'From your local team', text: 'Next open training: 4 March' },
        notes: [wording.deck.local.note],
      })
      expect(deck.slides.filter(({ kind }) => kind !== 'local')).toEqual(deckOf(type).slides)
    }
  })

  it('are the force’s logo on the first slide, and not those of its partners', () => {
    const [title] = slidesOf(deckOf('hotel', { force: { ...force, logos } }), 'title')
    expect(title?.logo?.description).toBe('Wessmoor Police')
    expect(slidesOf(deckOf('hotel'), 'title')[0]?.logo).toBe(null)
  })
})
