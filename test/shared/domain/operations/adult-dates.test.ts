import { adultGaps } from '@shared/domain/operations/adult-dates'
import { expect, it } from 'vitest'

const DAYS = { day: '2026-12-12', lastDay: '2026-12-18' }
const IN_DATE = { vettedOn: '2026-01-01', vettedUntil: '2026-12-18', trainedOn: '2024-12-18' }
const gaps = (more: Partial<typeof IN_DATE> | Record<string, null>) =>
  adultGaps({ ...IN_DATE, ...more }, DAYS, 24).map(({ what, on }) => [what, on])

it.each([
  ['nothing where both count through the last day', {}, []],
  ['nothing where the vetting has no end', { vettedUntil: null }, []],
  ['no vetting', { vettedOn: null, vettedUntil: null }, [['no_vetting', null]]],
  ['vetting of a later day', { vettedOn: '2026-12-13' }, [['vetted_later', '2026-12-12']]],
  ['vetting that is over before it starts', { vettedUntil: '2026-12-11' }, [['vetting_over', '2026-12-12']]],
  ['vetting that ends during the week', { vettedUntil: '2026-12-17' }, [['vetting_over', '2026-12-18']]],
  ['no training', { trainedOn: null }, [['no_training', null]]],
  ['training of a later day', { trainedOn: '2026-12-13' }, [['trained_later', '2026-12-12']]],
  ['training that is too long ago', { trainedOn: '2024-12-11' }, [['training_over', '2026-12-12']]],
  ['training that runs out during the week', { trainedOn: '2024-12-17' }, [['training_over', '2026-12-18']]],
])('finds %s', (_what, more, expected) => {
  expect(gaps(more)).toEqual(expected)
})
