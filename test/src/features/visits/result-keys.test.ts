import { choicesFor } from '@shared/domain/visits/result-choices'
import { type ChoiceRow, isChoiceRow, type Row, rowsFor } from '@shared/domain/visits/result-form'
import { describe, expect, it } from 'vitest'
import { draftOf, type ResultDraft } from '../../../../src/features/visits/result-draft.ts'
import { type PanelState, pressKey as pressKeyOn } from '../../../../src/features/visits/result-keys.ts'
import { answerOf, rowsOf as rowsOn } from '../../../../src/features/visits/result-rows.ts'
import { blankRecord } from '../../../helpers/records.ts'
import { EVERY_FORM, formName, HOTEL_TEST } from '../../../helpers/visit-forms.ts'
import { visitOf } from '../../operation-view.ts'

const pressKey = (state: PanelState, key: string) => pressKeyOn(state, key, HOTEL_TEST)
const rowsOf = (draft: ResultDraft) => rowsOn(draft, HOTEL_TEST)

const blankDraft = draftOf(visitOf(blankRecord))
const refused: ResultDraft = { ...blankDraft, steps: { ...blankDraft.steps, refused: 'yes' } }
const reported: ResultDraft = { ...blankDraft, report: 'completed' }

/** Presses keys one after the other; a key that means nothing leaves things as they are. */
const pressAll = (keys: string, from: PanelState): PanelState =>
  [...keys].reduce((state, key) => pressKey(state, key) ?? state, from)

describe('a digit moves to its row from anywhere in the panel', () => {
  const rows: readonly [string, Row][] = [
    ['1', 'concern'],
    ['2', 'askedPurpose'],
    ['3', 'askedRelationship'],
    ['4', 'askedId'],
    ['5', 'spokeToChild'],
    ['6', 'toldManager'],
    ['7', 'refused'],
    ['8', 'report'],
  ]
  it.each(rows)('%s to %s', (key, row) => {
    expect(pressKey({ draft: blankDraft, row: null }, key)).toEqual({ draft: blankDraft, row })
    expect(pressKey({ draft: blankDraft, row: 'postersLeft' }, key)?.row).toBe(row)
  })

  it.each(['0', '9', 'y', 'Tab', 'ArrowDown'])('%s outside a row is left to the browser', (key) => {
    expect(pressKey({ draft: blankDraft, row: null }, key)).toBeNull()
    expect(pressKey({ draft: blankDraft, row: 'notes' }, key)).toBeNull()
  })
})

describe('a row’s own key answers it and goes down one', () => {
  const cases: readonly [ChoiceRow, string, string, Row, ResultDraft?][] = [
    ['concern', 'y', 'yes', 'askedPurpose'],
    ['concern', 'Y', 'yes', 'askedPurpose'],
    ['askedPurpose', 'n', 'no', 'askedRelationship'],
    ['askedId', '-', 'not_reached', 'spokeToChild'],
    ['askedId', '?', 'unknown', 'spokeToChild'],
    ['askedId', '/', 'unknown', 'spokeToChild'],
    ['toldManager', 'n', 'no', 'refused'],
    ['refused', 'n', 'no', 'report'],
    ['refused', 'y', 'yes', 'refusalReason'],
    ['refusalReason', 's', 'safeguarding', 'report', refused],
    ['refusalReason', 'c', 'no_cash', 'report', refused],
    ['report', 'n', 'none', 'booking'],
    ['report', 'w', 'said_would', 'booking'],
    ['report', 'b', 'began', 'reportTiming'],
    ['report', 'c', 'completed', 'reportTiming'],
    ['reportTiming', 'a', 'after_leaving', 'reportChannel', reported],
    ['reportTiming', '?', 'unknown', 'reportChannel', reported],
    ['reportChannel', 'e', '999', 'codeWordUsed', reported],
    ['codeWordUsed', 'y', 'yes', 'codeWordRecognised', reported],
    ['codeWordUsed', 'n', 'no', 'minutesToReport', reported],
    ['booking', 's', 'sold', 'debriefAt'],
    ['deskTrained', 'a', 'agency', 'discomfortAtDebrief'],
    ['trainingOffered', 'y', 'yes', 'trainingAccepted'],
    ['trainingOffered', 'n', 'no', 'postersLeft'],
    ['postersLeft', 'y', 'yes', 'notes'],
  ]
  it.each(cases)('%s: %s is %s, then %s', (row, key, answer, next, draft = blankDraft) => {
    const state = pressKey({ draft, row }, key)
    expect(state?.row).toBe(next)
    expect(state && answerOf(state.draft, row)).toBe(answer)
  })

  it.each([
    ['concern', 's'],
    ['report', 'y'],
    ['postersLeft', '-'],
  ] as const)('%s has no answer %s', (row, key) => {
    expect(pressKey({ draft: blankDraft, row }, key)).toBeNull()
  })
})

