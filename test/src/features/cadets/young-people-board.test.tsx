import { assignmentsContracts } from '@shared/contracts/assignments.contract'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { YoungPeopleBoard } from '../../../../src/features/cadets/young-people-board.tsx'
import { assignmentId, BOARD_OPERATION, boardOf, cadetId, LATE, sessionId, teamId } from '../../board.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const BOARD = boardOf([
  ['allowed', 'warned', 'blocked', 'changed'],
  ['late', 'overridden', 'assigned', 'allowed'],
])

const main = (board = BOARD) =>
  new FakeMain()
    .answers(assignmentsContracts.readBoard, () => board)
    .answers(assignmentsContracts.assign, () => undefined)
    .answers(assignmentsContracts.change, () => undefined)
    .answers(assignmentsContracts.remove, () => undefined)
    .answers(assignmentsContracts.checkAgain, () => undefined)
    .answers(assignmentsContracts.override, () => undefined)

const show = async (user?: Parameters<typeof renderScreen>[2], status: 'draft' | 'live' = 'draft') => {
  renderScreen(<YoungPeopleBoard operationId={BOARD_OPERATION} status={status} />, '/', user)
  return screen.findByRole('grid')
}
const cell = (name: RegExp) => screen.getByRole('gridcell', { name })
const stand = (name: RegExp) => act(() => cell(name).focus())
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const names = (elements: readonly HTMLElement[]) => elements.map((one) => one.getAttribute('aria-label'))

it('names every cell of the board for who does not see it, with one tab stop', async () => {
  main()
  const grid = await show()
  expect(grid.getAttribute('aria-label')).toBe('Young people on teams, Sat 12 Dec 2026, 18:00 to 23:30')
  const heads = within(grid).getAllByRole('columnheader')
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Team',
    'C-01415',
    'C-01515',
    'C-01615 or 16',
    'C-01715',
  ])
  expect(
    within(grid)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Team A', 'Team B'])
  const cells = within(grid).getAllByRole('gridcell')
  expect(names(cells)).toMatchInlineSnapshot(`
    [
      "Team A, C-014, 15: allowed",
      "Team A, C-015, 15: warned, 2 warnings",
      "Team A, C-016, 15 or 16: blocked",
      "Team A, C-017, 15: assigned, blocked, changed",
      "Team B, C-014, 15: blocked",
      "Team B, C-015, 15: assigned, overridden",
      "Team B, C-016, 15 or 16: assigned, 1 warning",
      "Team B, C-017, 15: allowed",
    ]
  `)
  expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  expect(document.title).not.toContain('C-014')
  expect(window.location.href).not.toContain('C-014')
})

it('goes by keyboard alone: to a cell, its reasons, an assignment and back', async () => {
  const desk = main()
  await show()
  stand(/^Team A, C-014/)
  press('ArrowRight')
  expect(document.activeElement).toBe(cell(/^Team A, C-015/))
  const warns = within(screen.getByRole('region', { name: 'Warns' }))
  expect(warns.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByRole('region', { name: 'To know' }).textContent).toContain('turns 16 next week')
  press('Enter')
  await waitFor(() =>
    expect(desk.inputsOf(assignmentsContracts.assign)).toEqual([
      {
        operationId: BOARD_OPERATION,
        rides: [{ teamId: teamId(1), cadetId: cadetId(2), welfareOfficer: 'CSO 7702' }],
      },
    ]),
  )
  expect((await screen.findByText(/^C-015 is assigned to Team A/)).getAttribute('role')).toBe('status')
  expect(document.activeElement).toBe(cell(/^Team A, C-015/))

  press('End')
  press('ArrowDown')
  press('ArrowLeft')
  expect(document.activeElement).toBe(cell(/^Team B, C-016, 15 or 16: assigned, 1 warning/))
  press(' ')
  await waitFor(() =>
    expect(desk.inputsOf(assignmentsContracts.remove)).toEqual([
      { operationId: BOARD_OPERATION, id: assignmentId(7), version: 1 },
    ]),
  )
  expect(await screen.findByText('C-016 is off Team B.')).toBeDefined()
  expect(await screen.findByRole('button', { name: 'Put back' })).toBeDefined()
})

