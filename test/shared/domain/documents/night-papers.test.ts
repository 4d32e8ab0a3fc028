import { buildControlRoomSheet } from '@shared/domain/documents/control-room-sheet'
import type { NightSource } from '@shared/domain/documents/night-source'
import { buildOperationOrder } from '@shared/domain/documents/operation-order'
import { buildResultForms } from '@shared/domain/documents/result-forms'
import { buildRunSheets, runSheetNames } from '@shared/domain/documents/run-sheet'
import { buildScenarioCard } from '@shared/domain/documents/scenario-card'
import type { ScenarioSetting } from '@shared/domain/operations/scenario-setting'
import { choicesFor } from '@shared/domain/visits/result-choices'
import { isChoiceRow, rowsFor, rowWords } from '@shared/domain/visits/result-form'
import { describe, expect, it } from 'vitest'
import { nightOf } from '../../../helpers/night-fixtures.ts'
import { EVERY_FORM, formName } from '../../../helpers/visit-forms.ts'

const night = nightOf(18, { teams: ['Team A', 'Team B'], minutes: 25 })

describe('result forms', () => {
  const { forms } = buildResultForms(night)

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

  it('are files of their own for teams that sound alike', () => {
    const visits = night.visits.map((visit, i) => ({ ...visit, teamName: i % 2 ? 'A/B' : 'A-B' }))
    const names = runSheetNames(buildRunSheets({ ...night, visits }))
    expect(new Set(names).size).toBe(2)
  })
})

describe('operation order', () => {
  const order = buildOperationOrder(night)

  it('has the IIMARCH headings in their order', () => {
    expect(order.sections.map(({ heading }) => heading)).toEqual([
      'Information',
      'Intention',
      'Method',
      'Administration',
      'Risk assessment',
      'Communications',
      'Human rights and other legal issues',
    ])
  })

  it('says what the plan knows', () => {
    const facts = new Map(
      order.sections.flatMap(({ facts }) => facts.map(({ name, value }) => [name, value])),
    )
    expect(Object.fromEntries(facts)).toMatchObject({
      Towns: 'Northmere',
      Aim: 'To see how far the training has come',
      'Team B': '9 visits, first 18:35, last 01:15',
      'Result forms': 'OP-2026-001/01 to OP-2026-001/18',
      'Staff may quote': 'Operation Makesafe',
      'As expected means': expect.stringContaining('(Strict v1)'),
    })
  })

  it('leaves a line to write on for everything the plan does not know', () => {
    const bare: NightSource = { ...night, force: null, operation: { ...night.operation, aim: null } }
    const open = buildOperationOrder(bare).sections.flatMap(({ facts }) =>
      facts.filter(({ value }) => value === null).map(({ name }) => name),
    )
    for (const name of ['Aim', 'Staff may quote', 'Abort word', 'Approved by, rank', 'Stand-down number'])
      expect(open).toContain(name)
  })
})

it('the scenario card says what to show, where to stop and how long to wait', () => {
  expect(buildScenarioCard(night)).toMatchObject({
    role: 'Adult with a cadet',
    cues: ['Cash', 'No ID'],
    stop: 'When a room is offered',
    wait: 'The debrief begins 10 minutes after leaving.',
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
    ['operation order', buildOperationOrder],
    ['control-room sheet', buildControlRoomSheet],
    ['run sheets', buildRunSheets],
    ['result forms', buildResultForms],
    ['scenario card', buildScenarioCard],
  ])('gets into the %s', (_, build) => {
    expect(JSON.stringify(build(source))).not.toContain(MARKER)
  })

  it('would be seen, were a builder to hand its source on', () => {
    const leaky = { ...buildControlRoomSheet(source), stops: source.visits }
    expect(JSON.stringify(leaky)).toContain(MARKER)
  })
})
