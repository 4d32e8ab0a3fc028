import { buildCadetBriefing } from '@shared/domain/documents/cadet-briefing'
import { buildControlRoomSheet } from '@shared/domain/documents/control-room-sheet'
import type { NightSource, PaperSource } from '@shared/domain/documents/night-source'
import { buildOperationOrder } from '@shared/domain/documents/operation-order'
import { buildResultForms } from '@shared/domain/documents/result-forms'
import { buildRunSheets, runSheetNames } from '@shared/domain/documents/run-sheet'
import { buildScenarioCard } from '@shared/domain/documents/scenario-card'
import type { ScenarioSetting } from '@shared/domain/operations/scenario-setting'
import { choicesFor } from '@shared/domain/visits/result-choices'
import { isChoiceRow, rowsFor, rowWords } from '@shared/domain/visits/result-form'
import { describe, expect, it } from 'vitest'
import { nightOf, operationOf } from '../../../helpers/night-fixtures.ts'
import { fullClearances } from '../../../helpers/records.ts'
import { EVERY_FORM, formName } from '../../../helpers/visit-forms.ts'

const night = nightOf(18, { teams: ['Team A', 'Team B'], minutes: 25 })

describe('result forms', () => {
  const { forms } = buildResultForms(night)

  it('bear the place of the visit in the plan, whatever was taken out of it since', () => {
    const left = night.visits.filter(({ position }) => position !== 2)
    expect(
      buildResultForms({ ...night, visits: left })
        .forms.map(({ place }) => place)
        .slice(0, 3),
    ).toEqual(['01', '03', '04'])
  })

  it('are numbered from 1 in the order of the night, one for each visit', () => {
    expect(forms.map(({ form }) => form)).toEqual(
      Array.from({ length: 18 }, (_, i) => `OP-2026-001/${String(i + 1).padStart(2, '0')}`),
    )
    expect(forms.map(({ venue }) => venue)).toEqual(night.visits.map(({ venue }) => venue.name))
  })

  it.each(EVERY_FORM.map((form) => [formName(form), form] as const))(
    'ask every row of the result panel, in its order and words, with its answers: %s',
    (_, form) => {
      const { kind, setting, alcoholTest } = form
      const scenario = { ...night.operation.scenario, setting, alcoholTest }
      const visits = night.visits.map((visit) => ({ ...visit, kind }))
      const built = buildResultForms({ ...night, operation: { ...night.operation, scenario }, visits })
      for (const { rows } of built.forms) {
        expect(rows.map(({ row }) => row)).toEqual(rowsFor(form))
        expect(rows.map(({ words }) => words)).toEqual(rowsFor(form).map((row) => rowWords(row, form)))
        for (const { row, choices } of rows) {
          if (!isChoiceRow(row)) continue
          expect(choices.map(({ words }) => words)).toEqual(choicesFor(row, form).map(({ words }) => words))
        }
      }
    },
  )

  it('offer an overt script only where an adult plays the child', () => {
    const offered = (childRole: 'cadet' | 'actor') => {
      const scenario = { ...night.operation.scenario, childRole }
      const [form] = buildResultForms({ ...night, operation: { ...night.operation, scenario } }).forms
      return form?.rows.find(({ row }) => row === 'cues')?.choices.map(({ words }) => words)
    }
    expect(offered('cadet')).not.toContain('Overt script')
    expect(offered('actor')).toContain('Overt script')
  })

  it('say that a visit is an engagement visit, and leave the ways out of a test aside', () => {
    const visits = night.visits.map(
      (visit, i) => ({ ...visit, kind: i === 1 ? 'engagement' : 'test' }) as const,
    )
    const [test, engagement] = buildResultForms({ ...night, visits }).forms
    expect([test?.kind, engagement?.kind]).toEqual([null, 'Engagement visit'])
    expect(test?.exits.words).toEqual(['Not testable', 'Aborted', 'Live concern'])
    expect(engagement?.exits.words).toEqual(['Could not be done', 'Live concern'])
  })

  it('say when a row matters, once for rows that belong together', () => {
    const hints = (forms[0]?.rows ?? []).flatMap(({ row, hint }) => (hint === null ? [] : [[row, hint]]))
    expect(hints).toEqual([
      ['cues', 'Grey is planned'],
      ['refusalReason', 'If 7 is yes'],
      ['reportTiming', 'If 8 is began or completed'],
      ['codeWordRecognised', 'If yes'],
      ['minutesToReport', 'If 8 is began or completed'],
      ['trainingAccepted', 'If yes'],
    ])
  })

  it('mark the cues that are planned for that visit', () => {
    const cues = forms[0]?.rows.find(({ row }) => row === 'cues')?.choices
    expect(cues?.filter(({ planned }) => planned).map(({ words }) => words)).toEqual(['Cash', 'No ID'])
  })
})

