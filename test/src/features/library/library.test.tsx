import { libraryContracts, type PassRuleVersion } from '@shared/contracts/library.contract'
import { PRESET_RULES } from '@shared/domain/visits/pass-rule'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PassRuleLibraryScreen } from '../../../../src/features/library/pass-rule-library.screen.tsx'
import { ScenarioLibraryScreen } from '../../../../src/features/library/scenario-library.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const OFFICER = { id: 'u2', label: 'PC 5678', role: 'officer' } as const
const id = (n: number) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`
const [strict] = PRESET_RULES
if (strict === undefined) throw new Error('There is no preset rule')
const rule = (n: number, more: Partial<PassRuleVersion>): PassRuleVersion => ({
  ...strict,
  id: id(n),
  retired: false,
  operations: 0,
  ...more,
})
const LIBRARY = {
  scenarios: [
    {
      id: id(9),
      name: 'Walk-in',
      version: 1,
      cues: ['cash' as const],
      childRole: 'cadet' as const,
      stopPoint: 'offered' as const,
      debriefWaitMinutes: 10,
      setting: 'accommodation' as const,
      alcoholTest: false,
      retired: false,
      operations: 1,
    },
  ],
  passRules: [
    rule(1, { operations: 2 }),
    rule(2, { version: 2, criterion: 'either', operations: 1 }),
    rule(3, { name: 'Old', retired: true }),
  ],
}
const words = (n: number) => `Under this rule ${n} of 38 completed visits would be as expected.`

const withLibrary = () =>
  new FakeMain()
    .answers(libraryContracts.list, () => LIBRARY)
    .answers(libraryContracts.tryPassRule, ({ criterion }) => ({
      completed: 38,
      marks: [{ mark: 'as_expected' as const, now: 9, tried: 5 }],
      words: words(criterion === 'strict' ? 5 : 12),
    }))

it('lists each rule once with its newest version; older ones stay readable in its panel', async () => {
  withLibrary()
  renderScreen(<PassRuleLibraryScreen />)
  const row = await screen.findByRole('row', { name: /Strict/ })
  expect(within(row).getByText('v2')).toBeDefined()
  expect(within(row).getByText('3')).toBeDefined()
  expect(screen.getByRole('row', { name: /Old/ }).textContent).toContain('v1, retired')
  fireEvent.click(row)
  const panel = within(await screen.findByRole('dialog'))
  const earlier = panel.getByRole('region', { name: 'Earlier versions' })
  expect(earlier.textContent).toContain('v1 Refused on safeguarding grounds and reported to the police.')
  expect(earlier.textContent).toContain('2 operations use it.')
})

it('says at once how visits would come out, again for each change, and saves the next version', async () => {
  const main = withLibrary().answers(libraryContracts.savePassRule, () => rule(4, { version: 3 }))
  renderScreen(<PassRuleLibraryScreen />)
  fireEvent.click(await screen.findByRole('row', { name: /Strict/ }))
  const panel = within(await screen.findByRole('dialog'))
  await panel.findByText(words(12))
  fireEvent.change(panel.getByLabelText('As expected means'), { target: { value: 'strict' } })
  expect(await panel.findByText(words(5))).toBeDefined()
  expect(main.inputsOf(libraryContracts.savePassRule)).toEqual([])
  fireEvent.click(panel.getByRole('checkbox', { name: 'No ID' }))
  fireEvent.click(panel.getByRole('button', { name: 'Save as v3' }))
  await waitFor(() => expect(main.inputsOf(libraryContracts.savePassRule)).toHaveLength(1))
  expect(main.inputsOf(libraryContracts.savePassRule)[0]).toMatchObject({
    follows: id(2),
    criterion: 'strict',
    safeguardingReasons: ['safeguarding', 'no_id'],
  })
})

it('asks before it retires, and offers a retired one to be brought back', async () => {
  const main = withLibrary().answers(libraryContracts.retirePassRule, () => undefined)
  renderScreen(<PassRuleLibraryScreen />)
  fireEvent.click(await screen.findByRole('row', { name: /Strict/ }))
  fireEvent.click(await screen.findByRole('button', { name: 'Retire' }))
  expect(main.inputsOf(libraryContracts.retirePassRule)).toEqual([])
  fireEvent.click(await screen.findByRole('button', { name: 'Retire Strict' }))
  await waitFor(() => expect(main.inputsOf(libraryContracts.retirePassRule)).toEqual([{ id: id(2) }]))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

  fireEvent.click(screen.getByRole('row', { name: /Old/ }))
  expect(await screen.findByRole('button', { name: 'Save as v2 and bring it back' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Retire' })).toBeNull()
})

it('shows main’s sentence where an overt script is not available', async () => {
  const message = 'An overt script is not available where a cadet takes part.'
  withLibrary().refuses(libraryContracts.saveScenario, {
    kind: 'validation',
    message,
    fields: [{ path: 'cues', message }],
  })
  renderScreen(<ScenarioLibraryScreen />)
  fireEvent.click(await screen.findByRole('row', { name: /Walk-in/ }))
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Overt script' }))
  fireEvent.click(screen.getByRole('button', { name: 'Save as v2' }))
  const link = within(await screen.findByRole('alert')).getByRole('button', { name: message })
  fireEvent.click(link)
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Walk-in' }))
})

it('is for an officer to read', async () => {
  withLibrary()
  renderScreen(<ScenarioLibraryScreen />, '/', OFFICER)
  fireEvent.click(await screen.findByRole('row', { name: /Walk-in/ }))
  const panel = within(await screen.findByRole('dialog'))
  expect(panel.getByText(/Adult with a cadet: cash. Stops when a room is offered/)).toBeDefined()
  expect(panel.queryByRole('checkbox')).toBeNull()
  expect(screen.queryByRole('button', { name: /Add a|Save|Retire/ })).toBeNull()
})
