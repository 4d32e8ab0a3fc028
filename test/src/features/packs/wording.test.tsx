import {
  type PackLanguageRow,
  type PackTextRow,
  packTextsContracts,
} from '@shared/contracts/pack-texts.contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { WordingScreen } from '../../../../src/features/packs/wording.screen.tsx'
import type { CurrentUser } from '../../../../src/lib/current-user.ts'
import { FakeMain, renderScreen } from '../../fake-desk.tsx'

const OFFICER: CurrentUser = { id: 'u2', label: 'PC 4127', role: 'officer' }
const LANGUAGES: PackLanguageRow[] = [
  {
    code: 'en',
    name: 'English',
    english: 'English',
    direction: 'ltr',
    checked: 4,
    drafted: 0,
    missing: 0,
    local: 1,
  },
  {
    code: 'ur',
    name: 'اردو',
    english: 'Urdu',
    direction: 'rtl',
    checked: 1,
    drafted: 1,
    missing: 1,
    local: 0,
  },
]
const credit = { by: 'The Makesafe Desk team', on: '2026-11-28' }
const english = (path: string, text: string, more: Partial<PackTextRow> = {}): PackTextRow => ({
  ...{ path, text, original: text, english: text, isLocal: false },
  status: { kind: 'checked', ...credit },
  ...more,
})
const ENGLISH = [
  english('shared#codeWord', 'Say the code word'),
  english('letter#thanks', 'Thanks for {day}.', {
    original: 'Thank you for the time on {day}, as part of {operation}.',
    isLocal: true,
    status: { kind: 'checked', by: 'PS 1234', on: '2026-12-01' },
  }),
  english('venues/takeaway#poster.signs.1.text', 'A child who is out late'),
  english('local#letter', ''),
]
const URDU = [
  english('shared#codeWord', 'کوڈ ورڈ بتائیں', {
    english: 'Say the code word',
    status: { kind: 'checked', by: 'PC 4127', on: '2026-12-02' },
  }),
  english('venues/takeaway#poster.signs.1.text', 'دیر رات باہر بچہ', {
    english: 'A child who is out late',
    status: { kind: 'drafted', ...credit },
  }),
  english('venues/takeaway#poster.title', 'Staff poster', { status: { kind: 'missing' } }),
]

let main: FakeMain
const show = (user?: CurrentUser) => {
  main = new FakeMain()
    .answers(packTextsContracts.listLanguages, () => LANGUAGES)
    .answers(packTextsContracts.list, ({ language }) => (language === 'en' ? ENGLISH : URDU))
    .answers(packTextsContracts.save, () => undefined)
    .answers(packTextsContracts.check, () => undefined)
  return renderScreen(<WordingScreen />, '/packs/wording', user)
}
const inUrdu = async () => {
  fireEvent.change(await screen.findByLabelText('Language'), { target: { value: 'ur' } })
  await screen.findByRole('columnheader', { name: 'Urdu' })
}
const openText = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name: `Change ${name}` }))
  return screen.findByRole('dialog')
}
const save = (panel: HTMLElement) =>
  fireEvent.click(within(panel).getByRole('button', { name: 'Save the words' }))