describe('the words of the scenario', () => {
  const cardIn = (setting: ScenarioSetting, alcoholTest = false) => {
    const scenario = { ...night.operation.scenario, setting, alcoholTest }
    return buildScenarioCard({ ...night, operation: { ...night.operation, scenario } })
  }

  it.each([
    ['accommodation', 'Ask for a room as any guest would.', 'When a room is offered'],
    ['licensed_premises', 'Order as any guest would.', 'When an order is taken'],
    ['private_hire_taxi', 'Ask for the journey as any passenger would.', 'When a fare is agreed'],
    ['takeaway', 'Order as any customer would.', 'When an order is taken'],
  ] as const)('fit %s', (setting, ask, stop) => {
    const card = cardIn(setting)
    expect(card.conduct[0]).toBe(ask)
    expect(card.stop).toBe(stop)
    expect(card.conduct.join(' ')).not.toContain('alcohol')
  })

  it('say where alcohol is tested too', () => {
    expect(cardIn('licensed_premises', true).conduct).toContain('Ask for alcohol for the child as well.')
  })
})

describe('the lists of the night', () => {
  it('have each venue once: all on the control-room sheet, each on its own team’s run sheet', () => {
    const names = night.visits.map(({ venue }) => venue.name)
    expect(buildControlRoomSheet(night).stops.map(({ venue }) => venue)).toEqual(names)
    const sheets = buildRunSheets(night)
    expect(sheets.map(({ team }) => team)).toEqual(['Team A', 'Team B'])
    expect(sheets.flatMap(({ stops }) => stops.map(({ venue }) => venue)).toSorted()).toEqual(
      names.toSorted(),
    )
    for (const { team, stops } of sheets) expect(stops.every((stop) => stop.team === team)).toBe(true)
  })

  it('say which slots belong to the morning after', () => {
    const { stops } = buildControlRoomSheet(night)
    expect(stops.filter(({ nextDay }) => nextDay).map(({ slot }) => slot)).toEqual([
      '00:00',
      '00:25',
      '00:50',
      '01:15',
    ])
  })

  it('warn of a venue on contact hold', () => {
    const held = night.visits.map((visit, i) => ({ ...visit, onContactHold: i === 2 }))
    const { stops } = buildControlRoomSheet({ ...night, visits: held })
    expect(stops.map(({ warning }) => warning).filter(Boolean)).toEqual([
      'Contact hold. Ask a sergeant before going.',
    ])
    expect(stops[2]?.warning).not.toBeNull()
  })

  it('leave no visit off where its team is no longer in the plan', () => {
    const [lone] = buildRunSheets({ ...night, teams: [] })
    expect(lone?.stops).toHaveLength(9)
    expect(lone?.crew.every(({ value }) => value === null)).toBe(true)
  })

  it('warn the team, and nobody else, of a role-player whom staff may know', () => {
    const knownFaces = [{ adult: 'PC 4127', kind: 'debriefed' as const, on: '2025-10-03' }]
    const visits = night.visits.map((visit, i) => (i === 3 ? { ...visit, knownFaces } : visit))
    const sheets = buildRunSheets({ ...night, visits })
    expect(
      sheets.flatMap(({ stops }) => stops.flatMap(({ place, known }) => known.map((k) => [place, k]))),
    ).toEqual([['04', 'Staff may know PC 4127, who debriefed here on 3 October 2025.']])
    expect(JSON.stringify(buildControlRoomSheet({ ...night, visits }))).not.toContain('PC 4127')
  })

  it('are files of their own for teams that sound alike', () => {
    const teams = night.teams.map((team, i) => ({ ...team, name: i % 2 ? 'A/B' : 'A-B' }))
    const names = runSheetNames(buildRunSheets({ ...night, teams }))
    expect(new Set(names).size).toBe(2)
  })
})

/** Everything is arranged and every team has its adults. */
const arranged: NightSource = {
  ...night,
  clearances: fullClearances,
  teams: night.teams.map((team, index) => ({
    ...team,
    vehicle: `NM26 EX${index}`,
    members: [
      { role: 'lead', adult: `PS 118${index}` },
      { role: 'cover', adult: 'PC 4410' },
      { role: 'cover', adult: 'PC 4411' },
    ],
  })),
}

