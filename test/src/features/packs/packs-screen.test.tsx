import { packsContracts } from '@shared/contracts/packs.contract'
import { type VenueRow, venuesContracts } from '@shared/contracts/venues.contract'
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PacksScreen } from '../../../../src/features/packs/packs.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'
import { BATCH } from './pack-answers.ts'

const venue = (id: string, name: string, more: Partial<VenueRow> = {}): VenueRow => ({
  id,
  name,
  type: 'hotel',
  address: '1 Example Row',
  town: 'Northmere',
  postcode: 'ZN1 1AA',
  onContactHold: false,
  visits: 0,
  lastVisitOn: null,
  hasPackRecipient: true,
  lastTest: null,
  trainedOn: null,
  ...more,
})
const mainWith = (venues: VenueRow[]) =>
  new FakeMain().answers(venuesContracts.list, () => venues).answers(packsContracts.readBatch, () => null)

it('finds the venues that were never tested, and takes those that are chosen to the composer', async () => {
  mainWith([
    venue('v1', 'Alder House Hotel', { lastTest: { on: '2026-11-07', mark: 'not_yet' } }),
    venue('v2', 'Capstan Rooms', { type: 'guest_house' }),
    venue('v3', 'Eel Bridge Hotel'),
    venue('v4', 'The Fernbank Hotel', { onContactHold: true }),
  ])
  renderScreen(<PacksScreen />, '/packs')
  fireEvent.change(await screen.findByLabelText('Which'), { target: { value: 'never' } })
  expect(screen.getByText(/1 venue on contact hold cannot be chosen/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Choose all 2 shown' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Choose Capstan Rooms' }))
  fireEvent.click(screen.getByRole('button', { name: 'Put the packs together' }))
  expect(window.location.hash).toBe('#/packs/make/v3')
})

it('takes 200 venues and no more', async () => {
  mainWith(Array.from({ length: 201 }, (_, index) => venue(`v${index}`, `Invented Hotel ${index}`)))
  renderScreen(<PacksScreen />, '/packs')
  fireEvent.click(await screen.findByRole('button', { name: 'Choose all 201 shown' }))
  expect(screen.getByText(/Choose 200 or fewer/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Put the packs together' })).toHaveProperty('disabled', true)
})

it('shows packs that are being made elsewhere', async () => {
  mainWith([venue('v1', 'Alder House Hotel')]).answers(packsContracts.readBatch, () => ({
    ...BATCH,
    isRunning: true,
    venueName: 'Alder House Hotel',
    done: 1,
  }))
  renderScreen(<PacksScreen />, '/packs')
  expect(await screen.findByText('1 of 2, Alder House Hotel')).toBeDefined()
})
