import { type CadetView, cadetsContracts, type EligibilityView } from '@shared/contracts/cadets.contract'
import { operationsContracts } from '@shared/contracts/operations.contract'
import { venuesContracts } from '@shared/contracts/venues.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Route, Switch } from 'wouter'
import { CadetScreen } from '../../../../src/features/cadets/cadet.screen.tsx'
import { CadetListScreen } from '../../../../src/features/cadets/cadet-list.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const ID = '01980000-0000-7000-8000-000000000001'
const OPERATION = '01980000-0000-7000-8000-000000000002'
const SESSION = '01980000-0000-7000-8000-000000000003'

const VIEW: CadetView = {
  cadet: {
    id: ID,
    version: 3,
    reference: 'ZQ-CADET-77',
    born: '2011-12',
    age: '14 or 15',
    unitFileReference: 'NU-2026-014',
    vettedOn: '2026-01-10',
    vettedUntil: null,
    briefedOn: null,
    withdrawnOn: null,
    venueIds: [],
    towns: ['Sallowford'],
    confirmedAges: [],
  },
  consents: [],
  agreements: [],
  reviewDueOn: '2037-01-01',
  reviews: [],
}

const BLOCKED: EligibilityView = {
  verdict: 'blocked',
  findings: [
    {
      rule: 4,
      severity: 'block',
      message: 'No consent is recorded.',
      source: 'Somewhere (rule 4)',
      overridable: false,
      subject: 'none',
      sessionId: null,
    },
  ],
  sessions: [{ id: SESSION, day: '2026-12-12', start: '18:00', finish: '23:00', verdict: 'blocked' }],
  inDoubt: [{ day: '2026-12-12', ages: [179, 180] }],
}

const ROW = {
  id: OPERATION,
  reference: 'OP-2026-001',
  name: 'Northmere hotels',
  status: 'draft' as const,
  day: '2026-12-12',
  days: ['2026-12-12'],
  areas: 'Northmere',
  visits: 0,
  recorded: 0,
  headline: '',
}

const main = () =>
  new FakeMain()
    .answers(cadetsContracts.list, () => [])
    .answers(cadetsContracts.read, () => VIEW)
    .answers(cadetsContracts.check, () => BLOCKED)
    .answers(venuesContracts.list, () => [])
    .answers(operationsContracts.list, () => [
      ROW,
      { ...ROW, id: ID, name: 'Long ago', status: 'closed' as const },
    ])

const page = (
  <Switch>
    <Route path="/cadets/:id" component={CadetScreen} />
  </Switch>
)

