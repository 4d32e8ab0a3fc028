import { findNames } from '@shared/domain/disclosure/press-scan'
import {
  openPlaces,
  type PressFacts,
  pressStatement,
  pressStatementWithoutFigures,
  pressText,
} from '@shared/domain/disclosure/press-statement'
import { CRITERIA } from '@shared/domain/visits/pass-rule'
import { describe, expect, it } from 'vitest'
import { everydayWords } from '../../../electron/main/features/trends/everyday-words.ts'
import { loadPressContent } from '../../../electron/main/features/trends/press-content.ts'
import { force } from '../../helpers/pack-fixtures.ts'
import { KEPT, OWN_WORDS } from '../../helpers/press-texts.ts'

const wording = loadPressContent()

const facts: PressFacts = {
  force: 'Wessmoor Police',
  operationName: 'Operation Makesafe',
  setting: 'accommodation',
  months: { first: '2026-03', last: '2026-03' },
  towns: [
    { name: 'Northmere', visited: 14, completed: 13, asExpected: 6, known: 40 },
    { name: 'Eastwick Quay', visited: 9, completed: 9, asExpected: 1, known: 30 },
    { name: 'Southmere', visited: 12, completed: 12, asExpected: 5, known: null },
  ],
  rule: { criterion: 'strict', safeguardingReasons: ['safeguarding'] },
  training: { offered: 35, accepted: 29 },
  ages: null,
  revisits: true,
  channels: force.channels,
}

describe('a press statement', () => {
  it('says what forces publish, and merges towns with small counts', () => {
    expect(pressText(pressStatement(facts, wording))).toBe(
      `${`
Hotels and other places to stay in Northmere, Eastwick Quay and Southmere visited to help protect children

Officers from Wessmoor Police visited 35 hotels and other places to stay in Northmere, Eastwick Quay and Southmere in March 2026. They were in plain clothes and came with young people. The visits looked at whether staff notice signs of child sexual exploitation and act on them. The visits were part of Operation Makesafe.

Staff responded as expected if they refused out of concern for the young person and reported it to the police. Staff responded as expected at 12 of 34. 1 visit could not be tested.
In Northmere: 6 of 13.
In Eastwick Quay and Southmere together: 6 of 21.

Training was offered to 35, and 29 accepted it.

Officers spoke to staff after each visit, thanked them and explained the signs to look for. Each place is told how its staff responded and what helps. Places will be visited again, so that good practice lasts.

[Rank and name of an officer] said: “[What the officer says]”

How to get help
If a child is in danger now, call 999.
To tell the police about a concern, call 101.
To report without giving your name, call Crimestoppers on 01632 960555.
`.trim()}\n`,
    )
  })

  it('has a version without a single figure but the year and the numbers to call', () => {
    const text = pressText(pressStatementWithoutFigures(facts, wording))
    expect(text).toContain('Northmere, Eastwick Quay and Southmere in March 2026')
    expect(text.slice(0, text.indexOf('How to get help')).match(/\d+/g)).toEqual(['2026'])
    expect(text).not.toContain('{')
    expect(pressStatementWithoutFigures(facts, wording).warnings).toEqual([])
  })

  it('gives ages only where they are given, as a range', () => {
    const plain = pressText(pressStatement(facts, wording))
    expect(plain).not.toMatch(/aged/)
    const aged = { ...facts, ages: { from: 14, to: 16 } }
    expect(pressText(pressStatement(aged, wording))).toContain('young people aged 14 to 16')
    const one = { ...facts, ages: { from: 15, to: 15 } }
    expect(pressText(pressStatement(one, wording))).toContain('young people aged 15.')
  })

  it('names the criterion of each rule, and the months of a long operation', () => {
    const said = CRITERIA.map((criterion) =>
      pressText(pressStatement({ ...facts, rule: { ...facts.rule, criterion } }, wording)),
    )
    expect(new Set(said).size).toBe(CRITERIA.length)
    const wide = { ...facts.rule, safeguardingReasons: ['safeguarding', 'no_cash'] as const }
    expect(said.join()).not.toContain('another reason')
    expect(pressText(pressStatement({ ...facts, rule: wide }, wording))).toContain(
      'A refusal for another reason, such as not taking cash, was counted too.',
    )
    const long = { ...facts, months: { first: '2025-12', last: '2026-02' } }
    expect(pressText(pressStatement(long, wording))).toContain('from December 2025 to February 2026')
  })

  it('keeps to the words of the house', () => {
    const text = pressText(pressStatement({ ...facts, ages: { from: 14, to: 16 } }, wording))
    expect(`${text} ${JSON.stringify(wording)}`).not.toMatch(
      /\b(fail|failed|pass|passed|decoy|cadet|please)\b/i,
    )
  })

  it('has places that must be filled before it goes out', () => {
    const text = pressText(pressStatement(facts, wording))
    expect(openPlaces(text)).toEqual(['[Rank and name of an officer]', '[What the officer says]'])
    expect(openPlaces(text.replaceAll(/\[.*?\]/g, 'filled'))).toEqual([])
  })

  it('has no name in it that must not be, and shows one that somebody types', () => {
    const known = { everyday: everydayWords(), own: OWN_WORDS }
    const text = pressText(pressStatement(facts, wording))
    expect(findNames(text, KEPT, known)).toEqual([])
    const typed = text.replace('[What the officer says]', 'Staff at the fernbank did well.')
    expect(findNames(typed, KEPT, known)).toMatchObject([{ kind: 'venue', quote: 'the fernbank' }])
  })

  it('says nothing of results where no visit could be tested', () => {
    const closed = { name: 'Northmere', visited: 6, completed: 0, asExpected: 0, known: 40 }
    const made = pressStatement({ ...facts, towns: [closed], training: null }, wording)
    expect(made.paragraphs[1]).toBe('No visit could be tested.')
    expect(made.paragraphs[2]).toBe('Training is offered to every place that was visited.')
    expect(made.towns).toEqual([])
    expect(made.warnings).toEqual([])
  })
})

describe('what the sergeant is warned of', () => {
  const town = (name: string, visited: number, asExpected: number, known: number | null = null) => ({
    name,
    visited,
    completed: visited,
    asExpected,
    known,
  })
  const warnings = (...towns: PressFacts['towns']) => pressStatement({ ...facts, towns }, wording).warnings

  it.each([
    [[town('Northmere', 13, 6, 40), town('Southmere', 12, 6, 24)], []],
    [[town('Northmere', 13, 6, 25)], ['13 of the 25 places known in Northmere']],
    [[town('Northmere', 4, 2)], ['Only 4 visited in Northmere']],
    [[town('Northmere', 18, 18)], ['Every place responded as expected']],
    [[town('Northmere', 18, 0)], ['No place responded as expected']],
    [[town('Northmere', 9, 1), town('Southmere', 9, 1)], ['No figures by town are shown']],
    [
      [town('Northmere', 3, 0, 3), town('Southmere', 9, 0)],
      ['3 of the 3 places', 'Only 3 visited', 'No place responded', 'No figures by town'],
    ],
  ])('%j', (towns, expected) => {
    const said = warnings(...towns)
    expect(said).toHaveLength(expected.length)
    for (const [i, words] of expected.entries()) expect(said[i]).toContain(words)
  })
})

describe('the wording of the press statement', () => {
  it('refuses a place that a sentence has not, and a text that is left out', () => {
    expect(() => loadPressContent('and: and')).toThrow(/press\.yaml/)
  })
})
