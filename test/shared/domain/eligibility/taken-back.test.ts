import { eligibility } from '@shared/domain/eligibility/eligibility'
import { afterTakingBack } from '@shared/domain/eligibility/taken-back'
import { expect, it } from 'vitest'
import { eligible } from '../../../helpers/eligibility-facts'

const ofRule6 = (findings: ReturnType<typeof eligibility>) =>
  findings.filter(({ rule }) => rule === 6).map(({ severity, overridable }) => [severity, overridable])

it('stops whoever took the agreement back, also before the day, and nobody may set it aside', () => {
  const before = eligibility(eligible({ agreement: null, today: '2026-12-11' }))
  expect(ofRule6(before)).toEqual([['warn', false]])
  expect(ofRule6(afterTakingBack(before, '2026-12-12'))).toEqual([['block', false]])
})

it('says nothing of whoever agreed', () => {
  const agreed = eligibility(eligible())
  expect(afterTakingBack(agreed, '2026-12-12')).toEqual(agreed)
})
