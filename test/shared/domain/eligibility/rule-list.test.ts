import { checkAdults } from '@shared/domain/eligibility/adults'
import { checkAge } from '@shared/domain/eligibility/age'
import { checkBriefing } from '@shared/domain/eligibility/briefing'
import { checkConsent } from '@shared/domain/eligibility/consent'
import { eligibility } from '@shared/domain/eligibility/eligibility'
import type { EligibilityCheck } from '@shared/domain/eligibility/finding'
import { checkLimits } from '@shared/domain/eligibility/limits'
import { checkLinks } from '@shared/domain/eligibility/links'
import { checkPlace } from '@shared/domain/eligibility/place'
import { checkReadiness } from '@shared/domain/eligibility/readiness'
import { checkRisk } from '@shared/domain/eligibility/risk'
import { SAFEGUARDING_RULES } from '@shared/domain/eligibility/rule-list'
import { checkTeam } from '@shared/domain/eligibility/team'
import { describe, expect, it } from 'vitest'
import { eligible, rideFacts } from '../../../helpers/eligibility-facts'
import { RULE_CASES, type RuleCase } from '../../../helpers/rule-cases'
import { ruleHelp, ruleTable } from '../../../helpers/rule-help'

const FAMILIES: Readonly<Record<string, EligibilityCheck>> = {
  age: checkAge,
  consent: checkConsent,
  readiness: checkReadiness,
  risk: checkRisk,
  team: checkTeam,
  adults: checkAdults,
  place: checkPlace,
  links: checkLinks,
  limits: checkLimits,
  briefing: checkBriefing,
}

/** The families that said it: after a session there is one. */
const saidBy = ({ facts, rule }: RuleCase): readonly string[] =>
  facts === null
    ? ['welfare']
    : Object.keys(FAMILIES).filter((file) => FAMILIES[file]?.(facts).some((one) => one.rule === rule))

it('lists the 28 rules, each once and in order', () => {
  expect(SAFEGUARDING_RULES.map(({ rule }) => rule)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1))
})

describe.each(RULE_CASES)('rule $rule: $name', ({ rule, severity, inside, outside }) => {
  it('says nothing just inside', () =>
    expect(inside.filter((one) => one.rule === rule && one.severity === severity)).toEqual([]))
  it('says so just outside, once', () =>
    expect(outside.filter((one) => one.rule === rule).map((one) => one.severity)).toEqual([severity]))
  it('says nothing else that stops or warns', () =>
    expect(outside.filter((one) => one.severity !== 'record' && one.rule !== rule)).toEqual([]))
})

describe.each(SAFEGUARDING_RULES)('rule $rule as listed', ({ rule, severities, files, overridable }) => {
  const cases = RULE_CASES.filter((one) => one.rule === rule)
  const findings = cases.flatMap(({ outside }) => outside.filter((one) => one.rule === rule))

  it('comes from the family that the list names', () =>
    expect([...new Set(cases.flatMap(saidBy))].sort()).toEqual([...files].sort()))
  it('weighs what the list says', () =>
    expect([...new Set(findings.map(({ severity }) => severity))].sort()).toEqual([...severities].sort()))
  it('can be set aside as the list says', () => {
    const stops = findings.filter(({ severity }) => severity === 'block')
    const aside = [...new Set(stops.map((one) => one.overridable))].sort()
    const expected = { never: [false], yes: [true], 'in part': [false, true], 'does not stop': [] }
    expect(aside).toEqual(expected[overridable])
  })
  it('speaks in whole sentences with one source and no reference', () => {
    for (const { message, source } of findings) {
      expect(message).toMatch(/^[\p{Lu}“\d].*\.$/u)
      expect(source).toMatch(new RegExp(`\\(rule ${rule}\\)$`))
    }
  })
})

it('has records alone for a whole team in order', () => {
  const found = eligibility(eligible({ ride: rideFacts() }))
  expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
    [17, 18, 19, 20, 22].map((rule) => `${rule} record`),
  )
})

it('tells what an override is for from what comes later', () => {
  const keyOf = (rule: number, more: Parameters<typeof eligible>[0]) =>
    eligibility(eligible(more)).find((one) => one.rule === rule)?.subject
  const venues = rideFacts().venues
  const cadet = { venueIds: ['v2', 'v1'] }
  expect(keyOf(13, { cadet, ride: rideFacts({ venues: venues.slice(0, 1) }) })).toBe('v1')
  expect(keyOf(13, { cadet, ride: rideFacts({ venues: venues.toReversed() }) })).toBe('v1,v2')
  const short = (trainedOn: string) => ({
    ride: rideFacts({ adults: rideFacts().adults.map((one) => ({ ...one, trainedOn })) }),
  })
  expect(keyOf(11, short('2020-01-01'))).toBe('training PS 2001 2020-01-01 24')
})

it('counts the hours of a night in which the clocks go back', () => {
  const night = (day: string) => {
    const facts = eligible({ session: { day, start: '20:00', finish: '02:00' } })
    return checkLimits(facts).map(({ subject }) => subject.split(' ')[0])
  }
  expect(night('2026-10-24')).toEqual(['hours', 'finish'])
  expect(night('2026-10-31')).toEqual(['finish'])
})

it('stands in the guide as it is checked', async () => {
  await expect(ruleHelp()).toMatchFileSnapshot('../../../../resources/help/safeguarding-rules.md')
})

it('can be printed as a table, one line a rule', () => {
  const table = ruleTable()
  expect(table.trim().split('\n')).toHaveLength(30)
  if (process.env.SHOW_RULES !== undefined) process.stdout.write(table)
})
