import { operationRules } from '@shared/contracts/settings.contract'
import { eligibility } from '@shared/domain/eligibility/eligibility'
import type { EligibilityRules } from '@shared/domain/eligibility/finding'
import { LOCAL_RULES } from '@shared/domain/eligibility/local-rules'
import { SAFEGUARDING_RULES } from '@shared/domain/eligibility/rule-list'
import { describe, expect, it } from 'vitest'
import { eligible, FORCE_RULES, rideFacts } from '../../../helpers/eligibility-facts'
import { OPERATION_RULES } from '../../../helpers/records'

const foundUnder = (rules: Partial<EligibilityRules>) =>
  eligibility(
    eligible({
      consent: null,
      agreement: { linksAsked: false },
      session: { rules: { ...FORCE_RULES, ...rules } },
      ride: rideFacts(),
    }),
  ).map(({ rule }) => rule)

describe('a rule that the force leaves out', () => {
  it('is not shown, and every other is', () => {
    const all = foundUnder({})
    expect(all).toEqual(expect.arrayContaining([4, 14, 17, 20, 22]))
    expect(foundUnder({ rulesLeftOut: [14, 20] })).toEqual(all.filter((rule) => rule !== 14 && rule !== 20))
  })

  it('is never one that stops', () => {
    expect(foundUnder({ rulesLeftOut: [4, 10] })).toEqual(foundUnder({}))
    for (const local of LOCAL_RULES) {
      expect(SAFEGUARDING_RULES.find(({ rule }) => rule === local)?.severities).not.toContain('block')
    }
    expect(operationRules.safeParse({ ...OPERATION_RULES, rulesLeftOut: [4] }).success).toBe(false)
    expect(operationRules.safeParse({ ...OPERATION_RULES, rulesLeftOut: [12] }).success).toBe(true)
  })
})
