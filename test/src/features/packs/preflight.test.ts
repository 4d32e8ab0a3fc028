import type { ExportResult, Recipient } from '@shared/contracts/packs.contract'
import { describe, expect, it } from 'vitest'
import { preflightSentences, readinessOf, resultSentence } from '../../../../src/features/packs/preflight.ts'

const recipient = (venueId: string, more: Partial<Recipient> = {}): Recipient => ({
  venueId,
  venueName: venueId,
  documents: ['staff-poster'],
  emails: ['manager@example.org'],
  blocks: [],
  warnings: [],
  ...more,
})
const ready = recipient('a')
const warned = recipient('b', { warnings: ['No e-mail address.'] })
const blocked = recipient('c', { blocks: ['On contact hold.'], warnings: ['No e-mail address.'] })

it('lets a block weigh more than a warning', () => {
  expect([ready, warned, blocked].map(readinessOf)).toEqual(['ready', 'warned', 'blocked'])
})

describe('preflightSentences', () => {
  it('counts the chosen packs, and every pack that cannot be made', () => {
    expect(preflightSentences([ready, recipient('d'), warned, blocked], new Set(['a', 'b', 'd']))).toEqual([
      '2 packs ready to make.',
      '1 pack can be made, with something to look at first.',
      '1 pack cannot be made. The reasons stand beside the venues.',
    ])
  })

  it('says nothing of packs that were left out', () => {
    expect(preflightSentences([ready, warned], new Set(['b']))).toEqual([
      '1 pack can be made, with something to look at first.',
    ])
  })
})

describe('resultSentence', () => {
  const result: ExportResult = { folder: 'packs', made: 17, cancelled: false, problems: [] }
  const problem = { venueName: 'Cutler’s Rest', message: 'The pack could not be printed. Make it again.' }
  const cases: readonly [ExportResult, string][] = [
    [result, '17 made.'],
    [{ ...result, problems: [problem] }, '17 made. 1 needs you:'],
    [{ ...result, problems: [problem, problem] }, '17 made. 2 need you:'],
    [{ ...result, made: 1, cancelled: true }, 'Stopped after 1 pack.'],
  ]
  it.each(cases)('%# says what came of it', (given, sentence) => expect(resultSentence(given)).toBe(sentence))
})