it('assigns nobody whom a rule stops, and says which', async () => {
  const desk = main()
  await show()
  stand(/^Team A, C-016/)
  press('Enter')
  expect(await screen.findByText(/^C-016 cannot go with Team A. No consent is recorded/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Assign' })).toBeNull()
  expect(screen.getByText(/Nobody may set this aside/)).toBeDefined()
  expect(desk.inputsOf(assignmentsContracts.assign)).toEqual([])
})

it('assigns in a plan what an approver is still to set aside, from the panel alone', async () => {
  const desk = main()
  const { unmount } = renderScreen(<YoungPeopleBoard operationId={BOARD_OPERATION} status="live" />)
  await screen.findByRole('grid')
  stand(/^Team B, C-014/)
  expect(screen.queryByRole('button', { name: 'Assign all the same' })).toBeNull()
  unmount()
  await show()
  stand(/^Team B, C-014/)
  press('Enter')
  expect(await screen.findByText(/^C-014 cannot go with Team B/)).toBeDefined()
  expect(desk.inputsOf(assignmentsContracts.assign)).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Assign all the same' }))
  await waitFor(() => expect(desk.inputsOf(assignmentsContracts.assign)).toHaveLength(1))
})

it('moves nobody onto a team that has its young people', async () => {
  const desk = main()
  await show()
  const dataTransfer = { setData: () => undefined, effectAllowed: '' }
  fireEvent.dragStart(cell(/^Team B, C-015/), { dataTransfer })
  fireEvent.drop(cell(/^Team A, C-015/), { dataTransfer })
  expect(await screen.findByText(/^C-015 stays. Team A has its young people/)).toBeDefined()
  expect(desk.inputsOf(assignmentsContracts.remove)).toEqual([])
})

it('asks once before somebody is taken off a team on a live night', async () => {
  const desk = main()
  await show(undefined, 'live')
  stand(/^Team B, C-016/)
  press('Enter')
  fireEvent.click(await screen.findByRole('button', { name: 'Keep the assignment' }))
  expect(desk.inputsOf(assignmentsContracts.remove)).toEqual([])
  stand(/^Team B, C-016/)
  press('Enter')
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByRole('button', { name: 'Take off the team' }))
  await waitFor(() => expect(desk.inputsOf(assignmentsContracts.remove)).toHaveLength(1))
})

it('records what an approver set aside, and keeps what is typed when main refuses', async () => {
  const refusal =
    'Whoever planned the operation cannot record what an approver set aside. Ask another sergeant.'
  const desk = main().refuses(assignmentsContracts.override, { kind: 'rule', message: refusal })
  await show()
  stand(/^Team B, C-014/)
  fireEvent.click(screen.getByRole('button', { name: 'Record what an approver set aside' }))
  const panel = within(await screen.findByRole('dialog'))
  fireEvent.click(panel.getByRole('button', { name: 'Record it' }))
  expect((await panel.findByRole('alert')).textContent).toContain('Enter the approver’s name')
  for (const [label, value] of [
    ['Approver’s name', 'A. Example'],
    ['Approver’s rank', 'Inspector'],
    ['Reference of the approval', 'AP-7'],
    ['The approver’s reason', 'The unit collects at the last venue.'],
  ] as const) {
    fireEvent.change(panel.getByLabelText(label), { target: { value } })
  }
  fireEvent.click(panel.getByRole('button', { name: 'Record it' }))
  await waitFor(() => expect(panel.getByRole('alert').textContent).toContain(refusal))
  expect(panel.getByLabelText<HTMLInputElement>('Approver’s name').value).toBe('A. Example')
  expect(desk.inputsOf(assignmentsContracts.override)).toMatchObject([
    { teamId: teamId(2), cadetId: cadetId(1), rule: LATE.rule, subject: LATE.subject },
  ])
})

it('leaves what an approver set aside to a sergeant, and shows it to everybody', async () => {
  main()
  await show({ id: 'u2', label: 'PC 1', role: 'officer' })
  stand(/^Team B, C-014/)
  expect(screen.getByText(/An approver may set this aside/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Record what an approver set aside' })).toBeNull()
  press('ArrowRight')
  expect(
    screen.getByText(
      /^Set aside by Inspector A. Example, AP-7: “The unit collects.*” Rule 16, recorded by PS 1234/,
    ),
  ).toBeDefined()
})

it('keeps who sits out a visit, and checks again what changed', async () => {
  const desk = main()
  await show()
  stand(/^Team B, C-016/)
  fireEvent.click(screen.getByLabelText('18:20 The Brindle Inn, Northmere'))
  fireEvent.click(screen.getByRole('button', { name: 'Save these changes' }))
  await waitFor(() =>
    expect(desk.inputsOf(assignmentsContracts.change)).toMatchObject([
      { id: assignmentId(7), version: 1, welfareOfficer: 'CSO 7702', sitsOut: [expect.any(String)] },
    ]),
  )
  stand(/changed$/)
  fireEvent.click(screen.getAllByRole('button', { name: 'Check again' })[0] as HTMLElement)
  await waitFor(() => expect(desk.inputsOf(assignmentsContracts.checkAgain)).toHaveLength(1))
})

it('shows what the planner found before anything of it is assigned', async () => {
  const desk = main().answers(assignmentsContracts.plan, () => ({
    rides: [{ teamId: teamId(1), cadetId: cadetId(1), welfareOfficer: 'CSO 7702', warnings: 1 }],
    empty: [{ teamId: teamId(2), reason: 'No cadet with consent is free after 22:00.' }],
  }))
  await show()
  fireEvent.click(screen.getByRole('button', { name: 'Fill the night' }))
  const proposal = await screen.findByRole('region', { name: 'Proposal' })
  expect(proposal.textContent).toContain('C-014 with Team ALooked after by CSO 7702. 1 warning.')
  expect(screen.getByText('Team B cannot be filled.').parentElement?.textContent).toContain('after 22:00')
  fireEvent.click(screen.getByRole('button', { name: 'Do not' }))
  expect(desk.inputsOf(assignmentsContracts.assign)).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Suggest for Team A' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Assign this one' }))
  await waitFor(() => expect(desk.inputsOf(assignmentsContracts.assign)).toHaveLength(1))
  expect(desk.inputsOf(assignmentsContracts.plan)).toEqual([
    { operationId: BOARD_OPERATION, sessionId: sessionId(1), teamId: null },
    { operationId: BOARD_OPERATION, sessionId: sessionId(1), teamId: teamId(1) },
  ])
})

