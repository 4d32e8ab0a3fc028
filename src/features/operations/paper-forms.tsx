import { Button, Checkbox, Text, TextInput, Title } from '@mantine/core'
import type { PaperForm } from '@shared/contracts/operations.contract'
import { papersContracts } from '@shared/contracts/papers.contract'
import { isFormOut } from '@shared/domain/operations/gates'
import { AppError } from '@shared/errors'
import { useState } from 'react'
import { ContractForm } from '../../components/contract-form'
import { DayInput } from '../../components/day-input'
import { useContractForm } from '../../components/use-contract-form'
import { dayOf, formatDayShort } from '../../lib/format'
import classes from './paper-forms.module.css'
import { useExplainMissingForms, useSignFormsBack } from './queries'

interface PaperFormsProps {
  readonly operationId: string
  readonly forms: readonly PaperForm[]
  /** Once closed the list is only read. */
  readonly shut?: boolean
}

/** The numbered result forms that were printed: ticked together and signed back, or said why they are missing. */
export function PaperForms({ operationId, forms, shut = false }: PaperFormsProps) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [missing, setMissing] = useState(false)
  if (forms.length === 0) return null
  const out = forms.filter(isFormOut)
  const chosen = forms.filter(({ id }) => ticked.includes(id)).map(({ id, version }) => ({ id, version }))
  const tick = (id: string, on: boolean) =>
    setTicked(on ? [...ticked, id] : ticked.filter((one) => one !== id))
  const shared = { operationId, chosen, onDone: () => setTicked([]) }

  return (
    <section className={classes.forms} aria-labelledby="paper-forms">
      <Title order={2} id="paper-forms">
        Numbered forms
      </Title>
      <Text fz="sm" role="status">
        {out.length === 0
          ? 'Each is signed back or explained.'
          : `${out.length} of ${forms.length} ${out.length === 1 ? 'is' : 'are'} out.`}
      </Text>
      <ul className={classes.list}>
        {forms.map((form) => (
          <li key={form.id}>
            {shut ? (
              <FormLine form={form} />
            ) : (
              <Checkbox
                size="xs"
                label={<FormLine form={form} />}
                checked={ticked.includes(form.id)}
                onChange={({ currentTarget }) => tick(form.id, currentTarget.checked)}
              />
            )}
          </li>
        ))}
      </ul>
      {!shut && (
        <>
          <div className={classes.ticks}>
            <Button
              size="compact-xs"
              variant="default"
              disabled={out.length === 0}
              onClick={() => setTicked(out.map(({ id }) => id))}
            >
              Tick all that are out
            </Button>
            <Button size="compact-xs" variant="subtle" onClick={() => setMissing(!missing)}>
              {missing ? 'They came back' : 'Some are missing'}
            </Button>
          </div>
          {missing ? <ExplainMissing {...shared} /> : <SignBack {...shared} />}
        </>
      )}
    </section>
  )
}

/** "01 Alder House Hotel: back to PS 1234, 13 Dec 2026". The number ends with its place in the night. */
function FormLine({ form }: { readonly form: PaperForm }) {
  const { number, venueName, returnedOn, returnedTo, missingReason } = form
  return (
    <>
      <span title={number}>
        <b className={classes.place}>{number.split('/').at(-1)}</b> {venueName}
      </span>
      {returnedOn !== null && (
        <span className={classes.done}>
          Back to {returnedTo}, {formatDayShort(returnedOn)}
        </span>
      )}
      {missingReason !== null && <span className={classes.done}>Missing: {missingReason}</span>}
    </>
  )
}

interface AccountProps {
  readonly operationId: string
  readonly chosen: readonly { readonly id: string; readonly version: number }[]
  readonly onDone: () => void
}

const signing = papersContracts.signBack.input.omit({ forms: true })
const explaining = papersContracts.explainMissing.input.omit({ forms: true })

/** Nothing is ticked: said by the form, as what the contract would refuse. */
function refuseWithoutForms(chosen: AccountProps['chosen']): void {
  if (chosen.length === 0) throw new AppError('rule', 'Tick at least one form first.')
}

function SignBack({ operationId, chosen, onDone }: AccountProps) {
  const sign = useSignFormsBack()
  const { handle, field } = useContractForm({
    name: 'sign-back',
    schema: signing,
    initialValues: { operationId, returnedTo: '', returnedOn: dayOf(new Date().toISOString()) },
    submit: async (values) => {
      refuseWithoutForms(chosen)
      await sign.mutateAsync({ ...values, forms: [...chosen] })
      onDone()
    },
  })
  return (
    <ContractForm
      handle={handle}
      submitLabel={chosen.length === 0 ? 'Sign back' : `Sign ${chosen.length} back`}
    >
      <TextInput label="Signed back to (role or collar number)" {...field('returnedTo')} />
      <DayInput label="Day signed back" {...field('returnedOn')} />
    </ContractForm>
  )
}

function ExplainMissing({ operationId, chosen, onDone }: AccountProps) {
  const explain = useExplainMissingForms()
  const { handle, field } = useContractForm({
    name: 'explain-missing',
    schema: explaining,
    initialValues: { operationId, missingReason: '' },
    submit: async (values) => {
      refuseWithoutForms(chosen)
      await explain.mutateAsync({ ...values, forms: [...chosen] })
      onDone()
    },
  })
  return (
    <ContractForm handle={handle} submitLabel="Save why they are missing">
      <TextInput label="Missing because" {...field('missingReason')} />
    </ContractForm>
  )
}