describe('the other keys of a row', () => {
  it('moves up and down without answering, and stays at the ends', () => {
    expect(pressKey({ draft: blankDraft, row: 'askedId' }, 'ArrowUp')?.row).toBe('askedRelationship')
    expect(pressKey({ draft: blankDraft, row: 'askedId' }, 'ArrowDown')?.row).toBe('spokeToChild')
    expect(pressKey({ draft: blankDraft, row: 'concern' }, 'ArrowUp')).toEqual({
      draft: blankDraft,
      row: 'concern',
    })
  })

  it('changes the answer with Left and Right, round the ends, and stays in the row', () => {
    const first = pressKey({ draft: blankDraft, row: 'report' }, 'ArrowRight')
    expect(first).toMatchObject({ row: 'report', draft: { report: 'none' } })
    expect(first && pressKey(first, 'ArrowLeft')?.draft.report).toBe('completed')
    expect(pressKey({ draft: blankDraft, row: 'report' }, 'ArrowLeft')?.draft.report).toBe('completed')
  })

  it.each(['Backspace', 'Delete'])('%s takes the answer back', (key) => {
    expect(pressKey({ draft: refused, row: 'refused' }, key)).toEqual({ draft: blankDraft, row: 'refused' })
  })
})

describe('a whole visit', () => {
  it('runs from concern to the time of the debrief in nine keys when nothing was done', () => {
    const { draft, row } = pressAll('nnnnnnnns', { draft: blankDraft, row: 'concern' })
    expect(row).toBe('debriefAt')
    expect(new Set(Object.values(draft.steps))).toEqual(new Set(['no']))
    expect(draft).toMatchObject({ report: 'none', booking: 'sold' })
  })

  it('goes through the reason and the report when the venue did all of it', () => {
    const { draft, row } = pressAll('yyyyyyyscaeyn', { draft: blankDraft, row: 'concern' })
    expect(row).toBe('minutesToReport')
    expect(draft).toMatchObject({
      refusalReason: 'safeguarding',
      report: 'completed',
      reportTiming: 'after_leaving',
      reportChannel: '999',
      codeWordUsed: 'yes',
      codeWordRecognised: 'no',
    })
  })
})

describe('the rows', () => {
  it.each(EVERY_FORM)('gives every answer of a row a key of its own, none of them a digit: %o', (form) => {
    for (const row of rowsFor(form).filter(isChoiceRow)) {
      const keys = choicesFor(row, form).map(({ key }) => key)
      expect(new Set(keys).size, row).toBe(keys.length)
      expect(
        keys.filter((key) => /[1-8]/.test(key)),
        row,
      ).toEqual([])
    }
  })

  it('shows what a report and a refusal need only where there is one', () => {
    expect(rowsOf(blankDraft)).not.toContain('refusalReason')
    expect(rowsOf(blankDraft)).not.toContain('reportTiming')
    expect(rowsOf({ ...blankDraft, report: 'said_would' })).not.toContain('reportTiming')
    expect(rowsOf(reported)).toContain('minutesToReport')
    expect(rowsOf(reported)).not.toContain('codeWordRecognised')
  })
})

describe('the panel walks the same rows as the printed form, in the same order', () => {
  const everything: ResultDraft = {
    ...reported,
    steps: refused.steps,
    codeWordUsed: 'yes',
    secondChance: 'yes',
    trainingOffered: 'yes',
  }
  it.each(EVERY_FORM.map((form) => [formName(form), form] as const))('%s', (_, form) => {
    const rows = rowsFor(form).filter((row) => row !== 'cues' && row !== 'mayHaveBeenWarned')
    expect(rowsOn(everything, form)).toEqual(rows.slice(rows.findIndex(isChoiceRow)))
  })
})

describe('other visits than a hotel’s', () => {
  const taxi = { ...HOTEL_TEST, setting: 'private_hire_taxi' } as const
  const engagement = { ...HOTEL_TEST, kind: 'engagement' } as const
  const press = (keys: string, row: Row, form: typeof taxi | typeof engagement) =>
    [...keys].reduce<PanelState>((state, key) => pressKeyOn(state, key, form) ?? state, {
      draft: blankDraft,
      row,
    })

  it('a taxi: who it was, the journey, and the stop', () => {
    const { draft, row } = press('dnnnnnnnnjyn', 'taxiRole', taxi)
    expect(row).toBe('debriefAt')
    expect(draft).toMatchObject({
      taxiRole: 'driver',
      report: 'none',
      booking: 'sold',
      secondChance: 'yes',
      reportedAtStop: 'no',
    })
    expect(press('n', 'secondChance', taxi).row).toBe('debriefAt')
  })

  it('an engagement visit: four keys to the notes, and the digits move to its own rows', () => {
    const { draft, row } = press('yyny', 'adviceGiven', engagement)
    expect(row).toBe('notes')
    expect(draft).toMatchObject({
      adviceGiven: 'yes',
      trainingOffered: 'yes',
      trainingAccepted: 'no',
      postersLeft: 'yes',
    })
    expect(['1', '2', '3'].map((key) => press(key, 'notes', engagement).row)).toEqual([
      'adviceGiven',
      'trainingOffered',
      'postersLeft',
    ])
    expect(pressKeyOn({ draft: blankDraft, row: null }, '4', engagement)).toBeNull()
  })
})
