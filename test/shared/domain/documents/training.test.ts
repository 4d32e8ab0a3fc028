import { groupChannels } from '@shared/domain/documents/channel-groups'
import { CHANNEL_KINDS } from '@shared/domain/documents/channel-kind'
import { undrawable } from '@shared/domain/documents/document-text'
import { buildHandbook } from '@shared/domain/documents/handbook'
import { trainingFor } from '@shared/domain/documents/pack-wording'
import { buildQuiz, buildQuizAnswers, letterOf } from '@shared/domain/documents/quiz'
import { buildTrainerNotes } from '@shared/domain/documents/trainer-notes'
import { trainerNotesWording, trainingWording } from '@shared/domain/documents/training-wording'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { force, venue } from '../../../helpers/pack-fixtures.ts'
import { library, textsIn, wording } from '../../../helpers/pack-wording.ts'

const contextFor = (type: (typeof VENUE_TYPES)[number]) => ({
  venue: { ...venue, type },
  ...{ force, wording, proof: null },
})
const BUILDERS = {
  handbook: buildHandbook,
  'trainer-notes': buildTrainerNotes,
  quiz: buildQuiz,
  'quiz-answers': buildQuizAnswers,
} as const
const everyModel = Object.entries(BUILDERS).flatMap(([name, build]) =>
  VENUE_TYPES.map((type) => ({ name, type, build })),
)

describe('training material', () => {
  it.each(everyModel)('has in the $name for $type no word a venue must not read', ({ type, build }) => {
    const text = textsIn(build(contextFor(type))).join('\n')
    expect(text).not.toMatch(/\bfail(s|ed|ing|ure)?\b|\bpass(ed|es|ing)?\b|cadet|decoy|please/i)
    expect(text).not.toMatch(/[{}]/)
    expect(undrawable(text.replaceAll('\n', ' '))).toEqual([])
  })

  it.each(everyModel)('names in the $name for $type no venue, and nothing planted beside it', (one) => {
    const marker = 'ZQX-PLANTED'
    const secrets = {
      cadet: marker,
      officers: [marker],
      scenario: { cues: [marker] },
      notes: marker,
      otherVenue: marker,
      plannedDay: marker,
    }
    const planted = {
      ...secrets,
      venue: { ...secrets, name: marker, type: one.type, address: marker, town: marker, postcode: marker },
      visit: secrets,
      training: secrets,
      force: {
        ...secrets,
        ...force,
        channels: force.channels.map((channel) => ({ ...secrets, ...channel, verifiedOn: marker })),
      },
      ...{ wording, proof: null },
    }
    expect(JSON.stringify(one.build(planted))).not.toContain(marker)
    expect(JSON.stringify({ ...one.build(planted), venue: planted.venue })).toContain(marker)
  })

  it('is the same for every type that a file serves, so that it is made once', () => {
    expect(buildHandbook(contextFor('hotel'))).toEqual(buildHandbook(contextFor('guest_house')))
    expect(buildHandbook(contextFor('hotel'))).not.toEqual(buildHandbook(contextFor('taxi')))
  })

  it.each(VENUE_TYPES)('numbers the sources of the handbook for %s as they are cited', (type) => {
    const { references, ...rest } = buildHandbook(contextFor(type))
    const cited = notesIn(rest)
    const first = cited.filter((note, at) => cited.indexOf(note) === at)
    const story = [...references.case.matchAll(/\d+/g)].map(([number]) => Number(number))
    const all = [...new Set([...first, ...story])].toSorted((a, b) => a - b)
    expect(all).toEqual(references.sources.map((_, at) => at + 1))
    expect(references.sources.map(({ address }) => address)).not.toContain(null)
    expect(story.length).toBeGreaterThanOrEqual(2)
  })

  it.each(VENUE_TYPES)('tells at %s of every step, the code word and every channel', (type) => {
    const { steps, report, pullOut } = buildHandbook(contextFor(type))
    expect(steps.steps.map(({ picture }) => picture)).toEqual(
      expect.arrayContaining(['phone', 'pen', 'camera']),
    )
    expect(report.groups.flatMap(({ channels }) => channels.map(({ number }) => number))).toEqual([
      '999',
      '101',
      '01632 960555',
    ])
    expect(report.codeWord.word).toBe('Operation Makesafe')
    expect(pullOut.first.number).toBe('999')
    expect(pullOut.say.sentences[0]).toBe('“Operation Makesafe.”')
  })

  it('leaves out what a force has not got', () => {
    const bare = { ...force, dutyToRefer: '', parentsPage: '', forcePage: '' }
    expect(buildHandbook({ ...contextFor('hotel'), force: bare }).care.lines).toEqual([])
    expect(buildHandbook(contextFor('hotel')).care.lines).toHaveLength(3)
  })
})

describe('the handbook of a town', () => {
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
  const here = {
    ...force,
    channels: [council('Far', 'Eastwick'), council('Near', 'Northmere'), ...force.channels],
  }

  it('leaves out the councils of other towns, in its list and on the page to take out', () => {
    const { report, pullOut } = buildHandbook({ ...contextFor('hotel'), force: here })
    const listed = report.groups.flatMap(({ channels }) => channels.map(({ name }) => name))
    expect(listed.toSorted()).toEqual(['Near', ...force.channels.map(({ name }) => name)].toSorted())
    expect([pullOut.first, ...pullOut.others].map(({ name }) => name)).toEqual([
      'Near',
      ...force.channels.map(({ name }) => name),
    ])
    const elsewhere = { ...contextFor('hotel').venue, town: 'Saltby' }
    const other = buildHandbook({ ...contextFor('hotel'), venue: elsewhere, force: here })
    expect(other.report.groups.flatMap(({ channels }) => channels)).toHaveLength(force.channels.length)
  })
})