describe('the wording', () => {
  beforeEach(() => void show())

  it('stands by document in words that a team knows, own words marked, with a search', async () => {
    await screen.findByText(/Showing 4 of 4 texts/)
    const headings = screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
    expect(headings).toEqual([
      'Paragraphs of your own',
      'Outcome letter',
      'Warning signs and posters: takeaways',
      'Words on several documents',
    ])
    const own = screen.getByRole('row', { name: /Thanks for/ })
    expect(own.textContent).toContain('Own words')
    expect(own.textContent).toContain('Checked: PS 1234, 1 Dec 2026')
    expect(screen.getByRole('row', { name: /Staff poster, signs 2/ }).textContent).toContain('Original')

    fireEvent.change(screen.getByLabelText('Search'), { target: { value: 'late' } })
    expect(await screen.findByText(/Showing 1 of 4 texts/)).toBeDefined()
    fireEvent.change(screen.getByLabelText('Search'), { target: { value: '' } })
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'own' } })
    expect(await screen.findByText(/Showing 1 of 4 texts/)).toBeDefined()
  })

  it('shows another language beside its English, set and read as such, with how far it can be trusted', async () => {
    const chooser = await screen.findByLabelText('Language')
    chooser.focus()
    await inUrdu()
    expect(document.activeElement).toBe(chooser)
    expect(screen.getByText(/1 checked, 1 drafted, 1 not translated/)).toBeDefined()
    const words = screen.getByText('دیر رات باہر بچہ')
    expect([words.lang, words.dir]).toEqual(['ur', 'rtl'])
    expect(screen.getByText('A child who is out late').lang).toBe('en-GB')
    expect(screen.getByRole('row', { name: /Say the code word/ }).textContent).toContain(
      'Checked: PC 4127, 2 Dec 2026',
    )
    const missing = screen.getByRole('row', { name: /Staff poster, title/ })
    expect(missing.textContent).toContain('Not translated yet')
    expect(within(missing).getByRole('checkbox')).toHaveProperty('disabled', true)
  })

  it('is changed with the original in sight and its places explained', async () => {
    const panel = await openText('Outcome letter: Thanks')
    expect(panel.textContent).toContain('Thank you for the time on {day}, as part of {operation}.')
    expect(panel.textContent).toContain('{operation}: the name of your operation')
    expect(panel.textContent).toContain('Left out: {operation}.')
    const field = within(panel).getByLabelText('Your words')
    fireEvent.change(field, { target: { value: 'Thank you, {operation} and {day}.' } })
    expect(panel.textContent).not.toContain('Left out')
    save(panel)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(main.inputsOf(packTextsContracts.save)).toEqual([
      { language: 'en', path: 'letter#thanks', text: 'Thank you, {operation} and {day}.' },
    ])
  })

  it('goes back to the original by its button, or where the words are the original’s', async () => {
    fireEvent.click(
      within(await openText('Outcome letter: Thanks')).getByRole('button', { name: 'Restore the original' }),
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const panel = await openText('Words on several documents: Code word')
    expect(within(panel).queryByRole('button', { name: 'Restore the original' })).toBeNull()
    save(panel)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(main.inputsOf(packTextsContracts.save)).toEqual([
      { language: 'en', path: 'letter#thanks', text: null },
      { language: 'en', path: 'shared#codeWord', text: null },
    ])
  })

  it('says what is refused, and asks before it is closed unsaved', async () => {
    const message = 'This text has no places in braces: take {number} out.'
    main.refuses(packTextsContracts.save, {
      kind: 'validation',
      message,
      fields: [{ path: 'text', message }],
    })
    const panel = await openText('Words on several documents: Code word')
    fireEvent.change(within(panel).getByLabelText('Your words'), { target: { value: 'Call {number}' } })
    save(panel)
    expect(await within(panel).findAllByText(message)).toHaveLength(2)
    fireEvent.click(within(panel).getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByRole('dialog', { name: 'What you typed is not saved' })).toBeDefined()
  })

  it('is translated where it is not yet, in the direction of its language', async () => {
    await inUrdu()
    const panel = await openText('Warning signs and posters: takeaways: Staff poster, title')
    const field = within(panel).getByLabelText<HTMLTextAreaElement>('Words in Urdu')
    expect([field.lang, field.dir, field.value]).toEqual(['ur', 'rtl', ''])
    fireEvent.change(field, { target: { value: 'عملے کا پوسٹر' } })
    save(panel)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(main.inputsOf(packTextsContracts.save)).toEqual([
      { language: 'ur', path: 'venues/takeaway#poster.title', text: 'عملے کا پوسٹر' },
    ])
  })

  it('is recorded as checked, one text or all that are shown, by somebody who reads it', async () => {
    await inUrdu()
    fireEvent.click(screen.getByRole('button', { name: 'Choose all 2 shown' }))
    fireEvent.click(screen.getByRole('checkbox', { name: /Code word/ }))
    expect(screen.getByText('1 text chosen.')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Record that these were checked' }))
    const panel = await screen.findByRole('dialog', { name: '1 text in Urdu' })
    const record = () =>
      fireEvent.click(within(panel).getByRole('button', { name: 'Record that these were checked' }))
    record()
    expect(await within(panel).findAllByText('Enter who checked it, by role or number')).toHaveLength(2)
    fireEvent.change(within(panel).getByLabelText('Checked by'), { target: { value: 'Force interpreter' } })
    record()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(main.inputsOf(packTextsContracts.check)).toEqual([
      { language: 'ur', paths: ['venues/takeaway#poster.signs.1.text'], by: 'Force interpreter' },
    ])
    expect(screen.getByText('No text chosen.')).toBeDefined()
  })
})

it('is read by officers, who change and check nothing', async () => {
  show(OFFICER)
  await screen.findByText(/Showing 4 of 4 texts/)
  expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull()
  await inUrdu()
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getByText(/A sergeant records that/)).toBeDefined()
})

it('draws a hundred of many texts at first, and more when asked', async () => {
  const many = Array.from({ length: 250 }, (_, n) => english(`handbook#facts.${n}.text`, `Fact ${n}`))
  show()
  main.answers(packTextsContracts.list, () => many)
  await screen.findByText(/Showing 250 of 250 texts/)
  const drawn = () => screen.getAllByText(/^Fact \d+$/).length
  expect(drawn()).toBe(100)
  fireEvent.click(screen.getByRole('button', { name: 'Show 100 more' }))
  fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }))
  expect(drawn()).toBe(250)
})
