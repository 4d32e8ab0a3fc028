import { buildCadetBriefing } from '@shared/domain/documents/cadet-briefing'
import type { NightSource } from '@shared/domain/documents/night-source'
import { buildParentLetter } from '@shared/domain/documents/parent-letter'
import { buildRunSheets } from '@shared/domain/documents/run-sheet'
import { buildScenarioCard } from '@shared/domain/documents/scenario-card'
import { CHILD_ROLES, type ChildRole } from '@shared/domain/operations/operation'
import { CUE_WORDS, CUES } from '@shared/domain/visits/behaviours'
import { describe, expect, it } from 'vitest'
import { nightOf, operationOf } from '../../../helpers/night-fixtures.ts'
import { textsIn } from '../../../helpers/pack-wording.ts'
import { fullClearances } from '../../../helpers/records.ts'

const base = nightOf(18, { teams: ['Team A', 'Team B'], minutes: 25 })
const ADULT = 'PC 4127'
const night: NightSource = {
  ...base,
  clearances: { ...fullClearances, authorityBy: 'B. Invented' },
  teams: base.teams.map((team) => ({
    ...team,
    vehicle: 'NM26 EXA',
    members: [{ role: 'lead', adult: ADULT }],
  })),
  operation: {
    ...base.operation,
    scenario: { ...base.operation.scenario, name: 'Quayside cash', cues: [...CUES] },
  },
}
const played = (childRole: ChildRole): NightSource => ({
  ...night,
  operation: { ...night.operation, scenario: { ...night.operation.scenario, childRole } },
})
const papersOf = (source: NightSource) => ({
  card: buildCadetBriefing(source),
  letter: buildParentLetter(operationOf(source)),
})
const textOf = (model: unknown): string => textsIn(model).join('\n')

describe('the papers of a young person', () => {
  it('are there only where a young person takes part', () => {
    const young = CHILD_ROLES.filter((role) => papersOf(played(role)).card !== null)
    expect(young).toEqual(['cadet', 'two_cadets', 'unaccompanied', 'volunteer'])
    expect(CHILD_ROLES.filter((role) => papersOf(played(role)).letter !== null)).toEqual(young)
  })

  it('are not there where no visit is a test', () => {
    const engagement = night.visits.map((visit) => ({ ...visit, kind: 'engagement' }) as const)
    expect(papersOf({ ...night, visits: engagement })).toEqual({ card: null, letter: null })
    const mixed = papersOf({ ...night, visits: [...engagement.slice(1), ...night.visits.slice(0, 1)] })
    expect([mixed.card, mixed.letter]).not.toContain(null)
  })

  it('say volunteer where that is the role, and cadet everywhere else', () => {
    const { card, letter } = papersOf(played('volunteer'))
    expect(textOf([card, letter])).not.toMatch(/cadet/i)
    expect(card?.head.heading).toBe('Volunteer briefing card')
    expect(letter?.form.keep).toContain('the school or youth group')
    expect(papersOf(played('cadet')).letter?.form.keep).toContain('the cadet unit')
  })

  it('tell who is beside the young person as the scenario has it', () => {
    const company = (role: ChildRole) => papersOf(played(role)).card?.does.sentences[0]
    expect(company('cadet')).toBe('Stay with your adult the whole time.')
    expect(company('two_cadets')).toContain('each other')
    expect(textOf(papersOf(played('unaccompanied')))).not.toMatch(/your adult|in with an officer/i)
  })

  /* Domain.md 5.1: the rules that a young person and a parent are told, each by its number. */
  it.each([
    [4, 'letter', /written consent for this operation/],
    [5, 'letter', /You may say where your child must not go/],
    [6, 'card', /You may stop at any time/],
    [6, 'letter', /may stop at any moment/],
    [10, 'letter', /welfare officer/],
    [10, 'card', /welfare officer/],
    [12, 'letter', /No adult is ever alone with your child/],
    [17, 'card', /Look your age/],
    [18, 'card', /tell the truth/],
    [18, 'letter', /ask their age, they tell the truth/],
    [19, 'card', /Never ask again/],
    [22, 'letter', /never published/],
    [23, 'letter', /Collected where/],
    [24, 'card', /Before you go home we talk/],
    [25, 'letter', /you may be there/],
  ] as const)('tell rule %i on the %s', (_, paper, words) => {
    expect(textOf(papersOf(played('cadet'))[paper])).toMatch(words)
  })

  it('follow the force where it decided otherwise about the truth about an age, and hide it from no parent', () => {
    const { card, letter } = papersOf({ ...played('cadet'), truthAboutAge: false })
    expect(textOf([card, letter])).not.toContain('the truth')
    expect(textOf(card)).toContain('say what we agreed with you')
    expect(textOf(letter)).toContain('You may say no to this')
  })

  it('tell of the alcohol test where there is one, and only there', () => {
    const { scenario } = night.operation
    const withTest = (alcoholTest: boolean) =>
      papersOf({ ...night, operation: { ...night.operation, scenario: { ...scenario, alcoholTest } } })
    for (const paper of ['card', 'letter'] as const) {
      expect(textOf(withTest(true)[paper])).toContain('ask for alcohol for you')
      expect(textOf(withTest(false)[paper])).not.toContain('ask for alcohol')
    }
  })

  it('give the abort word on the card, and a line to write on while there is none', () => {
    expect(papersOf(night).card?.stop.word).toBe('Lighthouse')
    expect(papersOf(base).card?.stop.word).toBeNull()
  })

  it('ask in words that are easily read', () => {
    const sentences = textsIn({ ...papersOf(played('cadet')).card, head: null }).filter((text) =>
      / /.test(text),
    )
    const words = sentences.flatMap((text) => text.split(/[.?!] /)).map((text) => text.split(' ').length)
    expect(Math.max(...words)).toBeLessThanOrEqual(18)
  })
})

