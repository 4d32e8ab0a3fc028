import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { AppError } from '@shared/errors'
import { type RefObject, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Problem } from './error-summary'
import { errorSentence } from './query-boundary'

/** What ContractForm needs of a form. */
export interface ContractFormHandle {
  readonly name: string
  readonly problems: readonly Problem[]
  readonly summary: RefObject<HTMLDivElement | null>
  readonly saving: boolean
  readonly onSubmit: (event?: SyntheticEvent<HTMLFormElement>) => void
}

type InputProps = ReturnType<UseFormReturnType<Record<string, unknown>>['getInputProps']>

/** What a text field or select is given: always controlled. */
export type FieldProps = InputProps & { readonly id: string; readonly value: InputProps['value'] }
/** What a checkbox is given. */
export type TickProps = InputProps & { readonly id: string }

/** A form with its fields, for a component that draws some of them. */
export type ContractFormReturn<Values extends Record<string, unknown>> = ReturnType<
  typeof useContractForm<Values>
>

interface ContractFormOptions<Values> {
  /** Unique on the page: the ids of the fields start with it. */
  readonly name: string
  readonly schema: z.ZodType<unknown, Values>
  readonly initialValues: Values
  /** Saves. A refusal (AppError) goes into the summary, and its fields beside their fields. */
  readonly submit: (values: Values) => Promise<unknown>
}

/**
 * A form on the schema of its contract, in GOV.UK's error pattern: nothing is said while somebody types; on
 * submit the problems stand at the top, which takes the focus, and beside each field in the same words.
 * `field(path)` gives a text field or select its props, `tick(path)` a checkbox.
 */
export function useContractForm<Values extends Record<string, unknown>>(
  options: ContractFormOptions<Values>,
) {
  const { name, schema, initialValues, submit } = options
  const form: UseFormReturnType<Values> = useForm<Values>({
    initialValues,
    validate: schemaResolver(schema, { sync: true }),
  })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (attempts > 0) summary.current?.focus()
  }, [attempts])

  const save = async (values: Values) => {
    setSaving(true)
    setRefusal(null)
    try {
      await submit(values)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      form.setErrors(Object.fromEntries(error.fields.map((field) => [field.path, field.message])))
      setRefusal(error.fields.length === 0 ? errorSentence(error) : null)
      setAttempts((count) => count + 1)
    } finally {
      setSaving(false)
    }
  }

  const fieldId = (path: string) => `${name}-${path}`
  const problems: Problem[] = Object.entries(form.errors).map(([path, message]) => ({
    message: String(message),
    fieldId: fieldId(path),
  }))
  if (refusal !== null) problems.push({ message: refusal })

  const handle: ContractFormHandle = {
    name,
    problems,
    summary,
    saving,
    onSubmit: form.onSubmit(save, () => {
      setRefusal(null)
      setAttempts((count) => count + 1)
    }),
  }
  return {
    form,
    handle,
    field: (path: string): FieldProps => ({ value: '', id: fieldId(path), ...form.getInputProps(path) }),
    tick: (path: string): TickProps => ({
      id: fieldId(path),
      ...form.getInputProps(path, { type: 'checkbox' }),
    }),
  }
}
