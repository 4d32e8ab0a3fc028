import { homeContracts, type NeedView } from '@shared/contracts/home.contract'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HomeScreen } from '../../../../src/features/home/home.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const OPERATION = { operationId: '018f0000-0000-7000-8000-000000000001', name: 'Northmere hotels' }
const LATER = '018f0000-0000-7000-8000-000000000002'
const LAST = { ...OPERATION, day: '2026-11-07', headline: '2 of 18 responded as expected.' }

describe('Home', () => {
  it('says that nothing needs the user, and the last result in its own words', async () => {
    new FakeMain().answers(homeContracts.read, () => ({ needs: [], last: LAST }))
    renderScreen(<HomeScreen />)
    expect(await screen.findByText('Nothing needs you today.')).toBeDefined()
    expect(screen.getByText(/2 of 18 responded as expected/)).toBeDefined()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('still names a next operation that lacks nothing', async () => {
    const next = { ...OPERATION, kind: 'next-operation' as const, day: '2026-12-12', gaps: [] }
    new FakeMain().answers(homeContracts.read, () => ({ needs: [next], last: null }))
    renderScreen(<HomeScreen />)
    expect(await screen.findByText('Nothing needs you today.')).toBeDefined()
    expect(screen.getByText(/on 12 December 2026. Nothing is missing./)).toBeDefined()
  })

  it('says of a plan with everything arranged that it is not live yet', async () => {
    const next = {
      ...OPERATION,
      kind: 'next-operation' as const,
      day: '2026-12-12',
      gaps: ['not_live' as const],
    }
    new FakeMain().answers(homeContracts.read, () => ({ needs: [next], last: null }))
    renderScreen(<HomeScreen />)
    expect(await screen.findByText(/Nothing is missing. It is not live yet./)).toBeDefined()
  })

  it('has one sentence and one button for each thing', async () => {
    const needs: NeedView[] = [
      {
        ...OPERATION,
        kind: 'next-operation',
        day: '2026-12-12',
        gaps: ['visits', 'risk_assessment', 'approval', 'not_live'],
      },
      { kind: 'overdue-actions', count: 3, mine: 1, oldest: 'Ring the manager', dueOn: '2026-11-08' },
      { kind: 'retests', count: 1, venueIds: [OPERATION.operationId] },
      { kind: 'numbers', names: ['101'], months: 12 },
    ]
    new FakeMain().answers(homeContracts.read, () => ({ needs, last: LAST }))
    renderScreen(<HomeScreen />)
    const rows = within(await screen.findByRole('list')).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      'Next: Northmere hotels on 12 December 2026. Before it can go live it still needs venues, the risk assessment and the approval.Open the plan',
      '3 actions are overdue, 1 of them yours. The oldest was due on 8 November 2026: Ring the managerSee the actions',
      '1 venue is due for a re-test.Plan the re-test',
      '1 number in the force profile was not checked in the last 12 months: 101.Check the numbers',
    ])
    expect(screen.getByRole('link', { name: 'Plan the re-test' }).getAttribute('href')).toBe(
      `#/operations/new/retest/${OPERATION.operationId}`,
    )
    expect(rows.map((row) => within(row).getAllByRole('link').length)).toEqual([1, 1, 1, 1])
    expect(screen.queryByText('Nothing needs you today.')).toBeNull()
  })

  it('sends to the replies for packs that are not sent and for reminders', async () => {
    const shown = async (needs: NeedView[]) => {
      new FakeMain().answers(homeContracts.read, () => ({ needs, last: LAST }))
      const { unmount } = renderScreen(<HomeScreen />)
      const rows = within(await screen.findByRole('list')).getAllByRole('listitem')
      const texts = rows.map((row) => row.textContent)
      const paths = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
      unmount()
      return { texts, paths }
    }
    expect(
      await shown([
        { kind: 'packs-unsent', count: 7 },
        { kind: 'reminders', count: 2 },
      ]),
    ).toEqual({
      texts: [
        '7 packs were made and are still to be sent, or marked as sent.See the packs',
        '2 venues have not answered a pack: a reminder is due.Draft the reminders',
      ],
      paths: ['#/packs/replies', '#/packs/replies'],
    })
    const one = await shown([
      { kind: 'packs-unsent', count: 1 },
      { kind: 'reminders', count: 1 },
    ])
    expect(one.texts).toEqual([
      '1 pack was made and is still to be sent, or marked as sent.See the packs',
      '1 venue has not answered a pack: a reminder is due.Draft the reminder',
    ])
  })

  it('asks for welfare debriefs where they are recorded, and for young people before a night', async () => {
    const next = { ...OPERATION, kind: 'next-operation' as const, day: '2026-12-12' }
    const needs: NeedView[] = [
      { ...next, gaps: ['young_people', 'assignments', 'not_live'] },
      { ...OPERATION, kind: 'welfare-debriefs', count: 1 },
      { ...OPERATION, operationId: LATER, kind: 'welfare-debriefs', count: 2 },
    ]
    new FakeMain().answers(homeContracts.read, () => ({ needs, last: LAST }))
    renderScreen(<HomeScreen />)
    const rows = within(await screen.findByRole('list')).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      'Next: Northmere hotels on 12 December 2026. Before it can go live it still needs a young person for each team and another look at the assignments.Open the plan',
      '1 welfare debrief of Northmere hotels is not recorded yet.Record the welfare debrief',
      '2 welfare debriefs of Northmere hotels are not recorded yet.Record the welfare debriefs',
    ])
    expect(screen.getByRole('link', { name: 'Record the welfare debrief' }).getAttribute('href')).toBe(
      `#/operations/${OPERATION.operationId}/team/welfare`,
    )
  })

  it('names what passed in the forward plan with nothing planned, the oldest where there are several', async () => {
    const passed = { kind: 'not-planned', month: '2026-10', area: 'Eastwick Quay' } as const
    const needs: NeedView[] = [
      { ...passed, count: 1 },
      { kind: 'retests', count: 2, venueIds: [OPERATION.operationId, OPERATION.operationId] },
    ]
    new FakeMain().answers(homeContracts.read, () => ({ needs, last: LAST }))
    const { unmount } = renderScreen(<HomeScreen />)
    const rows = within(await screen.findByRole('list')).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      'The forward plan had Eastwick Quay for October 2026, and nothing was planned.Open the forward plan',
      '2 venues are due for a re-test.Plan a re-test of them',
    ])
    unmount()

    new FakeMain().answers(homeContracts.read, () => ({ needs: [{ ...passed, count: 3 }], last: LAST }))
    renderScreen(<HomeScreen />)
    expect(
      await screen.findByText(
        'The forward plan has 3 lines that passed with nothing planned. The oldest: Eastwick Quay for October 2026.',
      ),
    ).toBeDefined()
  })
})
