import { Text, TextInput } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import { type PackLanguageRow, packTextsContracts } from '@shared/contracts/pack-texts.contract'
import { AskingPanel } from '../../components/asking-panel'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { formatCount } from '../../lib/format'
import { useCheckTexts } from './queries'

interface CheckPanelProps {
  readonly language: PackLanguageRow
  readonly paths: readonly string[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Records that somebody who reads the language has checked texts as they stand. */
export function CheckPanel({ language, paths, onDone, onClose }: CheckPanelProps) {
  const check = useCheckTexts()
  const { form, handle, field } = useContractForm<InputOf<typeof packTextsContracts.check>>({
    name: 'check',
    schema: packTextsContracts.check.input,
    initialValues: { language: language.code, paths: [...paths], by: '' },
    submit: async (values) => {
      await check.mutateAsync(values)
      onDone()
    },
  })
  return (
    <AskingPanel
      title={`${formatCount(paths.length, 'text')} in ${language.english}`}
      isDirty={() => form.isDirty()}
      onClose={onClose}
    >
      {(cancel) => (
        <ContractForm handle={handle} submitLabel="Record that these were checked" more={cancel}>
          <Text>
            Somebody who reads {language.english} has read each of these texts beside its English, and it says
            the same. A document goes out once all of its texts are checked. A text that is changed later
            loses its check.
          </Text>
          <TextInput
            label="Checked by"
            description={`Role or number of whoever reads ${language.english}. No name. For example, PC 4127, or force interpreter`}
            data-autofocus
            {...field('by')}
          />
        </ContractForm>
      )}
    </AskingPanel>
  )
}
