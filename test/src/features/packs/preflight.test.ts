import type { PackBatch, Recipient } from '@shared/contracts/packs.contract'
import { packSize } from '@shared/domain/packs/composition'
import { describe, expect, it } from 'vitest'
import { documentSentences, paperOf } from '../../../../src/features/packs/document-sentences.ts'
import { countsSentence, readinessOf, resultSentence } from '../../../../src/features/packs/preflight.ts'
import { sizeWords } from '../../../../src/features/packs/size-words.ts'
import { BATCH, pdfPage, recipient, rendered } from './pack-answers.ts'

const ready = recipient('a', 'A')
const warned = recipient('b', 'B', { warnings: ['No e-mail address.'] })
const blocked = recipient('c', 'C', { blocks: ['On contact hold.'], warnings: ['No e-mail address.'] })

it('lets a block weigh more than a warning', () => {
  expect([ready, warned, blocked].map(readinessOf)).toEqual(['ready', 'warned', 'blocked'])
})

describe('countsSentence', () => {
  const cases: readonly [readonly Recipient[], string[], string][] = [
    [
      [ready, recipient('d', 'D'), warned, blocked],
      ['a', 'b', 'd'],
      '2 packs ready, 1 to look at, 1 cannot be made.',
    ],
    [[ready, warned], ['b'], '1 pack to look at, 1 not ticked.'],
    [[ready], ['a'], '1 pack ready.'],
    [[blocked], [], '1 pack cannot be made.'],
  ]
  it.each(cases)(
    '%# counts what is ticked, and every pack that cannot be made',
    (recipients, chosen, sentence) => expect(countsSentence(recipients, new Set(chosen))).toBe(sentence),
  )
})

describe('resultSentence', () => {
  const venues = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ venueId: String(index), venueName: `Venue ${index}` }))
  const problems = (count: number) => venues(count).map((venue) => ({ ...venue, message: 'Make it again.' }))
  const cases: readonly [Partial<PackBatch>, string][] = [
    [{ made: venues(17) }, '17 made.'],
    [{ made: venues(17), problems: problems(1) }, '17 made. 1 needs you:'],
    [{ made: venues(17), problems: problems(2) }, '17 made. 2 need you:'],
    [{ made: venues(1), isCancelled: true }, 'Stopped. 1 made.'],
    [{ problems: problems(2) }, 'None made. 2 need you:'],
  ]
  it.each(cases)('%# says what came of it', (given, sentence) =>
    expect(resultSentence({ ...BATCH, ...given })).toBe(sentence),
  )
})

describe('sizeWords', () => {
  const most = 8_000_000
  const size = (...bytes: number[]) =>
    packSize(
      bytes.map((one) => ({ document: 'handbook', bytes: one })),
      most,
    )
  it.each([
    [size(1_500_000), 0, '2.1 MB of 8 MB: one e-mail'],
    [size(1_500_000), 2, '2.1 MB of 8 MB so far: 2 documents still to be measured'],
    [size(), 3, '3 documents still to be measured'],
    [size(4_000_000, 4_000_000), 0, '11.0 MB: will be split over 2 e-mails'],
    [
      size(7_000_000),
      0,
      '9.6 MB of 8 MB: one e-mail. Too large for any e-mail of 8 MB, so kept in the folder: Training handbook',
    ],
  ])('%# says how many e-mails it takes', (given, open, words) => {
    expect(sizeWords(given, open, most)).toBe(words)
  })
})

describe('what is said of a document', () => {
  it('is what its own pages show', () => {
    const pages = [
      pdfPage({ smallest: { points: 11, words: 'Dear manager' } }),
      pdfPage({ smallest: { points: 8.5, words: 'OFFICIAL' } }),
    ]
    const document = rendered({ contrast: 7.24 })
    expect(documentSentences({ document }, { pages, close: () => {} }, true)).toEqual([
      'Fits on 2 pages of A4 upright. Nothing is cut.',
      'Smallest text: 8.5 points on page 2, “OFFICIAL”.',
      'Contrast of its text: 7.2 to 1 or more.',
      'A proof: nobody has checked these words yet, so it does not leave.',
    ])
  })

  it.each([
    [595.28, 841.89, 'A4 upright'],
    [841.89, 595.28, 'A4 on its side'],
    [841.89, 1190.55, 'A3 upright'],
    [400, 400, 'paper upright'],
  ])('knows a sheet of %d by %d', (width, height, words) => {
    expect(paperOf([{ width, height }])).toBe(words)
  })
})