describe('operation order', () => {
  const factsOf = (source: NightSource) =>
    new Map(
      buildOperationOrder(operationOf(source)).sections.flatMap(({ facts }) =>
        facts.map(({ name, value }) => [name, value]),
      ),
    )
  const tablesOf = (source: PaperSource) =>
    buildOperationOrder(source).sections.flatMap(({ sessions }) => sessions)

  it('has the IIMARCH headings in their order', () => {
    expect(buildOperationOrder(operationOf(night)).sections.map(({ heading }) => heading)).toEqual([
      'Information',
      'Intention',
      'Method',
      'Administration',
      'Risk assessment',
      'Communications',
      'Human rights and other legal issues',
    ])
  })

  it('says what the plan knows and what was arranged', () => {
    expect(Object.fromEntries(factsOf(arranged))).toMatchObject({
      Towns: 'Northmere',
      Aim: 'To see how far the training has come',
      'Result forms': 'OP-2026-001/01 to OP-2026-001/18',
      'Staff may quote': 'Operation Makesafe',
      'As expected means': expect.stringContaining('(Strict v1)'),
      'Approved by': 'Inspector A. Example',
      'Approval reference': 'OPS/2026/31',
      Reference: 'RA/2026/014',
      'Abort word': 'Lighthouse',
      'Control-room notice': 'LOG 412',
      'Notice given': '12 December 2026, 17:30',
      'Covert authority considered': 'Sergeant 1234, 1 December 2026',
      Decision: 'Authorisation not sought',
      'Reference of the decision': 'POL/77',
    })
  })

  it.each(['Approved by', 'Approval reference', 'Reference', 'Abort word', 'Control-room notice'])(
    'leaves a line for %s while it is not arranged',
    (name) => {
      expect(factsOf(arranged).get(name)).not.toBeNull()
      expect(factsOf(night).get(name)).toBeNull()
    },
  )

  it('leaves a line rather than half of an approval, a notice or a consideration', () => {
    const halves = { approverRank: null, controlRoomAt: null, authorityOn: null }
    const facts = factsOf({ ...arranged, clearances: { ...fullClearances, ...halves } })
    for (const name of ['Approved by', 'Notice given', 'Covert authority considered'])
      expect(facts.get(name)).toBeNull()
  })

  it('leaves a line for what the plan and the force do not say', () => {
    const facts = factsOf({ ...night, force: null, operation: { ...night.operation, aim: null } })
    for (const name of ['Aim', 'Staff may quote', 'Stand-down number']) expect(facts.get(name)).toBeNull()
  })

  it('shows each team with its adults by role, and room to write where nobody is planned', () => {
    const [table] = tablesOf(operationOf(arranged))
    expect(table?.columns).toEqual([
      'Team',
      'Lead',
      'Adult role-player',
      'Cover inside',
      'Welfare officer',
      'Debrief officer',
      'Driver',
      'Vehicle',
    ])
    expect(table?.teams[1]).toEqual({
      name: 'Team B',
      times: '9 visits, 18:35 to 01:15',
      cells: ['PS 1181', null, 'PC 4410, PC 4411', null, null, null, 'NM26 EX1'],
    })
  })

  it('has every session with its own teams, also a team without visits', () => {
    const idle = { id: 'stop', name: 'Stop team', vehicle: null, members: [] }
    const second = { ...night, day: '2026-12-13', teams: [idle], visits: [] }
    const source = operationOf(arranged, [arranged, second])
    expect(tablesOf(source).map(({ when }) => when)).toEqual([
      'Saturday 12 December 2026, 18:00 to 23:30',
      'Sunday 13 December 2026, 18:00 to 23:30',
    ])
    expect(tablesOf(source)[1]?.teams).toMatchObject([{ name: 'Stop team', times: 'No visits yet' }])
    expect(buildOperationOrder(source).head.when).toBe(
      'Saturday 12 December 2026 to Sunday 13 December 2026, 2 sessions',
    )
  })
})