it('teaches what a cadet is where there is none, and adds one under a reference', async () => {
  const desk = main().answers(cadetsContracts.create, () => ({ id: ID }))
  renderScreen(<CadetListScreen />, '/cadets')
  expect(await screen.findByText(/never a name/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Add the first cadet' }))
  const panel = within(await screen.findByRole('dialog'))
  fireEvent.change(panel.getByLabelText('Reference'), { target: { value: 'Jo Example' } })
  fireEvent.click(panel.getByRole('button', { name: 'Add the cadet' }))
  const said = (await panel.findByRole('alert')).textContent
  expect(said).toContain('not a name')
  expect(said).toContain('Choose the month and year of birth')
  fireEvent.change(panel.getByLabelText('Reference'), { target: { value: 'C-014' } })
  fireEvent.change(panel.getByLabelText('Month of birth'), { target: { value: '03' } })
  const year = String(new Date().getFullYear() - 15)
  fireEvent.change(panel.getByLabelText('Year of birth'), { target: { value: year } })
  fireEvent.change(panel.getByLabelText('Unit’s file reference'), { target: { value: 'NU-14' } })
  fireEvent.change(panel.getByLabelText('Towns (optional)'), { target: { value: 'Northmere, ,Sallowford' } })
  fireEvent.click(panel.getByRole('button', { name: 'Add the cadet' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(desk.inputsOf(cadetsContracts.create)).toEqual([
    {
      reference: 'C-014',
      born: `${year}-03`,
      unitFileReference: 'NU-14',
      vettedOn: null,
      vettedUntil: null,
      briefedOn: null,
      venueIds: [],
      towns: ['Northmere', 'Sallowford'],
    },
  ])
})

it('says in full sentences why a cadet cannot go out, with the source, for operations to come', async () => {
  const desk = main().answers(cadetsContracts.confirmAge, () => undefined)
  renderScreen(page, `/cadets/${ID}`)
  await screen.findByRole('option', { name: /^OP-2026-001/ })
  const choice = screen.getByLabelText('On which operation')
  const options = within(choice).getAllByRole('option')
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Choose',
    'OP-2026-001 Northmere hotels, 12 Dec 2026',
  ])
  fireEvent.change(choice, { target: { value: OPERATION } })
  expect(await screen.findByText('No consent is recorded.')).toBeDefined()
  expect(screen.getByText(/^Blocked/)).toBeDefined()
  expect(screen.getByText('Somewhere (rule 4). Nobody may set this aside.')).toBeDefined()
  fireEvent.change(screen.getByLabelText(/^Age on Sat 12 Dec 2026/), { target: { value: '180' } })
  fireEvent.click(screen.getByRole('button', { name: 'Confirm the age' }))
  await waitFor(() =>
    expect(desk.inputsOf(cadetsContracts.confirmAge)).toEqual([{ id: ID, day: '2026-12-12', months: 180 }]),
  )
})

it('leaves the age to a sergeant, and the reference out of the window’s title', async () => {
  main()
  renderScreen(page, `/cadets/${ID}`, { id: 'u2', label: 'PC 1', role: 'officer' })
  await screen.findByRole('option', { name: /^OP-2026-001/ })
  fireEvent.change(screen.getByLabelText('On which operation'), { target: { value: OPERATION } })
  await screen.findByText('No consent is recorded.')
  expect(screen.queryByRole('button', { name: 'Confirm the age' })).toBeNull()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('ZQ-CADET-77')
  expect(document.title).toContain('Cadet')
  expect(document.title).not.toContain('ZQ-CADET-77')
})

it('warns of a name in a note, and lets it be saved all the same', async () => {
  const desk = main().answers(cadetsContracts.recordConsent, () => undefined)
  renderScreen(page, `/cadets/${ID}`)
  fireEvent.click(await screen.findByRole('button', { name: 'Record a consent' }))
  const panel = within(await screen.findByRole('dialog'))
  const note = panel.getByLabelText('Food and other limits (optional)')
  fireEvent.change(note, { target: { value: 'Halal food' } })
  expect(panel.queryByText(/looks like a name/)).toBeNull()
  fireEvent.change(note, { target: { value: 'Home to Sallowford' } })
  expect(panel.getByText(/“Sallowford” looks like a name/)).toBeDefined()
  fireEvent.change(panel.getByLabelText('Operation'), { target: { value: OPERATION } })
  fireEvent.change(panel.getByLabelText('Reference of the consent form'), { target: { value: 'F-3' } })
  fireEvent.change(panel.getByLabelText('Given on'), { target: { value: '1/12/2026' } })
  fireEvent.click(panel.getByRole('button', { name: 'Record the consent' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(desk.inputsOf(cadetsContracts.recordConsent)).toMatchObject([
    { cadetId: ID, operationId: OPERATION, givenOn: '2026-12-01', consent: null, latestFinish: null },
  ])
})

const CONSENT = {
  id: SESSION,
  version: 2,
  operationId: OPERATION,
  reference: 'F-3',
  givenOn: '2026-12-01',
  latestFinish: '22:30',
  towns: ['Sallowford'],
  otherLimits: null,
  sheetCarried: false,
  withdrawnOn: null,
  operation: {
    id: OPERATION,
    reference: 'OP-2026-001',
    name: 'Northmere',
    day: ROW.day,
    lastDay: ROW.day,
    sessions: [{ id: SESSION, day: ROW.day, start: '18:00' }],
  },
}

it('asks once before a consent is withdrawn', async () => {
  const desk = main()
    .answers(cadetsContracts.read, () => ({ ...VIEW, consents: [CONSENT] }))
    .answers(cadetsContracts.withdrawConsent, () => undefined)
  renderScreen(page, `/cadets/${ID}`)
  const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
  await press('Withdraw the consent to OP-2026-001')
  await press('Keep the consent')
  expect(desk.inputsOf(cadetsContracts.withdrawConsent)).toEqual([])
  await press('Withdraw the consent to OP-2026-001')
  await press('Record the withdrawal')
  await waitFor(() =>
    expect(desk.inputsOf(cadetsContracts.withdrawConsent)).toEqual([
      { cadetId: ID, id: SESSION, version: 2 },
    ]),
  )
})

it('asks once before a consent that was typed is left', async () => {
  main()
  renderScreen(page, `/cadets/${ID}`)
  const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
  await press('Record a consent')
  await press('Cancel')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await press('Record a consent')
  fireEvent.change(screen.getByLabelText('Reference of the consent form'), { target: { value: 'F-3' } })
  await press('Cancel')
  await press('Keep writing')
  expect(screen.getByLabelText<HTMLInputElement>('Reference of the consent form').value).toBe('F-3')
  await press('Cancel')
  await press('Close without saving')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('records what was said at a briefing, and that it is no longer so, with one question', async () => {
  const agreed = { id: ID, version: 4, sessionId: SESSION, operationId: OPERATION, agreedOn: '2026-12-10' }
  let agreements: CadetView['agreements'] = []
  const desk = main()
    .answers(cadetsContracts.read, () => ({ ...VIEW, consents: [CONSENT], agreements }))
    .answers(cadetsContracts.recordAgreement, ({ linksAsked }) => {
      agreements = [{ ...agreed, linksAsked }]
      return undefined
    })
    .answers(cadetsContracts.withdrawAgreement, () => undefined)
  renderScreen(page, `/cadets/${ID}`)
  const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
  expect(await screen.findByText('Sat 12 Dec 2026, 18:00: no agreement yet.')).toBeDefined()
  await press('Record the agreement for Sat 12 Dec 2026, 18:00')
  await press('Save the agreement')
  expect(await screen.findAllByText('Enter a date, like 12/12/2026')).not.toEqual([])
  expect(desk.inputsOf(cadetsContracts.recordAgreement)).toEqual([])
  fireEvent.change(screen.getByLabelText('Agreed on'), { target: { value: '10/12/2026' } })
  fireEvent.click(screen.getByLabelText('Asked about links with the venues and their chains'))
  await press('Save the agreement')
  await screen.findByText(/Agreed on 10 December 2026. Asked about links./)
  expect(desk.inputsOf(cadetsContracts.recordAgreement)).toEqual([
    { cadetId: ID, sessionId: SESSION, agreedOn: '2026-12-10', linksAsked: true },
  ])
  await press('No longer agrees to Sat 12 Dec 2026, 18:00')
  await press('Keep the agreement')
  expect(desk.inputsOf(cadetsContracts.withdrawAgreement)).toEqual([])
  await press('No longer agrees to Sat 12 Dec 2026, 18:00')
  await press('Record it')
  await waitFor(() =>
    expect(desk.inputsOf(cadetsContracts.withdrawAgreement)).toEqual([{ cadetId: ID, id: ID, version: 4 }]),
  )
})