it('assigns by dragging a cadet onto a team, and moves one from team to team', async () => {
  const desk = main(
    boardOf([
      ['allowed', 'warned', 'blocked', 'allowed'],
      ['late', 'overridden', 'assigned', 'allowed'],
    ]),
  )
  const grid = await show()
  const dataTransfer = { setData: () => undefined, effectAllowed: '' }
  const head = within(grid).getByRole('columnheader', { name: /^C-014/ })
  fireEvent.dragStart(head, { dataTransfer })
  fireEvent.dragOver(cell(/^Team A, C-017/), { dataTransfer })
  fireEvent.drop(cell(/^Team A, C-017/), { dataTransfer })
  await waitFor(() =>
    expect(desk.inputsOf(assignmentsContracts.assign)).toMatchObject([
      { rides: [{ teamId: teamId(1), cadetId: cadetId(1) }] },
    ]),
  )
  await screen.findByText(/^C-014 is assigned/)
  fireEvent.dragStart(cell(/^Team B, C-015/), { dataTransfer })
  fireEvent.drop(cell(/^Team A, C-014/), { dataTransfer })
  await waitFor(() => expect(desk.inputsOf(assignmentsContracts.assign)).toHaveLength(2))
  expect(desk.inputsOf(assignmentsContracts.remove)).toMatchObject([{ id: assignmentId(6) }])
})

it('says a refusal in a summary', async () => {
  const message = 'Somebody else changed this. Look again.'
  main().refuses(assignmentsContracts.assign, { kind: 'conflict', message })
  await show()
  fireEvent.click(screen.getByRole('button', { name: 'Assign' }))
  expect((await screen.findByRole('alert')).textContent).toContain(message)
})

it('says what to do where there is no cadet, no test or no welfare officer', async () => {
  main(boardOf([[]]))
  const { unmount } = renderScreen(<YoungPeopleBoard operationId={BOARD_OPERATION} status="draft" />)
  expect(await screen.findByText(/There is no cadet in the register yet/)).toBeDefined()
  unmount()
  const [session] = BOARD.sessions
  if (session === undefined) throw new Error('The board has no session')
  const bare = session.teams.map((team) => ({ ...team, visits: [], welfareOfficers: [] }))
  main({ ...BOARD, sessions: [{ ...session, teams: bare }] })
  const next = renderScreen(<YoungPeopleBoard operationId={BOARD_OPERATION} status="draft" />)
  expect(await screen.findByText(/No test is planned yet/)).toBeDefined()
  next.unmount()
  const alone = session.teams.map((team) => ({ ...team, welfareOfficers: [] }))
  main({ ...BOARD, sessions: [{ ...session, teams: alone }] })
  await show()
  expect(screen.getByText(/^Team A and Team B have no welfare officer/)).toBeDefined()
})
