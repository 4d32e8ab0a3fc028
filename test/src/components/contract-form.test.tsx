import { TextInput } from '@mantine/core'
import { AppError } from '@shared/errors'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ContractForm } from '../../../src/components/contract-form.tsx'
import { DayInput } from '../../../src/components/day-input.tsx'
import { useContractForm } from '../../../src/components/use-contract-form.ts'
import { renderScreen } from '../fake-desk.tsx'

const schema = z.object({
  name: z.string().min(1, { error: 'Enter the name' }),
  day: z.iso.date({ error: 'Enter a date, like 12/12/2026' }),
})
type Values = z.input<typeof schema>

function Form({ submit }: { readonly submit: (values: Values) => Promise<unknown> }) {
  const { handle, field } = useContractForm({
    name: 'thing',
    schema,
    initialValues: { name: '', day: '' },
    submit,
  })
  return (
    <ContractForm handle={handle} submitLabel="Save">
      <TextInput label="Name" {...field('name')} />
      <DayInput label="Day" {...field('day')} />
    </ContractForm>
  )
}

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }))
const type = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
  fireEvent.blur(screen.getByLabelText(label))
}

it('says every problem at the top, takes the focus there, and leads to the fields', () => {
  const submit = vi.fn()
  renderScreen(<Form submit={submit} />)
  save()

  const summary = screen.getByRole('alert', { name: 'There is a problem' })
  expect(document.activeElement).toBe(summary)
  const links = within(summary).getAllByRole('button')
  expect(links.map((link) => link.textContent)).toEqual(['Enter the name', 'Enter a date, like 12/12/2026'])
  if (links[1]) fireEvent.click(links[1])
  expect(document.activeElement).toBe(screen.getByLabelText('Day'))
  expect(submit).not.toHaveBeenCalled()
})

it('keeps what could not be read as it was typed, and reads a date the way people write it', async () => {
  const submit = vi.fn().mockResolvedValue(undefined)
  renderScreen(<Form submit={submit} />)
  type('Name', 'Alder House')
  type('Day', 'someday')
  expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('someday')
  save()
  expect(screen.getByRole('alert').textContent).toContain('Enter a date')

  type('Day', '3/9/26')
  expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('3 Sep 2026')
  save()
  await waitFor(() =>
    expect(submit).toHaveBeenCalledExactlyOnceWith({ name: 'Alder House', day: '2026-09-03' }),
  )
})

it('puts what main refuses beside its field, and a refusal without a field into the summary', async () => {
  const submit = vi
    .fn()
    .mockRejectedValueOnce(
      new AppError('validation', 'Check the form', {
        fields: [{ path: 'name', message: 'That name is taken' }],
      }),
    )
    .mockRejectedValueOnce(new AppError('io', 'The disk is full.', { reference: 'E-7' }))
  renderScreen(<Form submit={submit} />)
  type('Name', 'Alder House')
  type('Day', '3/9/26')

  save()
  await waitFor(() => expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true'))
  expect(screen.getByRole('alert').textContent).toContain('That name is taken')

  type('Name', 'Alder House 2')
  save()
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toContain(
      'The disk is full. Quote E-7 if you report this.',
    ),
  )
})