describe('what was arranged', () => {
  const shows = (model: unknown, value: string | null) =>
    value !== null && JSON.stringify(model).includes(value)

  it('gives the abort word to the cars and the role-players, not to the control room', () => {
    const word = fullClearances.abortWord
    for (const sheet of buildRunSheets(arranged)) expect(shows(sheet, word)).toBe(true)
    expect(shows(buildScenarioCard(arranged), word)).toBe(true)
    expect(shows(buildControlRoomSheet(arranged), word)).toBe(false)
  })

  it('gives the control room its notice and the lead of each team', () => {
    const { contacts, teams } = buildControlRoomSheet(arranged)
    expect(contacts).toEqual([
      { name: 'To stop, call', value: null },
      { name: 'If no answer, call', value: null },
      { name: 'Notice reference', value: 'LOG 412' },
      { name: 'Notice given', value: '12 December 2026, 17:30' },
    ])
    expect(teams).toEqual([
      { name: 'Team A', lead: 'PS 1180', vehicle: 'NM26 EX0' },
      { name: 'Team B', lead: 'PS 1181', vehicle: 'NM26 EX1' },
    ])
  })

  it('keeps who approved and who considered the authority to the operation order', () => {
    const { approverName, authorityBy, authorityReference } = fullClearances
    for (const secret of [approverName, authorityBy, authorityReference]) {
      expect(shows(buildOperationOrder(operationOf(arranged)), secret)).toBe(true)
      for (const build of [buildControlRoomSheet, buildRunSheets, buildResultForms, buildScenarioCard])
        expect(shows(build(arranged), secret)).toBe(false)
    }
  })

  it('puts a team’s own adults on its run sheet, a line for each role nobody has', () => {
    const crew = buildRunSheets(arranged).map((sheet) => new Map(sheet.crew.map((f) => [f.name, f.value])))
    expect(crew.map((facts) => facts.get('Lead'))).toEqual(['PS 1180', 'PS 1181'])
    expect(crew[0]?.get('Cover inside')).toBe('PC 4410, PC 4411')
    expect(crew[0]?.get('Welfare officer')).toBeNull()
    expect(crew[0]?.get('Abort word')).toBe('Lighthouse')
  })
})

describe('scenario card', () => {
  it('says what to show, where to stop and how long to wait', () => {
    expect(buildScenarioCard(night)).toMatchObject({
      role: 'Adult with a cadet',
      cues: ['Cash', 'No ID'],
      stop: 'When a room is offered',
      wait: 'The debrief begins 10 minutes after leaving.',
      conduct: expect.arrayContaining(['Ask for a room as any guest would.']),
      lines: [
        { name: 'Abort word', value: null },
        { name: 'Stand-down number', value: null },
      ],
    })
  })
})

/*
 * The papers lie in cars and on desks: whatever stands beside the plan, nothing of it may get in. Planted at
 * every level of the source, as a careless caller would hand it over.
 */
describe('nothing but the plan', () => {
  const MARKER = 'ZQX-PLANTED'
  const secrets = {
    cadet: `${MARKER} C-17`,
    cadets: [{ name: MARKER, born: '2010-04' }],
    age: `${MARKER} 15`,
    notes: MARKER,
    metBy: MARKER,
    statusReason: MARKER,
    debriefWith: MARKER,
    contacts: [{ email: MARKER }],
    createdBy: MARKER,
    contactName: MARKER,
    contactPhone: MARKER,
    senderEmail: MARKER,
    contactEmail: MARKER,
  }
  const source: NightSource = {
    ...secrets,
    ...night,
    operation: {
      ...secrets,
      ...night.operation,
      scenario: { ...secrets, ...night.operation.scenario },
      passRule: { ...secrets, ...night.operation.passRule },
    },
    force: night.force && { ...night.force, ...secrets },
    visits: night.visits.map((visit) => ({ ...secrets, ...visit, venue: { ...secrets, ...visit.venue } })),
  }

  it.each([
    ['operation order', (from: NightSource) => buildOperationOrder(operationOf(from))],
    ['control-room sheet', buildControlRoomSheet],
    ['run sheets', buildRunSheets],
    ['result forms', buildResultForms],
    ['scenario card', buildScenarioCard],
    ['briefing card', buildCadetBriefing],
  ])('gets into the %s', (_, build) => {
    expect(JSON.stringify(build(source))).not.toContain(MARKER)
  })

  it('would be seen, were a builder to hand its source on', () => {
    const leaky = { ...buildControlRoomSheet(source), stops: source.visits }
    expect(JSON.stringify(leaky)).toContain(MARKER)
  })
})

it('marks engagement visits, and no other, in the lists of the control room and the teams', () => {
  const visits = nightOf(3).visits.map((visit, index) =>
    index === 1 ? ({ ...visit, kind: 'engagement' } as const) : visit,
  )
  const kinds = [null, 'Engagement visit', null]
  expect(buildControlRoomSheet({ ...nightOf(3), visits }).stops.map(({ kind }) => kind)).toEqual(kinds)
  const [sheet] = buildRunSheets({ ...nightOf(3), visits })
  expect(sheet?.stops.map(({ kind }) => kind)).toEqual(kinds)
})
