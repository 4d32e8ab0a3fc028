import type { KeptName } from '@shared/domain/disclosure/name-forms'
import { findNames } from '@shared/domain/disclosure/press-scan'
import { seeded } from '@shared/domain/venues/draw'
import { describe, expect, it } from 'vitest'
import { everydayWords } from '../../../../electron/main/features/trends/everyday-words.ts'
import { COUNTS } from '../../../counts'
import { KEPT, OWN_WORDS, PLANTED_OTHERS, pick, plantedPlace, pressText } from '../../../helpers/press-texts'

const known = { everyday: everydayWords(), own: OWN_WORDS }
const scan = (text: string, names: readonly KeptName[] = KEPT) => findNames(text, names, known)
const quotes = (text: string) => scan(text).map(({ quote }) => quote)

describe('a scan for names in a press text', () => {
  it.each([
    ['Staff at the Fernbank were thanked.', 'the Fernbank'],
    ['Staff at the FERN-BANK hotel were thanked.', 'the FERN-BANK hotel'],
    ['staff of fernbnak', 'fernbnak'],
    ['in F e r n b a n k', 'F e r n b a n k'],
    ['the Fern\u200bbank', 'the Fern\u200bbank'],
    ['the Fеrnbаnk', 'the Fеrnbаnk'],
    ['Saddlers Yardhouse', 'Saddlers Yardhouse'],
    ['Inkwell and Quillon', 'Inkwell and Quillon'],
    ['9 Stoneriggs', '9 Stoneriggs'],
    ['the Wyverncroft', 'Wyverncroft'],
    ['at Northmere Hotel', 'Northmere Hotel'],
    ['at northmere h0tel', 'northmere h0tel'],
    ['at the Lantern, staff', 'Lantern'],
    ['at the lantern hotel', 'the lantern hotel'],
    ['at the lаntern', 'lаntern'],
    ['a chain, Harrowmead', 'Harrowmead'],
    ['with cadet C-014', 'C-014'],
    ['with PC4127', 'PC4127'],
    ['officer 4127', '4127'],
    ['said Mr Young', 'Young'],
    ['by Team A', 'Team A'],
    ['the NSH', 'NSH'],
    ['staff of the paper moon', 'the paper moon'],
  ])('finds a name in: %s', (text, quote) => {
    const more = ['Nettle Stile Hostel', 'The Paper Moon'].map((name) => ({ kind: 'venue' as const, name }))
    const names = [...KEPT, ...more]
    expect(scan(text, names).map((one) => one.quote)).toEqual([quote])
  })

  it.each([
    ['Hotels in Northmere were visited, and Northmere hotels thanked.'],
    ['The rest of the year. Rest assured.'],
    ['By the light of a lantern. Lantern light.'],
    ['In Crown Court the house was full.'],
    ['Young people. A team a month.'],
    ['Call 0800 555 111 or 01632 960 412 since 2026.'],
    ['CSE, NSPCC and MASH'],
    ['REST ASSURED: THE CROWN PAYS FOR NOTHING'],
    [''],
  ])('finds none in: %s', (text) => {
    expect(quotes(text)).toEqual([])
  })

  it('says where a name is, and of which kind, in the words of the text', () => {
    const text = 'Thanks to staff of the ROPEWALK guesthouse, and to Marta  Zelnikova.'
    expect(scan(text)).toEqual([
      { kind: 'venue', start: 19, end: 42, quote: 'the ROPEWALK guesthouse' },
      { kind: 'contact', start: 51, end: 67, quote: 'Marta  Zelnikova' },
    ])
  })

  it('finds nothing where there are no names, or names without a letter', () => {
    expect(scan('The Fernbank Hotel', [])).toEqual([])
    expect(scan('The Fernbank Hotel!', [{ kind: 'venue', name: ' - ' }])).toEqual([])
  })

  it(`refuses ${COUNTS.pressTexts} texts with a name in varied spelling; an exact search misses most`, () => {
    const random = seeded(20_261_129)
    const missed: string[] = []
    let missedByExact = 0
    for (let i = 0; i < COUNTS.pressTexts; i++) {
      const planted = random() < 0.2 ? pick(random, PLANTED_OTHERS) : plantedPlace(random).as
      const text = pressText(random).replace('{here}', () => ` of ${planted}`)
      const at = text.indexOf(planted)
      const found = scan(text).some(({ start, end }) => start < at + planted.length && end > at)
      if (!found) missed.push(planted)
      if (!KEPT.some(({ name }) => text.includes(name))) missedByExact++
    }
    console.info(`an exact search misses ${missedByExact} of ${COUNTS.pressTexts}`)
    expect(missed).toEqual([])
    expect(missedByExact).toBeGreaterThan(COUNTS.pressTexts / 2)
  })

  it(`passes ${COUNTS.pressTexts} texts without one`, () => {
    const random = seeded(20_261_130)
    const alarms = Array.from({ length: COUNTS.pressTexts }, () =>
      quotes(pressText(random).replace('{here}', '')),
    ).flat()
    expect(alarms).toEqual([])
  })
})
