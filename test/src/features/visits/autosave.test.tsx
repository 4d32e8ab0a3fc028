import { type OperationView, operationsContracts } from '@shared/contracts/operations.contract'
import { type Visit, type VisitRecord, visitsContracts } from '@shared/contracts/visits.contract'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Route } from 'wouter'
import { FootLine } from '../../../../src/app/foot-line.tsx'
import { OperationWorkspaceScreen } from '../../../../src/app/operation-workspace.screen.tsx'
import { AUTOSAVE_AFTER_MS } from '../../../../src/features/visits/use-autosave.ts'
import { blankRecord } from '../../../helpers/records.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { viewOf, visitOf } from '../../operation-view.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime('2026-12-12T23:14:00Z')
})
afterEach(() => vi.useRealTimers())

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

/** A main that answers a save only when told to, and checks versions as the register does. */
async function openResults() {
  let view: OperationView = viewOf([blankRecord, blankRecord])
  const waiting: (() => void)[] = []
  const versions = new Map(view.visits.map(({ id, version }) => [id, version]))
  const main = new FakeMain()
    .answers(operationsContracts.read, () => view)
    .answers(visitsContracts.record, async ({ id, version, ...record }): Promise<Visit> => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      if (versions.get(id) !== version) throw new Error(`Saved as version ${version}: a lost save`)
      versions.set(id, version + 1)
      const index = view.visits.findIndex((visit) => visit.id === id)
      const saved = visitOf(record as VisitRecord, index, version + 1)
      view = { ...view, visits: view.visits.with(index, saved) }
      return saved
    })
  renderScreen(
    <>
      <Route path="/operations/:id/:step?">
        <OperationWorkspaceScreen />
      </Route>
      <FootLine />
    </>,
    `/operations/${view.operation.id}/results`,
  )
  await pass(100)
  const answer = async () => {
    waiting.shift()?.()
    await pass(100)
  }
  const saves = () => main.inputsOf(visitsContracts.record) as readonly (VisitRecord & { version: number })[]
  return { main, saves, answer, view }
}

const panel = () => within(screen.getByRole('region', { name: /Hotel|Inn/ }))
const field = (label: string) => panel().getByLabelText(label) as HTMLInputElement
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })

