import type { PassRuleFields, ScenarioFields } from '@shared/contracts/library.contract'
import { NO_FILTER } from '@shared/domain/trends/trend-filter'
import { describe, expect, it } from 'vitest'
import { acceptedRecord, liveOperation, operationFields, strictRecord } from '../../helpers/records'
import { type TestServices, unlockedServices } from '../../helpers/test-register'

const refusedOnly = { ...strictRecord, report: 'none', reportTiming: null } as const

const ruleFields = (more: Partial<PassRuleFields> = {}): PassRuleFields => ({
  follows: null,
  name: 'Refused or no ID',
  criterion: 'refused',
  safeguardingReasons: ['safeguarding', 'no_id'],
  challengeSteps: ['askedId'],
  ...more,
})
const scenarioFields = (more: Partial<ScenarioFields> = {}): ScenarioFields => ({
  follows: null,
  name: 'Two cadets alone',
  setting: 'accommodation',
  alcoholTest: false,
  cues: ['cash', 'no_id'],
  childRole: 'unaccompanied',
  stopPoint: 'offered',
  debriefWaitMinutes: 10,
  ...more,
})

async function strictRule({ library }: Pick<TestServices, 'library'>) {
  const rule = (await library.list()).passRules.findLast(({ name }) => name === 'Strict')
  if (!rule) throw new Error('there is no strict rule')
  return rule
}

/** A live night of three visits: one strict, one refused without a report, one accepted. */
async function nightOfThree(services: TestServices) {
  const { operation, visits } = await liveOperation(services, 3)
  const records = [strictRecord, refusedOnly, acceptedRecord]
  for (const [index, { id, version }] of visits.entries()) {
    await services.visits.record({ ...(records[index] ?? acceptedRecord), id, version })
  }
  return services.operations.read({ id: operation.id })
}

