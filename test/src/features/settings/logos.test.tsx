import { type Logo, settingsContracts } from '@shared/contracts/settings.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { LogosScreen } from '../../../../src/features/settings/logos.screen.tsx'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const PNG_BYTES = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]
const PNG = btoa(String.fromCharCode(...PNG_BYTES))
const logo = (slot: Logo['slot'], description: string): Logo => ({
  slot,
  description,
  type: 'image/png',
  content: PNG,
})

// jsdom draws no pictures: what Chromium says of one is said here.
let decode: () => Promise<void>
beforeEach(() => {
  decode = () => Promise.resolve()
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      decode = () => decode()
    },
  )
  return () => vi.unstubAllGlobals()
})

const openForm = async (logos: Logo[] = []) => {
  const main = new FakeMain()
    .answers(settingsContracts.listLogos, () => logos)
    .answers(settingsContracts.saveLogos, (input) => input)
  renderScreen(<LogosScreen />)
  await screen.findByRole('button', { name: 'Save the logos' })
  return main
}
const choose = (label: string, bytes: readonly number[], name = 'logo.png') =>
  fireEvent.change(screen.getByLabelText(label), {
    target: { files: [new File([new Uint8Array(bytes)], name)] },
  })
const text = (words: string) => [...new TextEncoder().encode(words)]
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const savedBy = (main: FakeMain) => main.inputsOf(settingsContracts.saveLogos)

it('takes the force’s logo and a partner’s, and asks whose they are', async () => {
  const main = await openForm()
  screen.getByText(/comes without any crest or logo/)
  choose('Choose a partner’s logo', [0xff, 0xd8, 0xff, 0xe0], 'partner.png')
  fireEvent.change(await screen.findByLabelText('Whose logo it is'), {
    target: { value: 'Northmere Council' },
  })
  choose('Choose the force’s logo', PNG_BYTES)
  await waitFor(() => expect(screen.getAllByLabelText('Whose logo it is')).toHaveLength(2))
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByLabelText('Whose logo it is')[0]))
  expect(screen.queryByLabelText('Choose the force’s logo')).toBeNull()
  press('Save the logos')
  const summary = await screen.findByRole('alert')
  within(summary).getByText('Enter whose logo it is')
  expect(savedBy(main)).toEqual([])

  fireEvent.change(screen.getAllByLabelText('Whose logo it is')[0] ?? document.body, {
    target: { value: 'Wessmoor Police' },
  })
  press('Save the logos')
  await screen.findByText('Saved')
  expect(savedBy(main)).toEqual([
    [
      logo('force', 'Wessmoor Police'),
      { slot: 'partner', description: 'Northmere Council', type: 'image/jpeg', content: '/9j/4A==' },
    ],
  ])
  expect(screen.getByRole('img', { name: 'Wessmoor Police' }).getAttribute('src')).toBe(
    `data:image/png;base64,${PNG}`,
  )
})

it.each([
  ['an SVG, whatever it is called', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), /not a PNG or JPEG/],
  ['a GIF', text('GIF89a'), /not a PNG or JPEG/],
  ['an empty file', [], /The file is empty/],
  [
    'a large picture',
    [...PNG_BYTES, ...new Array<number>(300_000).fill(0)],
    /has 301 KB. Choose one of at most 300 KB/,
  ],
])('refuses %s in a sentence beside the field', async (_what, bytes, sentence) => {
  await openForm()
  choose('Choose the force’s logo', bytes)
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence)
  expect(screen.queryByLabelText('Whose logo it is')).toBeNull()
})

it('refuses a picture that begins well and cannot be drawn, and takes the next one', async () => {
  await openForm()
  decode = () => Promise.reject(new Error('EncodingError'))
  choose('Choose the force’s logo', PNG_BYTES)
  expect((await screen.findByRole('alert')).textContent).toMatch(/damaged/)
  decode = () => Promise.resolve()
  choose('Choose the force’s logo', PNG_BYTES)
  await screen.findByLabelText('Whose logo it is')
  expect(screen.queryByRole('alert')).toBeNull()
})

it('has room for four partners, in an order that can be changed, and takes any of them out', async () => {
  const partners = ['A', 'B', 'C', 'D'].map((name) => logo('partner', name))
  const main = await openForm([logo('force', 'F'), ...partners])
  expect(screen.queryByLabelText('Choose a partner’s logo')).toBeNull()
  expect(screen.getByRole('button', { name: 'Move A up' })).toHaveProperty('disabled', true)
  press('Move B up')
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move B down' })),
  )
  press('Remove D')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Choose a partner’s logo')))
  press('Save the logos')
  await screen.findByText('Saved')
  expect(savedBy(main)).toEqual([
    ['F', 'B', 'A', 'C'].map((name) => logo(name === 'F' ? 'force' : 'partner', name)),
  ])
})

it('shows an officer the logos and changes nothing', async () => {
  new FakeMain().answers(settingsContracts.listLogos, () => [logo('force', 'Wessmoor Police')])
  renderScreen(<LogosScreen />, '/', { id: 'u2', label: 'PC 5678', role: 'officer' })
  await screen.findByRole('img', { name: 'Wessmoor Police' })
  expect(screen.queryByRole('button')).toBeNull()
})

it('main takes no logo that is not what it says it is, and no more than there is room for', () => {
  const takes = (logos: unknown) => settingsContracts.saveLogos.input.safeParse(logos).success
  const many = (slot: Logo['slot'], count: number) => new Array<Logo>(count).fill(logo(slot, 'X'))
  expect(takes([...many('force', 1), ...many('partner', 4)])).toBe(true)
  expect(takes(many('force', 2))).toBe(false)
  expect(takes(many('partner', 5))).toBe(false)
  expect(takes([{ ...logo('force', 'X'), type: 'image/jpeg' }])).toBe(false)
  expect(takes([{ ...logo('force', 'X'), content: btoa('<svg onload="alert(1)"/>') }])).toBe(false)
  expect(takes([{ ...logo('force', 'X'), content: `${PNG}"><script>` }])).toBe(false)
  expect(takes([logo('force', ' ')])).toBe(false)
})
