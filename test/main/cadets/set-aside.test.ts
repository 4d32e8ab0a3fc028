import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer'
import { readPdf, withoutSpace } from '../../helpers/read-pdf'
import { unlockedServices } from '../../helpers/test-register'
import { draftWithCadets } from '../../helpers/young-people'

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
})
afterAll(() => chromium.quit())

const MARKER = 'ZQ-CADET-77'

/** A night on which one young person rides with two rules set aside, and another was stood down. */
async function world() {
  const desk = await unlockedServices({ printer: chromium.printer })
  const { operation, session, team } = await draftWithCadets(desk, { cadets: 0 })
  const fields = {
    born: '2011-03',
    vettedOn: null,
    vettedUntil: null,
    briefedOn: null,
    venueIds: [],
    towns: [],
  }
  const add = (reference: string) =>
    desk.cadets.create({ ...fields, reference, unitFileReference: `${reference}-F` })
  const rides = (await add(MARKER)).id
  const stays = (await add('ZQ-CADET-78')).id
  const write = { action: 'assignments:override', event: 'alteration' } as const
  const ids = await desk.session.run(write, async (work) => {
    const assign = (cadet_id: string, rules: string | null) =>
      work.insert('assignments', {
        cadet_id,
        session_id: session.id,
        team_id: team.id,
        welfare_adult_id: null,
        seen: '[]',
        stood_down_at: rules && work.now,
        stood_down_rules: rules,
        collected_at: null,
        collected_by_id: null,
        returned_at: null,
        returned_by_id: null,
        stopped_at: null,
        welfare_debrief_at: null,
        welfare_debrief_by_id: null,
        statement: null,
      })
    const override = (cadet_id: string, rule: number, reason: string) =>
      work.insert('cadet_overrides', {
        cadet_id,
        team_id: team.id,
        rule,
        subject: '',
        approver_name: 'A. Example',
        approver_rank: 'Inspector',
        approval_reference: 'OPS/2026/40',
        reason,
      })
    await override(rides, 16, `${MARKER.toLowerCase()} is collected at once`)
    await override(stays, 13, 'Never shown: whoever it was for does not ride')
    await assign(stays, '[5,16]')
    return { assignment: await assign(rides, null), team: team.name }
  })
  return { desk, operationId: operation.id, ...ids }
}

it('is read for whoever still rides, and says who was stood down by what, never who', async () => {
  const { desk, operationId, assignment } = await world()
  const read = () => desk.operations.read({ id: operationId })
  const { setAside, stoodDown, operation } = await read()
  expect(setAside).toEqual([
    {
      rule: 16,
      team: 'Team A',
      day: operation.day,
      approverRank: 'Inspector',
      approverName: 'A. Example',
      approvalReference: 'OPS/2026/40',
      reason: 'the young person is collected at once',
    },
  ])
  expect(stoodDown).toEqual([{ team: 'Team A', day: operation.day, rules: [5, 16] }])
  const write = { action: 'assignments:remove', event: 'alteration' } as const
  await desk.session.run(write, (work) => work.remove('assignments', assignment, 1))
  expect((await read()).setAside).toEqual([])
})

it('is printed on the operation order and on no other paper', { timeout: 60_000 }, async () => {
  const { desk, operationId } = await world()
  const { folder, papers } = await desk.papers.make({ operationId })
  for (const { paper, fileName } of papers) {
    const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, fileName))))
    const text = pages.join('')
    expect(text.includes('OPS/2026/40'), fileName).toBe(paper === 'operation-order')
    expect(text, fileName).not.toMatch(/ZQ-CADET/i)
    if (paper !== 'operation-order') continue
    expect(text).toContain(
      withoutSpace('Set aside: rule 16 (visits, hours, finish and rest) for Team A on Saturday'),
    )
    expect(text).toContain(
      withoutSpace('by Inspector A. Example, reference OPS/2026/40: the young person is collected at once'),
    )
  }
})