describe('the letter to a parent', () => {
  it('gives day, start and planned finish, and names the area and no more', () => {
    const letter = papersOf(night).letter
    expect(letter?.when.sessions).toEqual([['Saturday 12 December 2026', '18:00', '23:30']])
    expect(letter?.when.where).toMatch(/^In Northmere\./)
    expect(letter?.form.sessions).toEqual([])
  })

  it('asks for each day where there are several', () => {
    const second = { ...night, day: '2026-12-13' }
    const letter = buildParentLetter(operationOf(night, [night, second]))
    expect(letter?.form.sessions).toEqual([
      'Saturday 12 December 2026, 18:00 to 23:30',
      'Sunday 13 December 2026, 18:00 to 23:30',
    ])
  })

  it('gives the force’s number without a name, or a line to write on', () => {
    const letter = papersOf(night).letter
    expect(letter?.contact.team).toContain(night.force?.contactPhone)
    expect(papersOf({ ...night, force: null }).letter?.contact.team).toBeNull()
  })
})

/* They go home and lie about: what the night's own papers show must not stand on them. */
describe('what a young person’s papers never hold', () => {
  const { approverName, authorityReference, controlRoomReference, riskAssessment } = fullClearances
  const secrets: Readonly<Record<string, readonly string[]>> = {
    'a venue': night.visits.flatMap(({ venue }) => [venue.name, venue.address, venue.postcode ?? '']),
    'an officer': [ADULT, 'NM26 EXA', 'B. Invented', approverName ?? ''],
    'a reference of an authority': [authorityReference, controlRoomReference, riskAssessment].map(String),
    'the scenario': ['Quayside cash', ...CUES.map((cue) => CUE_WORDS[cue])],
    'a slot': night.visits.map(({ slot }) => slot).filter((slot) => slot !== '18:00'),
  }
  const foundIn = (model: unknown, words: readonly string[]) =>
    words.filter((word) => textOf(model).toLowerCase().includes(word.toLowerCase()))

  it.each(Object.entries(secrets))('%s', (_, words) => {
    for (const role of CHILD_ROLES) expect(foundIn(papersOf(played(role)), words)).toEqual([])
  })

  it('the abort word, in the letter', () => {
    expect(foundIn(papersOf(night).letter, ['Lighthouse'])).toEqual([])
  })

  it('would be seen: the run sheets and the scenario card hold them', () => {
    const inside = [buildRunSheets(night), buildScenarioCard(night)]
    for (const what of ['a venue', 'an officer', 'the scenario', 'a slot']) {
      expect(foundIn(inside, secrets[what] ?? []), what).not.toEqual([])
    }
    expect(foundIn({ ...papersOf(night).letter, stops: night.visits }, secrets['a venue'] ?? [])).not.toEqual(
      [],
    )
  })
})
