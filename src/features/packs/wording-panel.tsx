import { Button, Text, Textarea } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import {
  type PackLanguageRow,
  type PackTextRow,
  packTextsContracts,
} from '@shared/contracts/pack-texts.contract'
import { FIRST_LANGUAGE } from '@shared/domain/documents/pack-document'
import { placesIn } from '@shared/domain/packs/own-words'
import type { ReactNode } from 'react'
import { AskingPanel } from '../../components/asking-panel'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { formatList } from '../../lib/format'
import { useSaveText } from './queries'
import { TextStatus } from './text-status'
import classes from './wording.module.css'
import { braceWords, fileName, fileOf, placeOf } from './wording-places'
import { Words } from './wording-table'

interface WordingPanelProps {
  readonly language: PackLanguageRow
  readonly text: PackTextRow
  readonly onClose: () => void
}

/** Changes a text to the team's own words, or goes back to the original, which stays in sight. */
export function WordingPanel({ language, text, onClose }: WordingPanelProps) {
  const save = useSaveText()
  const { code, english: languageName } = language
  const { path, original, isLocal } = text
  const isTranslation = code !== FIRST_LANGUAGE
  const isMissing = text.status.kind === 'missing'
  const { form, handle, field } = useContractForm<InputOf<typeof packTextsContracts.save>>({
    name: 'wording',
    schema: packTextsContracts.save.input,
    initialValues: { language: code, path, text: isMissing ? '' : text.text },
    submit: async (values) => {
      // What ships with nothing in it goes back to nothing, and words that are the original's are no own ones.
      const words = values.text?.trim() ?? ''
      await save.mutateAsync({ ...values, text: words === original && !isMissing ? null : words })
      onClose()
    },
  })
  const restore = async () => {
    await save.mutateAsync({ language: code, path, text: null })
    onClose()
  }
  const places = placesIn(isTranslation ? text.english : original)
  const left = places.filter((place) => !placesIn(form.values.text ?? '').includes(place))
  return (
    <AskingPanel
      title={`${fileName(fileOf(text))}: ${placeOf(text)}`}
      isDirty={() => form.isDirty()}
      onClose={onClose}
    >
      {(cancel) => (
        <ContractForm
          handle={handle}
          submitLabel="Save the words"
          more={
            <>
              {isLocal && (
                <Button variant="default" loading={save.isPending} onClick={() => void restore()}>
                  Restore the original
                </Button>
              )}
              {cancel}
            </>
          }
        >
          {isTranslation && (
            <Shown label="In English">
              <span lang="en-GB">{text.english}</span>
            </Shown>
          )}
          {original !== '' && !isMissing && (
            <Shown label="Original">
              <Words language={language}>{original}</Words>
            </Shown>
          )}
          <Textarea
            label={isTranslation ? `Words in ${languageName}` : 'Your words'}
            description={`${(form.values.text ?? '').length} of 400 characters`}
            rows={6}
            lang={code}
            attributes={{ input: { dir: language.direction } }}
            {...(language.direction === 'rtl' && { classNames: { input: classes.rightToLeft } })}
            data-autofocus
            {...field('text')}
          />
          {places.length > 0 && (
            <div>
              <Text>
                What stands in braces is filled in when the document is made. Keep it as it is written.
              </Text>
              <ul className={classes.places}>
                {places.map((place) => (
                  <li key={place}>
                    <code>{place}</code>: {braceWords(place)}
                  </li>
                ))}
              </ul>
              {left.length > 0 && <Text role="status">Left out: {formatList(left)}.</Text>}
            </div>
          )}
          {(isTranslation || isLocal) && <TextStatus text={text} isTranslation={isTranslation} />}
          <Text c="dimmed">
            {isTranslation
              ? `Other words count as a draft: the documents are proofs until somebody who reads ${languageName} has checked them.`
              : 'Your words count as checked by you. They stand in every document made from now on.'}
          </Text>
        </ContractForm>
      )}
    </AskingPanel>
  )
}

function Shown({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text fw={600}>{label}</Text>
      {children}
    </div>
  )
}
