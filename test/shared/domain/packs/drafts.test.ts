import { mailBytes, planDrafts } from '@shared/domain/packs/drafts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeEmailDraft } from '../../../../electron/main/features/packs/email-draft.ts'
import { COUNTS } from '../../../counts.ts'

const file = (name: string, bytes: number) => ({ name, bytes })
const MEGABYTE = 1_000_000

describe('the drafts of a pack', () => {
  it('are one where everything fits, and one without files where there are none', () => {
    const files = [file('a', 200_000), file('b', 300_000)]
    expect(planDrafts(files, 8 * MEGABYTE)).toEqual({ drafts: [files], tooLarge: [] })
    expect(planDrafts([], 8 * MEGABYTE)).toEqual({ drafts: [[]], tooLarge: [] })
  })

  it('are as few as their order allows', () => {
    const [a, b, c, d] = [600_000, 300_000, 500_000, 100_000].map((bytes, i) => file(`${i}`, bytes))
    expect(planDrafts([a, b, c, d] as never, 1.4 * MEGABYTE).drafts).toEqual([
      [a, b],
      [c, d],
    ])
  })

  it('leave out a file that is too large for any, and go on with the rest', () => {
    const [a, big, c] = [file('a', 1000), file('big', 900_000), file('c', 1000)]
    expect(planDrafts([a, big, c], MEGABYTE)).toEqual({ drafts: [[a, c]], tooLarge: [big] })
    expect(planDrafts([big], MEGABYTE)).toEqual({ drafts: [[]], tooLarge: [big] })
  })

  const names = fc.oneof(
    fc.constantFrom('Staff poster.pdf', 'Outcome letter, Gwesty’r Ŵyn.pdf'),
    fc.string({ minLength: 1, maxLength: 80, unit: fc.constantFrom('ہ', 'ٹ', 'ą', 'é', 'a', ' ') }),
  )

  it('hold every file in exactly one draft or in none, in their order', () => {
    const files = fc.array(fc.record({ name: names, bytes: fc.integer({ min: 0, max: 2 * MEGABYTE }) }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(files, fc.integer({ min: 0, max: 3 * MEGABYTE }), (some, most) => {
        const { drafts, tooLarge } = planDrafts(some, most)
        const placed = drafts.flat()
        expect([...placed, ...tooLarge].toSorted(byIdentity(some))).toEqual(some)
        expect(placed).toEqual(placed.toSorted(byIdentity(some)))
        expect(drafts.length === 1 || drafts.every((draft) => draft.length > 0)).toBe(true)
        // No draft could have taken the first file of the next one.
        for (const [index, next] of drafts.slice(1).entries()) {
          const together = [...(drafts[index] ?? []), next[0] ?? file('', 0)]
          expect(planDrafts(together, most).drafts.length).toBe(2)
        }
      }),
      { numRuns: COUNTS.property },
    )
  })

  it('are never larger than they may be, composed with real words, names and recipients', async () => {
    const words = fc.string({ maxLength: 6_000, unit: fc.constantFrom('a', 'e', ' ', '’', 'ŵ', '\n') })
    const files = fc.array(fc.record({ name: names, bytes: fc.integer({ min: 0, max: 80_000 }) }), {
      maxLength: 12,
    })
    const recipients = fc.array(
      fc.integer({ min: 10, max: 60 }).map((length) => `${'a'.repeat(length)}@fernbank.example.org`),
      { maxLength: 20 },
    )
    const run = fc.asyncProperty(
      files,
      words,
      recipients,
      fc.integer({ min: 60_000, max: 400_000 }),
      async (some, text, to, most) => {
        for (const attached of planDrafts(some, most).drafts) {
          const eml = await composeEmailDraft({
            to,
            from: 'licensing@wessmoor.example.org',
            subject: `${'Operation Makesafe: our visit to Gwesty’r Ŵyn '.repeat(4)}`,
            text,
            attachments: attached.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes).fill(65) })),
            date: '2026-12-14T09:00:00.000Z',
          })
          expect(eml.byteLength).toBeLessThanOrEqual(most)
        }
      },
    )
    await fc.assert(run, { numRuns: COUNTS.property })
  })

  it('waste little: what a file is counted as is near what it takes', () => {
    expect(mailBytes(3_000_000) / ((3_000_000 * 4) / 3)).toBeLessThan(1.03)
  })
})

const byIdentity =
  <T>(all: readonly T[]) =>
  (a: T, b: T): number =>
    all.indexOf(a) - all.indexOf(b)