describe('the team’s own words in the handbook', () => {
  const withOwn = (handbook: string) =>
    buildHandbook({ ...contextFor('hotel'), wording: { ...wording, local: { ...wording.local, handbook } } })

  it('have a heading and are nowhere where there are none', () => {
    expect(withOwn(' Next open\ntraining: 4 March ').local).toEqual({
      heading: 'From your local team',
      text: 'Next open training: 4 March',
    })
    expect(withOwn('').local).toBe(null)
    expect(withOwn(' \n ').local).toBe(null)
  })
})

describe('channels by when they are used', () => {
  const words = wording.handbook.report
  const channels = CHANNEL_KINDS.map((kind) => ({
    name: kind,
    number: `01632 9600${CHANNEL_KINDS.indexOf(kind)}`,
    when: 'When it fits',
    verifiedOn: null,
    kind,
    towns: kind === 'social_care' ? 'Northmere, Eastwick' : '',
  }))

  it('loses none and shows none twice', () => {
    const shown = groupChannels(channels, words).flatMap((group) => group.channels.map(({ name }) => name))
    expect(shown.toSorted()).toEqual(CHANNEL_KINDS.toSorted())
  })

  it('puts danger first, says for which towns, and leaves an empty group out', () => {
    const groups = groupChannels(channels, words)
    expect(groups.map(({ heading }) => heading)).toEqual(Object.values(words.groups))
    expect(groups[0]?.channels[0]?.name).toBe('emergency')
    expect(groups.flatMap((group) => group.channels).find(({ name }) => name === 'social_care')?.towns).toBe(
      'For Northmere, Eastwick',
    )
    expect(groupChannels(channels.slice(0, 1), words).map(({ heading }) => heading)).toEqual([
      'In danger now',
    ])
  })
})

describe('quiz', () => {
  it.each(VENUE_TYPES)('has ten questions for %s, each with one right answer and a source', (type) => {
    const quiz = buildQuiz(contextFor(type))
    const answers = buildQuizAnswers(contextFor(type))
    const worded = [...wording.quiz.before, ...trainingFor(wording, type).quiz, ...wording.quiz.after]
    expect(quiz.questions).toHaveLength(10)
    expect(answers.questions.map(({ ask }) => ask)).toEqual(quiz.questions.map(({ ask }) => ask))
    for (const [at, { choices }] of quiz.questions.entries()) {
      const answer = answers.questions[at]
      expect(choices.filter((choice) => choice === answer?.right)).toHaveLength(1)
      expect(letterOf(choices.indexOf(answer?.right ?? ''))).toBe(answer?.letter)
      expect(worded[at]?.why.sources.length).toBeGreaterThan(0)
      expect(answer?.why.text).toBe(worded[at]?.why.text)
    }
  })

  it.each(VENUE_TYPES)('cannot be guessed for %s by where the right answer stands', (type) => {
    const letters = buildQuizAnswers(contextFor(type)).questions.map(({ letter }) => letter)
    for (const letter of ['A', 'B', 'C']) {
      expect(letters.filter((one) => one === letter).length).toBeLessThanOrEqual(5)
    }
    expect(new Set(letters).size).toBeGreaterThanOrEqual(3)
  })

  it('does not give its answers away', () => {
    const quiz = buildQuiz(contextFor('hotel'))
    expect(Object.keys(quiz.questions[0] ?? {})).toEqual(['ask', 'choices'])
    expect(JSON.stringify(quiz)).not.toContain(trainingFor(wording, 'hotel').quiz[0]?.why.text)
  })

  it('asks for no name', () => {
    expect(buildQuiz(contextFor('hotel')).details.join(' ')).not.toMatch(/name/i)
  })

  it.each([
    ['an answer that is no choice', { answer: 5 }],
    ['the same choice twice', { choices: ['A', 'A', 'B'] }],
    ['no source', { why: { text: 'Because', sources: [] } }],
  ])('is refused with %s', (_, change) => {
    const file = structuredClone(library.files['training/takeaway']) as { quiz: object[] }
    expect(trainingWording.safeParse(file).success).toBe(true)
    file.quiz[0] = { ...file.quiz[0], ...change }
    expect(trainingWording.safeParse(file).success).toBe(false)
  })
})

describe('trainer’s notes', () => {
  it('take an hour, each part where the one before it ends', () => {
    const { parts } = buildTrainerNotes(contextFor('hotel')).plan
    expect(parts[0]?.from).toBe(0)
    for (const [at, part] of parts.slice(1).entries()) {
      expect(part.from).toBe((parts[at]?.from ?? 0) + (parts[at]?.minutes ?? 0))
    }
    const last = parts.at(-1)
    expect((last?.from ?? 0) + (last?.minutes ?? 0)).toBe(60)
  })

  it('are refused where they do not', () => {
    const words = structuredClone(wording['trainer-notes'])
    const [first, ...others] = words.plan.parts
    const longer = { ...words, plan: { ...words.plan, parts: [{ ...first, minutes: 6 }, ...others] } }
    expect(trainerNotesWording.safeParse(words).success).toBe(true)
    expect(trainerNotesWording.safeParse(longer).success).toBe(false)
  })

  it('say what to do when somebody tells that it happened to them', () => {
    expect(buildTrainerNotes(contextFor('taxi')).told.statements.length).toBeGreaterThanOrEqual(4)
  })
})

function notesIn(value: unknown): readonly number[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'notes' && Array.isArray(inner) ? inner : notesIn(inner),
  )
}
