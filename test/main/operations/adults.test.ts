import { adultsContracts } from '@shared/contracts/adults.contract'
import { describe, expect, it } from 'vitest'
import { ADULT_IN_DATE, operationFields, vetAdults } from '../../helpers/records'
import { unlockedServices } from '../../helpers/test-register'

/** Two nights, each with a Team A; one adult has two parts on it. */
async function world() {
  const services = await unlockedServices()
  const { id: operationId, sessions } = await services.operations.create(await operationFields(services))
  const [session] = sessions
  const [team] = session?.teams ?? []
  const setMembers = async (members: readonly { role: 'lead' | 'welfare' | 'debrief'; adult: string }[]) => {
    const { operation } = await services.operations.read({ id: operationId })
    const now = operation.sessions[0]?.teams[0]
    const fields = { operationId, id: team?.id ?? '', version: now?.version ?? 0 }
    await services.sessions.changeTeam({ ...fields, name: 'Team A', vehicle: null, members })
  }
  await setMembers([
    { role: 'lead', adult: 'PC 4127' },
    { role: 'debrief', adult: 'PC 4127' },
    { role: 'welfare', adult: 'CW 77' },
  ])
  await services.sessions.add({
    operationId,
    day: '2026-12-13',
    start: '17:00',
    finish: '22:00',
    days: 1,
    teamsOf: session?.id ?? null,
  })
  return { services, operationId, setMembers, list: () => services.adults.list({ operationId }) }
}

describe('the adults on the teams of an operation', () => {
  it('stand in the list once, with their parts and what is missing', async () => {
    const { list } = await world()
    const nothingYet = { vettedOn: null, vettedUntil: null, trainedOn: null, version: 1 }
    const gaps = [
      { what: 'no_vetting', on: null },
      { what: 'no_training', on: null },
    ]
    expect(await list()).toMatchObject([
      { number: 'CW 77', roles: [{ role: 'welfare', teams: ['Team A'] }], ...nothingYet, gaps },
      {
        number: 'PC 4127',
        roles: [
          { role: 'lead', teams: ['Team A'] },
          { role: 'debrief', teams: ['Team A'] },
        ],
        gaps,
      },
    ])
  })

  it('lack nothing once they are vetted and trained', async () => {
    const { services, operationId, list } = await world()
    await vetAdults(services, operationId)
    expect(await list()).toMatchObject([
      { ...ADULT_IN_DATE, version: 2, gaps: [] },
      { ...ADULT_IN_DATE, version: 2, gaps: [] },
    ])
  })

  it('are those of today’s teams: whoever was taken off, and other operations, are not in it', async () => {
    const { services, operationId, list, setMembers } = await world()
    await setMembers([{ role: 'lead', adult: 'PC 1' }])
    expect((await list()).map(({ number }) => number)).toEqual(['CW 77', 'PC 1', 'PC 4127'])
    const second = (await services.operations.read({ id: operationId })).operation.sessions[1]
    await services.sessions.remove({ operationId, id: second?.id ?? '', version: second?.version ?? 0 })
    expect((await list()).map(({ number }) => number)).toEqual(['PC 1'])
    const { id } = await services.operations.create(await operationFields(services))
    expect(await services.adults.list({ operationId: id })).toEqual([])
  })

  it('are looked at under the months that the force counts training for', async () => {
    const { services, operationId, list } = await world()
    await vetAdults(services, operationId, { ...ADULT_IN_DATE, trainedOn: '2025-12-12' })
    expect((await list()).flatMap(({ gaps }) => gaps)).toEqual([])
    const rules = await services.settings.readOperationRules()
    await services.settings.saveOperationRules({ ...rules, safeguardingTrainingMonths: 12 })
    // It counts on the first night, and is over on the second.
    expect((await list())[0]?.gaps).toEqual([{ what: 'training_over', on: '2026-12-13' }])
  })
})

describe('a change of an adult’s dates', () => {
  it('is refused where training is still to come, or somebody was faster', async () => {
    const { services, list } = await world()
    const [adult] = await list()
    const save = (more: object) =>
      services.adults.save({ ...ADULT_IN_DATE, id: adult?.id ?? '', version: 1, ...more })
    await expect(save({ trainedOn: '2027-12-13' })).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path: 'trainedOn' }],
    })
    await save({})
    await expect(save({})).rejects.toMatchObject({ kind: 'conflict' })
    await expect(save({ id: crypto.randomUUID() })).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('is refused at the door where the vetting ends before it begins', () => {
    const typed = { ...ADULT_IN_DATE, id: crypto.randomUUID(), version: 1 }
    expect(adultsContracts.save.input.safeParse(typed).success).toBe(true)
    const refused = adultsContracts.save.input.safeParse({ ...typed, vettedUntil: '2025-12-31' })
    expect(refused.error?.issues).toMatchObject([{ path: ['vettedUntil'] }])
  })

  it('is in the audit by the adult’s own id, without the number', async () => {
    const { services, operationId } = await world()
    await vetAdults(services, operationId)
    const entries = (await services.audit.read()).entries.filter(({ action }) => action === 'adults:save')
    expect(entries).toHaveLength(2)
    expect(JSON.stringify(entries)).not.toContain('4127')
  })
})