describe('editing the library', () => {
  it('never changes an operation that is live: not by a new version, not by retiring', async () => {
    const services = await unlockedServices()
    const { library, operations } = services
    const before = await nightOfThree(services)
    const { id } = before.operation
    const second = await library.savePassRule(
      ruleFields({ follows: before.operation.passRuleId, criterion: 'challenged' }),
    )
    const scenario = await library.saveScenario(scenarioFields({ follows: before.operation.scenarioId }))
    expect(await operations.read({ id })).toEqual(before)
    await library.retirePassRule({ id: second.id })
    await library.retireScenario({ id: scenario.id })
    expect(await operations.read({ id })).toEqual(before)
    expect((await services.trends.read({ ruleId: null, filter: NO_FILTER })).points).toMatchObject([
      { rule: 'Strict v1', rate: { k: 1, n: 3 } },
    ])
  })

  it('never changes one that was live and is being debriefed or cancelled since', async () => {
    for (const next of ['debriefing', 'cancelled'] as const) {
      const services = await unlockedServices()
      const { operationStatus } = services
      const { id, version } = (await nightOfThree(services)).operation
      if (next === 'debriefing') await operationStatus.startDebriefing({ id, version })
      else await operationStatus.cancel({ id, version, reason: 'Called off by the duty inspector' })
      const then = await services.operations.read({ id })
      const rule = await strictRule(services)
      await services.library.savePassRule(ruleFields({ follows: rule.id, criterion: 'either' }))
      expect(await services.operations.read({ id })).toEqual(then)
    }
  })

  it('counts versions up and keeps the name, the older ones staying as they were', async () => {
    const { library } = await unlockedServices()
    const first = await library.savePassRule(ruleFields())
    const second = await library.savePassRule(
      ruleFields({ follows: first.id, name: 'Something else', criterion: 'either' }),
    )
    expect(second).toMatchObject({ name: 'Refused or no ID', version: 2, criterion: 'either' })
    const kept = (await library.list()).passRules.find(({ id }) => id === first.id)
    expect(kept).toEqual({ ...first, operations: 0 })
  })

  it('makes each version once: the slower of two is told, a taken name is refused', async () => {
    const { library } = await unlockedServices()
    const first = await library.saveScenario(scenarioFields())
    const next = scenarioFields({ follows: first.id, cues: ['cash'] })
    const results = await Promise.allSettled([library.saveScenario(next), library.saveScenario(next)])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(library.saveScenario(next)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(library.saveScenario(scenarioFields({ name: 'TWO cadets alone' }))).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path: 'name' }],
    })
    const names = (await library.list()).scenarios.map(({ name, version }) => `${name} v${version}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => name.startsWith('Two cadets'))).toHaveLength(2)
  })

  it('refuses an overt script beside a cadet, in a sentence, and takes it with an actor', async () => {
    const { library } = await unlockedServices()
    const overt = scenarioFields({ cues: ['cash', 'overt_script'] })
    await expect(library.saveScenario(overt)).rejects.toMatchObject({
      kind: 'validation',
      message: expect.stringContaining('not available where a cadet'),
      fields: [{ path: 'cues' }],
    })
    expect(await library.saveScenario({ ...overt, childRole: 'actor' })).toMatchObject({ version: 1 })
  })

  it('refuses a rule that counts no safeguarding', async () => {
    const { library } = await unlockedServices()
    await expect(library.savePassRule(ruleFields({ safeguardingReasons: ['no_id'] }))).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path: 'safeguardingReasons' }],
    })
  })

  it('is in the audit with what was saved, tried rules are not', async () => {
    const services = await unlockedServices()
    const rule = await services.library.savePassRule(ruleFields())
    await services.library.tryPassRule(ruleFields())
    await services.library.retirePassRule({ id: rule.id })
    const { entries } = await services.audit.read()
    const actions = entries.filter(({ action }) => action.startsWith('library:'))
    expect(actions.map(({ action, subject }) => [action, subject])).toEqual([
      ['library:retire-pass-rule', `pass-rules/${rule.id}`],
      ['library:save-pass-rule', `pass-rules/${rule.id}`],
    ])
  })
})

describe('planning from the library', () => {
  it('offers the newest versions in use; a draft keeps what it has', async () => {
    const services = await unlockedServices()
    const { library, operations } = services
    const draft = await operations.create(await operationFields(services))
    const second = await library.savePassRule(ruleFields({ follows: draft.passRuleId }))
    const { passRules } = await operations.listChoices()
    expect(passRules.map(({ name, version }) => `${name} v${version}`)).toEqual([
      'Strict v2',
      'Refused v1',
      'Either v1',
      'Challenged v1',
    ])
    const kept = await operations.update({ ...draft, name: 'Kept' })
    expect(kept.passRule.version).toBe(1)
    const moved = await operations.update({ ...kept, passRuleId: second.id })
    expect(moved.passRule.version).toBe(2)
    await expect(operations.update({ ...moved, passRuleId: draft.passRuleId })).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path: 'passRuleId' }],
    })
  })

  it('does not offer what is retired, until a new version brings it back', async () => {
    const services = await unlockedServices()
    const { library, operations } = services
    const fields = await operationFields(services)
    const [scenario] = (await operations.listChoices()).scenarios
    const id = scenario?.id ?? ''
    await library.retireScenario({ id })
    await expect(operations.create({ ...fields, scenarioId: id })).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path: 'scenarioId' }],
    })
    await expect(library.retireScenario({ id })).rejects.toMatchObject({ kind: 'conflict' })
    const back = await library.saveScenario(scenarioFields({ follows: id }))
    expect(back).toMatchObject({ name: scenario?.name, version: 2 })
    expect(await operations.create({ ...fields, scenarioId: back.id })).toMatchObject({ scenarioId: back.id })
  })

  it('keeps the last one in use: without it nothing could be planned', async () => {
    const { library } = await unlockedServices()
    const [last, ...others] = (await library.list()).scenarios
    for (const { id } of others) await library.retireScenario({ id })
    await expect(library.retireScenario({ id: last?.id ?? '' })).rejects.toMatchObject({ kind: 'rule' })
  })
})

describe('looking under another rule', () => {
  it('recomputes an operation and the trends, and keeps nothing', async () => {
    const services = await unlockedServices()
    const own = await nightOfThree(services)
    const { id } = own.operation
    const refused = (await services.library.list()).passRules.find(({ name }) => name === 'Refused')
    const ruleId = refused?.id ?? ''
    const looked = await services.operations.read({ id, ruleId })
    expect(looked.tally.rate).toMatchObject({ k: 2, n: 3 })
    expect(looked.lookedAtUnder).toMatchObject({ name: 'Refused', version: 1 })
    expect(looked.visits.map(({ outcome }) => outcome)).toEqual(['as_expected', 'as_expected', 'accepted'])
    expect(looked.operation).toEqual(own.operation)

    const trends = await services.trends.read({ ruleId, filter: NO_FILTER })
    expect(trends.points).toMatchObject([{ rule: 'Refused v1', rate: { k: 2, n: 3 } }])
    expect(trends.lookedAt).toContain(
      'Looked at under Refused v1: 1 of 1 operation was run under another rule',
    )
    expect(await services.operations.read({ id })).toEqual(own)
    expect((await services.trends.read({ ruleId: null, filter: NO_FILTER })).lookedAt).toBeNull()
  })

  it('compares operations of unlike rules once they are looked at under one', async () => {
    const services = await unlockedServices()
    await nightOfThree(services)
    const { passRules } = await services.library.list()
    const refused = passRules.find(({ name }) => name === 'Refused')
    const more = { passRuleId: refused?.id ?? '' }
    const { visits } = await liveOperation(services, 1, { ...more, day: '2026-12-19' })
    await services.visits.record({
      ...refusedOnly,
      id: visits[0]?.id ?? '',
      version: visits[0]?.version ?? 0,
    })
    expect((await services.trends.read({ ruleId: null, filter: NO_FILTER })).words[0]).toContain(
      'differ in pass rule',
    )
    expect(
      (await services.trends.read({ ruleId: more.passRuleId, filter: NO_FILTER })).words[0],
    ).not.toContain('differ')
  })

  it('is the operation’s own view under its own rule, and refuses a rule that is not there', async () => {
    const services = await unlockedServices()
    const own = await nightOfThree(services)
    const { id, passRuleId } = own.operation
    expect(await services.operations.read({ id, ruleId: passRuleId })).toEqual(own)
    const ruleId = crypto.randomUUID()
    await expect(services.operations.read({ id, ruleId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(services.trends.read({ ruleId, filter: NO_FILTER })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('trying a rule', () => {
  it('counts the visits of operations that were live, and keeps nothing', async () => {
    const services = await unlockedServices()
    await nightOfThree(services)
    const before = await services.library.list()
    const trial = await services.library.tryPassRule(ruleFields())
    expect(trial.words).toBe(
      'Under this rule 2 of 3 completed visits would be as expected (now 1 under their own rules).',
    )
    expect(await services.library.list()).toEqual(before)
  })
})
