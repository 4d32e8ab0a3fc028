import type { TrendPoint } from '@shared/contracts/trends.contract'
import { FACTS, presetRule } from '../../../helpers/operation-facts.ts'

type Facts = TrendPoint['facts']

/** A preset rule as it comes from main. */
export const trendRule = (name: string): Facts['passRule'] => ({
  ...presetRule(name),
  id: '018f0000-0000-7000-8000-300000000001',
})

/** The facts of an ordinary operation in hotels as they come from main. */
export const TREND_FACTS: Facts = {
  ...FACTS,
  passRule: trendRule('Strict'),
  scenario: {
    ...FACTS.scenario,
    id: '018f0000-0000-7000-8000-200000000001',
    cues: [...FACTS.scenario.cues],
    setting: 'accommodation',
    alcoholTest: false,
  },
}