describe('what is typed', () => {
  it('is saved once the typing pauses, and the foot line says when', async () => {
    const { saves, answer } = await openResults()
    type('Met by (role)', 'recep')
    await pass(AUTOSAVE_AFTER_MS - 100)
    type('Met by (role)', 'receptionist')
    await pass(AUTOSAVE_AFTER_MS - 100)
    expect(saves()).toEqual([])
    expect(screen.getByText('Not saved yet')).toBeDefined()
    expect(screen.queryByText('23:14')).toBeNull()

    await pass(100)
    await answer()
    expect(saves()).toMatchObject([{ metBy: 'receptionist', version: 1, status: 'planned' }])
    expect(screen.queryByText('Not saved yet')).toBeNull()
    expect(screen.getByText('23:14').closest('[role=status]')?.textContent).toBe('Saved 23:14')
    expect(field('Met by (role)').value).toBe('receptionist')
  })

  it('while a save is under way stays, and follows in one more save with the new version', async () => {
    const { saves, answer } = await openResults()
    type('Met by (role)', 'recep')
    await pass(AUTOSAVE_AFTER_MS)
    type('Met by (role)', 'receptio')
    await pass(AUTOSAVE_AFTER_MS)
    type('Met by (role)', 'receptionist ')
    await pass(AUTOSAVE_AFTER_MS)
    expect(saves()).toHaveLength(1)

    await answer()
    expect(field('Met by (role)').value).toBe('receptionist ')
    expect(saves()).toHaveLength(2)
    await answer()
    await pass(10 * AUTOSAVE_AFTER_MS)
    expect(saves()).toMatchObject([
      { metBy: 'recep', version: 1 },
      { metBy: 'receptionist', version: 2 },
    ])
    expect(field('Met by (role)').value).toBe('receptionist ')
  })

  it('takes answers by key while it is being saved', async () => {
    const { saves } = await openResults()
    type('Met by (role)', 'owner')
    await pass(AUTOSAVE_AFTER_MS)
    expect(saves()).toHaveLength(1)
    const concern = within(panel().getByRole('radiogroup', { name: 'Showed concern' }))
    concern.getByLabelText('Yes').focus()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'y' })
    expect(concern.getByLabelText('Yes')).toHaveProperty('checked', true)
  })

  it('is not sent while it is not valid, and nobody is told off in the middle of typing', async () => {
    const { saves, answer } = await openResults()
    type('in', '194')
    field('in').focus()
    type('in', '99')
    await pass(10 * AUTOSAVE_AFTER_MS)
    expect(saves()).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement).toBe(field('in'))

    type('in', '19:42')
    await pass(AUTOSAVE_AFTER_MS)
    await answer()
    expect(saves()).toMatchObject([{ arrivedAt: '19:42' }])
  })

  it('is shown as refused without taking the focus, and is tried again after the next key', async () => {
    const { main, saves } = await openResults()
    main.refuses(visitsContracts.record, { kind: 'io', message: 'The disk is full.', reference: 'R1' })
    type('Notes', 'Long wait')
    field('Notes').focus()
    await pass(AUTOSAVE_AFTER_MS)
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.')
    expect(document.activeElement).toBe(field('Notes'))
    await pass(10 * AUTOSAVE_AFTER_MS)
    expect(saves()).toHaveLength(1)
    type('Notes', 'Long wait at')
    await pass(AUTOSAVE_AFTER_MS)
    expect(saves()).toHaveLength(2)
  })

  it('waits for a person after a conflict', async () => {
    const { main, saves } = await openResults()
    main.refuses(visitsContracts.record, { kind: 'conflict', message: 'Somebody else was faster.' })
    type('Notes', 'Long')
    await pass(AUTOSAVE_AFTER_MS)
    await pass(100)
    expect(screen.getByRole('button', { name: 'Save mine over it' })).toBeDefined()
    type('Notes', 'Long wait')
    await pass(10 * AUTOSAVE_AFTER_MS)
    expect(saves()).toHaveLength(1)
    expect(field('Notes').value).toBe('Long wait')
  })
})

describe('at once', () => {
  it('is saved on Enter, after the save that is under way', async () => {
    const { saves, answer } = await openResults()
    type('Met by (role)', 'own')
    await pass(AUTOSAVE_AFTER_MS)
    type('Met by (role)', 'owner')
    field('Met by (role)').focus()
    fireEvent.keyDown(field('Met by (role)'), { key: 'Enter' })
    await pass(100)
    expect(saves()).toHaveLength(1)
    await answer()
    await answer()
    expect(saves()).toMatchObject([
      { metBy: 'own', version: 1 },
      { metBy: 'owner', version: 2 },
    ])
    expect(screen.getByRole('region', { name: 'The Brindle Inn' })).toBeDefined()
    await pass(10 * AUTOSAVE_AFTER_MS)
    expect(saves()).toHaveLength(2)
  })

  it('is saved when the window closes', async () => {
    const { saves } = await openResults()
    type('Notes', 'Long wait')
    window.dispatchEvent(new Event('pagehide'))
    await pass(0)
    expect(saves()).toMatchObject([{ notes: 'Long wait' }])
  })

  it('is saved on leaving, and somebody who comes back during the save types on with its version', async () => {
    const { saves, answer, view } = await openResults()
    type('Notes', 'Long wait')
    window.location.hash = `/operations/${view.operation.id}/plan`
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    await pass(10)
    expect(saves()).toHaveLength(1)
    window.location.hash = `/operations/${view.operation.id}/results`
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    await pass(10)
    expect(field('Notes').value).toBe('Long wait')
    type('Notes', 'Long wait at the desk')
    await answer()
    await pass(AUTOSAVE_AFTER_MS)
    await answer()
    expect(saves()).toMatchObject([
      { notes: 'Long wait', version: 1 },
      { notes: 'Long wait at the desk', version: 2 },
    ])
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
