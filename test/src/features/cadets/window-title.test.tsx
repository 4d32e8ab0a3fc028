import { assignmentsContracts } from '@shared/contracts/assignments.contract'
import { type CadetView, cadetsContracts } from '@shared/contracts/cadets.contract'
import { operationsContracts } from '@shared/contracts/operations.contract'
import { venuesContracts } from '@shared/contracts/venues.contract'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Route } from 'wouter'
import { OperationWorkspaceScreen } from '../../../../src/app/operation-workspace.screen.tsx'
import { CadetScreen } from '../../../../src/features/cadets/cadet.screen.tsx'
import { CadetListScreen } from '../../../../src/features/cadets/cadet-list.screen.tsx'
import { boardOf, cadetId } from '../../board.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { blank, viewOf } from '../../operation-view.ts'

const MARKER = 'ZQ-CADET-77'
const ID = cadetId(1)
const NIGHT = viewOf(blank(1), { status: 'draft' })

const VIEW: CadetView = {
  cadet: {
    id: ID,
    version: 3,
    reference: MARKER,
    born: '2011-03',
    age: '15',
    unitFileReference: `${MARKER}-F`,
    vettedOn: null,
    vettedUntil: null,
    briefedOn: null,
    withdrawnOn: null,
    venueIds: [],
    towns: [],
    confirmedAges: [],
  },
  consents: [],
  agreements: [],
  reviewDueOn: '2037-01-01',
  reviews: [],
}

const main = () =>
  new FakeMain()
    .answers(cadetsContracts.list, () => [
      { id: ID, reference: MARKER, age: '15', withdrawn: false, reviewDue: false },
    ])
    .answers(cadetsContracts.listReviews, () => [])
    .answers(cadetsContracts.read, () => VIEW)
    .answers(cadetsContracts.readHours, () => [])
    .answers(venuesContracts.list, () => [])
    .answers(operationsContracts.list, () => [])
    .answers(operationsContracts.read, () => NIGHT)
    .answers(assignmentsContracts.readBoard, () =>
      boardOf([['allowed']], { cadets: [{ id: ID, reference: MARKER }] }),
    )

const workspace = <Route path="/operations/:id/:step/:venueId" component={OperationWorkspaceScreen} />

/** What a list of open windows or a screenshot of the desktop would give away. */
const shownOutside = () => `${document.title} ${window.location.href}`

it.each([
  ['the list', <CadetListScreen key="list" />, '/cadets', 'Cadets'],
  ['a cadet', <Route key="cadet" path="/cadets/:id" component={CadetScreen} />, `/cadets/${ID}`, 'Cadet'],
  ['the board', workspace, `/operations/${NIGHT.operation.id}/team/young-people`, 'OP-2026-014'],
] as const)(
  'has no reference in the title or address of %s, which shows it',
  async (_what, shown, at, title) => {
    main()
    renderScreen(shown, at)
    expect((await screen.findAllByText(new RegExp(MARKER)))[0]).toBeDefined()
    expect(document.title).toContain(title)
    expect(shownOutside()).not.toContain(MARKER)
  },
)
